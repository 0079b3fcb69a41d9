// Units as they can be compared: “Complaints” and “complaint”, “%” and “per cent”, “million crowns” and “crowns”.
// Must not break: two units share a key only where one of each is the same amount of the same thing, but for `factor`.
import type { Quantity } from '../model/values'

export interface Unit {
  /** Empty where none is given: it may be any. */
  key: string
  /** How many of the key one of the unit is. */
  factor: number
  /** Shares are parts of 1: their factor makes them so. */
  isShare: boolean
  /** Whether it is measured in and not counted by: kilometres, hours. */
  isMeasured: boolean
  /** As the claim has it. */
  label: string
}

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mn: 1e6,
    million: 1e6,
    bn: 1e9,
    billion: 1e9,
    trillion: 1e12,
  }),
)

/** What a word such as “million” multiplies by; 1 for any other. */
export const scaleOf = (word: string | undefined): number => scales.get(word?.toLowerCase() ?? '') ?? 1

const shares: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '%': 0.01,
    percent: 0.01,
    'per cent': 0.01,
    pct: 0.01,
    percentage: 0.01,
    proportion: 1,
    share: 1,
    ratio: 1,
    fraction: 1,
  }),
)

/** Other names for money and people. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '£': 'pound',
    gbp: 'pound',
    sterling: 'pound',
    $: 'dollar',
    usd: 'dollar',
    '€': 'euro',
    eur: 'euro',
    individual: 'person',
  }),
)

/** What is measured in them, a line each: unit, how many of the first it is, and so on. Tons and gallons aren’t the same everywhere. */
const measures: readonly (readonly (string | number)[])[] = [
  ['metre', 1, 'meter', 1, 'km', 1000, 'kilometre', 1000, 'kilometer', 1000, 'mile', 1609.344],
  ['metre', 1, 'cm', 0.01, 'centimetre', 0.01, 'foot', 0.3048, 'yard', 0.9144, 'inch', 0.0254],
  ['kilogram', 1, 'kg', 1, 'kilo', 1, 'gram', 0.001, 'tonne', 1000, 'metric ton', 1000, 'lb', 0.45359237],
  ['hectare', 1, 'acre', 0.40468564, 'square kilometre', 100, 'square kilometer', 100],
  ['hectare', 1, 'sq km', 100, 'square mile', 258.9988, 'square metre', 0.0001, 'square meter', 0.0001],
  ['minute', 1, 'second', 1 / 60, 'hour', 60, 'day', 1440, 'week', 10_080],
  ['month', 1, 'year', 12],
  ['degree', 1],
  ['degree celsius', 1, '°c', 1],
  ['degree fahrenheit', 1, '°f', 1],
  ['litre', 1, 'liter', 1, 'millilitre', 0.001, 'cubic metre', 1000, 'cubic meter', 1000],
]

/** By the names of units in the singular: what they are measured in, and how many of it each is. */
const measured: ReadonlyMap<string, readonly [key: string, factor: number]> = new Map(
  measures.flatMap(([key, ...line]) =>
    [key, ...line].flatMap((name, at, all) =>
      at % 2 === 0 ? [[String(name), [String(key), Number(all[at + 1])]] as const] : [],
    ),
  ),
)

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    lives: 'life',
    wives: 'wife',
    staff: 'staff',
    buses: 'bus',
    gases: 'gas',
    feet: 'foot',
    inches: 'inch',
  }),
)

/** No unit is longer. */
const longest = 100

/** The unit of a quantity. “Percentage points” are no share: they are what two shares differ by. */
export function unitOf({ unit, per, kind }: Pick<Quantity, 'unit' | 'per' | 'kind'>): Unit {
  const label = unit?.trim().slice(0, longest) ?? ''
  const words = label.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  const scale = scaleOf(words[0])
  const rest = (scale === 1 || words.length === 1 ? words : words.slice(words[1] === 'of' ? 2 : 1)).join(' ')
  const share = shares.get(rest)
  if (share !== undefined && kind !== 'change')
    return { key: 'share', factor: share, isShare: true, isMeasured: false, label }
  const one = singular(rest)
  const [key, factor] = measured.get(one) ?? [names.get(one) ?? one, 1]
  const suffix = per === undefined ? '' : ` per ${singular(per.toLowerCase().trim().slice(0, longest))}`
  return {
    key: key + suffix,
    factor: factor * (rest === words.join(' ') ? 1 : scale),
    isShare: false,
    isMeasured: measured.has(one),
    label,
  }
}

/** A noun or the last word of a phrase in the singular, as English forms it; good enough to compare, not to print. */
export function singular(words: string): string {
  const [, before = '', last = ''] = /^(.*?)([^\s-]+)$/s.exec(words) ?? []
  const one = irregular.get(last) ?? last
  if (one !== last || one.length < 4 || /(ss|us|is)$/.test(one)) return before + one
  if (one.endsWith('ies')) return `${before}${one.slice(0, -3)}y`
  if (/(ss|x|z|ch|sh)es$/.test(one)) return before + one.slice(0, -2)
  return before + one.replace(/s$/, '')
}

/** Whether one may be the other with a word before it: “police officers” may be the officers of another source. */
export const haveOneHead = (a: Unit, b: Unit): boolean =>
  !a.isShare && !b.isShare && a.key.split(' ').at(-1) === b.key.split(' ').at(-1)

/** Whether both may count the same: a missing unit may be any. */
export const mayBeSame = (a: Unit, b: Unit): boolean => a.key === '' || b.key === '' || a.key === b.key
