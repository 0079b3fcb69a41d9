// Numbers and quantities as the sentences of checks print them.
// Must not break: a number in a sentence is the one that was compared, with nothing that a reader could take for more.
import type { Quantity } from '../model/values'
import type { Bar } from '../model/check'
import { type Interval, isExact } from './arithmetic'
import type { Figure } from './prepared'
import type { Unit } from './units'

/** A number with separated thousands and no more digits than it has: “1,254”, “7.4”. */
export function inDigits(value: number): string {
  const plain = Number.isInteger(value) ? value : Number(value.toPrecision(12))
  const [whole = '', decimals] = String(Math.abs(plain)).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  const grouped = `${plain < 0 ? '−' : ''}${groups.join(',')}`
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** A part of 1 as per cent: “1.6 %”, with the digits that tell it from its neighbours. */
export function inPercent(share: number): string {
  const percent = share * 100
  const digits = percent === 0 || percent >= 10 ? 1 : Math.min(6, 1 - Math.floor(Math.log10(percent)))
  return `${inDigits(Number(percent.toFixed(digits)))} %`
}

/**
 * The number of a quantity with its hedge, without its unit: “about 2,400”, “more than 300”, “40 to 50”, “1 in 50”.
 * `factor` is the one of the unit that it is wanted in; its own unless said otherwise.
 */
export function inWords({ quantity, unit }: Pick<Figure, 'quantity' | 'unit'>, factor = unit.factor): string {
  const { status, ratio } = quantity
  const scaled = (value: number | undefined) => value && (value * unit.factor) / factor
  const [value, upper] = [scaled(quantity.value), scaled(quantity.upper)]
  if (status !== 'stated' || value === undefined)
    return quantity.text === '' ? 'no number' : `“${quantity.text}”`
  const number = inDigits(value)
  if (unit.isShare && ratio) return ratioInWords(quantity)
  const percent = unit.isShare && factor !== 1 ? ' %' : ''
  if (quantity.comparator === 'range' && upper !== undefined)
    return `${hedged(quantity, number)} to ${inDigits(upper)}${percent}`
  return hedged(quantity, number + percent)
}

/** The ratio of a quantity: “about 1 in 50”. */
export const ratioInWords = (quantity: Quantity): string =>
  hedged(quantity, `${quantity.ratio?.numerator} in ${inDigits(quantity.ratio?.denominator ?? 1)}`)

function hedged({ hedge, comparator, approximate }: Quantity, number: string): string {
  if (hedge !== undefined) return `${hedge.toLowerCase()} ${number}`
  switch (comparator) {
    case '~':
      return `about ${number}`
    case '<':
      return `${approximate === true ? 'nearly' : 'under'} ${number}`
    case '>':
      return `${approximate === true ? 'just over' : 'over'} ${number}`
    case '<=':
      return `at most ${number}`
    case '>=':
      return `at least ${number}`
    case 'range':
    case '=':
    case undefined:
      return approximate === true ? `about ${number}` : number
  }
}

/** What an interval comes to: “57”, “50 to 60”, “at least 50”, “under 60”, “any number”. */
export function spanInWords(span: Interval): string {
  const { low, high, lowOpen, highOpen } = span
  if (isExact(span)) return inDigits(low)
  if (low === -Infinity && high === Infinity) return 'any number'
  if (high === Infinity) return `${lowOpen === true ? 'more than' : 'at least'} ${inDigits(low)}`
  if (low <= 0) return `${highOpen === true ? 'under' : 'at most'} ${inDigits(high)}`
  return `${inDigits(low)} to ${inDigits(high)}`
}

/** What a claim is called in a picture: its own words, or else its number with its unit. */
function labelOf(figure: Figure): string {
  return figure.claim.statement ?? withUnit(figure)
}

/**
 * Bars of a picture; ends that are open stop beyond the widest of them, since a line has to end. Values and intervals come in
 * units of `unit.key`, and leave in those of the unit whose `factor` is given.
 */
export function barsOf(
  parts: readonly (Omit<Bar, 'low' | 'high'> & { interval: Interval })[],
  { factor }: Pick<Unit, 'factor'> = { factor: 1 },
): Bar[] {
  const finite = parts.flatMap(({ interval: { low, high } }) => [low, high].filter(Number.isFinite))
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)]
  const reach = (most - least) / 2
  const scaled = (value: number): number => Number((value / factor).toPrecision(12))
  return parts.map(({ interval, value, ...bar }) => ({
    ...bar,
    ...(value !== undefined && { value: scaled(value) }),
    low: scaled(Math.max(interval.low, least - reach)),
    high: scaled(Math.min(interval.high, most + reach)),
  }))
}

/** The unit that a picture of figures is drawn in: the one that the first is printed in, shares in per cent. */
export const drawnIn = ({ unit }: Pick<Figure, 'unit'>): Pick<Unit, 'factor' | 'label'> =>
  unit.isShare ? { factor: 0.01, label: '%' } : unit

/** A figure with its unit: “361 complaints”; `words` in place of its number. */
export const withUnit = (figure: Figure, words = inWords(figure)): string =>
  figure.unit.isShare ? words : `${words} ${figure.unit.label}`.trim()

/** “a, b and c”. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** The bar of a figure but for its interval, in units of `unit.key`. */
export const barOf = (figure: Figure) => ({
  claim: figure.claim.id,
  label: labelOf(figure),
  value: figure.quantity.value === undefined ? undefined : figure.quantity.value * figure.unit.factor,
})
