// The fields of a claim as words, in the order of its claim type: for paper and for lists. Pure.
// Must not break: the wording as printed comes first, and the reading of it only where it says more.
import { dateInWords } from '../../../core/model/edtf-words'
import type { Claim } from '../../../core/model/claim'
import type { ClaimType } from '../../../core/model/claim-type'
import { valueIn } from '../../../core/model/fields'
import type { Entity } from '../../../core/model/codebook'
import type { FieldValue } from '../../../core/model/values'

type Entities = ReadonlyMap<string, Pick<Entity, 'name'>>

/** The fields that are filled in, each with its label. */
export function fieldsInWords(
  { fields }: Pick<Claim, 'fields'>,
  type: Pick<ClaimType, 'fields'>,
  entities: Entities,
): { label: string; value: string }[] {
  return type.fields.flatMap(({ key, label, choices = [] }) => {
    const value = valueIn(fields, key)
    if (value === undefined) return []
    const nameOf = (choice: string): string => choices.find((each) => each.key === choice)?.label ?? choice
    const inWords = valueInWords(value, entities, nameOf)
    return inWords === '' ? [] : [{ label, value: inWords }]
  })
}

function valueInWords(value: FieldValue, entities: Entities, choice: (key: string) => string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map((each) => valueInWords(each, entities, choice)).join('; ')
  if ('key' in value) return choice(value.key)
  if ('edtf' in value && value.edtf !== undefined) return read(value.text, dateInWords(value.edtf))
  if ('unit' in value && value.unit !== undefined) {
    const number = value.value === undefined ? '' : `${value.value.toLocaleString('en')} `
    return read(value.text, `${number}${value.unit}`)
  }
  if ('text' in value && typeof value.text === 'string') return value.text
  const who = value as { entity?: string; name?: string; description?: string; unnamed?: boolean }
  const name = entities.get(who.entity ?? '')?.name ?? who.name ?? (who.unnamed ? 'unnamed' : undefined)
  return [name, who.description].filter((part) => part !== undefined).join(', ')
}

const read = (printed: string, reading: string): string =>
  printed === '' || printed === reading ? reading : `${printed} (${reading})`
