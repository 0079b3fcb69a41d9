// What a person should know about the file of the open project. Quick: nothing here reads the project through.
// What takes long, the check of everything, is `verify`; here stands when it was done and what came of it.
import fs from 'node:fs'
import { dirname } from 'node:path'
import type { AnchorHealth, Health } from '../../core/answers'
import { filesOf, folderOf, labelled, projectOf } from './backups'
import type { Session } from './session'

const fileWords = {
  inPlace: 'inPlace',
  gone: 'gone',
  moved: 'gone',
  replaced: 'replaced',
  cut: 'changed',
  changed: 'changed',
} as const

export function healthOf(session: Session): Health {
  const database = session.project()
  const { path, readOnly } = database
  const files = filesOf(session)
  const [newestBackup] = labelled(files, 1)
  const verified = session.settings.read().verified[projectOf(database).id]
  const disk = diskOf(path)
  return {
    path,
    readOnly,
    file: fileWords[database.fileState().what],
    ...database.tally(),
    ...disk,
    backupFolder: folderOf(session),
    backups: files.length,
    ...(newestBackup && { newestBackup }),
    ...(verified && { verified }),
  }
}

export function anchorsOf(session: Session): AnchorHealth {
  const { anchors, counts } = session.project().tally()
  return { ...anchors, highlights: counts.highlights }
}

function diskOf(path: string): Pick<Health, 'bytes' | 'freeBytes'> {
  try {
    const { bavail, bsize } = fs.statfsSync(dirname(path))
    return { bytes: fs.statSync(path).size, freeBytes: bavail * bsize }
  } catch {
    // The file or its disk was taken away, which the state of the file says.
    return { bytes: 0 }
  }
}
