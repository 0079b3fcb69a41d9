// Longer than 250 lines because the whole conversation between page and workbench stands in one place.
// THE CONTRACT: the verbs of the Workbench, the schema of every verb's one argument, and the events that
// come back. Every shell and every client is built from this file; positions here are UTF-16 units.
import { z } from 'zod'
import { Id } from './model/basics'
import type { Backup, CheckedClaims, Coverage, ExportPreview, Health, SearchHit, Verified } from './answers'
import type { CommandName } from './commands'
import type { Change } from './model/change'
import type { Noun, Records } from './model/records'
import { Reading } from './model/reading'
import { Settings } from './model/settings'
import { patchOf } from './model/patch'
import type { Suggestion } from './model/suggestion'
import { type CheckedOperation, operations, type OperationVerb } from './operations'
import type { Block } from './text/document'
import type { ErrorCode } from './errors'

const nothing = z.strictObject({})
const job = z
  .string()
  .min(1)
  .optional()
  .meta({ description: 'A name of your choice, for progress and cancelJob' })
const steps = z.strictObject({ job, steps: z.int().min(1).max(100_000).default(1) })

export const exportFormats = [
  'csv',
  'evidence-csv',
  'highlights-csv',
  'sources-csv',
  'json',
  'jsonl',
] as const
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
  'changes',
] as const
const ledgerColumns = [
  'type',
  'statement',
  'quantity',
  'quote',
  'source',
  'status',
  'certainty',
  'updatedAt',
] as const

/** Keeps claims whose keys equal the given values; `text` keeps those that a search for it would find. */
const Where = z.strictObject({
  type: z.string().optional(),
  status: z.string().optional(),
  certainty: z.string().optional(),
  source: Id.optional(),
  tag: Id.optional(),
  entity: Id.optional(),
  text: z.string().optional(),
})

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
  newProject: z.strictObject({ path: z.string().min(1), title: z.string().min(1).optional() }),
  openProject: z.strictObject({ path: z.string().min(1) }),
  openedProject: nothing,
  closeProject: nothing,
  importFiles: z.strictObject({
    job,
    files: z.array(z.strictObject({ name: z.string().min(1), bytes: z.instanceof(Uint8Array) })),
    step: z.int().min(1).optional().meta({ description: 'Goes on with this step of an earlier batch' }),
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
    from: z.enum(['assay']).default('assay'),
    to: z.string().min(1).optional(),
  }),
  list: z.strictObject({
    kind: z.enum(listKinds),
    sourceId: Id.optional(),
    after: z.string().optional(),
    limit: z.int().min(1).max(10_000).default(1000),
  }),
  openSource: z.strictObject({ id: Id }),
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
    sort: z.enum(ledgerColumns).default('updatedAt'),
    descending: z.boolean().default(false),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(200),
  }),
  keepDraft: z.strictObject({ claimId: Id, part: z.string().min(1).max(200), text: z.string().nullable() }),
  undo: steps,
  redo: steps,
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

/** What undo and redo would do next, as the summaries of those steps. */
export interface HistoryState {
  undo?: string | undefined
  redo?: string | undefined
}

/** What a changing verb changed: records to put and ids to remove, by noun. `id` is the record that was asked for. */
export interface Delta {
  put: { [N in Noun]?: Records[N][] }
  removed: { [N in Noun]?: string[] }
  history: HistoryState
  id?: string | undefined
}

/** Everything that a page needs when a project opens; `drafts` is text that was typed and not yet committed. */
export interface OpenedProject {
  path: string
  readOnly: boolean
  project: Records['project']
  claimTypes: Records['claimTypes'][]
  tags: Records['tags'][]
  entities: Records['entities'][]
  coders: Records['coders'][]
  sources: Records['sources'][]
  claimCounts: Record<string, number>
  drafts: Draft[]
  readings: Reading[]
  history: HistoryState
}

export interface Draft {
  claimId: string
  part: string
  text: string
}

/** A source with all that the reader shows. Its claims are those with evidence in it; highlights include all evidence of those claims. */
export interface OpenedSource {
  source: Records['sources']
  text: string
  blocks: Block[]
  highlights: Records['highlights'][]
  claims: Records['claims'][]
  notes: Records['notes'][]
}

/** A row of the claims table; `quote`, `sourceId` and `start` are those of the first `states` evidence. */
export interface LedgerRow {
  id: string
  type: string
  statement?: string | undefined
  quantity?: string | undefined
  quote?: string | undefined
  highlightId?: string | undefined
  sourceId?: string | undefined
  sourceTitle?: string | undefined
  status: Records['claims']['status']
  certainty: Records['claims']['certainty']
  evidence: number
  updatedAt: string
}

export interface ImportReport {
  imported: Records['sources'][]
  skipped: { path: string; sourceId: string }[]
  failed: { path: string; code: ErrorCode; message: string }[]
  /** Things that a person should know about what was imported, such as a guessed character set. */
  warnings: { sourceId: string; message: string }[]
  /** The step under which it went in, for the next batch to go on with; absent when that can't be any more. */
  step?: number | undefined
}

export interface ExportReport {
  path: string
  bytes: number
  sha256: string
  rows: number
  /** What the format could not carry, a sentence each. */
  lost: string[]
}

export interface Problem {
  code: string
  kind: string
  id: string
  message: string
}

export interface Folder {
  path: string
  parent?: string | undefined
  entries: { name: string; path: string; kind: 'folder' | 'project' | 'file' }[]
}

/** Each operation as a verb: it answers with what it changed. */
type OperationVerbs = { [V in OperationVerb]: (input: CheckedOperation[V]) => Promise<Delta> }

/**
 * The application. One argument a verb; long verbs are promises, report progress and can be cancelled.
 * Every verb throws `WorkbenchError`; fact verbs throw `noProject` while none is open.
 */
export interface Workbench extends OperationVerbs {
  /** Makes an empty project file and opens it; never overwrites. */
  newProject(input: Checked<'newProject'>): OpenedProject | Promise<OpenedProject>
  /** Opens a project file, closing the one that is open. */
  openProject(input: Checked<'openProject'>): OpenedProject | Promise<OpenedProject>
  /** The open project, or null. */
  openedProject(input: Checked<'openedProject'>): OpenedProject | null
  /** Closes the open project and frees its lock. */
  closeProject(input: Checked<'closeProject'>): null | Promise<null>
  /** Imports documents given as bytes, each by itself, as one step; with `step` as part of that one, which must still be the newest (else `refused`). */
  importFiles(input: Checked<'importFiles'>): Promise<ImportReport & Delta>
  /** Imports files and folders by path, each by itself, as one step. */
  importPaths(input: Checked<'importPaths'>): Promise<ImportReport & Delta>
  /** Runs operations (JSONL, positions in code points), all or none, as one step. */
  apply(input: Checked<'apply'>): Promise<Delta & { applied: number; names: Record<string, string> }>
  /** Reads an export into a new project file (`to`, which is then open) or into the open project, as one step. */
  load(input: Checked<'load'>): Promise<Delta & { loaded: number }>
  /** A page of records of one kind, by id (changes by seq); `next` is the `after` of the next page. */
  list(input: Checked<'list'>): { records: (Records[Noun] | Change)[]; next?: string | undefined }
  /** A source with its document, highlights, claims and notes. */
  openSource(input: Checked<'openSource'>): OpenedSource
  /** The canonical text of a source. */
  text(input: Checked<'text'>): string
  /** Finds words in sources, highlights, claims and notes, the best matches first; every word has to occur, a last one may be unfinished. `more`: ask again from where the hits end, which may be before `limit`. */
  search(input: Checked<'search'>): { hits: SearchHit[]; more: boolean }
  /** What the program would propose for each figure and each attributed statement of a source, in the order of its text. */
  suggest(input: Checked<'suggest'>): Promise<{ suggestions: Suggestion[] }>
  /** What of these sources (default: all) was read and claimed. */
  coverage(input: Checked<'coverage'>): Promise<{ sources: Coverage[] }>
  /** What adds up among the claims and what doesn't, with what was decided about it. */
  checks(input: Checked<'checks'>): Promise<CheckedClaims>
  /** Keeps how far a source was read; null: unread. Not a change. */
  keepReading(input: Checked<'keepReading'>): null | Promise<null>
  /** A window of the claims table in an order. */
  ledger(input: Checked<'ledger'>): { total: number; rows: LedgerRow[] }
  /** Keeps half-typed text of a claim's form through a crash; null forgets it. Not a change. */
  keepDraft(input: Checked<'keepDraft'>): null | Promise<null>
  /** Takes back the last steps, in the project's one order. */
  undo(input: Checked<'undo'>): Promise<Delta & { undone: number }>
  /** Does undone steps again. */
  redo(input: Checked<'redo'>): Promise<Delta & { redone: number }>
  /** Writes an export to a path: temporary name, fsync, rename. */
  exportProject(input: Checked<'exportProject'>): Promise<ExportReport>
  /** Checks database, row hashes and anchors on a snapshot: of the open project, or of a file that may be too damaged to work with. */
  verify(input: Checked<'verify'>): Promise<Verified>
  /** The first records of an export as they would be written. */
  exportPreview(input: Checked<'exportPreview'>): ExportPreview
  /** Makes a copy of the sample project (default: a new name in the home folder) and opens it. */
  openSample(input: Checked<'openSample'>): Promise<OpenedProject>
  /** What a person should know about the file of the open project. */
  health(input: Checked<'health'>): Health
  /** The backups of the open project, or of the one at a path, the newest first. */
  backups(input: Checked<'backups'>): { folder: string; backups: Backup[] }
  /** Makes a backup of the open project now. */
  backUp(input: Checked<'backUp'>): Promise<Backup>
  /** Makes a project of a backup at a new path and opens it; the project it came from stays as it is. */
  restoreBackup(input: Checked<'restoreBackup'>): Promise<OpenedProject>
  /** Deletes backups of the open project. */
  removeBackups(input: Checked<'removeBackups'>): null
  /** Writes a verified copy of the open project to a new path; the project stays open where it is. */
  saveCopy(input: Checked<'saveCopy'>): Promise<{ path: string; bytes: number }>
  /** Erases sources with all that rests on nothing else: texts, bytes, highlights, their history. Can't be undone. */
  removeForGood(input: Checked<'removeForGood'>): Promise<Delta>
  /** Writes versions, settings without names and error codes to a file; no text of any document. */
  saveDiagnostic(input: Checked<'saveDiagnostic'>): Promise<{ path: string }>
  /** Asks a running job to stop; what it finished stays. */
  cancelJob(input: Checked<'cancelJob'>): null
  /** The folders, projects and files of a folder (default: the home folder), for the path dialog. */
  listFolder(input: Checked<'listFolder'>): Folder
  /** Asks with the shell's own dialog (`path` null: cancelled); null where the shell has none, and the page asks with listFolder. */
  choosePath(input: Checked<'choosePath'>): Promise<{ path: string | null } | null>
  /** The settings of this person on this machine. */
  settings(input: Checked<'settings'>): Settings
  /** Changes settings; null removes a key of a map. */
  changeSettings(input: Checked<'changeSettings'>): Settings
}

/** The one stream from the workbench to its pages. */
export type Event =
  | { event: 'progress'; job: string; done: number; total?: number | undefined; item?: string | undefined }
  /** Facts changed elsewhere; without `delta` everything must be read again. */
  | { event: 'changed'; delta?: Delta | undefined }
  /** `ways` are the commands that lead out. */
  | {
      event: 'notice'
      level: 'info' | 'warning' | 'error'
      message: string
      ways?: CommandName[] | undefined
    }
  /** From a menu or the desktop; `path` with openProject (a project file), `paths` with import (documents). */
  | { event: 'command'; command: CommandName; path?: string | undefined; paths?: string[] | undefined }
