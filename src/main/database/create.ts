// Making project files: filled under a temporary name, and only a whole one gets its own.
// Must not break: whatever ends it, nothing of it stays behind.
import fs from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { builtInClaimTypes } from '../../core/model/claim-type'
import type { Project } from '../../core/model/project'
import { WorkbenchError } from '../../core/errors'
import { checkRuntime, connect, secure } from './connection'
import { alreadyExists, journalOf, publish, realPath } from './file'
import { migrate, migrations as all } from './migrations'
import { openDatabase, type Opening } from './open'
import { createReader } from './read'
import type { ProjectDatabase, Writer } from './reader'
import { atOnce, inSlices, type Slices, type Slicing, straight } from './slices'
import { openSession } from './write'

/**
 * Makes a project file without a history, and opens it: `fill` puts what it begins with, by default the built-in
 * claim types. Throws `alreadyExists`; when `fill` throws there is no file.
 */
export const createDatabase = (
  path: string,
  project: Project,
  opening: Opening,
  fill: (writer: Writer) => void = putBuiltInClaimTypes,
): ProjectDatabase => straight(creating(path, project, opening, (writer) => atOnce(() => fill(writer))))

/** The same, where others work in between; what the slicing throws leaves no file. */
export const createDatabaseInSlices = (
  path: string,
  project: Project,
  opening: Opening,
  fill: Fill,
  slicing: Slicing,
): Promise<ProjectDatabase> => inSlices(creating(path, project, opening, fill), slicing)

type Fill = (writer: Writer) => Slices<void>

function* creating(path: string, project: Project, opening: Opening, fill: Fill): Slices<ProjectDatabase> {
  checkRuntime(process.versions, process.env)
  const target = resolve(path)
  if (fs.existsSync(target)) throw alreadyExists(target)
  const journal = journalOf(target)
  if (fs.existsSync(journal))
    throw new WorkbenchError(
      'alreadyExists',
      `${journal} already exists and may belong to another project; move it away, or choose another name.`,
    )
  const temporary = join(realPath(dirname(target)), `.${basename(target)}.new-${opening.newId()}`)
  try {
    yield* fillNew(temporary, project, fill)
    publish(temporary, target)
  } finally {
    for (const each of [temporary, journalOf(temporary)]) fs.rmSync(each, { force: true })
  }
  return openDatabase(target, { ...opening, mode: 'write' })
}

function putBuiltInClaimTypes(writer: Writer): void {
  for (const type of builtInClaimTypes) writer.put('claimTypes', type)
}

/** Writes what a project begins with, before there is a history. */
function* fillNew(file: string, project: Project, fill: Fill): Slices<void> {
  const connection = connect(file, { mustExist: false })
  try {
    secure(connection)
    migrate(connection, 0, all)
    connection.exec('BEGIN IMMEDIATE')
    const session = openSession(connection, createReader(connection))
    session.store('project', project)
    yield* fill(session.writer)
    yield* session.finish()
    connection.exec('COMMIT')
  } finally {
    connection.close()
  }
}
