// Spans that are parted and joined again.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, spanOver } from '../../../src/core/text/parts'

const texts = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\u00a0', '👩‍👧', 'e\u0301', 'ש') })

test('parts hold all words of the whole, begin and end on words, and become the whole again', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), fc.nat(40), (text, from, length, into) => {
      const span = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) }
      const at = span.start + into
      const slice = (each: typeof span): string => text.slice(each.start, each.end)
      const parts = partsOf(text, span, at)
      const halves = [text.slice(span.start, at), text.slice(at, span.end)]
      const isBetween = at < span.end && halves.every((each) => each.trim() !== '')
      expect(parts !== undefined).toBe(isBetween)
      if (!parts) return
      const [first, second] = parts
      expect(first.end).toBeLessThanOrEqual(at)
      expect(second.start).toBeGreaterThanOrEqual(at)
      expect(slice(first)).toBe(slice(first).trimEnd())
      expect(slice(second)).toBe(slice(second).trimStart())
      expect(text.slice(first.end, second.start).trim()).toBe('')
      expect(spanOver(text, [second, first])).toEqual(span)
    }),
    { numRuns: 500 },
  )
})

test('spans with words between them do not become one; what overlaps or touches does', () => {
  const text = 'one two  three four'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  expect(spanOver(text, [at('three'), at('one')])).toBeUndefined()
  expect(spanOver(text, [at('three'), at('one two')])).toEqual(at('one two  three'))
  expect(spanOver(text, [at('two  three four'), at('three'), at('one two')])).toEqual(at(text))
  expect(partsOf(text, at('two  three'), 9)).toEqual([at('two'), at('three')])
  expect(partsOf(text, at('two  three'), 4)).toBeUndefined()
  expect(partsOf(text, at('two  three'), 14)).toBeUndefined()
  expect(partsOf(text, at('two  three'), 0)).toBeUndefined()
})
