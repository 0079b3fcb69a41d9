// Longer than 250 lines because the whole conversation between page and workbench stands in one place.
// THE CONTRACT: the verbs of the Workbench and the events that come back. What each verb is asked stands in inputs.ts.
// Every shell and every client is built from this file; positions here are UTF-16 units.
import type {
  AnchorHealth,
  Around,
  Backup,
  CheckedClaims,
  ClaimTypePreview,
  Coverage,
  ExportPreview,
  Health,
  HistoryStep,
  LedgerGroup,
  LedgerRow,
  LikelySame,
  SearchHit,
  UndoPreview,
  UsedBy,
  Uses,
  Verified,
} from './answers'
import type { CommandName } from './commands'
import type { Checked } from './inputs'
import type { Change } from './model/change'
import type { Noun, Records } from './model/records'
import type { Reading } from './model/reading'
import type { Settings } from './model/settings'
import type { Suggestion } from './model/suggestion'
import type { CheckedOperation, OperationVerb } from './operations'
import type { Block } from './text/document'
import type { ErrorCode } from './errors'
import type { Repairs, VersionDifference, VersionOffer, VersionPreview } from './versions/answers'

export { exportFormats, type Checked, type Input, inputs, listKinds, loadFormats, type Verb } from './inputs'

/** What undo and redo would do next, as the summaries of those steps. */
export interface HistoryState {
  undo?: string | undefined
  redo?: string | undefined
}

/**
 * What a changing verb changed: records to put and ids to remove, by noun. `id` is the record that was asked for;
 * `recount`: claims came, went or rest on other passages, so that each source may have another number of them.
 */
export interface Delta {
  put: { [N in Noun]?: Records[N][] }
  removed: { [N in Noun]?: string[] }
  history: HistoryState
  id?: string | undefined
  recount?: true | undefined
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
  views: Records['views'][]
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
  /** Highlights and claims are not all of them: `list` has the others. */
  more?: true | undefined
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
  /** A source with its document, highlights, claims and notes; where it has very many highlights, and `near` is given, those there alone. */
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
  /** A window of the claims table in an order, group by group where it is grouped. */
  ledger(input: Checked<'ledger'>): { total: number; rows: LedgerRow[] }
  /** The groups of the claims table in their order, each with its sums by unit: what has no common unit is never added. */
  ledgerGroups(input: Checked<'ledgerGroups'>): { groups: LedgerGroup[] }
  /** The ids of all claims that a filter keeps, one for each row of the table, in its order: by tag a claim may come twice. */
  ledgerIds(input: Checked<'ledgerIds'>): { ids: string[] }
  /** The steps of the history in words, the newest first: of everything, of one record, or of a source and all in it; of records of some nouns only. */
  history(input: Checked<'history'>): { steps: HistoryStep[]; next?: string | undefined }
  /** How much each record of the codebook is used; those that nothing refers to are left out. */
  uses(input: Checked<'uses'>): { uses: Uses[] }
  /** What refers to a record, and what would become of it if that were removed. */
  usedBy(input: Checked<'usedBy'>): Promise<UsedBy>
  /** The claims around a claim, by relations, breakdowns and series. Throws `notFound`. */
  around(input: Checked<'around'>): Around
  /** Pairs of claims, or of entities, that may be the same, the likeliest first. */
  likelySame(input: Checked<'likelySame'>): Promise<{ pairs: LikelySame[] }>
  /** The sources that these may be new versions of, with why; each only in its newest version. */
  versionOffers(input: Checked<'versionOffers'>): { offers: VersionOffer[] }
  /** What making a source the new version of another one would carry over. Changes nothing. */
  previewVersion(input: Checked<'previewVersion'>): Promise<VersionPreview>
  /** Where the text of a source differs from that of another one (`of`), paragraph by paragraph and word by word. */
  compareVersions(input: Checked<'compareVersions'>): Promise<VersionDifference>
  /** The repair queue: evidence on an old version of a source for which the newest one has nothing that was accepted. A window of it, source by source in the order of the text. */
  repairs(input: Checked<'repairs'>): Promise<Repairs>
  /** What a change of a claim type would do to the values of its claims. Changes nothing. */
  previewClaimType(input: Checked<'previewClaimType'>): Promise<ClaimTypePreview>
  /** What giving claims another type would do to their values. Changes nothing. */
  previewRetype(input: Checked<'previewRetype'>): Promise<ClaimTypePreview>
  /** Keeps half-typed text of a claim's form through a crash; null forgets it. Not a change. */
  keepDraft(input: Checked<'keepDraft'>): null | Promise<null>
  /** Takes back the last steps, in the project's one order; each stays a step of its own, to be done again. */
  undo(input: Checked<'undo'>): Promise<Delta & { undone: number }>
  /** What undoing all that was done at a time or later would take back. Changes nothing. */
  previewUndo(input: Checked<'previewUndo'>): Promise<UndoPreview>
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
  /** How many highlights there are, and how many are not where they were made; quick enough to be asked after each change. */
  anchors(input: Checked<'anchors'>): AnchorHealth
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
