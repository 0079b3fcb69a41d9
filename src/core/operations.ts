// The inputs of the verbs that change facts. Each is an operation of `assay apply` under the same name.
// On the wire positions are UTF-16 units; in an operations file code points.
import { z } from 'zod'
import { Id, Position, TagIds } from './model/basics'
import { CheckDecision } from './model/check'
import { Claim, Evidence } from './model/claim'
import { ClaimType } from './model/claim-type'
import { Entity, Tag, View } from './model/codebook'
import { Note } from './model/note'
import { patchOf } from './model/patch'
import { Project } from './model/project'
import { nouns } from './model/records'
import { Breakdown, Relation, Series } from './model/relations'
import { Source } from './model/source'

const onlyId = z.strictObject({ id: Id })
const ids = z.array(Id).min(1).max(100_000)

/** Only these of the claims that rest on a highlight; without it all. */
const claimIds = ids.optional()
const decided = z.strictObject({ highlightIds: ids, claimIds })

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
  /**
   * Makes a source the new version of another one: its highlights are carried over to it, and evidence gains those that
   * are exact. What was moved, is only similar or was not found stands in `repairs` until a person decides.
   */
  makeVersion: z.strictObject({ id: Id, of: Id }),
  /** Claims that rest on these highlights of an old version rest, too, on what was found for them in the newest one. */
  acceptCarried: decided,
  /** Claims that rest on a highlight of an old version rest, too, on this passage of a newer one (`sourceId`). */
  reselectCarried: z.strictObject({
    highlightId: Id,
    claimIds,
    sourceId: Id,
    start: Position,
    end: Position,
  }),
  /** The newest version has nothing for claims that rest on these highlights of an old one: they rest on that alone. */
  detachCarried: decided,
  addHighlight: z.strictObject({ sourceId: Id, start: Position, end: Position, tags: TagIds.default([]) }),
  changeHighlight: z.strictObject({
    id: Id,
    start: Position.optional(),
    end: Position.optional(),
    tags: TagIds.optional(),
  }),
  removeHighlight: onlyId,
  /** Makes two of a highlight, parted at a position; white space there belongs to neither, and both are evidence of the same. */
  splitHighlight: z.strictObject({ id: Id, at: Position }),
  /** Highlights of one source that overlap, or have only white space between them, become one over all of them. */
  mergeHighlights: z.strictObject({ into: Id, from: ids }),
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
  /** The same change of many claims, as one step; a key of `fields` has to be one of every claim's type. */
  changeClaims: z.strictObject({
    ids,
    change: z
      .strictObject({
        ...patchOf(claimInput.omit({ type: true, evidence: true, tags: true })).shape,
        status: Claim.shape.status.nullable().optional(),
        act: Claim.shape.act.nullable().optional(),
        certainty: Claim.shape.certainty.nullable().optional(),
        polarity: Claim.shape.polarity.nullable().optional(),
      })
      .default({}),
    addTags: TagIds.default([]),
    removeTags: TagIds.default([]),
  }),
  removeClaims: z.strictObject({ ids }),
  /** Makes a new claim of these pieces of evidence (by their place) and a copy of everything else; they leave the old one. */
  splitClaim: z.strictObject({ id: Id, evidence: z.array(z.int().min(0)).min(1) }),
  /** Claims of one type become one: its own values stand, what it lacks comes from the others, and all that refers to these refers to it. */
  mergeClaims: z.strictObject({ into: Id, from: ids }),
  /** Gives claims another type. `fields`: old key → new key; values that fit nowhere are kept as a note on the claim. */
  retypeClaims: z.strictObject({
    ids,
    type: z.string(),
    fields: z.record(z.string(), z.string()).default({}),
  }),
  addClaimType: ClaimType.omit({ id: true }),
  /** `renamed`: old key → new key of a field. Values are converted where that loses nothing, and kept as a note where it would. */
  changeClaimType: change(ClaimType.omit({ id: true, key: true })).extend({
    renamed: z.record(z.string(), z.string()).default({}),
  }),
  removeClaimType: onlyId,
  addEntity: Entity.omit({ id: true }).extend({ aliases: Entity.shape.aliases.default([]) }),
  changeEntity: change(Entity.omit({ id: true })),
  removeEntity: onlyId,
  /** Entities become one: their names are aliases of it, and all that refers to them refers to it. */
  mergeEntities: z.strictObject({ into: Id, from: ids }),
  /** Makes a new entity of some aliases of one; the claims and sources that are named refer to the new one from then on. */
  splitEntity: z.strictObject({
    id: Id,
    name: Entity.shape.name,
    aliases: Entity.shape.aliases.default([]),
    claims: z.array(Id).default([]),
    sources: z.array(Id).default([]),
  }),
  addTag: Tag.omit({ id: true }),
  changeTag: change(Tag.omit({ id: true })),
  removeTag: onlyId,
  /** Tags become one: what has them has it, and what stands below them stands below it. */
  mergeTags: z.strictObject({ into: Id, from: ids }),
  addNote: Note.omit(made),
  changeNote: change(Note.pick({ text: true, settled: true })),
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
  addView: View.omit({ id: true }),
  changeView: change(View.omit({ id: true })),
  removeView: onlyId,
  /** Puts a record back as it was right after a change of the history; references to what is gone are left out. */
  // `before`: not as the change left it, but as it was before the step of the change.
  restore: z.strictObject({
    noun: z.enum(nouns),
    id: Id,
    seq: z.int().min(1),
    before: z.boolean().default(false),
  }),
  /** Takes a stand on a check or an offer as it was computed; `open` takes it back. */
  decideCheck: CheckDecision.pick({ id: true, kind: true, claims: true, basis: true, reason: true }).extend({
    state: z.enum(['open', 'accepted', 'dismissed']),
  }),
} as const

export type OperationVerb = keyof typeof operations
/** What a caller may write: defaults may be left out. */
export type OperationInput = { [V in OperationVerb]: z.input<(typeof operations)[V]> }
/** What a verb receives: checked, defaults filled in. */
export type CheckedOperation = { [V in OperationVerb]: z.output<(typeof operations)[V]> }
