// The argument of every verb: one schema a verb, which the one gate checks before the verb runs.
// Must not break: positions here are UTF-16 units; a verb that is missing here doesn't compile.
import { z } from 'zod'
import { Id, Position, Time } from './model/basics'
import { groupKeys, Sort, Where } from './model/claim-query'
import { patchOf } from './model/patch'
import { Reading } from './model/reading'
import { nouns } from './model/records'
import { Settings } from './model/settings'
import { operations } from './operations'

const nothing = z.strictObject({})
const job = z
  .string()
  .min(1)
  .optional()
  .meta({ description: 'A name of your choice, for progress and cancelJob' })
const steps = z.strictObject({ job, steps: z.int().min(1).max(100_000).default(1) })
const step = z
  .int()
  .min(1)
  .optional()
  .meta({ description: 'Goes on with this step of the import that came right before' })
const page = {
  after: z.string().optional().meta({ description: 'The `next` of the page before' }),
  limit: z.int().min(1).max(1000).default(100),
}

export const exportFormats = [
  'csv',
  'evidence-csv',
  'highlights-csv',
  'sources-csv',
  'json',
  'jsonl',
  'history-csv',
  'codebook',
  'qdc',
] as const
/** What can be read in: a whole project, or a codebook alone. */
export const loadFormats = ['assay', 'codebook', 'qdc'] as const
export const listKinds = [
  'sources',
  'highlights',
  'claims',
  'notes',
  'tags',
  'entities',
  'types',
  'relations',
  'breakdowns',
  'series',
  'views',
  'changes',
] as const
const exporting = {
  format: z.enum(exportFormats),
  raw: z.boolean().default(false),
  where: Where.default({}),
  /** For tables: the columns that are written, in this order; without it all of them. */
  columns: z.array(z.string()).min(1).optional(),
}

/** The schema of each verb's argument. A verb that is missing here doesn't compile. */
export const inputs = {
  ...operations,
  removeSource: operations.removeSource.extend({ job }),
  makeVersion: operations.makeVersion.extend({ job, step }),
  acceptCarried: operations.acceptCarried.extend({ job }),
  detachCarried: operations.detachCarried.extend({ job }),
  changeClaims: operations.changeClaims.extend({ job }),
  removeClaims: operations.removeClaims.extend({ job }),
  retypeClaims: operations.retypeClaims.extend({ job }),
  mergeClaims: operations.mergeClaims.extend({ job }),
  changeClaimType: operations.changeClaimType.extend({ job }),
  mergeHighlights: operations.mergeHighlights.extend({ job }),
  mergeEntities: operations.mergeEntities.extend({ job }),
  splitEntity: operations.splitEntity.extend({ job }),
  mergeTags: operations.mergeTags.extend({ job }),
  newProject: z.strictObject({ path: z.string().min(1), title: z.string().min(1).optional() }),
  openProject: z.strictObject({ path: z.string().min(1) }),
  openedProject: nothing,
  closeProject: nothing,
  importFiles: z.strictObject({
    job,
    files: z.array(z.strictObject({ name: z.string().min(1), bytes: z.instanceof(Uint8Array) })),
    step,
    more: z.boolean().default(false).meta({ description: 'More batches will follow' }),
  }),
  importPaths: z.strictObject({
    job,
    paths: z.array(z.string().min(1)),
    recursive: z.boolean().default(false),
  }),
  apply: z.strictObject({
    job,
    operations: z.string(),
    summary: z.string().min(1).optional().meta({ description: 'What the step is called in the history' }),
  }),
  load: z.strictObject({
    job,
    path: z.string().min(1),
    from: z.enum(loadFormats).default('assay'),
    to: z.string().min(1).optional(),
  }),
  list: z.strictObject({
    kind: z.enum(listKinds),
    sourceId: Id.optional(),
    where: Where.default({}).meta({ description: 'Of claims: only those that fit it' }),
    after: z.string().optional(),
    limit: z.int().min(1).max(10_000).default(1000),
  }),
  openSource: z.strictObject({ id: Id, near: z.strictObject({ start: Position, end: Position }).optional() }),
  text: z.strictObject({ sourceId: Id }),
  search: z.strictObject({
    query: z.string().min(1),
    kinds: z.array(z.enum(['source', 'highlight', 'claim', 'note'])).optional(),
    sourceId: Id.optional(),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(50),
  }),
  suggest: z.strictObject({ job, sourceId: Id }),
  coverage: z.strictObject({ job, sourceIds: z.array(Id).optional() }),
  checks: z.strictObject({ job }),
  keepReading: z.strictObject({
    sourceId: Id,
    reading: Reading.omit({ sourceId: true }).nullable(),
  }),
  ledger: z.strictObject({
    where: Where.default({}),
    group: z.enum(groupKeys).optional(),
    sort: Sort.default([{ by: 'updatedAt' }]),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(200),
  }),
  ledgerGroups: z.strictObject({ where: Where.default({}), group: z.enum(groupKeys) }),
  ledgerIds: z.strictObject({
    where: Where.default({}),
    group: z.enum(groupKeys).optional(),
    sort: Sort.default([{ by: 'updatedAt' }]),
  }),
  history: z.strictObject({
    of: z.strictObject({ noun: z.enum(nouns), id: Id }).optional(),
    sourceId: Id.optional(),
    nouns: z.array(z.enum(nouns)).min(1).optional().meta({ description: 'Only what became of such records' }),
    coder: Id.optional(),
    from: Time.optional(),
    to: Time.optional(),
    ...page,
  }),
  uses: z.strictObject({ noun: z.enum(['claimTypes', 'tags', 'entities']) }),
  usedBy: z.strictObject({ noun: z.enum(nouns), id: Id, ...page }),
  around: z.strictObject({ claimId: Id, depth: z.int().min(1).max(3).default(1) }),
  likelySame: z.strictObject({ job, noun: z.enum(['claims', 'entities']), limit: page.limit }),
  versionOffers: z.strictObject({ ids: z.array(Id).min(1).max(10_000) }),
  previewVersion: operations.makeVersion.extend({ job }),
  compareVersions: operations.makeVersion.extend({ job }),
  repairs: z.strictObject({
    job,
    sourceId: Id.optional().meta({ description: 'Only what rests on this source or an older version of it' }),
    claimIds: z.array(Id).min(1).max(1000).optional().meta({ description: 'Only what these claims rest on' }),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(100),
  }),
  previewClaimType: operations.changeClaimType,
  previewRetype: operations.retypeClaims,
  keepDraft: z.strictObject({ claimId: Id, part: z.string().min(1).max(200), text: z.string().nullable() }),
  undo: steps.extend({
    since: Time.optional().meta({
      description: 'Instead of so many steps: all that were made at this time or later',
    }),
  }),
  redo: steps,
  previewUndo: z.strictObject({ since: Time }),
  exportProject: z.strictObject({
    ...exporting,
    job,
    path: z.string().min(1),
    withOriginals: z.boolean().default(false),
  }),
  exportPreview: z.strictObject({ ...exporting, limit: z.int().min(1).max(100).default(5) }),
  verify: z.strictObject({ job, path: z.string().min(1).optional() }),
  openSample: z.strictObject({ path: z.string().min(1).optional() }),
  health: nothing,
  anchors: nothing,
  backups: z.strictObject({ path: z.string().min(1).optional() }),
  backUp: z.strictObject({ job }),
  restoreBackup: z.strictObject({ job, backup: z.string().min(1), to: z.string().min(1) }),
  removeBackups: z.strictObject({ paths: z.array(z.string().min(1)).min(1) }),
  saveCopy: z.strictObject({ job, path: z.string().min(1) }),
  removeForGood: z.strictObject({ job, sourceIds: z.array(Id).min(1), backups: z.boolean().default(false) }),
  saveDiagnostic: z.strictObject({ path: z.string().min(1) }),
  cancelJob: z.strictObject({ job: z.string().min(1) }),
  listFolder: z.strictObject({ path: z.string().optional() }),
  choosePath: z.strictObject({
    purpose: z.enum(['open', 'save']),
    kind: z.enum(['project', 'export', 'folder']),
    suggestedName: z.string().min(1).optional(),
  }),
  settings: nothing,
  changeSettings: patchOf(Settings),
} as const

export type Verb = keyof typeof inputs
export type Input<V extends Verb> = z.input<(typeof inputs)[V]>
export type Checked<V extends Verb> = z.output<(typeof inputs)[V]>
