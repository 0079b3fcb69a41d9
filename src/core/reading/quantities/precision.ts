// How much the printed digits of a figure leave open, as a half-width in its unit.
// Must not break: an exact count leaves nothing open.
import type { Amount } from './amount'

/** “2.4 million” leaves 50,000 open, “85 percent” 0.5, “about 200” what its trailing zeros do: 50; “265” nothing. */
export function precisionOf(amount: Amount, isApproximate: boolean): number {
  const { value = 0, upper, open = 0 } = amount
  if (!isApproximate || upper !== undefined || !Number.isInteger(value)) return open
  return Math.max(open, trailing(value) / 2)
}

/** The place of the last digit that is no zero: 100 of 200, 1 of 265. */
function trailing(value: number): number {
  let place = 1
  while (value > 0 && value % (place * 10) === 0) place *= 10
  return place
}
