// Numbers as sentences print them.
import { describe, expect, it } from 'vitest'
import { barsOf, inDigits, inPercent, inWords, listed, spanInWords } from '../../../src/core/checking/wording'
import { unitOf } from '../../../src/core/checking/units'
import type { Quantity } from '../../../src/core/model/values'
import { quantityOf } from './claims'

describe('numbers in words', () => {
  it.each([
    [0, '0'],
    [57, '57'],
    [1254, '1,254'],
    [-1254, '−1,254'],
    [1234567.5, '1,234,567.5'],
    [0.1 + 0.2, '0.3'],
    [7.4, '7.4'],
  ])('prints %d as %s', (value, words) => expect(inDigits(value)).toBe(words))

  it.each([
    [1, '100 %'],
    [0.3325, '33.3 %'],
    [361 / 22_000, '1.6 %'],
    [0.00012, '0.012 %'],
    [0, '0 %'],
  ])('prints the share %d as %s', (share, words) => expect(inPercent(share)).toBe(words))

  it('prints what is between two ends', () => {
    expect(spanInWords({ low: 57, high: 57 })).toBe('57')
    expect(spanInWords({ low: 50, high: 60 })).toBe('50 to 60')
    expect(spanInWords({ low: 50, high: Infinity, lowOpen: true })).toBe('more than 50')
    expect(spanInWords({ low: 50, high: Infinity })).toBe('at least 50')
    expect(spanInWords({ low: 0, high: 60, highOpen: true })).toBe('under 60')
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  })

  it.each<[Partial<Quantity>, string | undefined, string]>([
    [{ comparator: '~' }, 'boats', 'about 2,400'],
    [{ comparator: '~', hedge: 'Some' }, 'boats', 'some 2,400'],
    [{ comparator: '<', approximate: true }, 'boats', 'nearly 2,400'],
    [{ comparator: '<' }, 'boats', 'under 2,400'],
    [{ comparator: 'range', upper: 2500 }, 'boats', '2,400 to 2,500'],
    [{ value: 12.5 }, 'per cent', '12.5 %'],
    [{ value: 0.02, ratio: { numerator: 1, denominator: 50 } }, 'proportion', '1 in 50'],
    [{ status: 'vague', text: 'hundreds' }, 'boats', '“hundreds”'],
  ])('prints a quantity %o', (more, unit, words) => {
    const quantity = quantityOf({ text: '', value: 2400, ...more }, unit)
    expect(inWords({ quantity, unit: unitOf(quantity) })).toBe(words)
  })

  it('draws open ends to somewhere beyond the others, in the unit of the picture', () => {
    const bars = [
      { label: 'over 2', value: 2e6, interval: { low: 2e6, high: Infinity, lowOpen: true } },
      { label: '3', value: 3e6, interval: { low: 3e6, high: 3e6 } },
    ]
    expect(barsOf(bars, { factor: 1e6 })).toEqual([
      { label: 'over 2', value: 2, low: 2, high: 4.5 },
      { label: '3', value: 3, low: 3, high: 3 },
    ])
  })
})
