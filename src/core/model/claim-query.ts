// Which claims are meant, and how a table of them is laid out: filters, orders, groups, columns and saved views.
// The same shapes serve the claims ledger, saved views, exports and the command line.
import { z } from 'zod'
import { Id } from './basics'
import { Claim } from './claim'
import { Edtf } from './edtf'

/** One value, or several of which any will do. */
const anyOf = <S extends z.ZodType>(schema: S) => z.union([schema, z.array(schema).min(1)])

/** The same for records that may go: without any of them it is what asked for none but those, and no claim fits. */
const anyOfThese = z.union([Id, z.array(Id)])

/** Keeps the claims that fit every key that is given; a key with a list keeps those that fit any of it. */
export const Where = z.strictObject({
  id: anyOf(Id).optional(),
  type: anyOf(z.string()).optional(),
  status: anyOf(Claim.shape.status).optional(),
  certainty: anyOf(Claim.shape.certainty).optional(),
  source: anyOfThese.optional(),
  /** Claims with the tag or with one below it in the codebook. */
  tag: anyOfThese.optional(),
  entity: anyOfThese.optional(),
  coder: anyOf(Id).optional(),
  /** The unit of the quantity, as it was read. */
  unit: anyOf(z.string()).optional(),
  /** The value of the quantity; of a range or a bound whatever of it may lie there. */
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  /** Claims whose period shares at least a day with this one. */
  period: Edtf.optional(),
  /** The worst anchor of the evidence; `none`: no evidence. */
  anchor: anyOf(z.enum(['exact', 'moved', 'fuzzy', 'lost', 'none'])).optional(),
  /** `open`: claims with a thread that nobody has settled; `settled`: with threads, all of them settled; `none`: without. */
  notes: z.enum(['open', 'settled', 'none']).optional(),
  /** What a search for it would find. */
  text: z.string().optional(),
})
export type Where = z.infer<typeof Where>

/** What a claims table can be sorted by. */
export const sortKeys = [
  'type',
  'statement',
  'quantity',
  'unit',
  'period',
  'quote',
  'source',
  'status',
  'certainty',
  'anchor',
  'coder',
  'evidence',
  'notes',
  'createdAt',
  'updatedAt',
] as const
export type SortKey = (typeof sortKeys)[number]

/** An order: by the first, where that is equal by the second, and so on; in the end by id. Empty values come last. */
export const Sort = z
  .array(z.strictObject({ by: z.enum(sortKeys), descending: z.boolean().optional() }))
  .max(5)
export type Sort = z.infer<typeof Sort>

/** What claims can be grouped by; by tag and by entity a claim stands in each of its groups. `period` groups by year. */
export const groupKeys = [
  'type',
  'status',
  'certainty',
  'source',
  'tag',
  'entity',
  'coder',
  'unit',
  'period',
  'anchor',
] as const
export type GroupKey = (typeof groupKeys)[number]

/** A column as it was laid out. `key` is a sort key, or the path of a claim's part such as `fields.measure`; `width` in CSS pixels. */
export const Column = z.strictObject({
  key: z.string().min(1),
  width: z.int().min(40).max(2000).optional(),
  frozen: z.boolean().optional(),
})
export type Column = z.infer<typeof Column>

/** How a claims table is laid out, as a saved view keeps it: by what claims have, never as a list of them. */
export const ViewQuery = z.strictObject({
  where: Where.omit({ id: true }),
  sort: Sort,
  group: z.enum(groupKeys).optional(),
  columns: z.array(Column).optional(),
})
export type ViewQuery = z.infer<typeof ViewQuery>
