// Actions on the project as a whole: start, new, open, load, close. Each answers true when it succeeded.
import type { Input, OpenedProject } from '../../../core/contract'
import { words } from '../../ui/words'
import { opened } from '../changes'
import { noProject } from '../state'
import type { Tools } from '../tools'

export function projectActions(tools: Tools, openSource: (id: string) => Promise<unknown>) {
  const { get, set, say, wire, run, inTurn, readAgain } = tools

  const begin = async (project: OpenedProject): Promise<true> => {
    set({ ...opened(get(), project), view: 'read', dialog: undefined })
    await readAgain()
    const settings = await wire.settings({})
    set({ settings })
    say(project.readOnly ? words.readOnly : words.opened(project.project.title))
    const place = settings.places[project.project.id]?.sourceId
    const id = place !== undefined && get().sources.has(place) ? place : [...get().sources.keys()][0]
    if (id !== undefined) await openSource(id)
    set({ focus: { on: 'text' } })
    return true
  }

  return {
    /** The first thing that a page does. */
    start: () =>
      run(async () => {
        set({ settings: await wire.settings({}) })
        const project = await wire.openedProject({})
        if (project) await begin(project)
        set({ ready: true })
      }),
    newProject: (input: Input<'newProject'>) => inTurn(async () => begin(await wire.newProject(input))),
    openProject: (path: string) => inTurn(async () => begin(await wire.openProject({ path }))),
    /** Reads an export into a new project file, which is then open. */
    load: (path: string, to: string) =>
      inTurn(async () => {
        await wire.load({ path, to })
        const project = await wire.openedProject({})
        return project ? begin(project) : undefined
      }),
    closeProject: () =>
      inTurn(async () => {
        await wire.closeProject({})
        set({ ...noProject, view: 'read', status: '', settings: await wire.settings({}) })
      }),
  }
}
