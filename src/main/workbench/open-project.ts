// The place of the one open project: what stands there, what takes its place, and what begins and ends with it.
// Whatever leaves this place is closed, and jobs on it are cancelled.
import { WorkbenchError } from '../../core/errors'
import type { Opening, ProjectDatabase } from '../database'
import { createFacing, type Facing } from './facing'
import type { Host } from './host'
import type { Jobs } from './jobs'

export interface OpenProject {
  opened(): ProjectDatabase | undefined
  /** The open project. Throws `noProject`. */
  project(): ProjectDatabase
  /** Puts a project, or none, in the place of the open one, which is closed; jobs on that are cancelled. */
  replace(database: ProjectDatabase | undefined): void
  /** Looks at the file of the open project, and faces what others did to it. */
  look(): void
  /**
   * Writes to the open project. Where somebody else was at the file nothing is written, and `changedOutside` says
   * what to do; a file that only has another name is opened there, and written to.
   */
  write<T>(work: (project: ProjectDatabase) => T): T
  /** The same for what takes long; it is not done again, because what it stood on may have changed. */
  writeLong<T>(work: (project: ProjectDatabase) => Promise<T>): Promise<T>
}

/** `attend` is what begins with each project that takes the place; its answer ends it. */
export function createOpenProject(
  host: Host,
  opening: Opening,
  jobs: Jobs,
  attend: (database: ProjectDatabase) => () => void,
): OpenProject {
  let open: ProjectDatabase | undefined
  let leave: (() => void) | undefined
  const project = () => {
    if (open) return open
    throw new WorkbenchError('noProject', 'No project is open: make one or open one first.')
  }
  const replace: OpenProject['replace'] = (database) => {
    jobs.cancelAll()
    leave?.()
    open?.close()
    open = database
    leave = database && attend(database)
  }
  const { face } = createFacing(host, opening, replace)
  return {
    opened: () => open,
    project,
    replace,
    look: () => {
      if (open) face(open, open.fileState())
    },
    ...writing(project, () => open, face),
  }
}

/** The two ways to write to the open project. */
function writing(
  project: () => ProjectDatabase,
  opened: () => ProjectDatabase | undefined,
  face: Facing['face'],
): Pick<OpenProject, 'write' | 'writeLong'> {
  /** Faces what a write found that somebody else did to the file, and says what became of the write. */
  const faced = (database: ProjectDatabase, error: WorkbenchError) => {
    const state = database.fileState()
    const said = face(database, state) ?? error.message
    const open = opened()
    const again = open !== undefined && (state.what === 'changed' || open !== database)
    const message = again ? `${said} What was to be saved now was not; look at it and do it once more.` : said
    return {
      isMoved: state.what === 'moved' && open !== database,
      failure: new WorkbenchError(error.code, message),
    }
  }
  return {
    write: (work) => {
      const database = project()
      try {
        return work(database)
      } catch (error) {
        // Recovers the project; what was to be written only where just the name of the file is another.
        if (!isChangedOutside(error)) throw error
        const { isMoved, failure } = faced(database, error)
        const open = opened()
        if (isMoved && open) return work(open)
        throw failure
      }
    },
    writeLong: async (work) => {
      const database = project()
      try {
        return await work(database)
      } catch (error) {
        // Recovers the project alone.
        throw isChangedOutside(error) ? faced(database, error).failure : error
      }
    },
  }
}

const isChangedOutside = (error: unknown): error is WorkbenchError =>
  error instanceof WorkbenchError && error.code === 'changedOutside'
