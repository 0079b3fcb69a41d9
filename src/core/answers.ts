// What verbs answer with where that is no record of the model: searches, previews, the ledger, history, backups, health.
// The contract names these shapes; positions are UTF-16 units, sizes bytes, times ISO 8601 UTC.
import type { Problem } from './contract'
import type { Check, Proposal } from './model/check'
import type { Claim } from './model/claim'
import type { Noun, Records } from './model/records'

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
  /** Why the file could not be loaded again, a sentence each. */
  cautions: string[]
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

/** All highlights, and those of them that are not exactly where they were made. */
export interface AnchorHealth {
  highlights: number
  moved: number
  fuzzy: number
  lost: number
}

/** What a person should know about the file of the open project. */
export interface Health {
  path: string
  bytes: number
  /** `gone`: not there any more; `replaced`: another file stands there; `changed`: somebody else wrote to it. */
  file: 'inPlace' | 'gone' | 'replaced' | 'changed'
  readOnly: boolean
  counts: { sources: number; highlights: number; claims: number; changes: number }
  anchors: Omit<AnchorHealth, 'highlights'>
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

/** A row of the claims ledger; the passage is that of the first `states` evidence. */
export interface LedgerRow {
  claim: Claim
  highlightId?: string | undefined
  quote?: string | undefined
  sourceId?: string | undefined
  sourceTitle?: string | undefined
  /** The worst anchor of its evidence. */
  anchor?: Records['highlights']['anchor'] | undefined
  /** Threads on the claim: how many, and how many of them nobody has settled. */
  notes: { all: number; open: number }
}

/** A group of the claims ledger; `key` is undefined for the claims that have no such value. */
export interface LedgerGroup {
  key?: string | undefined
  label: string
  claims: number
  sums: LedgerSum[]
}

/** What the quantities of a group come to in one unit; `claims` were added, `left` say no single number (a range, a bound, vague, unknown). */
export interface LedgerSum {
  unit?: string | undefined
  sum: number
  claims: number
  left: number
}

/** A step of the history in words. `undone`: it was taken back and not done again. */
export interface HistoryStep {
  step: number
  at: string
  coder: { id: string; name: string }
  verb: string
  summary: string
  undoes?: number | undefined
  undone: boolean
  /** How many records it changed; `changes` are the first of them. */
  records: number
  changes: RecordChange[]
}

/** What became of one record in a step. `seq` is the number of the change, for `restore`. */
export interface RecordChange {
  seq: number
  noun: Noun
  id: string
  /** What it is called, as it was then. */
  title: string
  kind: 'added' | 'changed' | 'removed'
  /** The parts that differ, in words; absent means that there was nothing. */
  parts: { label: string; before?: string | undefined; after?: string | undefined }[]
}

/** The steps that an undo would take back: how many, which first and which last, and the names of who made them. */
export interface UndoPreview {
  steps: number
  newest?: { summary: string; at: string } | undefined
  oldest?: { summary: string; at: string } | undefined
  coders: string[]
}

/** How many sources, highlights and claims refer to a record of the codebook; `all`: to a tag or one below it, each once. */
export interface Uses {
  id: string
  own: number
  all: number
}

/** What refers to a record; `goes`: it would be removed with it, else it only lets go of it. */
export interface UsedBy {
  counts: { noun: Noun; count: number; goes: boolean }[]
  records: { noun: Noun; id: string; title: string; goes: boolean }[]
  next?: string | undefined
}

/**
 * The claims around one, each once, that one first, with what ties them: relations between two of them, and breakdowns and series that
 * have at least two of them.
 */
export interface Around {
  claims: LedgerRow[]
  relations: Records['relations'][]
  breakdowns: Records['breakdowns'][]
  series: Records['series'][]
}

/** Two records that may be the same; `because` is a sentence. `ids` are in the order in which they were made. */
export interface LikelySame {
  ids: [string, string]
  titles: [string, string]
  because: string
}

/** What would become of the values of claims, field by field; `key` is the field that they stand in now. */
export interface ClaimTypePreview {
  claims: number
  fields: {
    key: string
    /** The field that they would stand in; undefined: in a note. */
    to?: string | undefined
    stay: number
    converted: number
    /** Kept as a note on the claim, because the new field can't hold them. */
    noted: number
    examples: { claimId: string; before: string; after?: string | undefined }[]
  }[]
}
