// What the program proposes for a passage. It lives beside the project: nothing of it is stored, counted or exported
// before a person accepts it. Every proposed part says where it was read and by which rule.
import { z } from 'zod'
import { EntityRef, Hop, Id, Position } from './basics'
import { Claim, LegalStatus, Proviso, Speech } from './claim'
import { Period, Quantity } from './values'

/** Where a part was read (UTF-16 units) and the name of the rule that read it. */
const Read = z.strictObject({ start: Position, end: Position, rule: z.string().min(1) })

const read = Read.shape
/** A part that is no object: its value beside where it was read. */
const said = <S extends z.ZodType>(value: S) => z.strictObject({ value, ...read })

const ProposedText = said(z.string())
const ProposedQuantity = Quantity.extend(read)
const ProposedPeriod = Period.extend(read)
const ProposedEntity = EntityRef.extend(read)
export type ProposedText = z.infer<typeof ProposedText>
export type ProposedQuantity = z.infer<typeof ProposedQuantity>
export type ProposedPeriod = z.infer<typeof ProposedPeriod>
export type ProposedEntity = z.infer<typeof ProposedEntity>

/** A proposed value of a field of a claim type: objects carry where they were read, lists are lists of those. */
const ProposedField = z.union([
  ProposedText,
  ProposedQuantity,
  ProposedPeriod,
  ProposedEntity,
  z.array(ProposedEntity),
])
export type ProposedField = z.infer<typeof ProposedField>

const ProposedHop = Hop.extend(read)
export type ProposedHop = z.infer<typeof ProposedHop>
const ProposedSpeech = Speech.extend(read)
export type ProposedSpeech = z.infer<typeof ProposedSpeech>
const ProposedLegalStatus = LegalStatus.extend(read)
const ProposedProviso = Proviso.extend(read)
const shape = Claim.shape

/**
 * What the program proposes for the passage `start`–`end` of a source (UTF-16 units). `type` is the key of a claim
 * type, `confidence` 0–1 that all of it is right. `alternatives` are other readings of one part, the likeliest first:
 * `field` is a path as in evidence (`fields.quantity`, `speech`) or `type`, whose values are keys of claim types.
 */
export const Suggestion = z.strictObject({
  sourceId: Id,
  start: Position,
  end: Position,
  type: z.string(),
  confidence: z.number().min(0).max(1),
  alternatives: z
    .array(z.strictObject({ field: z.string(), value: z.union([ProposedField, ProposedSpeech]) }))
    .optional(),
  fields: z.record(z.string(), ProposedField),
  attribution: z.array(ProposedHop).optional(),
  speech: ProposedSpeech.optional(),
  certainty: said(shape.certainty).optional(),
  polarity: said(shape.polarity).optional(),
  negates: said(shape.negates.unwrap()).optional(),
  act: said(shape.act).optional(),
  condition: ProposedProviso.optional(),
  exception: ProposedProviso.optional(),
  legalStatus: ProposedLegalStatus.optional(),
})
export type Suggestion = z.infer<typeof Suggestion>
