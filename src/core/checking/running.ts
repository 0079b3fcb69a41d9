// A breakdown as it is added up by hand: part after part with what they come to so far, and what is left of the total.
// Must not break: what has another unit, or no number, is never added; it stands apart and says why.
import type { Quantity } from '../model/values'
import { exactly, type Interval, isBelow, minus, plus, times } from './arithmetic'
import { intervalOf, placeOf, withHedge } from './intervals'
import { mayBeSame, type Unit, unitOf } from './units'
import { spanInWords } from './wording'

/** A part and what it and all before it come to, in words; `apart`: it could not be added. */
export interface RunningPart {
  claim: string
  sum?: string | undefined
  apart?: 'noNumber' | 'otherUnit' | undefined
}

export interface RunningSum {
  parts: RunningPart[]
  /** What is left of the total; `over`: the parts come to so much more than it. Absent where nobody gives a total. */
  left?: { amount: string; over: boolean } | undefined
  /** Share of the total that is left, 0 to 1, for drawing. */
  share?: number | undefined
}

type Part = { claim: string; quantity: Quantity | undefined }

/** Adds up the parts of a breakdown in their order, in the unit of the total, or of the first part that has a number. */
export function runningSum(total: Quantity | undefined, parts: readonly Part[]): RunningSum {
  const unit = unitFor(total, parts)
  const place = placeOf([total, ...parts.map(({ quantity }) => quantity)].flatMap((each) => each ?? []))
  const read = (quantity: Quantity | undefined): Interval | undefined =>
    quantity && intervalOf(withHedge(quantity), unitOf(quantity), place)
  let sum = exactly(0)
  const lines = parts.map(({ claim, quantity }): RunningPart => {
    const interval = read(quantity)
    if (!quantity || !interval) return { claim, apart: 'noNumber' }
    if (!mayBeSame(unitOf(quantity), unit)) return { claim, apart: 'otherUnit' }
    sum = plus(sum, interval)
    return { claim, sum: said(sum, unit) }
  })
  const isShares = unit.isShare && total !== undefined && !unitOf(total).isShare
  const whole = isShares ? exactly(1) : read(total)
  if (!whole || (total && !isShares && !mayBeSame(unitOf(total), unit))) return { parts: lines }
  const over = isBelow(whole, sum)
  const left = over ? minus(sum, whole) : minus(whole, sum)
  const amount = said({ ...left, low: Math.max(0, left.low) }, unit)
  return { parts: lines, left: { amount, over }, share: shareOf(left, whole) }
}

function unitFor(total: Quantity | undefined, parts: readonly Part[]): Unit {
  const first = parts.find(({ quantity }) => quantity?.value !== undefined)?.quantity
  const own = total && unitOf(total)
  const theirs = first && unitOf(first)
  // Percentages of a count come to a hundred, not to the count.
  if (theirs && (!own || (theirs.isShare && !own.isShare))) return theirs
  return own ?? unitOf({})
}

/** The middle of what is left as a part of the whole. */
function shareOf(left: Interval, whole: Interval): number | undefined {
  const middle = ({ low, high }: Interval): number => (Number.isFinite(high) ? (low + high) / 2 : low)
  const size = middle(whole)
  return size > 0 ? Math.min(1, Math.max(0, middle(left) / size)) : undefined
}

const said = (interval: Interval, { factor, isShare }: Unit): string =>
  isShare ? `${spanInWords(times(interval, 100))} %` : spanInWords(times(interval, 1 / factor))
