// What the verbs share: the open project, the running jobs, the settings. It belongs to one workbench.
// A fact changes through `change` alone: one committed transaction, one step of the history.
import { resolve } from 'node:path'
import type { Backup } from '../../core/answers'
import type { Coder } from '../../core/model/codebook'
import type { Changed, ChangesInSlices, Opening, ProjectDatabase, Slices, Writer } from '../database'
import { makeBackup } from './backups'
import type { Failure } from './failures'
import type { Host } from './host'
import { createJobs, type Job, type Jobs } from './jobs'
import { keep, type Keeper } from './keeping'
import { createOpenProject, type OpenProject } from './open-project'
import { createSettings, type SettingsFile } from './settings'
import { slicingOf } from './slices'
import { refused, type Transaction, transaction } from './transaction'
import { createTurns, type Turns } from './turns'

export interface Session extends OpenProject, Turns {
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
  change<T>(step: Named, work: (tx: Transaction) => T): Changed<T>
  /** The same for work that may take long: in slices, and alone. */
  changeLong<T>(step: Named, job: Job, work: (tx: Transaction) => Slices<T>): Promise<Changed<T>>
  /** Changes the open project in slices, alone. Throws `cancelled`, and then nothing is changed. */
  changing<T>(job: Job, work: (changes: ChangesInSlices) => Promise<T>): Promise<T>
}

/** What a change is called in the history; `step` goes on with that one. */
interface Named {
  verb: string
  summary: string
  step?: number | undefined
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
  const turns = createTurns()
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
    ...turns,
    ...changes(place, turns, host, by),
  }
  return session
}

/** The two ways to change facts: at once, and in slices. */
function changes(
  place: OpenProject,
  { alone }: Turns,
  { newId }: Host,
  by: Session['by'],
): Pick<Session, 'change' | 'changeLong' | 'changing'> {
  const named = ({ verb, summary, step }: Named) => {
    const { coder, at } = by()
    return {
      step: { verb, summary, coder, at, ...(step !== undefined && { step }) },
      open: (writer: Writer) => transaction(writer, { now: at, newId, coder }),
    }
  }
  const changing: Session['changing'] = (job, work) =>
    alone(async () => {
      job.check()
      return place.writeLong((database) => work(database.inSlices(slicingOf(job))))
    })
  return {
    changing,
    change: (what, work) => {
      const { step, open } = named(what)
      return place.write((database) => database.change(step, (writer) => work(open(writer))))
    },
    changeLong: (what, job, work) =>
      changing(job, (changes) => {
        const { step, open } = named(what)
        return changes.change(step, (writer) => work(open(writer)))
      }),
  }
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
