// What a printed quantity leaves open, as an interval. A figure printed to a unit u stands for all values within u/2 of it
// (rounding intervals as in table rounding and disclosure control: Willenborg and de Waal, Elements of Statistical
// Disclosure Control, 2001); hedges open it further. Must not break: a figure that was only rounded lies inside.
import type { Quantity } from '../model/values'
import { type Interval, times } from './arithmetic'
import { hedges } from './english'
import { scaleOf, type Unit } from './units'

/** A wording of a quantity that is longer is none. */
const longest = 200

type Stated = Quantity & { value: number }

/** The quantity with the comparator that its hedge or its wording begins with, where nobody has filled one in. */
export function withHedge(quantity: Quantity): Quantity {
  if (quantity.comparator !== undefined || quantity.approximate !== undefined) return quantity
  const wording = (quantity.hedge ?? quantity.text).slice(0, longest).trim()
  const found = hedges.find(([begins]) => begins.test(wording))
  if (!found) return quantity
  const [begins, comparator, near] = found
  const hedge = quantity.hedge ?? begins.exec(wording)?.[0]
  return {
    ...quantity,
    comparator,
    ...(near && { approximate: true }),
    ...(hedge !== undefined && { hedge }),
  }
}

/**
 * The values that the wording allows, in units of `unit.key` (shares as parts of 1); undefined where it allows any.
 * `place` is the one to which the figures are printed that a figure stands with; absent where it stands alone.
 */
export function intervalOf(quantity: Quantity, unit: Unit, place?: number): Interval | undefined {
  const { status, bound, value } = quantity
  if (unit.isShare && quantity.ratio) return shareOfRatio(quantity, quantity.ratio)
  if (status === 'vague' && bound) {
    if ((bound.kind === 'share') !== unit.isShare) return undefined
    return times(beyond(bound.op, bound.value, !unit.isShare || bound.value > 1), unitFactor(unit, bound))
  }
  if (status !== 'stated' || value === undefined) return undefined
  return times(stated({ ...quantity, value }, unit, place), unit.factor)
}

// A bound on a share may be given as a part of 1 even where the unit is percent.
const unitFactor = (unit: Unit, bound: { value: number }): number =>
  unit.isShare && bound.value <= 1 ? 1 : unit.factor

/** The share of a whole that a quantity prints, as parts of 1: its own value, or the ratio that stands beside a count. */
export function printedShare(quantity: Quantity, unit: Unit): Interval | undefined {
  if (quantity.comparison || quantity.kind === 'change') return undefined
  if (quantity.ratio) return shareOfRatio(quantity, quantity.ratio)
  return unit.isShare ? intervalOf(quantity, unit) : undefined
}

function stated(quantity: Stated, unit: Unit, place: number | undefined): Interval {
  const { value, upper, comparator } = quantity
  const half = digitsLeaveOpen(quantity, unit, place)
  const hedged = isHedged(quantity)
  const wide = hedged ? Math.max(half, hedgeLeavesOpen(quantity, unit)) : half
  // What is counted can't be less than none; a change can.
  const floor = value < 0 || quantity.kind === 'change' ? -Infinity : 0
  const from = (low: number): number => Math.max(floor, low)
  const near = quantity.approximate ?? false
  switch (comparator) {
    case 'range':
      return { low: from(value - wide), high: (upper ?? value) + wide }
    case '<':
    case '<=': {
      const highOpen = comparator === '<'
      return { low: near ? from(value - wide) : floor, high: value, ...(highOpen && { highOpen }) }
    }
    case '>':
    case '>=': {
      const lowOpen = comparator === '>'
      return { low: value, high: near ? value + wide : Infinity, ...(lowOpen && { lowOpen }) }
    }
    case '=':
    case '~':
    case undefined:
      // What lies in the middle is rounded up.
      return { low: from(value - wide), high: value + wide, ...(wide > 0 && !hedged && { highOpen: true }) }
  }
}

function beyond(op: '<' | '>' | '<=' | '>=', value: number, isCount: boolean): Interval {
  const most = isCount ? Infinity : 1
  if (op === '>' || op === '>=') return { low: value, high: most, ...(op === '>' && { lowOpen: true }) }
  return { low: 0, high: value, ...(op === '<' && { highOpen: true }) }
}

const isExactly = ({ hedge }: Quantity): boolean => /\b(exactly|precisely)\b/i.test(hedge ?? '')

const isHedged = (quantity: Quantity): boolean =>
  !isExactly(quantity) &&
  (quantity.comparator === '~' || quantity.approximate === true || quantity.hedge !== undefined)

/** Half of the last place that was printed; zero for a count to the last one. */
function digitsLeaveOpen(quantity: Stated, unit: Unit, company: number | undefined): number {
  if (quantity.precision !== undefined) return quantity.precision
  if (isExactly(quantity)) return 0
  const { value } = quantity
  const place = printedPlace(quantity)
  if (place !== undefined) return place / 2
  if (!Number.isInteger(value)) return lastPlace(value) / 2
  const half = Math.max(roundPlace(value, company) / 2, dozensLeaveOpen(quantity))
  // What is measured in something, kilometres, hours, per cent, is cut off after its last digit; what is counted isn't.
  return unit.isShare && unit.factor !== 1
    ? 0.5
    : unit.isMeasured || unit.factor !== 1
      ? Math.max(half, 0.5)
      : half
}

/** Who says dozens has not counted to the last one: “two dozen” leaves open a sixth of itself, one at least. */
const dozensLeaveOpen = ({ text, value }: Stated): number =>
  /\bdozens?\b/i.test(text.slice(0, longest)) ? Math.max(1, value / 6) : 0

/**
 * The place that the wording shows: a tenth of a million in “7.4 million”, a thousand in “12k”, a hundredth in “1.20”.
 * Undefined where the digits stand as they are.
 */
function printedPlace({ text, value }: Stated): number | undefined {
  const pattern =
    /(\d[\d,\u00a0\u2009\u202f ]*)(?:\.(\d+))?\s*-?(hundred|thousand|million|billion|trillion|bn|mn|m|k)?\b/giu
  for (const [, whole = '', decimals = '', word] of text.slice(0, longest).matchAll(pattern)) {
    const scale = scaleOf(word)
    const number = Number(`${whole.replace(/[^\d]/g, '')}.${decimals || 0}`)
    const place = scale / 10 ** decimals.length
    if (Math.abs(number * scale - Math.abs(value)) > place * 1e-6) continue
    // “2,000 million” is printed to the last digit that isn't round, “20 million” to the million.
    if (decimals !== '') return place
    return scale > 1 ? place : undefined
  }
  // “Two million” shows its scale, and no finer place.
  const spelt = /\b(thousand|million|billion|trillion)\b/i.exec(text)?.[1]
  const scale = scaleOf(spelt)
  // “Half a million”, “one and a half million” go on by tenths of it.
  const place = Number.isInteger(value / scale) ? scale : scale / 10
  return scale > 1 && !/\d/.test(text) && Number.isInteger(Number((value / place).toPrecision(12)))
    ? place
    : undefined
}

/** The last decimal place that a number itself shows; one that fills all digits of a double was computed, not printed. */
function lastPlace(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return decimals > 12 ? 0 : 10 ** -decimals
}

/** The power of ten that a whole number is a multiple of. */
function roundTo(value: number): number {
  const zeros = /0+$/.exec(String(Math.abs(value)))?.[0].length ?? 0
  return value === 0 || !Number.isInteger(value) ? 1 : 10 ** zeros
}

/**
 * The place that a count without a hedge is rounded to; 0 if it is counted to the last one. Noughts at its end are round,
 * but for the first two figures, since writers hedge what they round further. Beside others one nought is chance, as it is
 * once in ten; alone it leaves tens open. In a table in round hundreds all figures leave hundreds open.
 */
function roundPlace(value: number, company: number | undefined): number {
  const noughts = roundTo(value)
  const digits = Math.floor(Math.log10(Math.abs(value))) + 1
  const isChance = digits < 3 || noughts < (company === undefined ? 10 : 100)
  const own = isChance ? 0 : Math.min(noughts, 10 ** (digits - 2))
  return Math.max(own, company !== undefined && company >= 10 ? company : 0)
}

/**
 * How far “about” reaches: to half of the place that is round, a quarter of the number at most, a tenth at least (after
 * M. Krifka, Approximate interpretation of number words, 2007: the rounder, the vaguer). Percentages: one point to five.
 */
function hedgeLeavesOpen({ value }: Stated, unit: Unit): number {
  const size = Math.abs(value)
  if (unit.isShare) {
    const point = 0.01 / unit.factor
    return Math.min(Math.max(size / 10, point), 5 * point)
  }
  return Math.max(Math.min(roundTo(value) / 2, size / 4), size / 10)
}

/**
 * The share that a ratio stands for. Writers take the nearest simple fraction: “one in 50”, “two thirds” leave open a tenth
 * of the share or of its rest, whichever is smaller, half as much again when hedged. “37 of 94” and “12 in 100,000” are counted.
 */
function shareOfRatio(
  quantity: Quantity,
  { numerator, denominator }: { numerator: number; denominator: number },
): Interval | undefined {
  if (denominator <= 0 || numerator < 0 || numerator > denominator) return undefined
  const share = numerator / denominator
  const loose = Math.min(share, 1 - share) * (isHedged(quantity) ? 0.15 : 0.1)
  const counted = numerator > 1 && denominator > 20
  const rate = counted && roundTo(denominator) === denominator / Number(String(denominator)[0])
  const half = isHedged(quantity) || !counted ? loose : rate ? lastPlace(numerator) / 2 / denominator : 0
  const near = quantity.approximate ?? quantity.comparator === '~'
  const low = Math.max(0, share - half)
  const high = Math.min(1, share + half)
  switch (quantity.comparator) {
    case '<':
    case '<=':
      return { low: near ? low : 0, high: share, ...(quantity.comparator === '<' && { highOpen: true }) }
    case '>':
    case '>=':
      return { low: share, high: near ? high : 1, ...(quantity.comparator === '>' && { lowOpen: true }) }
    case 'range':
    case '=':
    case '~':
    case undefined:
      return { low, high }
  }
}

/** So many noughts that figures have in common at their ends are no chance. */
const tellingNoughts = 7

/**
 * The place to which figures are printed that stand together: that of a table in round numbers, where all whole figures
 * without a hedge end in noughts and either show two figures before them or have many noughts; else 1, counted to the last
 * one. Undefined where fewer than two say so.
 */
export function placeOf(quantities: readonly Quantity[]): number | undefined {
  const bare = quantities.filter(
    (each) => each.status === 'stated' && !isHedged(each) && each.precision === undefined && each.value !== 0,
  )
  const values = bare.flatMap(({ value }) => (value === undefined ? [] : Math.abs(value)))
  if (values.length < 2) return undefined
  const place = Math.min(...values.map(roundTo))
  const isTable = Math.min(...values) >= 10 * place && values.length > 2
  return isTable || values.length * Math.log10(place) >= tellingNoughts ? place : 1
}
