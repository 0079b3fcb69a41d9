// What the verbs share: the open project, the running jobs, the settings. It belongs to one workbench.
// A fact changes through `change` alone: one committed transaction, one step of the history.
import type { Delta } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import type { Coder } from '../../core/model/codebook'
import type { Opening, ProjectDatabase } from '../database'
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
  const by = () => ({ coder: settings.coder(), at: host.now() })
  return {
    host,
    opening: { dataFolder: host.dataFolder, newId: host.newId, now: host.now, mode: host.mode ?? 'write' },
    jobs,
    settings,
    opened: () => open,
    project,
    replace: (database) => {
      jobs.cancelAll()
      open?.close()
      open = database
    },
    by,
    change: ({ verb, summary, step }, work) => {
      const who = by()
      const { newId } = host
      return project().change({ verb, summary, ...who, ...(step !== undefined && { step }) }, (writer) =>
        work(transaction(writer, { now: who.at, newId, coder: who.coder })),
      )
    },
  }
}
