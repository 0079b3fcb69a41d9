// Actions on the project as a whole: start, new, open, sample, load, close. Each answers true when it succeeded.
import type { Input, OpenedProject } from '../../../core/contract'
import { words } from '../../ui/words'
import { closed, opened } from '../changes'
import type { Tools } from '../tools'
import { maybeLong } from './long-work'

/** Shows a project that the workbench has opened. */
export type Begin = (project: OpenedProject) => Promise<true>

export function beginner(tools: Tools, openSource: (id: string) => Promise<unknown>): Begin {
  const { get, set, say, wire, readAgain } = tools
  return async (project) => {
    set({ ...opened(get(), project), view: 'read', dialog: undefined, waiting: [] })
    // Said as it is shown: later it would come over what somebody was told who went on in the meantime.
    say(project.readOnly ? words.readOnly : words.opened(project.project.title))
    await readAgain()
    const settings = await wire.settings({})
    set({ settings })
    const place = settings.places[project.project.id]?.sourceId
    const id = place !== undefined && get().sources.has(place) ? place : [...get().sources.keys()][0]
    if (id !== undefined) await openSource(id)
    set({ focus: { on: 'text' } })
    return true
  }
}

export function projectActions(tools: Tools, begin: Begin) {
  const { get, set, wire, run, inTurn } = tools
  return {
    /** The first thing that a page does. What can't be shown leaves the ways to another project. */
    start: async (): Promise<void> => {
      await run(async () => {
        set({ settings: await wire.settings({}) })
        const project = await wire.openedProject({})
        if (project) await begin(project)
      })
      set({ ready: true })
    },
    newProject: (input: Input<'newProject'>) => inTurn(async () => begin(await wire.newProject(input))),
    openProject: (path: string) => inTurn(async () => begin(await wire.openProject({ path }))),
    /** Makes a copy of the sample project and opens it, with a guide to it. */
    openSample: () =>
      inTurn(async () => {
        await begin(await wire.openSample({}))
        set({ guide: true })
      }),
    /** Reads an export into a new project file, which is then open. */
    load: (path: string, to: string) =>
      inTurn(async () => {
        await maybeLong(tools)(words.jobs.load, (job) => wire.load({ path, to, job }))
        const project = await wire.openedProject({})
        return project ? begin(project) : undefined
      }),
    closeProject: () =>
      inTurn(async () => {
        await wire.closeProject({})
        set({ ...closed(get()), status: '' })
        set({ settings: await wire.settings({}) })
      }),
  }
}
