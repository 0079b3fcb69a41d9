// A claim: a structured statement of a claim type, resting on evidence.
// `fields` follows the claim type; everything else is the same for every claim.
import { z } from 'zod'
import { EntityRef, Hop, Id, TagIds, Time } from './basics'
import { FieldValue, Quantity } from './values'

/**
 * The link from a claim, or from one field of it (`fields.quantity`, `attribution.2`, `speech`), to a highlight.
 * `detached`: a person found nothing in the newer version of the source that takes the place of this passage.
 */
export const Evidence = z.strictObject({
  highlightId: Id,
  role: z.enum(['states', 'supports', 'contradicts', 'context']),
  field: z.string().optional(),
  detached: z.literal(true).optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** How the claim was said. `group` ties together the pieces of a running quotation. */
export const Speech = z.strictObject({
  mode: z.enum(['direct', 'indirect', 'mixed']),
  speaker: EntityRef.optional(),
  channel: z.string().optional(),
  verbatim: z.boolean().optional(),
  closed: z.boolean().optional(),
  truncated: z.boolean().optional(),
  group: z.string().optional(),
})

/** A printed wording beside its best reading, and what that reading rests on. */
export const Distortion = z.strictObject({
  term: z.string(),
  highlightId: Id.optional(),
  field: z.string().optional(),
  likely: z.string(),
  basis: z.enum(['typo', 'internal', 'external', 'guess']),
  because: z.string().optional(),
  evidence: z.array(Id).optional(),
})

/** What a claim depends on, or what it leaves out, with the number that is given for it. */
export const Proviso = z.strictObject({ text: z.string(), quantity: Quantity.optional() })

export const LegalStatus = z.strictObject({
  key: z.enum([
    'accused',
    'investigated',
    'charged',
    'convicted',
    'sanctioned',
    'upheld',
    'cleared',
    'unknown',
  ]),
  text: z.string(),
})

export const Claim = z.strictObject({
  id: Id,
  type: z.string(),
  statement: z.string().optional(),
  status: z.enum(['draft', 'reviewed', 'verified', 'disputed', 'retracted']),
  evidence: z.array(Evidence),
  fields: z.record(z.string(), FieldValue),
  attribution: z.array(Hop),
  act: z.enum(['assert', 'ask', 'demand', 'promise', 'decline']),
  presupposed: z.literal(true).optional(),
  certainty: z.enum([
    'asserted',
    'reported',
    'alleged',
    'estimated',
    'expected',
    'conditional',
    'denied',
    'proven',
    'unknown',
  ]),
  polarity: z.enum(['positive', 'negative']),
  negates: z.enum(['claim', 'quantity']).optional(),
  condition: Proviso.optional(),
  exception: Proviso.optional(),
  legalStatus: LegalStatus.optional(),
  speech: Speech.optional(),
  distortions: z.array(Distortion).optional(),
  tags: TagIds,
  coder: Id,
  createdAt: Time,
  updatedAt: Time,
})
export type Claim = z.infer<typeof Claim>
