// What the claims table is narrowed to, in words and as it is changed key by key. Pure.
// Must not break: a key without a value is no key, so that a filter that was emptied keeps all claims again.
import type { Where } from '../../../core/model/claim-query'
import { dateInWords } from '../../../core/model/edtf-words'
import { readPeriod } from '../../../core/reading/periods'
import { words } from '../../ui/words'
import { numberOf, numberText } from '../parts/typed'

/** The keys of which any of several values will do; claims can be grouped by each of them, too. */
const anyOfKeys = [
  'type',
  'status',
  'certainty',
  'tag',
  'source',
  'entity',
  'unit',
  'anchor',
  'coder',
] as const
export type AnyOfKey = (typeof anyOfKeys)[number]

/** What the table can be narrowed by beside words; `value` is both ends of a range. */
export const filterKeys = [...anyOfKeys, 'value', 'period', 'notes'] as const
export type FilterKey = (typeof filterKeys)[number]

/** Those that are always offered; the others are added. */
export const usual: readonly FilterKey[] = ['type', 'status', 'certainty', 'tag', 'source']

export const isAnyOf = (key: FilterKey): key is AnyOfKey => (anyOfKeys as readonly string[]).includes(key)

/** The keys of a filter that one of the bar's stands for. */
const partsOf = (key: FilterKey): (keyof Where)[] => (key === 'value' ? ['atLeast', 'atMost'] : [key])

/** The filter without a key. */
export function without(where: Where, key: FilterKey): Where {
  const gone: readonly string[] = partsOf(key)
  return Object.fromEntries(Object.entries(where).filter(([each]) => !gone.includes(each)))
}

/** The filter with these parts; those that are undefined or empty are left out. A key that was empty before keeps no claim. */
export const withParts = (where: Where, parts: Where): Where =>
  Object.fromEntries(
    Object.entries({ ...where, ...parts }).filter(
      ([key, value]) =>
        !(key in parts) ||
        (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
    ),
  )

export const isActive = (where: Where, key: FilterKey): boolean =>
  partsOf(key).some((part) => where[part] !== undefined)

/** The values of a key, none where it isn't there. */
export const valuesOf = (where: Where, key: AnyOfKey): readonly string[] => [where[key] ?? []].flat()

/** What a filter says about a key; `nameOf` names a value that is known by its id or key. */
export function filterWords(
  where: Where,
  key: FilterKey,
  nameOf: (key: AnyOfKey, value: string) => string,
): string | undefined {
  if (!isActive(where, key)) return undefined
  if (isAnyOf(key)) {
    const names = valuesOf(where, key).map((value) => nameOf(key, value))
    return names.length === 0 ? words.ledger.goneSince : names.join(', ')
  }
  if (key === 'notes') return where.notes && words.ledger.noteStates[where.notes]
  if (key === 'period') return where.period && dateInWords(where.period)
  const [low, high] = [where.atLeast, where.atMost].map((value) =>
    value === undefined ? undefined : numberText(value),
  )
  return words.ledger.between(low, high)
}

/** The ends of a range as they were typed, or what is wrong with one of them. */
export function rangeFrom(
  low: string,
  high: string,
): Pick<Where, 'atLeast' | 'atMost'> | { problem: string } {
  const [atLeast, atMost] = [low, high].map((text) =>
    text.trim() === '' ? undefined : numberOf(text.trim()),
  )
  const wrong = [low, high].find((text, n) => text.trim() !== '' && [atLeast, atMost][n] === undefined)
  return wrong === undefined ? { atLeast, atMost } : { problem: words.ledger.notANumber(wrong.trim()) }
}

/** A period as it was typed, in EDTF, or what is wrong with it. */
export function periodFrom(typed: string): Pick<Where, 'period'> | { problem: string } {
  if (typed.trim() === '') return { period: undefined }
  const period = readPeriod(typed)?.edtf
  return period === undefined ? { problem: words.ledger.notAPeriod(typed.trim()) } : { period }
}
