// What becomes of a value when its field changes or its claim gets another type: it stays, it is converted, or it is noted
// in words. The preview and the change itself ask the same. Must not break: nothing that a value says is lost.
import type { Field } from '../model/claim-type'
import type { FieldValue } from '../model/values'
import { type Who, valueOf, wordingOf } from './wording'

/** `value` is what the field holds then; without one what was there is `noted`, or there was nothing in it. */
export type Outcome =
  | { how: 'stays' | 'converted'; value?: FieldValue | undefined }
  /** Of several choices those that are left stay. */
  | { how: 'noted'; value?: FieldValue | undefined; noted: FieldValue }

/** What becomes of a value of one field in another; undefined: there is no other. */
export function outcomeOf(value: FieldValue, from: Field, to: Field | undefined, who: Who): Outcome {
  if (isEmpty(value)) return { how: 'stays', ...(from.type === to?.type && { value }) }
  if (!to) return { how: 'noted', noted: value }
  if (hasChoices(from) && hasChoices(to)) return chosen(value, from, to)
  if (from.type === to.type || (isText(from) && isText(to))) return { how: 'stays', value }
  const converted = convertedTo(to, value, from, who)
  return converted === undefined ? { how: 'noted', noted: value } : { how: 'converted', value: converted }
}

const isText = ({ type }: Field): boolean => type === 'text' || type === 'longText'
const hasChoices = ({ type }: Field): boolean => type === 'choice' || type === 'choices'
const isList = ({ type }: Field): boolean => type === 'choices' || type === 'entities'

/** Whether a value says nothing. */
export function isEmpty(value: FieldValue): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** The value in another field, if reading that back gives the same value: then nothing of it is lost. */
function convertedTo(to: Field, value: FieldValue, from: Field, who: Who): FieldValue | undefined {
  const [only, ...others] = [value].flat() as FieldValue[]
  if (only === undefined || others.length > 0) return undefined
  if (from.type === 'entity' || from.type === 'entities') {
    if (to.type === 'entity') return only
    if (to.type === 'entities') return [only] as FieldValue
  }
  const wording = wordingOf(only, from, who)
  const converted = valueOf(wording, to, who)
  if (converted === undefined || isText(from) || from.type === 'url') return converted
  const back = valueOf(wordingOf(converted, to, who), from, who)
  return back !== undefined && isSame(back, isList(from) ? ([only] as FieldValue) : only)
    ? converted
    : undefined
}

interface Chosen {
  key: string
  text?: string | undefined
}

/** Choices in a field that has others: those with the same key, or else with the same label. */
function chosen(value: FieldValue, from: Field, to: Field): Outcome {
  const all = [value].flat() as Chosen[]
  const pairs = all.map((each) => ({ each, next: chosenIn(each, from, to) }))
  const next = pairs.flatMap((pair) => pair.next ?? [])
  const left = pairs.flatMap((pair) => (pair.next ? [] : [pair.each]))
  if (to.type === 'choice' && next.length > 1) return { how: 'noted', noted: value }
  const result = to.type === 'choice' ? next[0] : next.length > 0 ? next : undefined
  if (left.length > 0) return { how: 'noted', noted: left, value: result }
  return { how: isSame(result, value) ? 'stays' : 'converted', value: result }
}

function chosenIn(choice: Chosen, from: Field, to: Field): Chosen | undefined {
  if (to.choices?.some(({ key }) => key === choice.key)) return choice
  const label = from.choices?.find(({ key }) => key === choice.key)?.label
  const same = to.choices?.find((each) => each.label === label)
  return same && { ...choice, key: same.key }
}

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [one, other] = [a, b].map((each) =>
    Object.entries(each).filter(([, value]) => value !== undefined),
  ) as [[string, unknown][], [string, unknown][]]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    one.length === other.length &&
    one.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  )
}
