// A person's decision about a check. The checks themselves are computed and never stored.
import { z } from 'zod'
import { Id, Time } from './basics'

const CheckKind = z.enum([
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
