// The marks on the scroll track: never more than lines, and nothing that is laid out without one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesWithHits, nearestTo, trackMarks } from '../../../src/renderer/reader/highlights/track-marks'

const laid = fc.array(fc.record({ top: fc.nat(9_999), length: fc.nat(400), rank: fc.nat(2) }), {
  maxLength: 200,
})

test('marks are in order, apart, no more than lines, and cover all that is laid out', () => {
  fc.assert(
    fc.property(laid, fc.integer({ min: 1, max: 60 }), (spans, lines) => {
      const all = spans.map(({ top, length, rank }) => ({ top, bottom: top + length, rank, look: `${rank}` }))
      const marks = trackMarks(all, 10_400, lines)
      expect(marks.length).toBeLessThanOrEqual(lines)
      for (const [at, mark] of marks.entries()) {
        const next = marks[at + 1]
        expect(mark.first <= mark.last && mark.first >= 0 && mark.last < lines).toBe(true)
        expect(next === undefined || next.first > mark.last).toBe(true)
        expect(next?.first === mark.last + 1 && next.look === mark.look).toBe(false)
      }
      // What matters most of all that lies on a line is what it looks like.
      for (const { top, rank } of all) {
        const line = Math.floor((top / 10_400) * lines)
        const mark = marks.find(({ first, last }) => first <= line && line <= last)
        expect(Number(mark?.look)).toBeGreaterThanOrEqual(rank)
      }
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
    }),
  )
})

test('neighbours become one mark only where they look the same', () => {
  const laid = ['red', 'red', 'blue'].map((look, n) => ({ top: n * 10, bottom: n * 10 + 9, look, rank: 0 }))
  expect(trackMarks(laid, 30, 3)).toEqual([
    { first: 0, last: 1, look: 'red', count: 2 },
    { first: 2, last: 2, look: 'blue', count: 1 },
  ])
})

test('nothing is marked on a strip or a document without height', () => {
  expect(trackMarks([{ top: 0, bottom: 9, look: 'red', rank: 0 }], 0, 10)).toEqual([])
  expect(trackMarks([{ top: 0, bottom: 9, look: 'red', rank: 0 }], 10, 0)).toEqual([])
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

test('of several on a line the one that matters more is seen, and the first of those that matter as much', () => {
  const laid = ['plain', 'claim', 'disputed', 'claim'].map((look) => ({
    top: 0,
    bottom: 9,
    look,
    rank: ['plain', 'claim', 'disputed'].indexOf(look),
  }))
  const seen = (some: typeof laid) => trackMarks(some, 10, 1).map(({ look }) => look)
  expect(seen(laid)).toEqual(['disputed'])
  expect(seen(laid.slice(0, 2))).toEqual(['claim'])
  expect(seen(laid.toReversed())).toEqual(['disputed'])
})

test('a line has hits where one ends behind its top and begins before its bottom', () => {
  const hits = Int32Array.of(0, 3, 12, 14, 29, 33, 40, 41)
  expect(linesWithHits(hits, [0, 5, 10, 15, 30, 35, 41])).toEqual([0, 2, 3, 4, 5])
  expect(linesWithHits(Int32Array.of(5, 7), [0, 5, 10, 15])).toEqual([1])
  expect(linesWithHits(Int32Array.of(5, 10), [0, 5, 10, 15])).toEqual([1])
  expect(linesWithHits(new Int32Array(), [0, 10])).toEqual([])
})
