// The wording of a field value, and the value of a field that a wording says: the way from one type of field to another.
// Must not break: a wording becomes a value only where the value says all of it.
import type { Field } from '../model/claim-type'
import { type FieldType, type FieldValue, valueSchemas } from '../model/values'
import { readPeriod } from '../reading/periods'
import { readWholeQuantity } from '../reading/quantities'

/** Who is meant by a name, and what is meant by an id. */
export interface Who {
  /** The name of an entity. */
  nameOf(entity: string): string | undefined
  /** The one entity that is called so. */
  called(name: string): string | undefined
}

type Choices = NonNullable<Field['choices']>

/** A value in the words that it was printed or chosen with; of a list, each of its items. */
export function wordingOf(value: FieldValue, { choices = [] }: Pick<Field, 'choices'>, who: Who): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map((each) => wordingOf(each, { choices }, who)).join('; ')
  if ('key' in value) return value.text ?? labelOf(value.key, choices)
  if ('text' in value) return value.text
  const { entity, name, description } = value
  return name ?? (entity === undefined ? undefined : who.nameOf(entity)) ?? description ?? ''
}

const labelOf = (key: string, choices: Choices): string =>
  choices.find((each) => each.key === key)?.label ?? key

/** The value of a field that all of a wording says; undefined where it says none. */
export function valueOf(wording: string, { type, choices = [] }: Field, who: Who): FieldValue | undefined {
  return readers[type](wording, choices, who)
}

type Read = (wording: string, choices: Choices, who: Who) => FieldValue | undefined

const choiceOf: Read = (wording, choices) => {
  const folded = (text: string): string => text.trim().toLowerCase()
  const means = (is: (label: string) => boolean) => choices.find(({ key, label }) => is(label) || is(key))
  const exact = means((label) => label === wording)
  if (exact) return { key: exact.key }
  const meant = means((label) => folded(label) === folded(wording))
  return meant && { key: meant.key, text: wording }
}

const entityOf: Read = (wording, _choices, who) => {
  const entity = who.called(wording)
  if (entity === undefined) return { name: wording }
  return { entity, ...(who.nameOf(entity) !== wording && { name: wording }) }
}

const oneOf =
  (read: Read): Read =>
  (wording, choices, who) => {
    const value = read(wording, choices, who)
    return value && ([value] as FieldValue)
  }

const answers: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
])

const readers: Record<FieldType, Read> = {
  text: (wording) => wording,
  longText: (wording) => wording,
  url: (wording) => (valueSchemas.url.safeParse(wording).success ? wording : undefined),
  boolean: (wording) => answers.get(wording.trim().toLowerCase()),
  number: (wording) => {
    const { text, status, value, comparator, precision: _, ...more } = readWholeQuantity(wording) ?? {}
    const isNumber = status === 'stated' && comparator === '=' && Object.keys(more).length === 0
    return isNumber && value !== undefined && text !== undefined ? { value, text } : undefined
  },
  choice: choiceOf,
  choices: oneOf(choiceOf),
  entity: entityOf,
  entities: oneOf(entityOf),
  quantity: readWholeQuantity,
  period: (wording) => readPeriod(wording),
}
