// The lock of the one writer: a second, empty SQLite file in the data folder, named by device and inode of the
// project, held in BEGIN EXCLUSIVE. The kernel frees it when the process ends, however it ends.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { WorkbenchError } from '../../core/errors'
import { connect } from './connection'
import { guarded } from './errors'
import { identityOf } from './file'

/** Takes the lock of a project file; the answer gives it back. Throws `inUse`. The lock's file stays: removing it could split the lock in two. */
export function takeLock(dataFolder: string, path: string): () => void {
  const folder = join(dataFolder, 'locks')
  guarded(folder, () => mkdirSync(folder, { recursive: true }))
  const connection = connect(join(folder, `${identityOf(path) ?? 'missing'}.lock`), { mustExist: false })
  // Long enough for those who race: each steps back from the others, and without another try nobody would get in.
  connection.pragma('busy_timeout = 15')
  try {
    connection.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    connection.close()
    // Recovers nothing; says which project it is that somebody holds.
    if (error instanceof WorkbenchError && error.code === 'inUse')
      throw new WorkbenchError(
        'inUse',
        `${path} is open in another window or program of Assay. Close it there first.`,
      )
    throw error
  }
  return () => connection.close()
}
