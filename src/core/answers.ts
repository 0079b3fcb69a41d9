// What verbs answer with where that is no record of the model: searches, previews, backups, health.
// The contract names these shapes; positions are UTF-16 units, sizes bytes, times ISO 8601 UTC.
import type { Problem } from './contract'
import type { Check, Proposal } from './model/check'

/**
 * A place where a search found something. `start` and `end` are the first match of the snippet in the text of the
 * source, of anything else its passage; absent where only a title or a name was found. `marks` are the matches within
 * `snippet`, which equals `title` where that says best why something was found.
 */
export interface SearchHit {
  kind: 'source' | 'highlight' | 'claim' | 'note'
  id: string
  /** What it is called: the title of the source, the statement of the claim, what the note hangs on. */
  title: string
  sourceId?: string | undefined
  start?: number | undefined
  end?: number | undefined
  snippet: string
  marks: { start: number; end: number }[]
}

/** How an export would begin. Tables have `columns` (all that there are) and `rows`, other formats `text`. */
export interface ExportPreview {
  columns: string[]
  rows: string[][]
  text?: string | undefined
  /** How many records the whole file would have. */
  total: number
}

/** A copy of a project that was reopened and verified when it was made. */
export interface Backup {
  path: string
  madeAt: string
  bytes: number
  /** The title of the project at that time. */
  title: string
  reason: 'automatic' | 'asked' | 'migration' | 'beforeRestore'
}

/** What a person should know about the file of the open project. */
export interface Health {
  path: string
  bytes: number
  /** `gone`: not there any more; `replaced`: another file stands there; `changed`: somebody else wrote to it. */
  file: 'inPlace' | 'gone' | 'replaced' | 'changed'
  readOnly: boolean
  counts: { sources: number; highlights: number; claims: number; changes: number }
  /** Highlights that are not exactly where they were made. */
  anchors: { moved: number; fuzzy: number; lost: number }
  /** Bytes that are free on the disk of the project. */
  freeBytes?: number | undefined
  backupFolder: string
  newestBackup?: Backup | undefined
  backups: number
  verified?: { at: string; problems: number } | undefined
}

/** What came of a check of the whole file. */
export interface Verified {
  ok: boolean
  problems: Problem[]
}

/** What adds up in the project and what doesn't, and what the program offers to make of its claims. */
export interface CheckedClaims {
  checks: Check[]
  proposals: Proposal[]
}

/**
 * What of a source was read and claimed. Lengths are UTF-16 units of its text without furniture; a figure or an
 * attributed statement is claimed when evidence of a claim touches it.
 */
export interface Coverage {
  sourceId: string
  length: number
  read: number
  claimed: number
  figures: { all: number; claimed: number }
  statements: { all: number; claimed: number }
}
