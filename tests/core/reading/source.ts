// A made-up source for tests of reading: one line a paragraph, the first one the headline.
import type { Readable } from '../../../src/core/reading'
import type { Region } from '../../../src/core/model/source'
import { documentOfLines, leavesOf } from '../../../src/core/text/document'
import type { Span } from '../../../src/core/text/span'

export function sourceOf(lines: readonly string[], furniture: readonly string[] = []): Readable {
  const text = lines.join('\n')
  const leaves = leavesOf(documentOfLines(text).blocks)
  const regions = leaves.flatMap(({ start, end }, index): Region[] => {
    const isFurniture = furniture.includes(text.slice(start, end))
    return index === 0 || isFurniture
      ? [{ start, end, kind: isFurniture ? 'furniture' : 'headline', by: 'coder' }]
      : []
  })
  return { source: { id: 'source', regions, published: '2024-03-12' }, text, leaves, entities: [] }
}

/** Where a wording stands in the text for the first time. */
export function placeOf({ text }: Readable, wording: string): Span {
  const start = text.indexOf(wording)
  if (start < 0) throw new Error(`“${wording}” does not stand in the text.`)
  return { start, end: start + wording.length }
}
