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
  /** As the claim has it. */
  label: string
}

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
}

/** What a word such as “million” multiplies by; 1 for any other. */
export const scaleOf = (word: string | undefined): number => scales[word?.toLowerCase() ?? ''] ?? 1

const shares: Readonly<Record<string, number>> = {
  '%': 0.01,
  percent: 0.01,
  'per cent': 0.01,
  pct: 0.01,
  percentage: 0.01,
  proportion: 1,
  share: 1,
  ratio: 1,
  fraction: 1,
}

/** Other names, and how many of the first each is. */
const others: Readonly<Record<string, readonly [key: string, factor: number]>> = {
  '£': ['pound', 1],
  gbp: ['pound', 1],
  sterling: ['pound', 1],
  $: ['dollar', 1],
  usd: ['dollar', 1],
  '€': ['euro', 1],
  eur: ['euro', 1],
  individual: ['person', 1],
  km: ['metre', 1000],
  kilometre: ['metre', 1000],
  kilometer: ['metre', 1000],
  meter: ['metre', 1],
  mile: ['metre', 1609.344],
  kg: ['kilogram', 1],
  tonne: ['kilogram', 1000],
  minute: ['minute', 1],
  hour: ['minute', 60],
  day: ['minute', 1440],
  week: ['minute', 10_080],
  litre: ['litre', 1],
  liter: ['litre', 1],
}

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
  wives: 'wife',
  staff: 'staff',
  buses: 'bus',
  gases: 'gas',
}

/** No unit is longer. */
const longest = 100

/** The unit of a quantity. “Percentage points” are no share: they are what two shares differ by. */
export function unitOf({ unit, per, kind }: Pick<Quantity, 'unit' | 'per' | 'kind'>): Unit {
  const label = unit?.trim().slice(0, longest) ?? ''
  const words = label.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  const scale = scaleOf(words[0])
  const rest = (scale === 1 || words.length === 1 ? words : words.slice(words[1] === 'of' ? 2 : 1)).join(' ')
  const share = shares[rest]
  if (share !== undefined && kind !== 'change') return { key: 'share', factor: share, isShare: true, label }
  const one = singular(rest)
  const [key, factor] = others[one] ?? [one, 1]
  const suffix = per === undefined ? '' : ` per ${singular(per.toLowerCase().trim().slice(0, longest))}`
  return { key: key + suffix, factor: factor * (rest === words.join(' ') ? 1 : scale), isShare: false, label }
}

/** A noun or the last word of a phrase in the singular, as English forms it; good enough to compare, not to print. */
export function singular(words: string): string {
  const [, before = '', last = ''] = /^(.*?)([^\s-]+)$/s.exec(words) ?? []
  const one = irregular[last] ?? last
  if (one !== last || one.length < 4 || /(ss|us|is)$/.test(one)) return before + one
  if (one.endsWith('ies')) return `${before}${one.slice(0, -3)}y`
  if (/(ss|x|z|ch|sh)es$/.test(one)) return before + one.slice(0, -2)
  return before + one.replace(/s$/, '')
}

/** Whether both may count the same: a missing unit may be any. */
export const mayBeSame = (a: Unit, b: Unit): boolean => a.key === '' || b.key === '' || a.key === b.key
