// What SQLite and the file system complain about, as sentences for the researcher: the only place that knows
// their codes. A failure that is not listed here stays what it was.
import { type ErrorCode, WorkbenchError } from '../../core/errors'

/** Runs `work`; what SQLite or the file system throws about the file `path` comes out as a WorkbenchError. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    // Not handled here, only said in words: the transaction has been rolled back by now.
    throw translated(path, error)
  }
}

/** The WorkbenchError for a failure that concerns the file `path`. */
export function translated(path: string, error: unknown): unknown {
  if (error instanceof WorkbenchError || !(error instanceof Error)) return error
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const entry = sentences.find(([pattern]) => pattern.test(`${code} ${error.message}`))
  return entry ? new WorkbenchError(entry[1], entry[2](path)) : error
}

/** The error of a file in which something is not as it was written. */
export function damaged(path: string, what: string): WorkbenchError {
  return new WorkbenchError(
    'damaged',
    `${path} is damaged: ${what}. Assay leaves the file as it is; go on from a backup or a copy.`,
  )
}

/** The rows of a page, if it leads on: a broken index may lead back to what was read before, for ever. */
export function leadingOn<R extends Record<string, unknown>>(
  path: string,
  rows: R[],
  key: string,
  after: string | number,
): R[] {
  const last = rows.at(-1)
  if (last && (last[key] as string | number) <= after)
    throw damaged(path, 'an index of it goes round in circles')
  return rows
}

type Sentence = (path: string) => string

// The first pattern that fits code and message decides.
const sentences: [RegExp, ErrorCode, Sentence][] = [
  [/^SQLITE_NOTADB/, 'notAProject', (path) => `${path} is not an Assay project, or it is encrypted.`],
  [
    // The tables were compared when the file was opened: one that is missing now was cut off.
    /^SQLITE_CORRUPT|^SQLITE_ERROR (?:malformed JSON|no such table)/,
    'damaged',
    (path) => `${path} is damaged. Assay leaves the file as it is; go on from a backup or a copy.`,
  ],
  [
    /^SQLITE_READONLY_DBMOVED/,
    'changedOutside',
    (path) => `${path} was moved, renamed or deleted while it was open; nothing was written.`,
  ],
  [
    /^SQLITE_(READONLY_ROLLBACK|READONLY_RECOVERY|READONLY_CANTINIT)/,
    'noAccess',
    (path) =>
      `The last change to ${path} was interrupted and must be taken back first, and Assay may not write there. Copy the project and the file ${path}-journal into a folder that you may write to, and open it there.`,
  ],
  [
    /^(SQLITE_READONLY|EROFS)/,
    'readOnly',
    (path) => `${path} can only be read: the file or its folder is not writable.`,
  ],
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    'diskFull',
    (path) =>
      `There is no room left on the disk for ${path}; nothing was changed. Free some space and try again.`,
  ],
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    'inUse',
    (path) => `${path} is in use by another program at this moment. Try again shortly.`,
  ],
  [
    /^(SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|EACCES|EPERM)/,
    'noAccess',
    (path) => `Assay may not open ${path}. Check the permissions of the file and of its folder.`,
  ],
  [/^(ENOENT|ENOTDIR)/, 'notFound', (path) => `There is no file ${path}.`],
  [/^ELOOP/, 'unreadable', (path) => `${path} is a link that leads to itself.`],
  [/^EISDIR/, 'notAProject', (path) => `${path} is a folder, not an Assay project.`],
  [
    /^(SQLITE_IOERR|EIO|EBUSY|EMFILE|ENFILE)/,
    'noAccess',
    (path) => `The disk reported an error at ${path}; nothing was changed. Check the disk and try again.`,
  ],
]
