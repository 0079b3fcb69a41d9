// Quotes: the exact slice with its context, for every span of every text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePoints } from '../../../src/core/text/code-points'
import { describeQuote, provesQuote } from '../../../src/core/text/quote'
import { splitsPair } from '../../../src/core/text/span'
import { anySpan } from './texts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Where graphemes begin, and where the text ends. */
const bordersOf = (text: string) =>
  new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length))

/** Plain print up to about where the context ends, and at that place whatever may join characters. */
const plain = (constraints: { minLength?: number; maxLength: number }) =>
  fc.string({ unit: fc.constantFrom('a', ' ', '1', 'é', '“', '–', '\n', '\u00ad', '©'), ...constraints })
const joining = fc.constantFrom(
  '\u0301',
  '\u200d',
  '\u200c',
  '\r\n',
  '\r',
  '\u0600',
  '\u0903',
  '\u1100',
  '\u0e33',
  '🇫🇮',
  '👩‍👩‍👧‍👦',
)
const near = plain({ minLength: 61, maxLength: 66 })
const beforeQuote = fc.tuple(plain({ maxLength: 4 }), joining, fc.oneof(near, plain({ maxLength: 66 })))
const afterQuote = fc.tuple(fc.oneof(near, plain({ maxLength: 66 })), joining, plain({ maxLength: 4 }))

describe('a quote', () => {
  test('is the slice, and proves it', () => {
    fc.assert(
      fc.property(anySpan, ({ text, span }) => {
        fc.pre(!splitsPair(text, span.start) && !splitsPair(text, span.end))
        const quote = describeQuote(text, span)
        expect(quote.exact).toBe(text.slice(span.start, span.end))
        expect(provesQuote(text, span, quote)).toBe(true)
        expect(provesQuote(`x${text}`, span, { ...quote, prefix: `x${quote.prefix}` })).toBe(false)
      }),
    )
  })

  test('has up to 64 code points of context that split no character', () => {
    fc.assert(
      fc.property(anySpan, ({ text, span: { start, end } }) => {
        fc.pre(!splitsPair(text, start) && !splitsPair(text, end))
        const { prefix, suffix } = describeQuote(text, { start, end })
        const before = text.slice(0, start)
        const after = text.slice(end)
        expect(codePoints(prefix).length).toBeLessThanOrEqual(64)
        expect(codePoints(suffix).length).toBeLessThanOrEqual(64)
        expect(before.length > 64 || prefix === before).toBe(true)
        expect(after.length > 64 || suffix === after).toBe(true)
        expect(bordersOf(before)).toContain(before.length - prefix.length)
        expect(bordersOf(after)).toContain(suffix.length)
      }),
    )
  })

  test('has as much context as fits, grapheme by grapheme', () => {
    /** The longest run of whole graphemes from the beginning that has at most 64 code points. */
    const fitting = (all: string[]) => {
      let kept = 0
      for (let points = 0; kept < all.length; kept += 1)
        if ((points += codePoints(all[kept] as string).length) > 64) break
      return all.slice(0, kept)
    }
    const graphemesOf = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment)
    fc.assert(
      fc.property(beforeQuote, afterQuote, (...around) => {
        const [before = '', after = ''] = around.map((parts) => parts.join(''))
        const { prefix, suffix } = describeQuote(`${before}quote${after}`, {
          start: before.length,
          end: before.length + 5,
        })
        expect(prefix).toBe(fitting(graphemesOf(before).toReversed()).toReversed().join(''))
        expect(suffix).toBe(fitting(graphemesOf(after)).join(''))
      }),
    )
  })

  test('takes all 64 where they are there, and leaves out a character that would be the 65th', () => {
    const family = '👩‍👩‍👧‍👦'
    const text = `${'a'.repeat(65)}quote${'b'.repeat(60)}${family}`
    const start = 65
    expect(describeQuote(text, { start, end: start + 5 })).toEqual({
      exact: 'quote',
      prefix: 'a'.repeat(64),
      suffix: 'b'.repeat(60),
    })
  })

  test.each([
    ['is empty', { start: 2, end: 2 }, 'lies outside the text, or is empty'],
    ['ends before it begins', { start: 3, end: 1 }, 'lies outside the text, or is empty'],
    ['goes beyond the end', { start: 0, end: 9 }, 'lies outside the text, or is empty'],
    ['begins inside a pair', { start: 2, end: 4 }, 'would split a character in two'],
    ['ends inside a pair', { start: 0, end: 2 }, 'would split a character in two'],
  ])('is refused for a span that %s', (_what, span, message) => {
    expect(() => describeQuote('a😀bcd', span)).toThrow(message)
  })
})
