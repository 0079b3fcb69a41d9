// What is done, and what is said, when somebody else was at the file of the open project. Each thing is said once,
// with the way out; what was acknowledged is never let go of while it may be the only copy.
import { basename } from 'node:path'
import type { Event } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { type FileState, openDatabase, type Opening, type ProjectDatabase } from '../database'
import type { Host } from './host'

type Notice = Omit<Extract<Event, { event: 'notice' }>, 'event'>

/** States in which the open file can still be read, and nothing more can be done with it. */
type Stuck = Exclude<FileState, { what: 'inPlace' | 'changed' }>

export interface Facing {
  /** Faces what became of the file; answers with what there is to say about it. */
  face: (database: ProjectDatabase, state: FileState) => string | undefined
}

/** `replace` puts a project, or none, in the place of the open one. */
export function createFacing(
  host: Host,
  opening: Opening,
  replace: (database: ProjectDatabase | undefined) => void,
): Facing {
  /** About which project something was said that is still so. */
  let said: { database: ProjectDatabase; message: string } | undefined
  const tell = (notice: Notice): string => {
    host.emit({ event: 'notice', ...notice })
    return notice.message
  }
  /** Opens the file as it is now, or under its other name. What pages show of it has to be read again. */
  const openAnew = (path: string, done: string): string => {
    const notice = openedAnew(path, done)
    host.emit({ event: 'changed' })
    return tell(notice)
  }
  const openedAnew = (path: string, done: string): Notice => {
    replace(undefined)
    try {
      replace(openDatabase(path, opening))
      return { level: 'warning', message: done }
    } catch (error) {
      // Nothing is open then, and the sentence says why.
      if (!(error instanceof WorkbenchError)) throw error
      const message = `${path} was changed by another program, and can't be opened again: ${error.message}`
      return { level: 'error', message, ways: ['backups', 'openProject'] }
    }
  }
  return {
    face: (database, state) => {
      const { path } = database
      const before = said?.database === database ? said.message : undefined
      said = undefined
      if (state.what === 'inPlace')
        return before && tell({ level: 'info', message: `${path} is back in its place; you can go on.` })
      if (state.what === 'changed' && database.readOnly) {
        // Who only reads expects others to write.
        database.settle()
        host.emit({ event: 'changed' })
        return undefined
      }
      if (state.what === 'changed') return openAnew(path, changedSentence(path))
      if (state.what === 'moved' && goesOn(state.to))
        return openAnew(
          state.to,
          `${path} was renamed to “${basename(state.to)}”; Assay goes on with it there.`,
        )
      const notice = stuckNotice(path, state)
      said = { database, message: notice.message }
      return before === notice.message ? before : tell(notice)
    },
  }
}

const changedSentence = (path: string): string =>
  `${path} was changed by another program while it was open, and was opened again as it is now.`

/** Under a name that no project has, such as one that a program gave it to put it aside, nothing goes on by itself. */
const goesOn = (to: string): boolean => to.endsWith('.assay') && !basename(to).startsWith('.')

function stuckNotice(path: string, state: Stuck): Notice {
  const still = 'What is shown was saved and can still be read and copied; nothing more can be saved'
  switch (state.what) {
    case 'moved':
      return {
        level: 'error',
        message: `${path} was renamed to “${basename(state.to)}”. ${still} until it has its name again or is opened under the new one.`,
        ways: ['openProject', 'saveCopy'],
      }
    case 'replaced':
      return {
        level: 'error',
        message: `Another file stands in the place of ${path}. ${still}, to neither of them. Save a copy of what is shown, or open the file that is there now.`,
        ways: ['saveCopy', 'openProject'],
      }
    case 'cut':
      return {
        level: 'error',
        message: `${path} was cut short or damaged by another program while it was open. Nothing more is written to it; go on from a backup.`,
        ways: ['backups'],
      }
    case 'gone':
      return {
        level: 'error',
        message: `${path} is not there any more: it was moved or deleted, or its folder or disk was taken away. ${still} until it is back.`,
        ways: ['saveCopy', 'openProject'],
      }
  }
}
