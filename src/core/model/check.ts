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
  singleOrigin: 'Single origin',
  circular: 'Circular support',
  noEvidence: 'No evidence',
  noOrigin: 'No origin',
  headline: 'Headline',
  mixedUnits: 'Mixed units',
}

/** `id` is the id of the check (its kind and sorted claims); `basis` fingerprints the values it rests on. */
export const CheckDecision = z.strictObject({
  id: z.string().min(1),
  kind: CheckKind,
  claims: z.array(Id),
  state: z.enum(['accepted', 'dismissed']),
  reason: z.string().optional(),
  basis: z.string(),
  coder: Id,
  decidedAt: Time,
})
export type CheckDecision = z.infer<typeof CheckDecision>

/** A number in a picture: what is printed, and the interval that the printed digits and hedges leave open. */
export interface Bar {
  claim?: string | undefined
  label: string
  value?: number | undefined
  low: number
  high: number
  /** EDTF, where the picture is about time. */
  at?: string | undefined
}

/** What a check looks like; plain numbers and words, drawn by the page. */
export type Picture =
  /** A total and its parts; the remainder is what the parts leave over (negative: what they have too much). */
  | {
      as: 'sum'
      unit?: string | undefined
      total?: Bar | undefined
      parts: Bar[]
      remainder?: Bar | undefined
    }
  /** A part of a whole; `computed` and `printed` are shares between 0 and 1. */
  | {
      as: 'share'
      part?: Bar | undefined
      whole?: Bar | undefined
      computed?: Bar | undefined
      printed?: Bar | undefined
    }
  /** Values on one line; a series where they have dates. */
  | { as: 'values'; unit?: string | undefined; values: Bar[] }
  /** Moments and periods (EDTF) on one line of time. */
  | { as: 'times'; moments: { claim?: string | undefined; label: string; edtf: string }[] }
  /** Two wordings, word by word: `left` only in the first, `right` only in the second. */
  | {
      as: 'words'
      left: { claim?: string | undefined; label: string }
      right: { claim?: string | undefined; label: string }
      pieces: { in: 'both' | 'left' | 'right'; text: string }[]
    }
  /** Who has it from whom, a line each; `origins` is how many independent ones remain. */
  | { as: 'origins'; lines: { claim: string; names: string[] }[]; origins: number }

/**
 * What the program computed about claims. `id` is of the kind and the sorted claims; `basis` fingerprints the values it rests
 * on, so that a decision lapses when one of them changes. `message` is a sentence for the researcher, `expression` and `computed`
 * are the numbers. `holds`: true may be a conflict that is only apparent, with its reason in `message`.
 */
export interface Check {
  id: string
  kind: CheckKind
  claims: string[]
  expression: string
  computed?: string | undefined
  holds: boolean | 'unknown'
  message: string
  picture?: Picture | undefined
  basis: string
  state: 'open' | 'accepted' | 'dismissed'
  reason?: string | undefined
}

/** What the program offers to make, and never makes by itself: a breakdown, a relation or a series, as the input of its operation. */
export type Proposal = { id: string; claims: string[]; message: string } & (
  | { verb: 'addBreakdown'; input: Omit<Breakdown, 'id'> }
  | { verb: 'addRelation'; input: Omit<Relation, 'id' | 'coder' | 'createdAt'> }
  | { verb: 'addSeries'; input: Omit<Series, 'id'> }
)
