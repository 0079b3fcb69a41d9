// The values that the fields of a claim hold, one schema a field type.
// `text` is always the wording as printed, the rest is the reading of it; both are kept.
import { z } from 'zod'
import { EntityRef, Id } from './basics'
import { Edtf } from './edtf'

/** A number as printed and as read. */
const NumberValue = z.strictObject({ value: z.number(), text: z.string() })

/** One of the choices of a field, with the wording that it was chosen for. */
const ChoiceValue = z.strictObject({ key: z.string(), text: z.string().optional() })

/**
 * A quantity. `value` (and `upper` of a range) are in `unit`; a share of one in 50 is value 0.02, unit
 * `proportion`, ratio 1/50. `precision` is the half-width of what the printed digits leave open.
 */
export const Quantity = z.strictObject({
  text: z.string(),
  status: z.enum(['stated', 'vague', 'unknown', 'superlative', 'none']),
  value: z.number().optional(),
  upper: z.number().optional(),
  comparator: z.enum(['=', '~', '<', '>', '<=', '>=', 'range']).optional(),
  hedge: z.string().optional(),
  approximate: z.boolean().optional(),
  precision: z.number().min(0).optional(),
  bound: z
    .strictObject({
      op: z.enum(['<', '>', '<=', '>=']),
      value: z.number(),
      kind: z.enum(['count', 'share']),
    })
    .optional(),
  unit: z.string().optional(),
  unitPrinted: z.string().optional(),
  per: z.string().optional(),
  population: z.string().optional(),
  ratio: z.strictObject({ numerator: z.number(), denominator: z.number() }).optional(),
  base: z.strictObject({ claim: Id.optional(), text: z.string().optional(), stated: z.boolean() }).optional(),
  comparison: z.strictObject({ direction: z.enum(['more', 'less', 'same']), than: z.string() }).optional(),
  scope: z.string().optional(),
  kind: z.enum(['stock', 'flow', 'change', 'average', 'cumulative', 'forecast', 'share']).optional(),
})
export type Quantity = z.infer<typeof Quantity>

/** A period as printed (`text`) and as EDTF; `anchor` is the date that a relative wording counts from. */
export const Period = z.strictObject({
  text: z.string(),
  edtf: Edtf.optional(),
  basis: z.enum(['stated', 'inferred', 'external']),
  anchor: Edtf.optional(),
  asOf: Edtf.optional(),
})
export type Period = z.infer<typeof Period>

/** The schema of a value for each field type. */
export const valueSchemas = {
  text: z.string(),
  longText: z.string(),
  boolean: z.boolean(),
  url: z.url({ protocol: /^https?$/ }),
  number: NumberValue,
  choice: ChoiceValue,
  choices: z.array(ChoiceValue),
  entity: EntityRef,
  entities: z.array(EntityRef),
  quantity: Quantity,
  period: Period,
} as const

export type FieldType = keyof typeof valueSchemas

/** Any field value; which one a field takes is said by its claim type. */
export const FieldValue = z.union([
  z.string(),
  z.boolean(),
  Quantity,
  Period,
  NumberValue,
  ChoiceValue,
  z.array(ChoiceValue),
  EntityRef,
  z.array(EntityRef),
])
export type FieldValue = z.infer<typeof FieldValue>
