// All that the page can do, and the only place that calls the wire. Components call these and nothing else.
// Every action answers undefined when it failed; run() has then put up a notice.
import type { RemoteWorkbench } from '../../core/remote'
import { anchorActions } from './actions/anchors'
import { aboutActions } from './actions/about'
import { checkActions } from './actions/checks'
import { claimActions } from './actions/claims'
import { codebookActions } from './actions/codebook'
import { historyActions } from './actions/history'
import { importActions } from './actions/import'
import { linkActions } from './actions/links'
import { libraryActions } from './actions/library'
import { noteActions } from './actions/notes'
import { pageActions } from './actions/page'
import { beginner, projectActions } from './actions/project'
import { readingActions } from './actions/readings'
import { repairActions } from './actions/repairs'
import { reviewActions } from './actions/review'
import { settingsActions } from './actions/settings'
import { sourceActions } from './actions/sources'
import { tableActions } from './actions/tables'
import { trustActions } from './actions/trust'
import { versionActions } from './actions/versions'
import type { Store } from './store'
import { createTools } from './tools'

/** The actions over a store and a wire; `newId` names jobs. */
export function createActions(store: Store, wire: RemoteWorkbench, newId: () => string) {
  const tools = createTools(store, wire, newId)
  /** The changes that wait for a name. */
  const unnamed: (() => void)[] = []

  /** Before the first change: asks once who makes it. */
  const named = async (): Promise<void> => {
    const { settings: known, project } = tools.get()
    if (known?.coder.confirmed !== false || project?.readOnly === true) return
    tools.set({ naming: true })
    await new Promise<void>((resolve) => unnamed.push(resolve))
  }
  const settings = settingsActions(tools)
  const sources = sourceActions(tools)
  const claims = claimActions(tools, named)
  const library = libraryActions(tools, named)
  const versions = versionActions(tools, claims)
  const repairs = repairActions(tools, claims, sources)
  const begin = beginner(tools, sources.openSource)
  return {
    ...pageActions(tools),
    ...settings,
    ...sources,
    ...projectActions(tools, begin),
    ...trustActions(tools, begin),
    ...anchorActions(tools, repairs, sources),
    ...aboutActions(tools),
    ...importActions(tools, named, { ...sources, ...versions }),
    ...claims,
    ...checkActions(tools, claims),
    ...codebookActions(tools, { ...sources, ...settings }),
    ...library,
    ...linkActions(tools, library),
    ...readingActions(tools),
    ...tableActions(tools),
    ...historyActions(tools, claims),
    ...reviewActions(tools, claims),
    ...noteActions(tools, claims),
    ...versions,
    ...repairs,
    /** The answer to the question who makes the changes. */
    async tellName(name: string): Promise<void> {
      await settings.changeSettings({ coder: { name, confirmed: true } })
      tools.set({ naming: false })
      for (const goOn of unnamed.splice(0)) goOn()
    },
  }
}

export type Actions = ReturnType<typeof createActions>
