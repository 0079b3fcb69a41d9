// Actions on the project as a whole: start, new, open, sample, load, close. Each answers true when it succeeded.
import type { Input, OpenedProject } from '../../../core/contract'
import type { Settings } from '../../../core/model/settings'
import { words } from '../../ui/words'
import { closed, opened } from '../changes'
import type { Tools } from '../tools'
import { maybeLong } from './long-work'

/** Shows a project that the workbench has opened; the settings are asked for where they aren't known as they are now. */
export type Begin = (project: OpenedProject, settings?: Settings) => Promise<true>

export function beginner(tools: Tools, openSource: (id: string) => Promise<unknown>): Begin {
  const { get, set, say, wire, readAgain, readLinks } = tools
  const openLast = async (projectId: string, settings: Settings): Promise<void> => {
    set({ settings })
    const place = settings.places[projectId]?.sourceId
    const id = place !== undefined && get().sources.has(place) ? place : [...get().sources.keys()][0]
    if (id !== undefined) await openSource(id)
  }
  return async (project, settings) => {
    set({ ...opened(get(), project), view: 'read', dialog: undefined, waiting: [] })
    // Said as it is shown: later it would come over what somebody was told who went on in the meantime.
    say(project.readOnly ? words.readOnly : words.opened(project.project.title))
    // At once: whoever opens a project waits for all of it.
    const open = async (): Promise<void> =>
      openLast(project.project.id, settings ?? (await wire.settings({})))
    // A source that is open still, since the project is the same, was opened before.
    const read = get().source ? readAgain : readLinks
    await Promise.all([read(), open()])
    set({ focus: { on: 'text' } })
    return true
  }
}

export function projectActions(tools: Tools, begin: Begin) {
  const { get, set, wire, run, inTurn } = tools
  const settingsNow = async (): Promise<Settings> => {
    const settings = await wire.settings({})
    set({ settings })
    return settings
  }
  return {
    /** The first thing that a page does. What can't be shown leaves the ways to another project. */
    start: async (): Promise<void> => {
      await run(async () => {
        const [settings, project] = await Promise.all([settingsNow(), wire.openedProject({})])
        if (project) await begin(project, settings)
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
        await settingsNow()
      }),
  }
}
