// Backups: how one is made, and which there are of a project, also of one that is missing or damaged.
// A backup is a whole project that was opened again and verified.
import fs from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Backup } from '../../core/answers'
import { WorkbenchError } from '../../core/errors'
import {
  type BackupFile,
  backupFolderOf,
  backupsIn,
  labelReader,
  newBackupPath,
  type ProjectDatabase,
  removeLeftovers,
  superfluous,
} from '../database'
import type { Session } from './session'
import { need } from './transaction'

/** Milliseconds that a backup which nobody asked for leaves to whoever works, after each slice of its own. */
const aside = 10

/** Makes a backup and lets go of those that are too many. Throws `damaged` for a project that isn't whole. */
export async function makeBackup(
  { host, settings, jobs, chosenFolder }: Pick<Session, 'host' | 'settings' | 'jobs' | 'chosenFolder'>,
  database: ProjectDatabase,
  reason: Backup['reason'],
  name: string | undefined,
): Promise<Backup> {
  return jobs.run(name, async (job) => {
    const { id: projectId, title } = projectOf(database)
    const madeAt = host.now()
    const path = newBackupPath(database.path, chosenFolder(), { madeAt, reason, projectId })
    removeLeftovers(dirname(path), madeAt)
    const work = reason === 'automatic' ? { ...job, pause: () => setTimeout(aside) } : job
    const { bytes } = await database.copyTo(path, work)
    noteVerified(settings, projectId, { at: madeAt, problems: 0 })
    const siblings = backupsIn(dirname(dirname(path))).filter(
      (each) => each.projectId === projectId && dirname(each.path) === dirname(path),
    )
    for (const each of superfluous(siblings, settings.read().backups, bytes))
      fs.rmSync(each.path, { force: true })
    return { path, madeAt, bytes, title, reason }
  })
}

/** Keeps when a project was checked and what came of it, for its health. */
export function noteVerified(
  settings: Session['settings'],
  projectId: string,
  verified: { at: string; problems: number },
): void {
  try {
    settings.change({ verified: { [projectId]: verified } })
  } catch (error) {
    // The check or the backup is done, whether or not it can be noted; who changes a setting is told why not.
    if (!(error instanceof WorkbenchError)) throw error
  }
}

/** The backups of the open project, or of the one at a path, the newest first, as their names say. */
export function filesOf(session: Session, path?: string): BackupFile[] {
  const id = idAt(session, path)
  const name = basename(pathOf(session, path))
  return backupsIn(folderOf(session, path)).filter(
    (each) =>
      // A backup that is worked on is a project: it must be neither read beside that nor removed.
      !session.opened()?.isAt(each.path) &&
      // Of a project that is missing or damaged only the name of its file is known.
      (id === undefined ? basename(dirname(each.path)) === name : each.projectId === id),
  )
}

/** The backups that can be opened, with the titles of their projects; at most so many. */
export function labelled(files: readonly BackupFile[], atMost = Infinity): Backup[] {
  const labelOf = labelReader()
  const found: Backup[] = []
  for (const { projectId, ...file } of files) {
    if (found.length >= atMost) break
    const label = labelOf(file.path)
    if (label?.projectId === projectId) found.push({ ...file, title: label.title })
  }
  return found
}

export const folderOf = (session: Session, path?: string): string =>
  backupFolderOf(pathOf(session, path), session.chosenFolder())

const pathOf = (session: Session, path: string | undefined): string =>
  path === undefined ? session.project().path : resolve(path)

function idAt(session: Session, path: string | undefined): string | undefined {
  const open = session.opened()
  if (path === undefined || open?.isAt(path)) return idOf(session.project())
  return labelReader()(resolve(path))?.projectId
}

function idOf(database: ProjectDatabase): string | undefined {
  try {
    return projectOf(database).id
  } catch (error) {
    // Recovers from a file that was cut short while it was open: its backups are the way out.
    if (!(error instanceof WorkbenchError) || error.code !== 'damaged') throw error
    return undefined
  }
}

/** The record of the project itself. */
export function projectOf(database: ProjectDatabase) {
  const [project] = database.page('project', { limit: 1 })
  return need(database, 'project', project?.id ?? '')
}
