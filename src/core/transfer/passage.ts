// A passage as every export shows it: quote, context, place in code points, locator, source.
// The same columns wherever one is told, so that files can be laid side by side.
import type { Records } from '../model/records'
import type { Column } from './columns'
import type { Lookup } from './lookup'

/** A highlight with its source; positions in code points, paragraphs counted from 1 over those that hold text. */
export interface Passage {
  highlight: Records['highlights']
  source: Records['sources']
  start?: number
  end?: number
  page?: number
  paragraph?: number
}

/** The passage of a highlight; a lost one has no place. */
export function passageOf(highlight: Records['highlights'], lookup: Lookup): Passage {
  const { source, points, pageAt, paragraphAt } = lookup.source(highlight.sourceId)
  const { start, end } = highlight
  if (start === undefined || end === undefined) return { highlight, source }
  const page = pageAt(start)
  const paragraph = paragraphAt(start)
  return {
    highlight,
    source,
    start: points.fromUnits(start),
    end: points.fromUnits(end),
    ...(page !== undefined && { page }),
    ...(paragraph !== undefined && { paragraph }),
  }
}

/** The columns of a passage. */
export const passageColumns: Column<Passage>[] = [
  { name: 'quote', cell: ({ highlight }) => highlight.quote?.exact },
  { name: 'context.before', cell: ({ highlight }) => highlight.quote?.prefix },
  { name: 'context.after', cell: ({ highlight }) => highlight.quote?.suffix },
  { name: 'start', cell: ({ start }) => start },
  { name: 'end', cell: ({ end }) => end },
  { name: 'page', cell: ({ page }) => page },
  { name: 'paragraph', cell: ({ paragraph }) => paragraph },
  { name: 'anchor', cell: ({ highlight }) => highlight.anchor },
  { name: 'source.id', cell: ({ source }) => source.id },
  { name: 'source.title', cell: ({ source }) => source.title },
  { name: 'source.version', cell: ({ source }) => source.version },
  { name: 'source.publisher', cell: ({ source }) => source.publisher },
  { name: 'source.published', cell: ({ source }) => source.published },
  { name: 'source.url', cell: ({ source }) => source.url },
]
