// Arithmetic of intervals: no value that its operands allow is lost, and ends stay open.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Interval,
  isBelow,
  isWithin,
  meet,
  minus,
  over,
  plus,
  times,
} from '../../../src/core/checking/arithmetic'

const open = { low: 1, high: 2, lowOpen: true, highOpen: true }
const closed = { low: 2, high: 3 }
const interval = fc
  .tuple(fc.nat(1000), fc.nat(1000))
  .map(([low, size]): Interval => ({ low, high: low + size }))
const inside = ({ low, high }: Interval, part: number) => low + (high - low) * part
const holds = (of: Interval, value: number) => isWithin({ low: value, high: value }, of)

describe('intervals', () => {
  it('meet where their ends touch, unless one is open there', () => {
    expect(meet(open, closed)).toBe(false)
    expect(isBelow(open, closed)).toBe(true)
    expect(meet({ ...open, highOpen: false }, closed)).toBe(true)
    expect(meet({ low: 0, high: Infinity }, closed)).toBe(true)
    expect(isBelow(closed, { low: 5, high: Infinity })).toBe(true)
    expect(meet({ low: 0.1 + 0.2, high: 1 }, { low: 0, high: 0.3 })).toBe(true)
  })

  it('stay open at the ends that come of open ends', () => {
    expect(plus(open, closed)).toMatchObject({ low: 3, high: 5, lowOpen: true, highOpen: true })
    expect(minus(closed, { ...open, highOpen: false })).toMatchObject({
      low: 0,
      high: 2,
      lowOpen: false,
      highOpen: true,
    })
    expect(over(closed, { ...open, lowOpen: false })).toMatchObject({
      low: 1,
      high: 3,
      lowOpen: true,
      highOpen: false,
    })
    expect(over(closed, { low: 0, high: 4 })).toMatchObject({ low: 0.5, high: Infinity })
  })

  it('hold all that they may come to', () => {
    fc.assert(
      fc.property(interval, interval, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, part) => {
        const [x, y] = [inside(a, part), inside(b, 1 - part)]
        expect(holds(plus(a, b), x + y)).toBe(true)
        expect(holds(minus(a, b), x - y)).toBe(true)
        expect(holds(times(a, 7), x * 7)).toBe(true)
        expect(holds(over(a, plus(b, { low: 1, high: 1 })), x / (y + 1))).toBe(true)
        expect(meet(a, b)).toBe(Math.max(a.low, b.low) <= Math.min(a.high, b.high))
      }),
    )
  })
})
