// A record part by part, in words: each part with its label, in the order of the record.
// Must not break: whatever a person can change of a record is told by a part.
import type { Field } from '../model/claim-type'
import { dateInWords } from '../model/edtf-words'
import { valueIn } from '../model/fields'
import type { Noun, Records } from '../model/records'
import type { Period, Quantity } from '../model/values'
import { whoInWords } from './item-words'
import { entryInWords, labelOf } from './labels'
import type { Names } from './names'
import { finerWords, numberInWords, type Words, wordsFor } from './words'

/** A part of a record: what it says, and what it is made of, which may differ where the words are the same. */
export interface Told {
  path: string
  label: string
  says: Words
  value: unknown
  /** Says more, for where the words alone would be the same. */
  finer?: string | undefined
}

/** Where a value stands; `within` is the noun, or the key of the object that holds it. */
interface Place {
  path: string
  label: string
  key: string
  within: string
}

/** What the program itself keeps of a record: who did it, and when, is told by the step. */
const unsaid = new Set(['id', 'coder', 'createdAt', 'updatedAt', 'importedAt', 'decidedAt'])
const unsaidOf: { [N in Noun]?: readonly string[] } = {
  sources: ['text', 'found'],
  highlights: ['start', 'end', 'score'],
  checkDecisions: ['basis'],
}

/** The parts of a record, or those under keys that are meant; a list without items is none. */
export function toldOf<N extends Noun>(
  noun: N,
  record: Records[N],
  names: Names,
  isMeant: (key: string) => boolean = () => true,
): Told[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (unsaid.has(key) || unsaidOf[noun]?.includes(key) || !isMeant(key)) return []
    if (noun === 'claims' && key === 'fields') return toldFields(record as Records['claims'], names)
    return tell({ path: key, label: labelOf(key, noun), key, within: noun }, value, names)
  })
}

/** The values of a claim in the order and with the labels of its claim type. */
function toldFields({ type, fields }: Records['claims'], names: Names): Told[] {
  const known = names.type(type)?.fields ?? []
  const keys = new Set([...known.map(({ key }) => key), ...Object.keys(fields)])
  return [...keys].flatMap((key) => {
    const value = valueIn(fields, key)
    const field = known.find((each) => each.key === key)
    return value === undefined ? [] : toldField(key, field, value, names)
  })
}

/** A field value, known by its shape: its claim type may be gone, or have another field of that key by now. */
function toldField(key: string, field: Field | undefined, value: unknown, names: Names): Told[] {
  const place = { path: `fields.${key}`, label: field?.label ?? labelOf(key), key: '', within: '' }
  if (Array.isArray(value)) {
    const says = value.map((each) => valueInWords(each, field, names))
    return says.length === 0 ? [] : [{ ...place, says, value }]
  }
  if (typeof value !== 'object' || value === null) return tell(place, value, names)
  if ('status' in value) return headed(place, value as Quantity, quantityHead, names)
  if ('basis' in value) return headed(place, value as Period, periodHead, names)
  return [{ ...place, says: valueInWords(value, field, names), value }]
}

/** A choice, a number with its wording, or somebody. */
function valueInWords(value: object, field: Field | undefined, names: Names): string {
  const { key, text } = value as { key?: string; text?: string }
  if (key !== undefined) return printed(text, field?.choices?.find((each) => each.key === key)?.label ?? key)
  if ('value' in value) return printed(text, numberInWords(value.value as number))
  return whoInWords(value, names)
}

/** The wording as printed, then the reading of it where that says more. */
const printed = (text: string | undefined, reading: string): string =>
  text === undefined || text === reading ? reading : reading === '' ? text : `${text} (${reading})`

/** Keys that are said together, and how. */
interface Head<T> {
  keys: readonly (keyof T & string)[]
  say: (value: Partial<T>) => string
}

const quantityHead: Head<Quantity> = {
  keys: ['text', 'value', 'upper', 'comparator', 'unit'],
  say: ({ text, value, upper, comparator, unit }) => {
    const numbers = [value, upper].filter((each) => each !== undefined).map(numberInWords)
    const how = comparator === undefined || comparator === 'range' ? undefined : entryInWords(comparator)
    return printed(
      text,
      [comparator === '=' ? undefined : how, numbers.join('–'), unit].filter(Boolean).join(' '),
    )
  },
}

const periodHead: Head<Period> = {
  keys: ['text', 'edtf'],
  say: ({ text, edtf }) => printed(text, edtf === undefined ? '' : dateInWords(edtf)),
}

/** An object of which some keys are said together; each other one is told by itself. */
function headed<T extends object>(place: Place, value: T, { keys, say }: Head<T>, names: Names): Told[] {
  const isHead = ([key]: [string, unknown]): boolean => (keys as readonly string[]).includes(key)
  const entries = Object.entries(value)
  const head = Object.fromEntries(entries.filter(isHead)) as Partial<T>
  const rest = Object.fromEntries(entries.filter((entry) => !isHead(entry)))
  const { path, label } = place
  return [{ path, label, says: say(head), value: head }, ...tellInner(place, rest, names)]
}

function tell(place: Place, value: unknown, names: Names): Told[] {
  const { path, label, key, within } = place
  if (key === 'quantity') return headed(place, value as Quantity, quantityHead, names)
  const says = wordsFor(value, key, within, names)
  if (says === undefined) return tellInner(place, value as object, names)
  return says.length === 0 ? [] : [{ path, label, says, value, finer: finerWords(value, key, within) }]
}

const tellInner = ({ path, label, key }: Place, value: object, names: Names): Told[] =>
  Object.entries(value).flatMap(([inner, each]) =>
    tell(
      { path: `${path}.${inner}`, label: `${label}: ${labelOf(inner, key)}`, key: inner, within: key },
      each,
      names,
    ),
  )
