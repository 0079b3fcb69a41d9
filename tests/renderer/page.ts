// A page without a screen: the real store and actions over a real workbench on a real project file.
import { v7 } from 'uuid'
import type { RemoteWorkbench } from '../../src/core/remote'
import { type Actions, createActions } from '../../src/renderer/state/actions'
import { createAppStore, type Store } from '../../src/renderer/state/store'
import { desk } from '../main/workbench/desk'

export interface TestPage {
  store: Store
  actions: Actions
  /** The workbench behind the page, for what other pages do. */
  wire: RemoteWorkbench
  file: (name: string) => string
}

export function createPage(): TestPage {
  const behind = desk({ emit: (event) => void actions.hear(event) })
  const store = createAppStore()
  const actions = createActions(store, behind.call, () => v7())
  return { store, actions, wire: behind.call, file: (name) => behind.path(name) }
}

/** A page with a project and two sources, the first of them open. */
export async function createPageWithSources(): Promise<TestPage & { first: string; second: string }> {
  const page = createPage()
  await page.actions.start()
  await page.actions.changeSettings({ coder: { name: 'Test person', confirmed: true } })
  await page.actions.newProject({ path: page.file('one.assay'), title: 'One' })
  await page.actions.importFiles([
    new File(['The harbour office received 42 complaints. None was upheld.'], 'first.txt'),
    new File(['The office counted 40 complaints a year later.'], 'second.txt'),
  ])
  const [first = '', second = ''] = [...page.store.getState().sources.values()]
    .toSorted((a, b) => a.original.fileName.localeCompare(b.original.fileName))
    .map(({ id }) => id)
  await page.actions.openSource(first)
  return { ...page, first, second }
}
