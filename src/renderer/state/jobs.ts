// What a page knows of long work: how far it is, and what came of an import. Plain data.
import type { ImportReport } from '../../core/contract'
import type { Found } from '../library/import/found'

/** Long work; `what` says which, for the status line (an import has a dialog instead). */
export interface Job {
  what?: string | undefined
  /** Not worth a word before it tells how far it is. */
  quick?: boolean
  done: number
  total?: number | undefined
  item?: string | undefined
}

/** An import: how far it is, and what came of it when it is done. */
export interface Importing {
  job: string
  /** How many there are; undefined while they are still being looked for. */
  files: number | undefined
  /** Found so far, or done with earlier batches. */
  before: number
  cancelled: boolean
  report?: ImportReport | undefined
  /** What it was given, to try again what failed. */
  again?: { found: readonly Found[] } | { paths: readonly string[] } | undefined
}
