// The index of passages against the plainest way to say the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervals, lanes, type Passage } from '../../src/renderer/reader/intervals'

const passages = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 40 })
  .map((pairs) => pairs.map(([start, length], n): Passage => ({ id: `p${n}`, start, end: start + length })))

const ids = (found: readonly Passage[]): string[] => found.map(({ id }) => id).toSorted()
const order = (a: Passage, b: Passage): number => a.start - b.start || a.end - b.end

describe('intervals', () => {
  it('finds exactly the passages that share a character with a span', () => {
    fc.assert(
      fc.property(passages, fc.nat(80), fc.nat(20), (all, start, length) => {
        const span = { start, end: start + length }
        const expected = all.filter((passage) => passage.start < span.end && passage.end > span.start)
        expect(ids(intervals(all).touching(span))).toEqual(ids(expected))
      }),
    )
  })

  it('gives the shortest passage over a position first', () => {
    const all = [
      { id: 'paragraph', start: 0, end: 50 },
      { id: 'word', start: 10, end: 14 },
      { id: 'sentence', start: 5, end: 30 },
    ]
    expect(
      intervals(all)
        .at(12)
        .map(({ id }) => id),
    ).toEqual(['word', 'sentence', 'paragraph'])
    expect(
      intervals(all)
        .at(14)
        .map(({ id }) => id),
    ).toEqual(['sentence', 'paragraph'])
    expect(intervals(all).at(50)).toEqual([])
  })

  it('walks through all of them in order, forwards and backwards', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const index = intervals(all)
        const starts = (list: readonly Passage[]): string[] => [
          ...new Set(list.map(({ start, end }) => `${start}-${end}`)),
        ]
        const forwards: Passage[] = []
        for (let at = index.next({ start: -1, end: -1 }); at; at = index.next(at)) forwards.push(at)
        const backwards: Passage[] = []
        for (let at = index.previous({ start: 999, end: 999 }); at; at = index.previous(at))
          backwards.push(at)
        expect(starts(forwards)).toEqual(starts(all.toSorted(order)))
        expect(starts(backwards).toReversed()).toEqual(starts(forwards))
      }),
    )
  })

  it('puts passages that overlap or touch on lanes of their own while there are lanes, and then on one for the rest', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const index = intervals(all)
        for (const a of all.filter((each) => index.laneOf(each) < lanes)) {
          const beside = index
            .touching({ start: a.start - 1, end: a.end + 1 })
            .filter(({ id }) => id !== a.id)
          expect(beside.map((each) => index.laneOf(each))).not.toContain(index.laneOf(a))
        }
        // Nobody is with the rest who had room.
        for (const a of all.filter((each) => index.laneOf(each) === lanes)) {
          const before = index.touching({ start: a.start - 1, end: a.start + 1 })
          expect(new Set(before.map((each) => index.laneOf(each))).size).toBe(lanes + 1)
        }
      }),
    )
  })
})
