// What printed quantities leave open.
import { describe, expect, it } from 'vitest'
import { intervalOf, placeOf, printedShare, withHedge } from '../../../src/core/checking/intervals'
import { unitOf } from '../../../src/core/checking/units'
import type { Quantity } from '../../../src/core/model/values'
import { quantityOf } from './claims'

const open = (told: number | Partial<Quantity>, unit = 'boats', place?: number) => {
  const quantity = quantityOf(told, unit)
  return intervalOf(quantity, unitOf(quantity), place)
}
const from = (low: number, high: number) => expect.objectContaining({ low: about(low), high: about(high) })
const about = (value: number) => (Number.isFinite(value) ? expect.closeTo(value, 6) : value)

describe('counts', () => {
  it('leave nothing open that was counted to the last one', () => {
    expect(open(361)).toEqual(from(361, 361))
    expect(open(90)).toEqual(from(90, 90))
    expect(open({ text: 'exactly 2,000', value: 2000, hedge: 'exactly' })).toEqual(from(2000, 2000))
    expect(open({ text: '2,000', value: 2000, precision: 0 })).toEqual(from(2000, 2000))
  })

  it('are open where their noughts begin, but for two figures', () => {
    expect(open(2400)).toEqual({ low: 2350, high: 2450, highOpen: true })
    expect(open(2000)).toEqual(from(1950, 2050))
    expect(open(300_000)).toEqual(from(295_000, 305_000))
    expect(open(750)).toEqual(from(745, 755))
  })

  it('are as round as the table that they stand in', () => {
    const table = [2000, 3000, 5000].map((value) => quantityOf(value, 'boats'))
    expect(placeOf(table)).toBe(1000)
    expect(open(2000, 'boats', 1000)).toEqual(from(1500, 2500))
    expect(placeOf([quantityOf(0, 'boats'), ...table])).toBe(1000)
    expect(placeOf([...table, quantityOf(361, 'boats')])).toBe(1)
    expect(open(750, 'boats', 1)).toEqual(from(750, 750))
    expect(open(3_500_000, 'boats', 10)).toEqual(from(3_450_000, 3_550_000))
    expect(placeOf(table.slice(0, 1))).toBeUndefined()
    expect(placeOf([40, 30, 20, 100].map((value) => quantityOf(value, 'boats')))).toBe(1)
    expect(placeOf([410, 250, 660].map((value) => quantityOf(value, 'boats')))).toBe(10)
  })

  it('show their last place in words and decimals', () => {
    expect(open({ text: '7.4 million', value: 7_400_000 })).toEqual(from(7_350_000, 7_450_000))
    expect(open({ text: 'two million', value: 2_000_000 })).toEqual(from(1_500_000, 2_500_000))
    expect(open({ text: 'half a million', value: 500_000 })).toEqual(from(450_000, 550_000))
    expect(open({ text: 'two dozen', value: 24 })).toEqual(from(20, 28))
    expect(open({ text: '12k', value: 12_000 })).toEqual(from(11_500, 12_500))
    expect(open({ text: '1.20', value: 1.2 })).toEqual(from(1.195, 1.205))
    expect(open({ text: '7.4', value: 7.4 }, 'million crowns')).toEqual(from(7_350_000, 7_450_000))
    expect(open({ text: '7', value: 7 }, 'million crowns')).toEqual(from(6_500_000, 7_500_000))
    expect(open({ text: '2.4 million', value: 2_400_000, precision: 10 })).toEqual(from(2_399_990, 2_400_010))
  })
})

describe('hedges', () => {
  const hedged = (value: number, comparator: Quantity['comparator'], more: Partial<Quantity> = {}) =>
    open({ text: '', value, comparator, ...more })

  it('open both sides, or one', () => {
    expect(hedged(200, '~')).toEqual({ low: 150, high: 250 })
    expect(hedged(45, '~')).toEqual(from(40.5, 49.5))
    expect(hedged(1000, '~')).toEqual(from(750, 1250))
    expect(hedged(200, '<', { approximate: true })).toEqual({ low: 150, high: 200, highOpen: true })
    expect(hedged(300, '>')).toEqual({ low: 300, high: Infinity, lowOpen: true })
    expect(hedged(300, '>', { approximate: true })).toEqual({ low: 300, high: 350, lowOpen: true })
    expect(hedged(4, '>=')).toEqual({ low: 4, high: Infinity })
    expect(hedged(40, '<=')).toEqual({ low: 0, high: 40 })
    expect(hedged(40, 'range', { upper: 50 })).toEqual({ low: 40, high: 50 })
  })

  it('are read where nobody has filled in a comparator', () => {
    const read = (text: string, more: Partial<Quantity> = {}) =>
      withHedge(quantityOf({ text, value: 300, ...more }))
    expect(read('More than 300')).toMatchObject({ comparator: '>', hedge: 'More than' })
    expect(read('nearly 300')).toMatchObject({ comparator: '<', approximate: true })
    expect(read('300', { hedge: 'at least' })).toMatchObject({ comparator: '>=', hedge: 'at least' })
    expect(read('some 300')).toMatchObject({ comparator: '~' })
    for (const text of ['300', 'overall 300', 'something like 300'])
      expect(read(text)).toEqual(quantityOf({ text, value: 300 }))
    expect(read('about 300', { comparator: '=' }).comparator).toBe('=')
  })

  it('never make a count less than none, but a change', () => {
    expect(hedged(3, '<')).toEqual(from(0, 3))
    expect(hedged(3, '<', { kind: 'change' })).toEqual(from(-Infinity, 3))
    expect(open(-40)).toEqual(from(-40, -40))
  })

  it('leave everything open where no number is given, and a bound where one is', () => {
    expect(open({ text: 'not revealed', status: 'unknown' })).toBeUndefined()
    expect(open({ text: 'hundreds', status: 'vague' })).toBeUndefined()
    const bound = { op: '>=', value: 200, kind: 'count' } as const
    expect(open({ text: 'hundreds', status: 'vague', bound })).toEqual({ low: 200, high: Infinity })
    const notAll = { op: '<', value: 1, kind: 'share' } as const
    expect(open({ text: 'not all', status: 'vague', bound: notAll }, 'ponds')).toBeUndefined()
    expect(open({ text: 'not all', status: 'vague', bound: notAll }, 'percent')).toEqual({
      low: 0,
      high: 1,
      highOpen: true,
    })
  })
})

describe('shares', () => {
  const share = (told: Partial<Quantity>, unit?: string) => {
    const quantity = quantityOf({ text: '', ...told }, unit)
    return printedShare(quantity, unitOf(quantity))
  }
  const near = (low: number, high: number) => ({ low: expect.closeTo(low, 6), high: expect.closeTo(high, 6) })

  it('are rounded to the last digit of their percentage', () => {
    expect(share({ value: 85 }, 'percent')).toMatchObject(near(0.845, 0.855))
    expect(share({ value: 12.5 }, '%')).toMatchObject(near(0.1245, 0.1255))
    expect(share({ value: 50, comparator: '~' }, 'per cent')).toMatchObject(near(0.45, 0.55))
    expect(share({ value: 2, comparator: '~' }, 'per cent')).toMatchObject(near(0.01, 0.03))
  })

  it('are the nearest simple fraction, unless both of its numbers were counted', () => {
    const ratio = (numerator: number, denominator: number) => ({ ratio: { numerator, denominator } })
    expect(share({ value: 0.02, ...ratio(1, 50) }, 'proportion')).toMatchObject(near(0.018, 0.022))
    expect(share({ value: 0.02, comparator: '~', ...ratio(1, 50) }, 'proportion')).toMatchObject(
      near(0.017, 0.023),
    )
    expect(share({ value: 0.667, ...ratio(2, 3) }, 'proportion')).toMatchObject(near(0.633333, 0.7))
    expect(share({ value: 137, ...ratio(1, 3) }, 'complaints')).toMatchObject(near(0.3, 0.366667))
    expect(share({ value: 37 / 94, ...ratio(37, 94) }, 'proportion')).toMatchObject(near(37 / 94, 37 / 94))
    expect(share({ value: 12 / 1e5, ...ratio(12, 100_000) }, 'proportion')).toMatchObject(
      near(11.5e-5, 12.5e-5),
    )
    expect(share({ value: 0.5, ...ratio(3, 0) }, 'proportion')).toBeUndefined()
  })

  it('are none where a difference is printed', () => {
    expect(share({ value: 12, kind: 'change' }, 'percent')).toBeUndefined()
    expect(share({ value: 12, comparison: { direction: 'more', than: '2021' } }, 'percent')).toBeUndefined()
    expect(share({ value: 12 }, 'percentage points')).toBeUndefined()
  })
})
