// Checks: what the program computed about claims. They are never stored; a person's decision about one is a fact.
import { z } from 'zod'
import { Id, Time } from './basics'
import type { Breakdown, Relation, Series } from './relations'

export const CheckKind = z.enum([
  'sum',
  'exceeds',
  'share',
  'conflict',
  'rounded',
  'revised',
  'date',
  'quote',
  'legalStatus',
  'singleOrigin',
  'circular',
  'noEvidence',
  'noOrigin',
  'headline',
  'mixedUnits',
])
export type CheckKind = z.infer<typeof CheckKind>

/** What each kind is called where people read it. */
export const checkLabels: Record<CheckKind, string> = {
  sum: 'Sum',
  exceeds: 'Part and whole',
  share: 'Share',
  conflict: 'Conflict',
  rounded: 'Rounded',
  revised: 'Revised',
  date: 'Date',
  quote: 'Quotation',
  legalStatus: 'Legal status',
  singleOrigin: 'Independent origins',
  circular: 'Support',
  noEvidence: 'Evidence',
  noOrigin: 'Origin',
  headline: 'Headline',
  mixedUnits: 'Units',
}

/** An offer is known by the operation that would make it. */
export const OfferKind = z.enum(['addBreakdown', 'addRelation', 'addSeries'])
export type OfferKind = z.infer<typeof OfferKind>

/** What can be decided about. */
export const DecidedKind = z.enum([...CheckKind.options, ...OfferKind.options])
export type DecidedKind = z.infer<typeof DecidedKind>

/** What each is called where a decision about it is told. */
export const decidedLabels: Record<DecidedKind, string> = {
  ...checkLabels,
  addBreakdown: 'Offered breakdown',
  addRelation: 'Offered relation',
  addSeries: 'Offered series',
}

/**
 * `id` is the id of the check or offer (its kind and sorted claims); `basis` fingerprints the values it rests on. An offer is
 * only ever dismissed: who accepts it makes it.
 */
export const CheckDecision = z.strictObject({
  id: z.string().min(1),
  kind: DecidedKind,
  claims: z.array(Id),
  state: z.enum(['accepted', 'dismissed']),
  reason: z.string().optional(),
  basis: z.string(),
  coder: Id,
  decidedAt: Time,
})
export type CheckDecision = z.infer<typeof CheckDecision>

/** A number in a picture: what is printed, and the interval that the printed digits and hedges leave open. */
const Bar = z.strictObject({
  claim: Id.optional(),
  label: z.string(),
  value: z.number().optional(),
  low: z.number(),
  high: z.number(),
  /** EDTF, where the picture is about time. */
  at: z.string().optional(),
})
export type Bar = z.infer<typeof Bar>

const Side = z.strictObject({ claim: Id.optional(), label: z.string() })

/** What a check looks like; plain numbers and words, drawn by the page. */
const Picture = z.discriminatedUnion('as', [
  /** A total and its parts; the remainder is what the parts leave over (negative: what they have too much). */
  z.strictObject({
    as: z.literal('sum'),
    unit: z.string().optional(),
    total: Bar.optional(),
    parts: z.array(Bar),
    remainder: Bar.optional(),
  }),
  /** A part of a whole; `computed` and `printed` are shares between 0 and 1. */
  z.strictObject({
    as: z.literal('share'),
    part: Bar.optional(),
    whole: Bar.optional(),
    computed: Bar.optional(),
    printed: Bar.optional(),
  }),
  /** Values on one line; a series where they have dates. */
  z.strictObject({ as: z.literal('values'), unit: z.string().optional(), values: z.array(Bar) }),
  /** Moments and periods (EDTF) on one line of time. */
  z.strictObject({
    as: z.literal('times'),
    moments: z.array(z.strictObject({ claim: Id.optional(), label: z.string(), edtf: z.string() })),
  }),
  /** Two wordings, word by word: `left` only in the first, `right` only in the second. */
  z.strictObject({
    as: z.literal('words'),
    left: Side,
    right: Side,
    pieces: z.array(z.strictObject({ in: z.enum(['both', 'left', 'right']), text: z.string() })),
  }),
  /** Who has it from whom, a line each; `origins` is how many independent ones remain. */
  z.strictObject({
    as: z.literal('origins'),
    lines: z.array(z.strictObject({ claim: Id, names: z.array(z.string()) })),
    origins: z.int().min(0),
  }),
])
export type Picture = z.infer<typeof Picture>

/**
 * What the program computed about claims. `id` is of the kind and the sorted claims; `basis` fingerprints the values it rests
 * on, so that a decision lapses when one of them changes. `message` is a sentence for the researcher, `expression` and `computed`
 * are the numbers. `holds`: true may be a conflict that is only apparent, with its reason in `message`.
 */
export const Check = z.strictObject({
  id: CheckDecision.shape.id,
  kind: CheckKind,
  claims: CheckDecision.shape.claims,
  expression: z.string(),
  computed: z.string().optional(),
  holds: z.union([z.boolean(), z.literal('unknown')]),
  message: z.string(),
  picture: Picture.optional(),
  basis: CheckDecision.shape.basis,
  state: z.enum(['open', ...CheckDecision.shape.state.options]),
  reason: CheckDecision.shape.reason,
})
export type Check = z.infer<typeof Check>

/** What could be made of claims: a breakdown, a relation or a series, as the input of its operation. */
export type Offer = { claims: string[]; message: string } & (
  | { verb: 'addBreakdown'; input: Omit<Breakdown, 'id'> }
  | { verb: 'addRelation'; input: Omit<Relation, 'id' | 'coder' | 'createdAt'> }
  | { verb: 'addSeries'; input: Omit<Series, 'id'> }
)

/**
 * What the program offers to make, and never makes by itself; a dismissed one is offered no more. `basis` fingerprints what would
 * be made.
 */
export type Proposal = Offer & Pick<Check, 'id' | 'basis' | 'state' | 'reason'>
