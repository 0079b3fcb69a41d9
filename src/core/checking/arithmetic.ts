// Arithmetic of intervals: all values that something can have, from `low` to `high`, the ends included unless open.
// After R. E. Moore, Interval Analysis (1966). Must not break: a result holds every value that its operands allow.

export interface Interval {
  low: number
  high: number
  /** Whether the value may come close to that end but not reach it: “more than 300”. */
  lowOpen?: boolean
  highOpen?: boolean
}

/** Sums of decimal fractions miss by a little: ends that differ by less are the same. */
const slack = (a: number, b: number): number => Math.max(Math.abs(a), Math.abs(b)) * 1e-9
const isSame = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= slack(a, b))

export const exactly = (value: number): Interval => ({ low: value, high: value })
export const isExact = ({ low, high }: Interval): boolean => isSame(low, high)
export const atLeastNone: Interval = { low: 0, high: Infinity }

export const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  high: a.high + b.high,
  lowOpen: (a.lowOpen ?? false) || (b.lowOpen ?? false),
  highOpen: (a.highOpen ?? false) || (b.highOpen ?? false),
})

const negative = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
  low: -high,
  high: -low,
  ...(highOpen && { lowOpen: true }),
  ...(lowOpen && { highOpen: true }),
})

export const minus = (a: Interval, b: Interval): Interval => plus(a, negative(b))

export const sumOf = (intervals: readonly Interval[]): Interval => intervals.reduce(plus, exactly(0))

export const times = (interval: Interval, factor: number): Interval => ({
  ...interval,
  low: interval.low * factor,
  high: interval.high * factor,
})

/** The quotient of two intervals that hold nothing below zero; no bound above where the divisor may be zero. */
export const over = (a: Interval, b: Interval): Interval => ({
  low: b.high === 0 ? 0 : a.low / b.high,
  high: b.low === 0 ? Infinity : a.high / b.low,
  lowOpen: (a.lowOpen ?? false) || (b.highOpen ?? false),
  highOpen: (a.highOpen ?? false) || (b.lowOpen ?? false),
})

/** Whether every value of `a` is below every value of `b`. */
export const isBelow = (a: Interval, b: Interval): boolean =>
  isSame(a.high, b.low) ? (a.highOpen ?? false) || (b.lowOpen ?? false) : a.high < b.low

/** Whether some value is in both. */
export const meet = (a: Interval, b: Interval): boolean => !isBelow(a, b) && !isBelow(b, a)

/** Whether all of `inner` lies in `outer`. */
export const isWithin = (inner: Interval, outer: Interval): boolean =>
  (inner.low > outer.low || isSame(inner.low, outer.low)) &&
  (inner.high < outer.high || isSame(inner.high, outer.high))
