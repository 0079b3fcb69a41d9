// Changes of a claim type's fields, each as the patch that makes it. Pure.
// Must not break: a key stays what it is when a label changes, and no two things of a list have the same key.
import type { ClaimType, Field } from '../../../core/model/claim-type'

/** What changes the fields of a claim type; `renamed`: old key → new key. */
export interface TypePatch {
  fields: Field[]
  renamed?: Record<string, string>
}

/** A key made of a label: `Date of birth` → `dateOfBirth`; another number behind it where that is taken. */
export function keyFor(label: string, taken: readonly string[]): string {
  const parts = label
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  const joined = parts
    .map((part, n) => (n === 0 ? part.toLowerCase() : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('')
    .replace(/^[^a-z]+/, '')
    .slice(0, 36)
  const key = joined === '' ? 'field' : joined
  for (let n = 1; ; n++) {
    const tried = n === 1 ? key : `${key}${n}`
    if (!taken.includes(tried)) return tried
  }
}

/** A list with one of it moved to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length) return [...list]
  return list.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** A field with some of it changed; undefined takes a part away. */
export type FieldChange = { [K in keyof Field]?: Field[K] | undefined }

/** The patch that changes one field. A new key is told as a renaming, so that values go with it. */
export function changedField({ fields }: ClaimType, key: string, change: FieldChange): TypePatch {
  const next = fields.map((field) => (field.key === key ? compact({ ...field, ...change }) : field))
  const renamed = change.key !== undefined && change.key !== key ? { [key]: change.key } : undefined
  return { fields: next, ...(renamed && { renamed }) }
}

/** Without the parts that are undefined; choices only where the type of the field has any. */
function compact(field: FieldChange): Field {
  const chooses = field.type === 'choice' || field.type === 'choices'
  const whole = { ...field, choices: chooses ? (field.choices ?? []) : undefined }
  return Object.fromEntries(Object.entries(whole).filter(([, part]) => part !== undefined)) as Field
}

/** True where a patch may change what claims hold: a field goes, is renamed, of another type or lacks a choice. */
export function touchesValues({ fields: before }: ClaimType, { fields: after, renamed }: TypePatch): boolean {
  return before.some((field) => {
    const now = after.find(({ key }) => key === (renamed?.[field.key] ?? field.key))
    if (!now || now.key !== field.key || now.type !== field.type) return true
    return field.choices?.some(({ key }) => !now.choices?.some((choice) => choice.key === key)) ?? false
  })
}
