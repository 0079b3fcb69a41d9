// The project as a file: who it is, whether it is a project at all, copies of it, and how a new one comes into
// being. Whatever opens the file happens before SQLite does: closing it afterwards would drop SQLite's locks.
import fs from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { WorkbenchError } from '../../core/errors'
import { damaged, guarded } from './errors'
import { applicationId } from './migrations'

/** The real path of an existing file. */
export function realPath(path: string): string {
  const real = guarded(path, () => fs.realpathSync(resolve(path)))
  // better-sqlite3 trims names, and would open another file.
  if (real !== real.trim())
    throw new WorkbenchError(
      'badInput',
      `The name “${real}” begins or ends with a space; rename the file first.`,
    )
  return real
}

/** Device and inode: the same through every link and name, another one for a copy. Opens nothing. */
export function identityOf(path: string): string | undefined {
  const stat = fs.statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat && `${stat.dev}-${stat.ino}`
}

/** The journal that SQLite keeps beside the file during a change, and that a crash leaves behind. */
export const journalOf = (path: string): string => `${path}-journal`

export const hasJournal = (path: string): boolean =>
  (fs.statSync(journalOf(path), { throwIfNoEntry: false })?.size ?? 0) > 0

/** True when file and folder can be written: the journal needs the folder. */
export function isWritable(path: string): boolean {
  try {
    for (const each of [path, dirname(path)]) fs.accessSync(each, fs.constants.W_OK)
    return true
  } catch {
    // Not a failure: this is how the file system says no.
    return false
  }
}

/** The version of a project file. Throws `notAProject` for anything else, `newerProject` above `newest`. */
export function readVersion(path: string, newest: number): number {
  const header = Buffer.alloc(100)
  const length = guarded(path, () => {
    const file = fs.openSync(path, 'r')
    try {
      return fs.readSync(file, header)
    } finally {
      fs.closeSync(file)
    }
  })
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0'
  if (length < 100 || !isSqlite || header.readUInt32BE(68) !== applicationId)
    throw new WorkbenchError('notAProject', `${path} is not an Assay project.`)
  if (header[18] !== 1 || header[19] !== 1)
    throw damaged(path, 'another program switched it to a write-ahead log')
  const version = header.readUInt32BE(60)
  if (version > newest)
    throw new WorkbenchError(
      'newerProject',
      `${path} was made by a newer Assay (its version is ${version}, this program knows ${newest}); it was left untouched. Update Assay to open it.`,
    )
  return version
}

/** Copies a project, with its journal if there is one, to hidden names beside it; `why` and the time are part of them. */
export function copyAside(path: string, why: string, now: string): string[] {
  const stamp = now.replaceAll(':', '-')
  return [path, journalOf(path)]
    .filter((each) => fs.existsSync(each))
    .map((each) => {
      const copy = join(dirname(each), `.${basename(each)}.${why}-${stamp}`)
      guarded(copy, () => {
        fs.copyFileSync(each, copy, fs.constants.COPYFILE_FICLONE)
        flush(copy)
      })
      return copy
    })
}

/** The copies that `copyAside` made of a project for a reason and that are still there. */
export function keptAside(path: string, why: string): string[] {
  const names = [path, journalOf(path)].map((each) => `.${basename(each)}.${why}-`)
  return fs
    .readdirSync(dirname(path))
    .filter((name) => names.some((begin) => name.startsWith(begin)))
    .map((name) => join(dirname(path), name))
}

/** Gives a finished file its name. Throws `alreadyExists` when something has that name; never overwrites. */
export function publish(temporary: string, path: string): void {
  try {
    fs.linkSync(temporary, path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw alreadyExists(path)
    // Some file systems (FAT, network shares) know no links; there a copy that refuses to overwrite must do.
    guarded(path, () => fs.copyFileSync(temporary, path, fs.constants.COPYFILE_EXCL))
    flush(path)
  }
  fs.unlinkSync(temporary)
  if (process.platform !== 'win32') flush(dirname(path))
}

export const alreadyExists = (path: string): WorkbenchError =>
  new WorkbenchError(
    'alreadyExists',
    `${path} already exists; Assay never overwrites a file with a new project.`,
  )

/** Waits until a file, or what a folder says of its files, is on the disk. */
export function flush(path: string): void {
  const file = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}
