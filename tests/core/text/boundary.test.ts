// Boundaries of highlights on hostile texts: never inside a grapheme, never on bare white space, and back again.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edge, snapped, stepped, type StepSize } from '../../../src/core/text/boundary'

const units = ['a', 'bc', ' ', '\u00a0', '. ', '👩‍👧', 'e\u0301', '🇸🇪', 'של', 'ום', '7.5', '—']
const texts = fc.array(fc.string({ unit: fc.constantFrom(...units), maxLength: 12 }), {
  minLength: 1,
  maxLength: 4,
})
const edges = fc.constantFrom<Edge>('start', 'end')
const sizes = fc.constantFrom<StepSize>('character', 'word', 'sentence')

/** The text of some lines, and their spans. */
function ground(lines: readonly string[]) {
  let start = 0
  const leaves = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return { text: lines.join('\n'), leaves }
}

const starts = (text: string): Set<number> =>
  new Set([...new Intl.Segmenter('en').segment(text)].map(({ index }) => index).concat(text.length))

/** Where highlights of a text may begin and end, by its lines. */
function whole({ text, leaves }: ReturnType<typeof ground>) {
  const full = leaves.filter(({ start, end }) => text.slice(start, end).trim() !== '')
  const [first, last] = [full[0], full.at(-1)]
  if (!first || !last) return undefined
  const lead = text.slice(first.start, first.end)
  const tail = text.slice(last.start, last.end)
  return { start: first.end - lead.trimStart().length, end: last.start + tail.trimEnd().length }
}

describe('a boundary that is stepped', () => {
  test('stands on words, never in a grapheme, and reaches everything', () => {
    fc.assert(
      fc.property(texts, edges, sizes, (lines, edge, by) => {
        const on = ground(lines)
        const all = whole(on)
        if (!all) return
        const inside = edge === 'end' ? -1 : 1
        const places = [all]
        for (let span = all; ; places.push(span)) {
          const next = stepped(on, span, { edge, by, to: inside })
          if (next === span) break
          expect((next[edge] - span[edge]) * inside).toBeGreaterThan(0)
          span = next
        }
        const graphemes = starts(on.text)
        for (const { start, end } of places) {
          const slice = on.text.slice(start, end)
          expect(slice).toBe(slice.trim())
          expect(slice).not.toBe('')
          expect(graphemes.has(start) && graphemes.has(end)).toBe(true)
        }
        // The way back goes over the same places, and by character to the very end.
        const there = places.slice(by === 'character' ? 0 : 1)
        const back = there.slice(1).map((span) => stepped(on, span, { edge, by, to: inside > 0 ? -1 : 1 }))
        expect(back).toEqual(there.slice(0, -1))
      }),
      { numRuns: 600 },
    )
  })

  test('goes on into the next block, by word and by sentence', () => {
    const on = ground(['One two. Three four.', '', 'Five six.'])
    const span = { start: 9, end: 14 }
    const end = (by: StepSize, to: 1 | -1, from = span) => stepped(on, from, { edge: 'end', by, to })
    expect(end('word', 1)).toEqual({ start: 9, end: 19 })
    expect(end('sentence', 1)).toEqual({ start: 9, end: 20 })
    expect(end('word', 1, { start: 9, end: 20 })).toEqual({ start: 9, end: 26 })
    expect(end('word', -1)).toEqual(span)
    expect(stepped(on, span, { edge: 'start', by: 'sentence', to: -1 })).toEqual({ start: 0, end: 14 })
    expect(stepped(on, span, { edge: 'start', by: 'word', to: 1 })).toEqual(span)
  })
})

test('a boundary that is drawn snaps to the nearest word, or to a character', () => {
  const text = 'Some 👩‍👧 words, here'
  const on = { text, block: { start: 0, end: text.length } }
  const span = { start: 0, end: 4 }
  const draw = (near: number, by: 'word' | 'character') => snapped(on, span, { edge: 'end', by, near }).end
  const words = text.indexOf('words') + 5
  expect(draw(words - 1, 'word')).toBe(words)
  expect(draw(words + 1, 'word')).toBe(words)
  expect(draw(7, 'character')).not.toBe(7)
  expect(snapped(on, { start: words, end: text.length }, { edge: 'end', by: 'word', near: 2 })).toEqual({
    start: words,
    end: text.length,
  })
})
