// What a selection means as a passage, on texts that positions break on.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Highlight } from '../../../src/core/model/highlight'
import { documentOfLines } from '../../../src/core/text/document'
import { tidied } from '../../../src/renderer/reader/tidy'
import type { SourceInHand } from '../../../src/renderer/state/state'
import { anySpan } from '../../core/text/texts'

const sourceOf = (text: string) =>
  ({ id: 'a', text, leaves: documentOfLines(text).blocks }) as unknown as SourceInHand
const without = new Map<string, Highlight>()

it('begins and ends with a whole character that is to be seen, and loses nothing else', () => {
  fc.assert(
    fc.property(anySpan, ({ text, span }) => {
      const { start, end } = tidied({ source: sourceOf(text), highlights: without }, span)
      const found = text.slice(start, end)
      expect(found).toBe(found.trim())
      expect(found).toContain(text.slice(span.start, span.end).trim())
      const edges = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index)
      const isWhole = [start, end].every((at) => at === text.length || edges.includes(at))
      expect(found === '' || isWhole).toBe(true)
    }),
  )
})

it('leaves the passage of a highlight as it is', () => {
  const highlight = { id: 'h', sourceId: 'a', start: 0, end: 4 } as unknown as Highlight
  const source = sourceOf('The quay')
  const highlights = new Map([['h', highlight]])
  expect(tidied({ source, highlights }, { start: 0, end: 4 })).toEqual({ start: 0, end: 4 })
  expect(tidied({ source, highlights: without }, { start: 0, end: 4 })).toEqual({ start: 0, end: 3 })
})
