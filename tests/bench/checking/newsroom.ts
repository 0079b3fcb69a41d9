// How newsrooms print a number that they know: exactly, rounded, hedged, in words for millions, as a share of something.
// Must not break: nothing here knows what the checks allow; what is printed is what an editor would let pass for the number.
import type { Quantity } from '../../../src/core/model/values'
import type { Random } from '../harness'

/** A number rounded to so many significant digits. */
const toDigits = (value: number, digits: number): number => Number(value.toPrecision(digits))
const step = (value: number, digits: number): number => 10 ** (Math.floor(Math.log10(value)) + 1 - digits)
const grouped = (value: number): string => value.toLocaleString('en')

type Printed = Omit<Quantity, 'unit'>
type Printer = (value: number, random: Random) => Printed | undefined

const stated = (value: number, more: Partial<Quantity> = {}): Printed => ({
  text: grouped(value),
  status: 'stated',
  value,
  ...more,
})

const exact: Printer = (value) => stated(value)
const equal: Printer = (value) => stated(value, { comparator: '=' })

/**
 * Two or three figures without a hedge, sometimes with what they leave open. Tens beside figures that are counted to the
 * last one nobody rounds without saying so.
 */
const rounded: Printer = (value, random) => {
  if (value < 100) return undefined
  const digits = random.whole(2, 3)
  const print = toDigits(value, digits)
  const known = (print % 100 > 0 || random.next() < 0.5) && { precision: step(value, digits) / 2 }
  return stated(print, { ...known })
}

/** “About”, to one or two figures; nobody writes it of a number a quarter away. */
const hedged: Printer = (value, random) => {
  if (value < 8) return undefined
  const print = toDigits(value, random.whole(1, 2))
  if (print === value || Math.abs(print - value) > value * 0.2) return undefined
  const hedge = random.pick(['about', 'around', 'some', 'roughly', 'approximately'])
  return stated(print, { text: `${hedge} ${grouped(print)}`, comparator: '~', approximate: true, hedge })
}

/** “Nearly” of the next round number, where that is near. */
const nearly: Printer = (value, random) => {
  if (value < 20) return undefined
  const unit = step(value, random.whole(1, 2))
  const print = Math.ceil((value + 1) / unit) * unit
  if (print > value * 1.1) return undefined
  const hedge = random.pick(['nearly', 'almost', 'just under'])
  return stated(print, { text: `${hedge} ${grouped(print)}`, comparator: '<', approximate: true, hedge })
}

const over: Printer = (value, random) => {
  if (value < 20) return undefined
  const unit = step(value, random.whole(1, 2))
  const print = Math.floor((value - 1) / unit) * unit
  const hedge = random.pick(['more than', 'over'])
  return stated(print, { text: `${hedge} ${grouped(print)}`, comparator: '>', hedge })
}

const atLeast: Printer = (value, random) => {
  const print = Math.floor(value * (0.7 + random.next() * 0.3))
  return stated(print, { text: `at least ${grouped(print)}`, comparator: '>=', hedge: 'at least' })
}

const upTo: Printer = (value, random) => {
  const print = Math.ceil(value * (1 + random.next() * 0.3))
  return stated(print, { text: `up to ${grouped(print)}`, comparator: '<=', hedge: 'up to' })
}

const range: Printer = (value, random) => {
  const unit = step(value, 1)
  const low = Math.floor(value / unit) * unit
  const upper = low + unit * random.whole(1, 2)
  return stated(low, { text: `${grouped(low)} to ${grouped(upper)}`, comparator: 'range', upper })
}

const inMillions: Printer = (value, random) => {
  if (value < 1_000_000) return undefined
  const print = toDigits(value / 1_000_000, random.whole(2, 3))
  return stated(print * 1_000_000, { text: `${print} million` })
}

const inThousands: Printer = (value) => {
  if (value < 10_000 || value >= 1_000_000) return undefined
  const print = Math.round(value / 1000)
  return stated(print * 1000, { text: `${print}k` })
}

const vague: Printer = (value) =>
  value < 200 || value >= 2000
    ? undefined
    : { text: 'hundreds', status: 'vague', bound: { op: '>=', value: 200, kind: 'count' } }

const unknown: Printer = () => ({ text: 'not revealed', status: 'unknown' })

const often = [exact, exact, exact, equal, rounded, rounded, hedged, hedged]
const seldom = [nearly, over, atLeast, upTo, range, inMillions, inThousands, vague, unknown]
const printers = [...often, ...seldom]

/** A number as some newsroom prints it. */
export function print(value: number, unit: string, random: Random): Quantity {
  const printed = random.pick(printers)(value, random) ?? stated(value)
  return { ...printed, unit }
}

/** A column of a table that is rounded as a whole: to tens or hundreds, which leaves each two figures, or to thousands. */
export function printTable(values: readonly number[], unit: string, random: Random): Quantity[] {
  const most = Math.floor(Math.log10(Math.min(...values)))
  const place = 10 ** random.whole(0, most < 4 ? Math.max(0, most - 1) : most)
  return values.map((value) => ({ ...stated(Math.round(value / place) * place), unit }))
}

const fractions = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
] as const

/** A share as some newsroom prints it, of a base that is left to the caller. */
export function printShare(share: number, random: Random): Quantity {
  const kind = random.whole(0, 4)
  const [numerator, denominator] = fractions.reduce((nearest, each) =>
    Math.abs(each[0] / each[1] - share) < Math.abs(nearest[0] / nearest[1] - share) ? each : nearest,
  )
  const off = Math.abs(numerator / denominator - share)
  if (kind === 0 && off < 0.02) return ofRatio(numerator, denominator, off > 0.01 ? 'about' : undefined)
  const every = share > 0 ? 1 / share : 0
  const round = every > 20 ? Math.round(every / 10) * 10 : Math.round(every)
  if (kind === 1 && round >= 2 && Math.abs(round - every) < every * 0.08) return ofRatio(1, round, 'about')
  if (kind === 2) return ofPercent(Math.round(share * 1000) / 10)
  if (kind === 3 && share > 0.05) {
    const print = Math.round(share * 100)
    return {
      ...ofPercent(print),
      text: `around ${print} per cent`,
      comparator: '~',
      approximate: true,
      hedge: 'around',
    }
  }
  return ofPercent(Math.round(share * 100))
}

const ofPercent = (value: number): Quantity => ({
  ...stated(value),
  text: `${value} per cent`,
  unit: 'percent',
})

const ofRatio = (numerator: number, denominator: number, hedge?: string): Quantity => ({
  text: `${hedge ?? ''} ${numerator} in ${denominator}`.trim(),
  status: 'stated',
  value: Number((numerator / denominator).toFixed(4)),
  unit: 'proportion',
  ratio: { numerator, denominator },
  ...(hedge !== undefined && { hedge, comparator: '~', approximate: true }),
})
