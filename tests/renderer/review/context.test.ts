// What is shown around a passage: the text as it is printed, whole words, and never more than a reader wants.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextOf } from '../../../src/renderer/review/context'

test('a short paragraph comes with those beside it', () => {
  const text = 'One.\nTwo.\nThree four five.\nSix.\nSeven.'
  const at = text.indexOf('four')
  expect(contextOf(text, { start: at, end: at + 4 })).toEqual({
    before: 'Two.\nThree ',
    passage: 'four',
    after: ' five.\nSix.',
    cut: { before: true, after: true },
  })
})

test('at the ends of the text nothing is cut', () => {
  expect(contextOf('Only this.', { start: 0, end: 10 })).toEqual({
    before: '',
    passage: 'Only this.',
    after: '',
    cut: { before: false, after: false },
  })
})

test('a long paragraph is cut between words', () => {
  const text = Array.from({ length: 400 }, (_, n) => `word${n}`).join(' ')
  const at = text.indexOf('word200')
  const { before, after } = contextOf(text, { start: at, end: at + 7 })
  expect(before).toMatch(/^word\d+ .* $/)
  expect(after).toMatch(/ word\d+$/)
  expect(before.length).toBeLessThan(430)
  expect(after.length).toBeLessThan(430)
})

test('before, passage and after are the text, wherever the passage stands', () => {
  const texts = fc.array(fc.constantFrom('word', 'a', '\n', ' ', '', 'x'.repeat(500)), { maxLength: 40 })
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (parts, one, two) => {
      const text = parts.join(' ')
      const [start = 0, end = 0] = [one % (text.length + 1), two % (text.length + 1)].toSorted(
        (a, b) => a - b,
      )
      const { before, passage, after, cut } = contextOf(text, { start, end })
      const from = start - before.length
      expect(before + passage + after).toBe(text.slice(from, end + after.length))
      expect(cut).toEqual({ before: from > 0, after: end + after.length < text.length })
    }),
  )
})
