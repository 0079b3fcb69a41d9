// What the verbs share: the open project, the running jobs, the settings. It belongs to one workbench.
// A fact changes through `change` alone: one committed transaction, one step of the history.
import type { Delta } from '../../core/contract'
import type { Coder } from '../../core/model/codebook'
import type { Opening } from '../database'
import type { Host } from './host'
import { createJobs, type Jobs } from './jobs'
import { createOpenProject, type OpenProject } from './open-project'
import { createSettings, type SettingsFile } from './settings'
import { type Transaction, transaction } from './transaction'

export interface Session extends OpenProject {
  host: Host
  opening: Opening
  jobs: Jobs
  settings: SettingsFile
  /** Who changes something, and when. */
  by(): { coder: Coder; at: string }
  change<T>(
    step: { verb: string; summary: string; step?: number | undefined },
    work: (tx: Transaction) => T,
  ): { value: T; delta: Delta; step: number }
}

export function createSession(host: Host): Session {
  const { dataFolder, newId, now, mode = 'write' } = host
  const opening = { dataFolder, newId, now, mode }
  const jobs = createJobs(host.emit)
  const settings = createSettings(host)
  const place = createOpenProject(host, opening, jobs)
  const by = () => ({ coder: settings.coder(), at: now() })
  return {
    ...place,
    host,
    opening,
    jobs,
    settings,
    by,
    change: ({ verb, summary, step }, work) => {
      const who = by()
      const named = { verb, summary, ...who, ...(step !== undefined && { step }) }
      return place.write((database) =>
        database.change(named, (writer) =>
          work(transaction(writer, { now: who.at, newId, coder: who.coder })),
        ),
      )
    },
  }
}
