// The place of the one open project: what stands there, what takes its place, and what happens when somebody
// else was at its file. Whatever leaves this place is closed, and jobs on it are cancelled.
import fs from 'node:fs'
import { WorkbenchError } from '../../core/errors'
import { openDatabase, type Opening, type ProjectDatabase } from '../database'
import type { Host } from './host'
import type { Jobs } from './jobs'

export interface OpenProject {
  opened(): ProjectDatabase | undefined
  /** The open project. Throws `noProject`. */
  project(): ProjectDatabase
  /** Puts a project, or none, in the place of the open one, which is closed; jobs on that are cancelled. */
  replace(database: ProjectDatabase | undefined): void
  /**
   * Writes to the open project. One that was changed from outside is opened anew, and pages are told to read it
   * again; the call itself fails with `changedOutside`, since what it was meant for may be gone.
   */
  write<T>(work: (project: ProjectDatabase) => T): T
}

export function createOpenProject(host: Host, opening: Opening, jobs: Jobs): OpenProject {
  let open: ProjectDatabase | undefined
  const project = () => {
    if (open) return open
    throw new WorkbenchError('noProject', 'No project is open: make one or open one first.')
  }
  const replace: OpenProject['replace'] = (database) => {
    jobs.cancelAll()
    open?.close()
    open = database
  }
  /** Opens the file again as it is now; the way out for whoever wanted to write to what it was. */
  const openAnew = (path: string): string => {
    // Without its file a project can still be read, and the file may be put back.
    if (!fs.existsSync(path)) return 'Put it back, or open it where it is now.'
    replace(undefined)
    try {
      replace(openDatabase(path, opening))
    } catch (error) {
      // Nothing is open then, and the sentence says why.
      if (!(error instanceof WorkbenchError)) throw error
      return `It can't be opened again: ${error.message}`
    } finally {
      host.emit({ event: 'changed' })
    }
    const message = `${path} was changed outside this window and has been read again.`
    host.emit({ event: 'notice', level: 'warning', message })
    return 'It was opened again as it is now; look at it and try once more.'
  }
  return {
    opened: () => open,
    project,
    replace,
    write: (work) => {
      const database = project()
      try {
        return work(database)
      } catch (error) {
        // Recovers the project, not what was to be written to it.
        if (!(error instanceof WorkbenchError) || error.code !== 'changedOutside') throw error
        throw new WorkbenchError(error.code, `${error.message} ${openAnew(database.path)}`)
      }
    },
  }
}
