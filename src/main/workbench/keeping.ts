// What goes on beside the work while a project is open in a window: its file is watched, backups are made when it
// changed, and once a week everything is verified. None of it ever stops the work; a failure is said once.
import fs from 'node:fs'
import { WorkbenchError } from '../../core/errors'
import { labelReader, type ProjectDatabase } from '../database'
import { filesOf, projectOf } from './backups'
import type { Host } from './host'
import type { Session } from './session'
import { verifyOpen } from './verifying'

const watchEvery = 2_000
const tendEvery = 5_000
const minute = 60_000
/** Between two automatic backups, while changes go on. */
const backUpEvery = 20 * minute
const verifyEvery = 7 * 24 * 60 * minute
/** A project that is closed is backed up before, if that is quick. */
const quickBytes = 64_000_000

export interface Keeper {
  /** Makes the last backup of a project that is about to be closed, where there is something to keep. */
  finish(): Promise<void>
  stop(): void
}

export function keep(session: Session, database: ProjectDatabase): Keeper {
  const { host } = session
  const quietly = createQuiet(host)
  const backup = createAutomatic(session, database)
  const check = createWeekly(session, database)
  const every = host.every ?? everyWithNode
  const watch = async () => session.look()
  const tend = async () => {
    // Of a file that is gone or cut short not even the number of changes can be read.
    if (database.fileState().what !== 'inPlace') return
    if (!(await quietly(backup, backup.isDue))) await quietly(check, check.isDue)
  }
  const stops = [every(watchEvery, watch), every(tendEvery, tend)]
  return {
    stop: () => stops.forEach((stop) => stop()),
    finish: async () => {
      if (database.fileState().what !== 'inPlace') return
      const isQuick = fs.statSync(database.path).size <= quickBytes
      await quietly(backup, () => isQuick && backup.isWanted())
    },
  }
}

interface Chore {
  isDue: () => boolean
  make: () => Promise<void>
  /** What could not be done, as the beginning of a sentence. */
  failed: string
}

/** A backup soon after opening, and then from time to time, of what no backup has yet. */
function createAutomatic(session: Session, database: ProjectDatabase): Chore & { isWanted: () => boolean } {
  const time = () => Date.parse(session.host.now())
  let tried = -Infinity
  /** The newest change that the newest backup has. */
  let safe: number | undefined
  const isWanted = () => {
    if (database.readOnly || !session.settings.read().backups.automatic) return false
    safe ??= changesIn(filesOf(session)[0]?.path)
    return database.newestChange() !== safe
  }
  return {
    isWanted,
    failed: `No backup of ${database.path} could be made`,
    isDue: () => time() - tried > backUpEvery && isWanted(),
    make: async () => {
      tried = time()
      safe = changesIn((await session.backUp(database, 'automatic')).path)
    },
  }
}

/** The number of changes in a backup; a project without one has none that are safe. */
const changesIn = (backup: string | undefined): number =>
  (backup === undefined ? undefined : labelReader()(backup)?.changes) ?? 0

/** The check of everything, once a week, a while after opening. */
function createWeekly(session: Session, database: ProjectDatabase): Chore {
  const { host, settings, jobs } = session
  const time = () => Date.parse(host.now())
  const opened = time()
  let tried = false
  return {
    failed: `${database.path} could not be checked`,
    isDue: () => {
      if (tried || time() - opened < minute || database.fileState().what !== 'inPlace') return false
      const last = settings.read().verified[projectOf(database).id]
      return last === undefined || time() - Date.parse(last.at) > verifyEvery
    },
    make: async () => {
      tried = true
      const { problems } = await jobs.run(undefined, (job) => verifyOpen(session, job))
      const wrong = problems.filter(({ code }) => code !== 'originalNotIncluded').length
      if (wrong === 0) return
      const found = wrong === 1 ? '1 thing is' : `${wrong} things are`
      const message = `A check of ${database.path} found that ${found} not as they were saved.`
      host.emit({ event: 'notice', level: 'error', message, ways: ['health', 'backups'] })
    },
  }
}

/** Runs one chore at a time, where it is wanted, and says whether it was; why one could not be done is said once. */
function createQuiet(host: Host): (chore: Chore, isWanted: () => boolean) => Promise<boolean> {
  let busy = false
  let said: string | undefined
  return async ({ make, failed }, isWanted) => {
    if (busy) return true
    busy = true
    try {
      if (!isWanted()) return false
      await make()
      said = undefined
    } catch (error) {
      // Whatever became of a chore, the work goes on; one that was cancelled was meant to be.
      if (!(error instanceof WorkbenchError)) throw error
      if (error.code === 'cancelled' || error.message === said) return true
      said = error.message
      warn(host, failed, error)
    } finally {
      busy = false
    }
    return true
  }
}

function warn(host: Host, failed: string, { code, message: why }: WorkbenchError): void {
  const message = `${failed}: ${why} Your work is saved as before.`
  if (code === 'damaged') host.emit({ event: 'notice', level: 'error', message, ways: ['health', 'backups'] })
  else host.emit({ event: 'notice', level: 'warning', message, ways: ['settings', 'saveCopy'] })
}

function everyWithNode(milliseconds: number, work: () => Promise<void>): () => void {
  const timer = setInterval(() => void work(), milliseconds)
  timer.unref()
  return () => clearInterval(timer)
}
