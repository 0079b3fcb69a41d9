// Making, opening and closing projects. A project that can't be opened leaves the open one as it was.
import { basename, extname, resolve } from 'node:path'
import type { OpenedProject, Workbench } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { createDatabase, openDatabaseInSlices, type ProjectDatabase } from '../database'
import { filesOf, labelled } from './backups'
import { buildIndex } from './indexing'
import { giveWay } from './jobs'
import type { Session } from './session'

type OpeningVerbs = Pick<Workbench, 'newProject' | 'openProject' | 'closeProject'>

export function openingVerbs(session: Session): OpeningVerbs {
  const { host, opening } = session
  return {
    newProject: ({ path, title }) => {
      const target = projectPath(path)
      const project = {
        id: host.newId(),
        title: title ?? basename(target, '.assay'),
        createdAt: host.now(),
      }
      return enter(session, createDatabase(target, project, opening))
    },
    openProject: ({ path }) => {
      const open = session.opened()
      // Opening it a second time would only find it in use, by ourselves.
      if (open?.isAt(path)) {
        if (open.fileState().what === 'inPlace') return describeProject(open)
        session.replace(undefined)
        // Whether or not it can be opened as it is now, what pages show of it is gone.
        host.emit({ event: 'changed' })
      }
      const openIt = async () => enter(session, await openOrPointToBackups(session, resolve(path)))
      return host.lasting ? session.finish().then(openIt) : openIt()
    },
    closeProject: () => {
      const closing = session.opened()
      const close = () => {
        // While the last backup was made another project may have taken the place.
        if (session.opened() === closing) session.replace(undefined)
        return null
      }
      return host.lasting ? session.finish().then(close) : close()
    },
  }
}

/** What a page needs of the open project. */
export function openedProject(session: Session): OpenedProject | null {
  const open = session.opened()
  return open ? describeProject(open) : null
}

/** Opens a project; of one that is damaged, and of which there are backups, the newest is named. */
async function openOrPointToBackups(session: Session, path: string): Promise<ProjectDatabase> {
  try {
    return await openDatabaseInSlices(path, session.opening, giveWay)
  } catch (error) {
    // Not handled: but who can't open a project any more must know of its backups.
    const isLost =
      error instanceof WorkbenchError && ['damaged', 'notAProject', 'notFound'].includes(error.code)
    const [newest] = isLost ? labelled(filesOf(session, path), 1) : []
    if (!isLost || !newest) throw error
    const message = `${error.message} Its newest verified backup was made at ${newest.madeAt.slice(0, 16).replace('T', ' ')} UTC.`
    session.host.emit({ event: 'notice', level: 'error', message, ways: ['backups'] })
    throw new WorkbenchError(error.code, message)
  }
}

/** The path of a project file, with its extension. */
export const projectPath = (path: string): string => {
  const target = resolve(path)
  if (basename(target).toLowerCase() === '.assay')
    throw new WorkbenchError('badInput', `“${target}” has no name before “.assay”; give the project one.`)
  return extname(target) === '.assay' ? target : `${target}.assay`
}

/** Makes a project the open one and the most recent. */
export function enter(session: Session, database: ProjectDatabase): OpenedProject {
  let opened
  try {
    opened = describeProject(database)
  } catch (error) {
    // Not handled: but what can't be shown must not stay locked, and the open project must stay open.
    database.close()
    throw error
  }
  session.replace(database)
  buildIndex(session, database)
  // Who only reads leaves no trace, in the settings neither.
  if (session.opening.mode === 'write') remember(session, opened)
  return opened
}

function remember({ settings, host }: Session, { path, project }: OpenedProject): void {
  const entry = { path, title: project.title, openedAt: host.now() }
  try {
    const others = settings.read().recent.filter((each) => each.path !== path)
    settings.change({ recent: [entry, ...others].slice(0, mostRecent) })
  } catch (error) {
    // A project that can be opened is opened, whether or not the list of recent ones can be kept.
    if (!(error instanceof WorkbenchError)) throw error
    host.emit({ event: 'notice', level: 'warning', message: error.message })
  }
}

const mostRecent = 12

function describeProject(database: ProjectDatabase): OpenedProject {
  const [project] = database.page('project', { limit: 1 })
  if (!project)
    throw new WorkbenchError(
      'damaged',
      `“${database.path}” is damaged: it has no record of the project itself.`,
    )
  return {
    path: database.path,
    readOnly: database.readOnly,
    project,
    claimTypes: [...database.all('claimTypes')],
    tags: [...database.all('tags')],
    entities: [...database.all('entities')],
    coders: [...database.all('coders')],
    views: [...database.all('views')],
    sources: [...database.all('sources')],
    claimCounts: database.claimCounts(),
    drafts: database.drafts(),
    readings: database.readings(),
    history: database.history(),
  }
}
