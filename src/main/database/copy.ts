// Whole copies of a project: backups, copies elsewhere, and backups that become projects again.
// A copy has its name only when it is on the disk and was opened again and verified; it never takes another's place.
import fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { type Connection, connect, secure } from './connection'
import { damaged, guarded } from './errors'
import { alreadyExists, flush, journalOf, publish, readVersion, realPath } from './file'
import { type Migration, migrations as all } from './migrations'
import { knownSchema, schemaOf } from './schema'
import { verifyProject } from './verifying'

/** What a copy tells how far it is, and what can stop it. */
export interface Work {
  progress(done: number, total?: number): void
  /** Throws once it should stop. */
  check(): void
  pause(): Promise<void>
}

export interface Copied {
  path: string
  bytes: number
  /** What is wrong with the project that was copied, and so with the copy. */
  problems: Problem[]
}

/** Copies a project to a new path. Throws `alreadyExists`, `diskFull`, `noAccess`; unless `damagedToo`, `damaged`. */
export async function copyProject(
  connection: Connection,
  target: string,
  work: Work,
  { newId, damagedToo = false }: { newId: () => string; damagedToo?: boolean },
): Promise<Copied> {
  if (fs.existsSync(target)) throw alreadyExists(target)
  const folder = realPath(dirname(target))
  const temporary = join(folder, `.${basename(target)}.copy-${newId()}`)
  try {
    // Made first, so that nobody may read the copy who may not read the project. Its file may be gone by now.
    const mode = (fs.statSync(connection.path, { throwIfNoEntry: false })?.mode ?? 0) & 0o777
    guarded(target, () => fs.writeFileSync(temporary, '', { flag: 'wx', mode: (mode || 0o600) | 0o600 }))
    await copyPages(connection, temporary, work, target)
    guarded(target, () => flush(temporary))
    const problems = await problemsOf(temporary, target, work)
    if (problems.length > 0 && !damagedToo)
      throw damaged(connection.path, problems[0]?.message.replace(/\.$/, '') ?? '')
    publish(temporary, target)
    return { path: target, bytes: fs.statSync(target).size, problems }
  } finally {
    for (const each of [temporary, journalOf(temporary)]) fs.rmSync(each, { force: true })
  }
}

/** Copies a closed project whose lock is held, at once and not in slices; its schema is that of the given migrations. */
export function copyClosed(
  file: string,
  target: string,
  migrations: readonly Migration[],
  { newId }: { newId: () => string },
): void {
  const temporary = join(dirname(target), `.${basename(target)}.copy-${newId()}`)
  try {
    guarded(target, () => {
      fs.copyFileSync(file, temporary, fs.constants.COPYFILE_FICLONE)
      flush(temporary)
    })
    const copy = connectKnown(temporary, migrations, true, target)
    try {
      if (copy.pragma('integrity_check') !== 'ok') throw damaged(file, 'its pages do not hold together')
    } finally {
      copy.close()
    }
    publish(temporary, target)
  } finally {
    fs.rmSync(temporary, { force: true })
  }
}

/** Copies a project file that nobody works on, such as a backup. */
export async function copyFile(
  path: string,
  target: string,
  work: Work,
  parts: { newId: () => string },
): Promise<Copied> {
  const file = realPath(path)
  const connection = connectKnown(file, all.slice(0, readVersion(file, all.length)), true)
  try {
    return await copyProject(connection, target, work, parts)
  } finally {
    connection.close()
  }
}

/** A connection with every safety setting, to a file whose schema is, letter by letter, what the migrations make. */
export function connectKnown(
  file: string,
  migrations: readonly Migration[],
  readonly = false,
  shownAs = file,
): Connection {
  const connection = connect(file, { readonly, shownAs })
  let known = false
  try {
    secure(connection)
    if (schemaOf(connection) !== knownSchema(migrations))
      throw damaged(shownAs, 'its tables are not those that Assay makes')
    known = true
    return connection
  } finally {
    if (!known) connection.close()
  }
}

async function copyPages(connection: Connection, temporary: string, work: Work, target: string) {
  try {
    await connection.copyTo(temporary, (done, total) => {
      work.check()
      work.progress(done, total)
    })
  } catch (error) {
    // Not handled: but the sentence names the file that was wanted, not the hidden one.
    if (!(error instanceof WorkbenchError)) throw error
    throw new WorkbenchError(error.code, error.message.replaceAll(temporary, target))
  }
}

/** Milliseconds after which everything else that waits may run: a call comes in by several steps, and waits at each. */
const slice = 5

/** What is wrong with a copy, as who opens it would find it. */
async function problemsOf(file: string, target: string, work: Work): Promise<Problem[]> {
  const version = readVersion(file, all.length)
  const connection = connectKnown(file, all.slice(0, version), true, target)
  try {
    return await findProblems(connection, version, work)
  } finally {
    connection.close()
  }
}

async function findProblems(connection: Connection, version: number, work: Work): Promise<Problem[]> {
  // Rows of an older version have other columns: its pages are all that can be checked.
  if (version < all.length && connection.pragma('integrity_check') !== 'ok')
    throw damaged(connection.path, 'its pages do not hold together')
  if (version < all.length) return []
  const problems: Problem[] = []
  let paused = performance.now()
  for (const problem of verifyProject(connection, { quickly: true })) {
    if (problem && problem.code !== 'originalNotIncluded') problems.push(problem)
    if (performance.now() - paused < slice) continue
    await work.pause()
    work.check()
    paused = performance.now()
  }
  return problems
}
