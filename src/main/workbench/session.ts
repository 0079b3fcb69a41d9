// What the verbs share: the open project, the running jobs, the settings. It belongs to one workbench.
// A fact changes through `change` alone: one committed transaction, one step of the history.
import { resolve } from 'node:path'
import type { Backup } from '../../core/answers'
import type { Delta } from '../../core/contract'
import type { Coder } from '../../core/model/codebook'
import type { Opening, ProjectDatabase } from '../database'
import { makeBackup } from './backups'
import type { Failure } from './failures'
import type { Host } from './host'
import { createJobs, type Jobs } from './jobs'
import { keep, type Keeper } from './keeping'
import { createOpenProject, type OpenProject } from './open-project'
import { createSettings, type SettingsFile } from './settings'
import { refused, type Transaction, transaction } from './transaction'

export interface Session extends OpenProject {
  host: Host
  opening: Opening
  jobs: Jobs
  settings: SettingsFile
  /** What failed since the program started. */
  failures: Failure[]
  /** Where a person wants the backups of all projects, instead of beside each. */
  chosenFolder(): string | undefined
  /** Makes a backup of the open project when the one before is done: there are never two at a time. */
  backUp(database: ProjectDatabase, reason: Backup['reason'], job?: string): Promise<Backup>
  /** Does work while no backup is made: none goes on, and none begins until it is done. */
  betweenBackups<T>(work: () => Promise<T>): Promise<T>
  /** Ends what goes on beside the work in good order, before the open project is closed. */
  finish(): Promise<void>
  /** Who changes something, and when. */
  by(): { coder: Coder; at: string }
  change<T>(
    step: { verb: string; summary: string; step?: number | undefined },
    work: (tx: Transaction) => T,
  ): { value: T; delta: Delta; step: number }
}

export function createSession(host: Host): Session {
  const { dataFolder, newId, now, mode = 'write' } = host
  const jobs = createJobs(host.emit)
  const settings = createSettings(host)
  const chosenFolder = () => {
    const { folder } = settings.read().backups
    return folder === undefined ? undefined : resolve(host.homeFolder, folder)
  }
  const opening: Opening = { dataFolder, newId, now, mode, backupFolder: chosenFolder }
  let keeper: Keeper | undefined
  const attend = (database: ProjectDatabase) => {
    keeper = host.lasting ? keep(session, database) : undefined
    return () => {
      keeper?.stop()
      keeper = undefined
    }
  }
  const place = createOpenProject(host, opening, jobs, attend)
  const by = () => ({ coder: settings.coder(), at: now() })
  const session: Session = {
    ...place,
    host,
    opening,
    jobs,
    settings,
    failures: [],
    chosenFolder,
    ...backingUp(() => session),
    finish: async () => keeper?.finish(),
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
  return session
}

/** Backups are made one after the other. */
function backingUp(of: () => Session): Pick<Session, 'backUp' | 'betweenBackups'> {
  let last: Promise<unknown> = Promise.resolve()
  const next: Session['betweenBackups'] = (work) => {
    const mine = last.then(work)
    // What became of that is told to who asked for it; the next one comes either way.
    last = mine.catch(() => undefined)
    return mine
  }
  return {
    backUp: (database, reason, job) =>
      next(async () => {
        if (of().opened() === database) return makeBackup(of(), database, reason, job)
        throw refused('The project was closed before its backup could be made.')
      }),
    betweenBackups: next,
  }
}
