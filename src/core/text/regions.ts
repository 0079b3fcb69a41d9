// Which parts of a document are not its running text: headline, byline, captions, tables, footnotes and all that
// belongs to the page and not to the piece. Guessed by rules; to dim running text is the worst mistake here.
import type { Region } from '../model/source'
import type { Document } from './document'
import { headlineOf } from './regions/headline'
import { type Line, linesOf } from './regions/lines'
import { kindsOf } from './regions/kinds'
import { scopesOf } from './regions/scopes'
import type { Hint } from './scope'

/**
 * The regions of a document, in order and without overlaps; spans of whole blocks, `by: 'rule'`. `hints` says where
 * in a page each leaf stood, in the order of leavesOf; `titles` are what the document says that it is called.
 */
export function guessRegions(
  document: Document,
  hints: readonly Hint[] = [],
  titles: readonly string[] = [],
): Region[] {
  const lines = linesOf(document, hints)
  const headline = headlineOf(lines, titles)
  const kinds = kindsOf(lines, headline, scopesOf(lines, headline))
  return regionsOf(lines, kinds)
}

type Kind = Region['kind']

/** Neighbours of one kind become one region; the cells of a table are one anyway. */
function regionsOf(lines: readonly Line[], kinds: readonly (Kind | undefined)[]): Region[] {
  const regions: Region[] = []
  let open: Region | undefined
  for (const [index, line] of lines.entries()) {
    const table = kinds[index] ? undefined : line.table
    const kind = table ? 'table' : kinds[index]
    const { start, end } = table ?? line.block
    if (open && open.kind === kind && (kind !== 'table' || open.start === start)) open.end = end
    else if (kind) regions.push((open = { start, end, kind, by: 'rule' }))
    else open = undefined
  }
  return regions
}
