// Claim types: the forms that claims are made with, and the eight that every project starts with.
// A key, once used by claims, names the same thing in SQL, JSON and CSV.
import { z } from 'zod'
import { Id } from './basics'
import { type FieldType, valueSchemas } from './values'

const fieldTypes = Object.keys(valueSchemas) as [FieldType, ...FieldType[]]
const Key = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/, { error: 'is not a key (a–z, then letters or digits)' })

/** A field of a claim type. */
export const Field = z.strictObject({
  key: Key,
  label: z.string().min(1),
  type: z.enum(fieldTypes),
  help: z.string().optional(),
  required: z.boolean().optional(),
  choices: z.array(z.strictObject({ key: z.string().min(1), label: z.string().min(1) })).optional(),
})
export type Field = z.infer<typeof Field>

/** A form: named, coloured, lettered, keyed 1–9. `color` is `#rrggbb`. */
export const ClaimType = z.strictObject({
  id: Id,
  key: Key,
  label: z.string().min(1),
  letter: z.string().min(1).max(2),
  color: z.string().regex(/^#[0-9a-f]{6}$/),
  shortcut: z.int().min(1).max(9).optional(),
  fields: z.array(Field),
})
export type ClaimType = z.infer<typeof ClaimType>

/** The first key that two of these have, claim types or fields of one. */
export function twiceIn(keyed: readonly { key: string }[]): string | undefined {
  const seen = new Set<string>()
  return keyed.find(({ key }) => seen.size === seen.add(key).size)?.key
}

const field = (key: string, type: FieldType, label?: string): Field => ({
  key,
  label: label ?? key.charAt(0).toUpperCase() + key.slice(1),
  type,
})

const builtIn = (
  shortcut: number,
  key: string,
  color: string,
  letter: string,
  fields: Field[],
): ClaimType => ({
  // Fixed ids, so that the built-in claim types of two projects are the same things when they are merged.
  id: `01900000-0000-7000-8000-00000000000${shortcut}`,
  key,
  label: key.charAt(0).toUpperCase() + key.slice(1),
  letter,
  color,
  shortcut,
  fields,
})

/** The claim types of a new project. */
export const builtInClaimTypes: readonly ClaimType[] = [
  builtIn(1, 'statistic', '#2f6fb0', 'S', [
    field('quantity', 'quantity'),
    field('measure', 'text'),
    field('period', 'period'),
    field('subject', 'text'),
    field('place', 'text'),
    field('category', 'text'),
    field('outcome', 'text'),
  ]),
  builtIn(2, 'event', '#2e7d5b', 'E', [
    field('what', 'text'),
    field('period', 'period'),
    field('place', 'text'),
    field('who', 'entities'),
    field('quantity', 'quantity'),
  ]),
  builtIn(3, 'allegation', '#b3432b', 'A', [
    field('accused', 'entities'),
    field('accuser', 'entities'),
    field('conduct', 'text'),
    field('period', 'period'),
    field('quantity', 'quantity'),
  ]),
  builtIn(4, 'statement', '#7a4fa3', 'T', [
    field('speaker', 'entity'),
    field('gist', 'longText'),
    field('about', 'text'),
    field('recipient', 'entities'),
  ]),
  builtIn(5, 'finding', '#8a6a00', 'F', [
    field('finding', 'longText'),
    field('by', 'entities'),
    field('about', 'text'),
    field('period', 'period'),
    field('quantity', 'quantity'),
  ]),
  builtIn(6, 'action', '#00757a', 'C', [
    field('actor', 'entities'),
    field('action', 'text'),
    field('recipient', 'entities'),
    field('period', 'period'),
    field('quantity', 'quantity'),
  ]),
  builtIn(7, 'commitment', '#a33b73', 'P', [
    field('actor', 'entities'),
    field('promise', 'longText'),
    field('due', 'period'),
  ]),
  builtIn(8, 'definition', '#5c6670', 'D', [field('term', 'text'), field('meaning', 'longText')]),
]
