// What the verbs share: the open project, the running jobs, the settings. It belongs to one workbench.
// A fact changes through `change` alone: one committed transaction, one step of the history.
import fs from 'node:fs'
import type { Delta } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import type { Coder } from '../../core/model/codebook'
import { openDatabase, type Opening, type ProjectDatabase } from '../database'
import type { Host } from './host'
import { createJobs, type Jobs } from './jobs'
import { createSettings, type SettingsFile } from './settings'
import { type Transaction, transaction } from './transaction'

export interface Session {
  host: Host
  opening: Opening
  jobs: Jobs
  settings: SettingsFile
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
  /** Who changes something, and when. */
  by(): { coder: Coder; at: string }
  change<T>(
    step: { verb: string; summary: string; step?: number | undefined },
    work: (tx: Transaction) => T,
  ): { value: T; delta: Delta; step: number }
}

export function createSession(host: Host): Session {
  const jobs = createJobs(host.emit)
  const settings = createSettings(host)
  let open: ProjectDatabase | undefined
  const project = () => {
    if (open) return open
    throw new WorkbenchError('noProject', 'No project is open: make one or open one first.')
  }
  const replace: Session['replace'] = (database) => {
    jobs.cancelAll()
    open?.close()
    open = database
  }
  const opening = {
    dataFolder: host.dataFolder,
    newId: host.newId,
    now: host.now,
    mode: host.mode ?? 'write',
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
  const write: Session['write'] = (work) => {
    const database = project()
    try {
      return work(database)
    } catch (error) {
      // Recovers the project, not what was to be written to it.
      if (!(error instanceof WorkbenchError) || error.code !== 'changedOutside') throw error
      throw new WorkbenchError(error.code, `${error.message} ${openAnew(database.path)}`)
    }
  }
  const by = () => ({ coder: settings.coder(), at: host.now() })
  return {
    host,
    opening,
    jobs,
    settings,
    opened: () => open,
    project,
    replace,
    write,
    by,
    change: ({ verb, summary, step }, work) => {
      const who = by()
      const { newId } = host
      const named = { verb, summary, ...who, ...(step !== undefined && { step }) }
      return write((database) =>
        database.change(named, (writer) =>
          work(transaction(writer, { now: who.at, newId, coder: who.coder })),
        ),
      )
    },
  }
}
