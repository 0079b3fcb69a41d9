// What others do to the file of an open project: whether it is still there, still the same, still untouched.
// It looks with `stat` alone: opening and closing the file would drop SQLite's locks on it.
import fs from 'node:fs'
import { dirname, join } from 'node:path'
import { WorkbenchError } from '../../core/errors'
import { busyTimeout, type Connection } from './connection'
import { identityOf } from './file'

/**
 * `moved`: it has another name in its folder, and no second one; `gone`: it isn't to be found; `replaced`: another
 * file stands in its place; `cut`: shorter than it was written, or not readable; `changed`: somebody wrote to it.
 */
export type FileState =
  | { what: 'inPlace' }
  | { what: 'changed' }
  | { what: 'gone' | 'replaced' | 'cut' }
  | { what: 'moved'; to: string }

export interface Outside {
  /** The file that was opened, whatever it is called by now. */
  identity: string | undefined
  look(): FileState
  /** Takes the file as it is now for what it should be: after it became shorter by ourselves, or was read again. */
  settle(): void
}

export function watchOutside(connection: Connection): Outside {
  const { path } = connection
  const identity = identityIn(path)
  let size = sizeOf(path)
  let version = connection.pragma('data_version')
  let found: string | undefined
  /** Whether it had a second name when it was last seen: that one may be a copy, which must stay as it is. */
  let shared = false
  const missing = (): FileState => {
    if (shared) return { what: 'gone' }
    if (found === undefined || identityIn(found) !== identity) found = otherName(path, identity)
    return found === undefined ? { what: 'gone' } : { what: 'moved', to: found }
  }
  const touched = (): FileState => {
    const stat = statOf(path)
    shared = (stat?.nlink ?? 1) > 1
    if ((stat?.size ?? 0) < size) return { what: 'cut' }
    try {
      // Looking waits for nobody, as writing does.
      connection.pragma('busy_timeout = 0')
      return { what: connection.pragma('data_version') === version ? 'inPlace' : 'changed' }
    } catch (error) {
      // Who holds it for long hasn't written yet. A file whose first page can't be read is as good as cut off.
      const isHeld = error instanceof WorkbenchError && error.code === 'inUse'
      return { what: isHeld ? 'inPlace' : 'cut' }
    } finally {
      connection.pragma(`busy_timeout = ${busyTimeout}`)
    }
  }
  return {
    identity,
    look: () => {
      const now = identityIn(path)
      if (now === identity) return touched()
      return now === undefined ? missing() : { what: 'replaced' }
    },
    settle: () => {
      size = sizeOf(path)
      version = connection.pragma('data_version')
    },
  }
}

/** Device and inode of what stands at a path; undefined for nothing, and for what can't be looked at. */
function identityIn(path: string): string | undefined {
  try {
    return identityOf(path)
  } catch {
    // A folder that was taken away, or a disk: to us the file isn't there.
    return undefined
  }
}

const sizeOf = (path: string): number => statOf(path)?.size ?? 0

function statOf(path: string): fs.Stats | undefined {
  try {
    return fs.statSync(path, { throwIfNoEntry: false })
  } catch {
    // As above: what can't be looked at has neither size nor names.
    return undefined
  }
}

/** Folders with more names than this are not searched: looking must stay quick. */
const namesAtMost = 5000

/** The one other name of a file in its folder; a file with two has none that is sure. */
function otherName(path: string, identity: string | undefined): string | undefined {
  try {
    const names = fs.readdirSync(dirname(path))
    if (names.length > namesAtMost) return undefined
    const found = names.map((name) => join(dirname(path), name)).filter((each) => isOnly(each, identity))
    return found.length === 1 ? found[0] : undefined
  } catch {
    // The folder is gone as well.
    return undefined
  }
}

function isOnly(path: string, identity: string | undefined): boolean {
  const stat = fs.lstatSync(path, { bigint: true, throwIfNoEntry: false })
  return stat !== undefined && `${stat.dev}-${stat.ino}` === identity && stat.nlink === 1n
}
