// Backups as files: where they lie, what their names say, and which of them stay. Nothing here opens one.
// <project folder>/.assay-backups/<project file>/<time>.<reason>.<project id>.assay, or in a folder of one's choice.
import fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Backup } from '../../core/answers'
import { WorkbenchError } from '../../core/errors'
import type { Settings } from '../../core/model/settings'
import { translated } from './errors'

export interface BackupFile extends Omit<Backup, 'title'> {
  projectId: string
}

/** The folder of all backups of the projects that lie where this one lies. */
export const backupFolderOf = (path: string, chosen: string | undefined): string =>
  chosen ?? join(dirname(path), '.assay-backups')

/** A path for a new backup, in a folder that is there then. Others of this machine may not look into it. */
export function newBackupPath(
  path: string,
  chosen: string | undefined,
  { madeAt, reason, projectId }: Pick<BackupFile, 'madeAt' | 'reason' | 'projectId'>,
): string {
  const folder = join(backupFolderOf(path, chosen), basename(path))
  makeFolder(folder)
  return join(folder, `${madeAt.replaceAll(':', '-')}.${reason}.${projectId}.assay`)
}

function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    // Not handled: but what a read-only disk says about folders inside of each other is no help to anybody.
    const failure = translated(folder, error)
    if (failure instanceof WorkbenchError && failure.code === 'diskFull') throw failure
    throw new WorkbenchError(
      'noAccess',
      `The folder ${folder} for backups can't be made there; choose another one in the settings.`,
    )
  }
}

/** Every backup below a folder, the newest first. A folder that can't be read has none. */
export function backupsIn(folder: string): BackupFile[] {
  return namesIn(folder)
    .flatMap((name) => namesIn(join(folder, name)).map((each) => join(folder, name, each)))
    .flatMap((path) => backupAt(path) ?? [])
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

const pattern =
  /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-([\d.]+Z)\.(automatic|asked|migration|beforeRestore)\.([\da-f-]{36})\.assay$/

function backupAt(path: string): BackupFile | undefined {
  const [, day, hour, minute, rest, reason, projectId] = pattern.exec(basename(path)) ?? []
  if (projectId === undefined) return undefined
  const stat = fs.statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) return undefined
  return {
    path,
    madeAt: `${day}${hour}:${minute}:${rest}`,
    bytes: stat.size,
    reason: reason as Backup['reason'],
    projectId,
  }
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    // No folder yet, no folder any more, or a file in its place: no backups either way.
    return []
  }
}

const dayInMilliseconds = 86_400_000
/** Whatever a project's size, its backups may take this much. */
const alwaysAllowed = 2_000_000_000

/**
 * The backups of one project (the newest first) that go: automatic ones beyond the newest, one a day and one a week;
 * then, while all take more than three times the project and 2 GB, the oldest automatic ones and at last the oldest
 * others. The newest stays in any case.
 */
export function superfluous(
  backups: readonly BackupFile[],
  rules: Settings['backups'],
  projectBytes: number,
): BackupFile[] {
  const automatic = backups.filter(({ reason }) => reason === 'automatic')
  const kept = new Set([
    ...backups.filter(({ reason }) => reason !== 'automatic'),
    ...automatic.slice(0, rules.recent),
    ...newestOfEach(automatic, dayInMilliseconds).slice(0, rules.daily),
    ...newestOfEach(automatic, 7 * dayInMilliseconds).slice(0, rules.weekly),
    ...backups.slice(0, 1),
  ])
  const oldestFirst = [...backups].filter((each) => kept.has(each)).toReversed()
  const order = [
    ...oldestFirst.filter(({ reason }) => reason === 'automatic'),
    ...oldestFirst.filter(({ reason }) => reason !== 'automatic'),
  ]
  let bytes = order.reduce((sum, each) => sum + each.bytes, 0)
  for (const each of order) {
    if (bytes <= Math.max(3 * projectBytes, alwaysAllowed)) break
    if (each === backups[0]) continue
    kept.delete(each)
    bytes -= each.bytes
  }
  return backups.filter((each) => !kept.has(each))
}

/** The newest backup of each stretch of time (in UTC), the newest first. */
function newestOfEach(backups: readonly BackupFile[], milliseconds: number): BackupFile[] {
  const newest = new Map<number, BackupFile>()
  for (const each of backups) {
    const stretch = Math.floor(Date.parse(each.madeAt) / milliseconds)
    if (!newest.has(stretch)) newest.set(stretch, each)
  }
  return [...newest.values()]
}

/** Removes what a process that was killed while copying left in a folder; a copy in progress is younger than a day. */
export function removeLeftovers(folder: string, now: string): void {
  for (const name of namesIn(folder).filter((each) => /^\..*\.copy-/.test(each))) {
    const left = join(folder, name)
    const modified = fs.statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (Date.parse(now) - modified > dayInMilliseconds) fs.rmSync(left, { force: true })
  }
}
