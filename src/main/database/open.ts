// Opening project files. The order is the safety: look at the first bytes, take the lock, keep what a
// crash left, open, set and assert the pragmas, compare the schema; only then is anything else asked of the file.
import fs from 'node:fs'
import { WorkbenchError } from '../../core/errors'
import { newBackupPath } from './backup-files'
import { checkRuntime, type Connection } from './connection'
import { connectKnown, copyClosed } from './copy'
import { damaged } from './errors'
import { copyAside, hasJournal, isWritable, keptAside, readVersion, realPath } from './file'
import { isToMake, makeRows } from './ledger/keep'
import { takeLock } from './lock'
import { migrate, type Migration, migrations as all } from './migrations'
import { openedProject } from './project'
import type { ProjectDatabase } from './reader'
import { removeOldSnapshots, takeSnapshot } from './snapshot'
import { verifyProject } from './verifying'

/** What opening needs to know of the world. */
export interface Opening {
  /** Where locks are kept, and snapshots of projects in folders that can't be written. */
  dataFolder: string
  newId: () => string
  /** The time, ISO 8601 in UTC. */
  now: () => string
  /** `read` takes no lock and never changes the file. */
  mode: 'write' | 'read'
  /** A folder that a person chose for the backups of all projects. */
  backupFolder?: () => string | undefined
}

/** Opens a project file; one that can't be written opens for reading. Tests of migrating give their own list. */
export function openDatabase(path: string, opening: Opening, migrations = all): ProjectDatabase {
  const { database, check } = beginToOpen(path, opening, migrations)
  return orElse(
    () => database.close(),
    () => {
      for (const _part of check);
      return database
    },
  )
}

/** The same, where the check of a file that was interrupted lets others work in between. */
export async function openDatabaseInSlices(
  path: string,
  opening: Opening,
  pause: () => Promise<void>,
): Promise<ProjectDatabase> {
  const { database, check } = beginToOpen(path, opening, all)
  let done = false
  try {
    for (const _part of check) await pause()
    done = true
    return database
  } finally {
    if (!done) database.close()
  }
}

/** An open file with what is still to be checked before anybody may work with it. */
interface Begun<T> {
  database: T
  check: Iterable<void>
}

function beginToOpen(
  path: string,
  opening: Opening,
  migrations: readonly Migration[],
): Begun<ProjectDatabase> {
  checkRuntime(process.versions, process.env)
  const file = realPath(path)
  const version = readVersion(file, migrations.length)
  const open = (connection: Connection, readOnly: boolean, release: () => void) =>
    openedProject(connection, {
      readOnly,
      snapshot: () => takeSnapshot(connection, opening),
      newId: opening.newId,
      release,
    })
  if (opening.mode === 'read' || !isWritable(file))
    return { database: open(openToRead(file, version, opening, migrations), true, () => {}), check: [] }
  const release = takeLock(opening.dataFolder, file)
  return orElse(release, () => {
    const { database: connection, check } = openToWrite(file, version, opening, migrations)
    return orElse(
      () => connection.close(),
      () => ({ database: open(connection, false, release), check }),
    )
  })
}

/** Opens a file whose lock is held, takes back what a crash interrupted, and brings it to the newest version. */
function openToWrite(
  file: string,
  version: number,
  opening: Opening,
  migrations: readonly Migration[],
): Begun<Connection> {
  removeOldSnapshots(file, opening)
  if (hasJournal(file)) copyAside(file, 'interrupted', opening.now())
  // Copies of an earlier interruption mean that its check was interrupted as well.
  const interrupted = keptAside(file, 'interrupted')
  const known = migrations.slice(0, version)
  if (version < migrations.length) backUpBeforeMigration(file, known, opening)
  const connection = connectKnown(file, known)
  return orElse(
    () => connection.close(),
    () => {
      // The rows of an older version can't be checked before they are brought up to date; its pages just were.
      if (version < migrations.length) migrate(connection, version, migrations)
      return { database: connection, check: toWrite(connection, interrupted) }
    },
  )
}

/** Makes a backup of the closed file, and only of one that may be migrated; without a backup nothing is migrated. */
function backUpBeforeMigration(file: string, known: readonly Migration[], opening: Opening): void {
  const connection = connectKnown(file, known)
  const projectId = connection.get('SELECT id FROM project')?.['id'] as string
  connection.close()
  const backup = { madeAt: opening.now(), reason: 'migration', projectId } as const
  const copyTo = (chosen: string | undefined) =>
    copyClosed(file, newBackupPath(file, chosen, backup), known, opening)
  const chosen = opening.backupFolder?.()
  try {
    copyTo(chosen)
  } catch (error) {
    // Where the chosen folder can't be written now, the backup lies beside the project.
    if (chosen === undefined) throw error
    copyTo(undefined)
  }
}

/** What is to be done before anybody may write. */
function* toWrite(connection: Connection, interrupted: string[]): Generator<void> {
  if (interrupted.length > 0) yield* afterCrash(connection, interrupted)
  yield* makeRows(connection)
}

/** Nothing is written to a file that was interrupted before all of it was checked; what was kept of it may then go. */
function* afterCrash(connection: Connection, kept: string[]): Generator<void> {
  for (const problem of verifyProject(connection)) {
    yield
    if (problem && problem.code !== 'originalNotIncluded')
      throw damaged(
        connection.path,
        `after an interruption it doesn't hold together (${problem.message}); what was found is kept as ${kept.join(' and ')}`,
      )
  }
  for (const copy of kept) fs.rmSync(copy, { force: true })
}

function openToRead(
  file: string,
  version: number,
  opening: Opening,
  migrations: readonly Migration[],
): Connection {
  try {
    const connection = connectKnown(file, migrations.slice(0, version), true)
    if (version === migrations.length && !isToMake(connection)) return connection
    connection.close()
    throw new WorkbenchError(
      'readOnly',
      `${file} was made by an older Assay and must be brought up to date first. Open it once where it can be written.`,
    )
  } catch (error) {
    // A crash left a change half done, which a reader may not take back: be a writer once, then read.
    if (!(error instanceof WorkbenchError && error.code === 'noAccess' && isWritable(file))) throw error
    openDatabase(file, { ...opening, mode: 'write' }, migrations).close()
    return openToRead(file, version, opening, migrations)
  }
}

/** Runs `work`; when it fails, `undo` is called and the failure goes on. */
function orElse<T>(undo: () => void, work: () => T): T {
  let done = false
  try {
    const value = work()
    done = true
    return value
  } finally {
    if (!done) undo()
  }
}
