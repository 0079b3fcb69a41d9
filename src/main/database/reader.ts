// What the rest of the engine may ask of a project database, and what it may do to it.
// Nothing here names SQL: database/ is the only room that knows its shape. Positions are UTF-16 units.
import type { Health, LedgerGroup, LedgerRow, UndoPreview, Uses } from '../../core/answers'
import type { Checked, Delta, Draft, HistoryState, Problem } from '../../core/contract'
import type { Change } from '../../core/model/change'
import type { Coder } from '../../core/model/codebook'
import type { Link } from '../../core/model/links'
import type { Reading } from '../../core/model/reading'
import type { Noun, Records } from '../../core/model/records'
import type { Query } from '../../core/search/query'
import type { Block, Document } from '../../core/text/document'
import type { Span } from '../../core/text/span'
import type { Copied, Work } from './copy'
import type { Erasure, State } from './erase'
import type { FileState } from './outside'
import type { Found, Wanted } from './search/find'
import type { Slices, Slicing } from './slices'

/** Which steps of the history are asked for; `before` is the number of a step, `shown` how many records of each. */
export interface StepFilter {
  of?: Link | undefined
  sourceId?: string | undefined
  nouns?: readonly Noun[] | undefined
  coder?: string | undefined
  from?: string | undefined
  to?: string | undefined
  before?: number | undefined
  limit: number
  shown: number
}

/** A record that a step changed, as it was before and after; with neither it was erased for good, or came and went: then it was `was`. */
export interface LoggedRecord {
  /** The last change of it there. */
  seq: number
  noun: Noun
  id: string
  before?: Records[Noun]
  after?: Records[Noun]
  was?: Records[Noun]
}

/** A step of the history; `records` counts those that fit what was asked for. */
export interface LoggedStep {
  step: number
  at: string
  coder: string
  coderName: string
  verb: string
  summary: string
  undoes?: number
  undone: boolean
  records: number
  changes: LoggedRecord[]
}

/** A piece of evidence of a claim (by its place) on an old version; `foundId` is what was carried from it to the newest one, `found` its anchor. */
export interface OpenEvidence {
  highlightId: string
  claimId: string
  evidence: number
  foundId?: string | undefined
  found?: Records['highlights']['anchor'] | undefined
}

/** Everything that reads: the open project, a transaction in progress, and a snapshot. */
export interface Reader {
  get<N extends Noun>(noun: N, id: string): Records[N] | undefined
  /** Those of many records that are there, in one query. */
  several<N extends Noun>(noun: N, ids: readonly string[]): Records[N][]
  /** All records by id, read in pages: no statement stays open between two of them. */
  all<N extends Noun>(noun: N): Generator<Records[N]>
  /** Records by id after `after`; `sourceId` keeps what belongs to one source. */
  page<N extends Noun>(noun: N, from: { after?: string; limit: number; sourceId?: string }): Records[N][]
  count(noun: Noun): number
  /** Who refers to a record. */
  linksTo(link: Link, limit?: number): Link[]
  claimTypeWith(key: string): Records['claimTypes'] | undefined
  /** The highlights that share a character with a span of a source, by their starts. */
  highlightsIn(sourceId: string, span: Span): Records['highlights'][]
  /** The first highlight of exactly this span of a source. */
  highlightAt(sourceId: string, span: Span): string | undefined
  text(sha256: string): string
  blocks(source: Records['sources']): Block[]
  original(sha256: string): Uint8Array | undefined
  /** The source that was imported from bytes with this hash, if any. */
  sourceOfOriginal(sha256: string): string | undefined
  changes(from: { after?: number; limit: number }): Change[]
  /** The number of the newest change, and so how many there are; 0 in a new project. */
  newestChange(): number
  /** The steps that were taken back and not done again. */
  undoneSteps(): number[]
  /** The steps that a filter keeps, the newest first. */
  steps(filter: StepFilter): LoggedStep[]
  /** A record as it is, or as it was when it was last there; undefined when nothing is known of it any more. */
  lastState<N extends Noun>(noun: N, id: string): Records[N] | undefined
  /** The claim type with a key, as it is or as it last was. */
  lastClaimType(key: string): Records['claimTypes'] | undefined
  /** The claim type that had a key before a step, if that is gone or has changed in it or since. */
  earlierClaimType(key: string, step: number): Records['claimTypes'] | undefined
  history(): HistoryState
  /** The newest step, undo and redo included. */
  newest(): { step: number; verb: string } | undefined
  ledger(query: Checked<'ledger'>): { total: number; rows: LedgerRow[] }
  /** The rows of claims, in the order of their ids. */
  ledgerRows(ids: readonly string[]): LedgerRow[]
  ledgerIds(query: Checked<'ledgerIds'>): string[]
  ledgerGroups(query: Checked<'ledgerGroups'>): LedgerGroup[]
  /** The records that a query finds, the best first. */
  find(query: Query, wanted: Wanted): Found[]
  /** The claims that a filter keeps, by id; of a filtered list those after an id. */
  claims(where: Checked<'ledger'>['where'], after?: string): Generator<Records['claims']>
  /** How many these are, and how many pieces of evidence they have. */
  claimTotals(where: Checked<'ledger'>['where']): { claims: number; evidence: number }
  /** Number of claims with evidence in a source, by source id. */
  claimCounts(): Record<string, number>
  uses(noun: Checked<'uses'>['noun']): Uses[]
  /** The sources that another one supersedes. */
  superseded(): string[]
  /** The evidence on an old version that waits for a decision, in the order of the text, some highlights at a time. */
  openEvidence(sourceId: string, newestId: string): Generator<OpenEvidence[]>
  drafts(): Draft[]
  readings(): Reading[]
}

/** A transaction in progress. */
export interface Writer extends Reader {
  /** Inserts or replaces a record: checked against its schema, hashed, its links indexed, its change written. */
  put<N extends Noun>(noun: N, record: Records[N]): void
  remove(noun: Noun, id: string): void
  /** Keeps the text, blocks and bytes of a source; insert-only, by hash. Call before putting the source. */
  putDocument(source: Records['sources'], document: Document, bytes: Uint8Array | undefined): void
}

/** What a step is called in the history. */
export interface Step {
  verb: string
  summary: string
  coder: Coder
  at: string
  /** Continues the step that the batch before answered with (a long import commits in batches). */
  step?: number
}

/** How far undo and redo go: so many steps, or all that were done at this time or later. */
export type Reach = number | { since: string }

type By = Pick<Step, 'coder' | 'at'>

/** What came of a step; its number is 0 when it changed nothing. */
export interface Changed<T> {
  value: T
  delta: Delta
  step: number
}

/** The changes that may take long: each is one transaction, and all of it is taken back when the slicing ends it. */
export interface ChangesInSlices {
  change<T>(step: Step, work: (writer: Writer) => Slices<T>): Promise<Changed<T>>
  undo(reach: Reach, by: By): Promise<{ count: number; delta: Delta }>
  redo(reach: Reach, by: By): Promise<{ count: number; delta: Delta }>
  /** Erases for good, as a step that can't be undone; `refused` when `newest` isn't the newest change any more. */
  erase(step: Step, erasure: Erasure, newest: number): Promise<Delta>
}

/** An open project file. */
export interface ProjectDatabase extends Reader {
  readonly path: string
  readonly readOnly: boolean
  /** True when `path` leads to this very file or to what stands in its place, whatever it is called there. Opens nothing. */
  isAt(path: string): boolean
  /** What somebody else did to the file since it was opened, if anything. */
  fileState(): FileState
  /** Takes what others wrote to the file for read. */
  settle(): void
  /** Every state in which records of a noun are or were, the newest of each last; others may work in between. */
  states<N extends Noun>(noun: N): Generator<State<N>>
  /** Writes every page anew, so that nothing of what went stands between what stays; takes its time. */
  compact(): void
  /** How many records there are; quick, whatever the size. */
  tally(): Pick<Health, 'counts' | 'anchors'>
  /** What SQLite says its settings are. */
  pragmas(): Record<string, string | number | null>
  /** One committed transaction; throws `readOnly`, `changedOutside`, `diskFull`, `notFound` (a reference to nothing). */
  change<T>(step: Step, work: (writer: Writer) => T): Changed<T>
  undo(reach: Reach, by: By): { count: number; delta: Delta }
  redo(reach: Reach, by: By): { count: number; delta: Delta }
  /** How many records the next undo or redo has to do with: those that it puts back, and those that are found by them; at most `most`. */
  sizeOf(verb: 'undo' | 'redo', most: number): number
  /** What undoing all that was done at this time or later would take back. */
  previewUndo(since: string): Slices<UndoPreview>
  /** The same, and more, in slices: others read meanwhile what was committed before, and nobody else may write. */
  inSlices(slicing: Slicing): ChangesInSlices
  keepDraft(draft: { claimId: string; part: string; text: string | null }): void
  keepReading(sourceId: string, reading: Omit<Reading, 'sourceId'> | null): void
  /** Builds the next part of an index of words that isn't complete; true while something is left to do. */
  indexMore(): boolean
  /** One consistent state to read for as long as it takes; close it. */
  snapshot(): Promise<Snapshot>
  /** Writes a whole, verified copy to a new path. Throws `alreadyExists`, `diskFull`, `noAccess`; unless `damagedToo`, `damaged`. */
  copyTo(path: string, work: Work, options?: { damagedToo?: boolean }): Promise<Copied>
  close(): void
}

export interface Snapshot extends Reader {
  /**
   * Yields problems and, in between, undefined as a place to pause; checks database, row hashes, texts, anchors,
   * references, history. The code `originalNotIncluded` is information, nothing is wrong.
   */
  verify(): Generator<Problem | undefined>
  close(): void
}
