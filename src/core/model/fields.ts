// Checks the field values of a claim against its claim type.
// Values are returned in the order of the claim type, so that equal claims are written with equal bytes.
import type { z } from 'zod'
import { WorkbenchError } from '../errors'
import type { ClaimType } from './claim-type'
import { complaint } from './complaint'
import { type FieldValue, valueSchemas } from './values'

/** The values in the order of the claim type. Throws `badInput` for a field it lacks or a value of the wrong type. */
export function checkFields(type: ClaimType, values: Record<string, unknown>): Record<string, FieldValue> {
  const unknown = Object.keys(values).find((key) => !type.fields.some((field) => field.key === key))
  if (unknown !== undefined)
    throw new WorkbenchError(
      'badInput',
      `A claim of type “${type.key}” has no field “${unknown}”; it has ${type.fields.map(({ key }) => key).join(', ')}.`,
    )
  const present = type.fields.filter((field) => Object.hasOwn(values, field.key))
  return Object.fromEntries(
    present.map((field) => {
      const parsed = valueSchemas[field.type].safeParse(values[field.key])
      if (!parsed.success) throw badInput(`fields.${field.key}`, parsed.error)
      const choice = strangeChoice(field, parsed.data)
      if (choice !== undefined)
        throw new WorkbenchError(
          'badInput',
          `“${choice}” is not one of the choices of the field “${field.key}”.`,
        )
      return [field.key, parsed.data]
    }),
  )
}

/** The value that stands under a key; whatever a researcher calls a field, nothing that every object has is one. */
export const valueIn = (fields: Readonly<Record<string, FieldValue>>, key: string): FieldValue | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined

function strangeChoice(field: ClaimType['fields'][number], value: FieldValue): string | undefined {
  if (field.type !== 'choice' && field.type !== 'choices') return undefined
  const chosen = [value].flat() as { key: string }[]
  return chosen.find(({ key }) => !field.choices?.some((choice) => choice.key === key))?.key
}

/** The first complaint of a schema as an error with one sentence; `where` is the path of what was checked. */
export function badInput(where: string, error: z.ZodError): WorkbenchError {
  const issue = deepest(error.issues[0])
  const path = [where, ...(issue?.path ?? []).map(String)].filter((part) => part !== '').join('.')
  const what = issue ? complaint(issue) : 'is not valid'
  return new WorkbenchError('badInput', `${path === '' ? 'The input' : `“${path}”`} ${what}.`)
}

type Issue = z.core.$ZodIssue

/** Of a union that fits in no way, the complaint of the alternative that was most likely meant: the one with fewest. */
function deepest(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union') return issue
  const inner = issue.errors
    .map((issues) => ({ first: deepest(issues[0]), count: issues.length }))
    // A complaint without a path is about the value as a whole: another kind was meant.
    .filter(({ first }) => first !== undefined && first.path.length > 0)
  const likeliest = inner.toSorted((a, b) => a.count - b.count)[0]?.first
  return likeliest ? { ...likeliest, path: [...issue.path, ...likeliest.path] } : issue
}
