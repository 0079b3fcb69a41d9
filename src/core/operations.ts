// The inputs of the verbs that change facts. Each is an operation of `assay apply` under the same name.
// On the wire positions are UTF-16 units; in an operations file code points.
import { z } from 'zod'
import { Id, Position, TagIds } from './model/basics'
import { CheckDecision } from './model/check'
import { Claim, Evidence } from './model/claim'
import { ClaimType } from './model/claim-type'
import { Entity, Tag } from './model/codebook'
import { Note } from './model/note'
import { patchOf } from './model/patch'
import { Project } from './model/project'
import { Breakdown, Relation, Series } from './model/relations'
import { Source } from './model/source'

const onlyId = z.strictObject({ id: Id })

/** Evidence by highlight, or by a passage for which the highlight is found or made in the same step. */
const EvidenceInput = z.union([
  Evidence,
  Evidence.omit({ highlightId: true }).extend({
    passage: z.strictObject({ sourceId: Id, start: Position, end: Position }),
  }),
])
export type EvidenceInput = z.infer<typeof EvidenceInput>

/** What the program itself sets on every record it makes. */
const made = { id: true, coder: true, createdAt: true } as const

const claimInput = Claim.omit({ ...made, updatedAt: true })
const relationInput = Relation.omit(made)
const breakdownInput = Breakdown.omit({ id: true })

const change = <S extends z.ZodRawShape>(schema: z.ZodObject<S>) =>
  z.strictObject({ id: Id, ...patchOf(schema).shape })

export const operations = {
  changeProject: z.strictObject({ title: Project.shape.title }),
  changeSource: change(
    Source.omit({ id: true, format: true, text: true, original: true, importedAt: true, coder: true }),
  ),
  removeSource: onlyId,
  addHighlight: z.strictObject({ sourceId: Id, start: Position, end: Position, tags: TagIds.default([]) }),
  changeHighlight: z.strictObject({
    id: Id,
    start: Position.optional(),
    end: Position.optional(),
    tags: TagIds.optional(),
  }),
  removeHighlight: onlyId,
  addClaim: z.strictObject({
    ...claimInput.shape,
    status: Claim.shape.status.default('draft'),
    evidence: z.array(EvidenceInput).default([]),
    fields: Claim.shape.fields.default({}),
    attribution: Claim.shape.attribution.default([]),
    act: Claim.shape.act.default('assert'),
    certainty: Claim.shape.certainty.default('unknown'),
    polarity: Claim.shape.polarity.default('positive'),
    tags: TagIds.default([]),
  }),
  changeClaim: z.strictObject({
    ...change(claimInput.omit({ type: true })).shape,
    // `null` sets these back to what a new claim has.
    status: Claim.shape.status.nullable().optional(),
    act: Claim.shape.act.nullable().optional(),
    certainty: Claim.shape.certainty.nullable().optional(),
    polarity: Claim.shape.polarity.nullable().optional(),
    evidence: z.array(EvidenceInput).optional(),
  }),
  removeClaim: onlyId,
  addClaimType: ClaimType.omit({ id: true }),
  changeClaimType: change(ClaimType.omit({ id: true, key: true })),
  removeClaimType: onlyId,
  addEntity: Entity.omit({ id: true }).extend({ aliases: Entity.shape.aliases.default([]) }),
  changeEntity: change(Entity.omit({ id: true })),
  removeEntity: onlyId,
  addTag: Tag.omit({ id: true }),
  changeTag: change(Tag.omit({ id: true })),
  removeTag: onlyId,
  addNote: Note.omit(made),
  changeNote: z.strictObject({ id: Id, text: Note.shape.text }),
  removeNote: onlyId,
  addRelation: relationInput,
  changeRelation: change(relationInput),
  removeRelation: onlyId,
  addBreakdown: breakdownInput.extend({
    exhaustive: Breakdown.shape.exhaustive.default('no'),
    disjoint: Breakdown.shape.disjoint.default('assumed'),
  }),
  changeBreakdown: change(breakdownInput),
  removeBreakdown: onlyId,
  addSeries: Series.omit({ id: true }),
  changeSeries: change(Series.omit({ id: true })),
  removeSeries: onlyId,
  /** Takes a stand on a check as it was computed; `open` takes it back. */
  decideCheck: CheckDecision.pick({ id: true, kind: true, claims: true, basis: true, reason: true }).extend({
    state: z.enum(['open', 'accepted', 'dismissed']),
  }),
} as const

export type OperationVerb = keyof typeof operations
/** What a caller may write: defaults may be left out. */
export type OperationInput = { [V in OperationVerb]: z.input<(typeof operations)[V]> }
/** What a verb receives: checked, defaults filled in. */
export type CheckedOperation = { [V in OperationVerb]: z.output<(typeof operations)[V]> }
