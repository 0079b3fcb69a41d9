// Which values a quantity may have and which days a date may mean, as plain intervals to sort and filter by.
// Must not break: these are the words taken as they stand. What rounding leaves open is the business of checks.
import { stretchOf } from '../checking/times'
import type { Claim } from './claim'
import type { FieldValue, Period, Quantity } from './values'

/** From the lowest to the highest, both included; infinite where open. */
export interface Extent {
  low: number
  high: number
}

/** The values that a quantity may have: one where a number is given, more of a range or a bound; undefined without a number. */
export function extentOf({ value, upper, comparator, approximate, bound }: Quantity): Extent | undefined {
  if (value === undefined) return bound && beyond(bound.op, bound.value)
  if (comparator === 'range')
    return { low: Math.min(value, upper ?? value), high: Math.max(value, upper ?? value) }
  // Fewer than forty may be any number below; nearly forty is about forty.
  const isOne = comparator === undefined || comparator === '=' || comparator === '~' || approximate
  return isOne ? { low: value, high: value } : beyond(comparator, value)
}

function beyond(op: '<' | '>' | '<=' | '>=', value: number): Extent {
  // The next number that a computer tells from this one.
  const step = Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE)
  switch (op) {
    case '<':
      return { low: -Infinity, high: value - step }
    case '<=':
      return { low: -Infinity, high: value }
    case '>':
      return { low: value + step, high: Infinity }
    case '>=':
      return { low: value, high: Infinity }
  }
}

const dayInMilliseconds = 86_400_000

/** The days that a date or period in EDTF may mean, counted from 1970-01-01; undefined for years beyond four digits. */
export function daysOf(edtf: string): Extent | undefined {
  // A date that is uncertain is filed under what it says.
  const stretch = stretchOf(edtf.replace(/[~?%]/g, ''))
  if (!stretch) return undefined
  const dayOf = (time: number): number => Math.floor(time / dayInMilliseconds)
  return { low: dayOf(stretch.start), high: dayOf(stretch.end) }
}

/** The year that a period is filed under: the one in which it begins, or ends where it has no beginning. */
export function yearOf({ low, high }: Extent): number | undefined {
  const day = [low, high].find(Number.isFinite)
  return day === undefined ? undefined : new Date(day * dayInMilliseconds).getUTCFullYear()
}

/** The first period among the fields of a claim. */
export const periodOf = (claim: Pick<Claim, 'fields'>): Period | undefined =>
  Object.values(claim.fields).find(isPeriod)

/** Of all field values only a period has a basis. */
const isPeriod = (value: FieldValue): value is Period =>
  typeof value === 'object' && value !== null && 'basis' in value
