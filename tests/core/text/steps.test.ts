// Steps by character and word: never inside of a grapheme, there and back again, and all the way through a text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterStep, trimmed, wholeAt, wordAt, wordStep } from '../../../src/core/text/steps'
import { anySpan, anyText } from './texts'

/** Where graphemes begin and end, by the whole text at once. */
const edgesOf = (text: string): number[] => [
  ...[...new Intl.Segmenter('en').segment(text)].map(({ index }) => index),
  text.length,
]
const whole = (text: string) => ({ start: 0, end: text.length })

/** Long enough that what is looked at around a position is less than all of it. */
const longText = fc
  .array(anyText, { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(' plain words between them, 3.5 of it, and more '))

/** Every place that steps of a kind come to, from one edge of the text to the other. */
function stops(text: string, step: typeof wordStep, by: 1 | -1): number[] {
  const found = [by > 0 ? 0 : text.length]
  for (;;) {
    const at = found.at(-1) as number
    const next = step(text, whole(text), at, by)
    if (next === at) return found
    found.push(next)
  }
}

describe('by character', () => {
  it('comes to every edge of a grapheme, and to no other place', () => {
    fc.assert(
      fc.property(longText, (text) => {
        expect(stops(text, characterStep, 1)).toEqual(edgesOf(text))
        expect(stops(text, characterStep, -1)).toEqual(edgesOf(text).toReversed())
      }),
    )
  })

  it('comes out of a grapheme at either side, from wherever in it', () => {
    fc.assert(
      fc.property(anySpan, ({ text, span: { start } }) => {
        const edges = edgesOf(text)
        expect(characterStep(text, whole(text), start, 1)).toBe(edges.find((edge) => edge > start))
        expect(wholeAt(text, whole(text), start, -1)).toBe(edges.findLast((edge) => edge <= start))
        expect(wholeAt(text, whole(text), start, 1)).toBe(edges.find((edge) => edge >= start))
      }),
    )
  })

  it('stays in its block', () => {
    const text = 'ab\ncd'
    expect(characterStep(text, { start: 0, end: 2 }, 2, 1)).toBe(2)
    expect(characterStep(text, { start: 3, end: 5 }, 3, -1)).toBe(3)
  })
})

describe('by word', () => {
  it('stops where words end on the way there, and where the same words begin on the way back', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(
          ({ isWordLike, segment }) => isWordLike || /\p{Extended_Pictographic}/u.test(segment),
        )
        const there = [0, ...words.map(({ index, segment }) => index + segment.length), text.length]
        const back = [0, ...words.map(({ index }) => index), text.length].toReversed()
        expect(stops(text, wordStep, 1)).toEqual([...new Set(there)])
        expect(stops(text, wordStep, -1)).toEqual([...new Set(back)])
      }),
    )
  })

  it('never splits a grapheme, and comes back to the start of each word that it has gone to the end of', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const edges = new Set(edgesOf(text))
        const starts = stops(text, wordStep, -1).filter((at) => /^[\p{L}\p{N}]/u.test(text.slice(at)))
        const ends = starts.map((start) => wordStep(text, whole(text), start, 1))
        expect(ends.every((end) => edges.has(end))).toBe(true)
        expect(ends.map((end) => wordStep(text, whole(text), end, -1))).toEqual(starts)
      }),
    )
  })

  it('costs no more in a long paragraph than in a short one', () => {
    const text = 'Some words of a report. '.repeat(200_000)
    const begun = performance.now()
    for (let at = 2_000_000; at < 2_010_000;) at = wordStep(text, whole(text), at, 1)
    // Two thousand steps; segmenting all of it once takes longer than this.
    expect(performance.now() - begun).toBeLessThan(2000)
  })

  it.each([
    ['The quay, counted', 6, 'quay'],
    ['The quay, counted', 8, 'quay'],
    ['The quay, counted', 4, 'quay'],
    ['It’s 3,500 boats', 1, 'It’s'],
    ['It’s 3,500 boats', 7, '3,500'],
    ['two   spaces', 4, 'two'],
    ['  spaces', 0, 'spaces'],
    ['( )', 0, '('],
    ['met 👩‍👩‍👧 there', 6, '👩‍👩‍👧'],
    ['שלום עולם', 6, 'עולם'],
    ['cafe\u0301s', 4, 'cafe\u0301s'],
    ['', 0, ''],
    ['   ', 1, ''],
  ])('finds in %j at %i the word %j', (text, at, word) => {
    const { start, end } = wordAt(text, whole(text), at)
    expect(text.slice(start, end)).toBe(word)
  })
})

describe('trimmed', () => {
  it.each([
    ['  a b \u00a0', 'a b'],
    ['\n\na', 'a'],
    [' \u0301a ', ' \u0301a'],
    ['   ', ''],
    ['a', 'a'],
  ])('%j leaves %j', (text, left) => {
    const { start, end } = trimmed(text, whole(text))
    expect(text.slice(start, end)).toBe(left)
  })
})
