// Running sums of a breakdown: what the parts come to one after the other, and what is left of the total.
import { expect, test } from 'vitest'
import { runningSum } from '../../../src/core/checking/running'
import type { Quantity } from '../../../src/core/model/values'

const of = (value: number | undefined, unit?: string, more: Partial<Quantity> = {}): Quantity => ({
  text: String(value),
  status: value === undefined ? 'unknown' : 'stated',
  value,
  unit,
  ...more,
})
const parts = (...quantities: (Quantity | undefined)[]) =>
  quantities.map((quantity, at) => ({ claim: `c${at}`, quantity }))

test('parts are added one after the other, and what is left of the total is said', () => {
  const {
    parts: lines,
    left,
    share,
  } = runningSum(
    of(361, 'complaints'),
    parts(of(265, 'complaints'), of(6, 'complaint'), of(19), of(14, 'complaints')),
  )
  expect(lines.map(({ sum }) => sum)).toEqual(['265', '271', '290', '304'])
  expect(left).toEqual({ amount: '57', over: false })
  expect(share).toBeCloseTo(57 / 361)
})

test('what counts something else, or has no number, stands apart', () => {
  const { parts: lines, left } = runningSum(
    of(101, 'boats'),
    parts(of(40, 'boats'), of(30, 'crews'), of(undefined), undefined, of(10, 'boats')),
  )
  expect(lines.map(({ sum, apart }) => sum ?? apart)).toEqual([
    '40',
    'otherUnit',
    'noNumber',
    'noNumber',
    '50',
  ])
  expect(left).toEqual({ amount: '51', over: false })
})

test('parts that come to more than the total say by how much', () => {
  const { left } = runningSum(of(50, 'boats'), parts(of(40, 'boats'), of(30, 'boats')))
  expect(left).toEqual({ amount: '20', over: true })
})

test('percentages of a count come to a hundred', () => {
  const { parts: lines, left } = runningSum(of(812, 'homes'), parts(of(60, 'percent'), of(25, 'percent')))
  expect(lines.map(({ sum }) => sum)).toEqual(['59.5 to 60.5 %', '84 to 86 %'])
  expect(left?.amount).toBe('14 to 16 %')
})

test('without a total nothing is left over, and rounding is kept open', () => {
  const sum = runningSum(
    undefined,
    parts(of(2, 'miles', { approximate: true, comparator: '~' }), of(3, 'miles')),
  )
  expect(sum.left).toBeUndefined()
  expect(sum.parts.at(-1)?.sum).toMatch(/to/)
})

test('a total in another unit than all its parts leaves nothing to compare', () => {
  const { parts: lines, left } = runningSum(of(90, 'pupils'), parts(of(4, 'schools')))
  expect(lines[0]?.apart).toBe('otherUnit')
  expect(left?.amount).toBe('90')
})
