// The marks on the scroll track: never more than lines, and nothing that is laid out without one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestTo, trackMarks } from '../../../src/renderer/reader/highlights/track-marks'

const laid = fc.array(
  fc.record({ top: fc.nat(9_999), length: fc.nat(400), look: fc.constantFrom('red', 'blue') }),
  { maxLength: 200 },
)

test('marks are in order, apart, no more than lines, and cover all that is laid out', () => {
  fc.assert(
    fc.property(laid, fc.integer({ min: 1, max: 60 }), (spans, lines) => {
      const all = spans.map(({ top, length, look }) => ({ top, bottom: top + length, look }))
      const marks = trackMarks(all, 10_400, lines)
      expect(marks.length).toBeLessThanOrEqual(lines)
      for (const [at, mark] of marks.entries()) {
        const next = marks[at + 1]
        expect(mark.first <= mark.last && mark.first >= 0 && mark.last < lines).toBe(true)
        expect(next === undefined || next.first > mark.last).toBe(true)
        expect(next?.first === mark.last + 1 && next.look === mark.look).toBe(false)
      }
      for (const { top } of all) {
        const line = Math.floor((top / 10_400) * lines)
        expect(marks.some(({ first, last }) => first <= line && line <= last)).toBe(true)
      }
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
    }),
  )
})

test('neighbours become one mark only where they look the same', () => {
  const laid = ['red', 'red', 'blue'].map((look, n) => ({ top: n * 10, bottom: n * 10 + 9, look }))
  expect(trackMarks(laid, 30, 3)).toEqual([
    { first: 0, last: 1, look: 'red', count: 2 },
    { first: 2, last: 2, look: 'blue', count: 1 },
  ])
})

test('nothing is marked on a strip or a document without height', () => {
  expect(trackMarks([{ top: 0, bottom: 9, look: 'red' }], 0, 10)).toEqual([])
  expect(trackMarks([{ top: 0, bottom: 9, look: 'red' }], 10, 0)).toEqual([])
})

test('a click goes to the nearest passage', () => {
  const passages = [
    { start: 2, end: 4 },
    { start: 10, end: 20 },
  ]
  expect(nearestTo(passages, 0)).toBe(passages[0])
  expect(nearestTo(passages, 8)).toBe(passages[1])
  expect(nearestTo(passages, 15)).toBe(passages[1])
  expect(nearestTo([], 15)).toBeUndefined()
})
