// Columns made from the schemas of the model: a key of a record, or a part of it, is a column of its name.
// A key that a schema gains gains a column by itself, so that no fact is left out by being forgotten.
import { z } from 'zod'
import { EntityRef, Hop, TagIds } from '../model/basics'
import { Distortion, Proviso } from '../model/claim'
import { Region } from '../model/source'
import type { Cell } from './cells'
import type { Lookup } from './lookup'

/** A column and its cell in a record (or in a part of one). */
export interface Column<T = unknown> {
  name: string
  cell: (value: T) => Cell
}

type Shown = (value: never, lookup: Lookup) => Cell

/** Shapes that are one cell, in words; everything else is taken apart. */
const inWords = new Map<z.core.$ZodType, Shown>([
  [EntityRef, (ref: EntityRef, lookup) => lookup.entity(ref)],
  [Hop, (hop: Hop, lookup) => lookup.entity(hop)],
  [TagIds, (ids: string[], lookup) => ids.map((id) => lookup.tag(id)).join('; ')],
  [Region, ({ kind, start, end }: z.infer<typeof Region>) => `${kind} ${start}–${end}`],
  [Distortion, distortionLabel],
])

function distortionLabel({ term, likely, basis, because }: z.infer<typeof Distortion>): string {
  return `${term} → ${likely} (${because === undefined ? basis : `${basis}: ${because}`})`
}

/** The columns of a value named `name`: itself, or one for each part such as `quantity.value`. */
export function columnsOf(name: string, schema: z.core.$ZodType, lookup: Lookup): Column[] {
  if (schema instanceof z.ZodOptional) return columnsOf(name, schema.unwrap(), lookup)
  const words = inWords.get(schema)
  if (words) return [present(name, (value) => words(value as never, lookup))]
  if (schema instanceof z.ZodArray) return listColumns(name, schema.element, lookup)
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.flatMap((key) =>
      partOf(String(key), `${name}.${key}`, schema.valueType, lookup),
    )
  if (schema === Proviso) return provisoColumns(name)
  if (schema instanceof z.ZodObject) return partColumns(`${name}.`, schema, lookup)
  return [present(name, (value) => value as Cell)]
}

/** The columns of every key of an object; `prefix` stands before their names. */
export function partColumns(prefix: string, schema: z.ZodObject, lookup: Lookup): Column[] {
  return Object.entries(schema.shape).flatMap(([key, part]) => partOf(key, prefix + key, part, lookup))
}

/** The columns of one key of an object. */
function partOf(key: string, name: string, schema: z.core.$ZodType, lookup: Lookup): Column[] {
  const own =
    key === 'coder' ? [present(name, (id) => lookup.coder(id as string))] : columnsOf(name, schema, lookup)
  return own.map((part) => present(part.name, (value) => part.cell((value as Record<string, unknown>)[key])))
}

/** A list is one cell a part: attributions read as a chain, everything else is separated by semicolons. */
function listColumns(name: string, element: z.core.$ZodType, lookup: Lookup): Column[] {
  const joint = element === Hop ? ' › ' : '; '
  return columnsOf(name, element, lookup).map((part) =>
    present(part.name, (value) => (value as unknown[]).map((each) => part.cell(each) ?? '').join(joint)),
  )
}

/** Of the quantity of a condition or exception only the wording: two dozen columns more would bury the rest. */
function provisoColumns(name: string): Column[] {
  return [
    present(`${name}.text`, (value) => (value as z.infer<typeof Proviso>).text),
    present(`${name}.quantity`, (value) => (value as z.infer<typeof Proviso>).quantity?.text),
  ]
}

const present = (name: string, cell: (value: unknown) => Cell): Column => ({
  name,
  cell: (value) => (value === undefined ? undefined : cell(value)),
})
