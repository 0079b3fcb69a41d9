// What ties claims together: relations, breakdowns and series.
import { z } from 'zod'
import { Id, Time } from './basics'

export const Relation = z.strictObject({
  id: Id,
  from: Id,
  to: Id,
  kind: z.enum([
    'supports',
    'contradicts',
    'notContradicts',
    'sameAs',
    'notSameAs',
    'partOf',
    'updates',
    'rounds',
    'derivedFrom',
    'qualifies',
    'pairedWith',
    'answers',
    'embeds',
  ]),
  aspect: z.string().optional(),
  basis: z.enum(['stated', 'inferred', 'external']).optional(),
  evidence: z.array(Id).optional(),
  note: z.string().optional(),
  coder: Id,
  createdAt: Time,
})
export type Relation = z.infer<typeof Relation>

/** One total claim and its part claims along one dimension; what the parts leave over is the remainder. */
export const Breakdown = z.strictObject({
  id: Id,
  total: Id,
  parts: z.array(z.strictObject({ claim: Id, membership: z.enum(['stated', 'inferred']) })),
  dimension: z.string().optional(),
  scheme: z.string().optional(),
  exhaustive: z.enum(['stated', 'inferred', 'no']),
  disjoint: z.enum(['stated', 'assumed', 'no']),
  remainder: z.strictObject({ label: z.string().optional(), claim: Id.optional() }).optional(),
  note: z.string().optional(),
})
export type Breakdown = z.infer<typeof Breakdown>

/** The same measure at different dates. */
export const Series = z.strictObject({
  id: Id,
  name: z.string().min(1),
  claims: z.array(Id),
  note: z.string().optional(),
})
export type Series = z.infer<typeof Series>
