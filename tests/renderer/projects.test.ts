// One project after the other in the same page: what belonged to the one is not there in the next.
import { expect, it } from 'vitest'
import { WorkbenchError } from '../../src/core/errors'
import { hold } from './late'
import { createPage, createPageWithSources } from './page'

it('the way to take back a removal goes with the project that it was in', async () => {
  const { store, actions, first, second, file } = await createPageWithSources()
  await actions.change('removeSource', { id: second })
  actions.tell({ level: 'warning', message: 'The disk is nearly full.' })
  const said = (): string[] => store.getState().notices.map(({ message }) => message)
  expect(said()).toHaveLength(2)
  await actions.newProject({ path: file('two.assay'), title: 'Two' })
  expect(said()).toEqual(['The disk is nearly full.'])
  await actions.openProject(file('one.assay'))
  await actions.change('removeSource', { id: first })
  await actions.closeProject()
  expect(said()).toEqual(['The disk is nearly full.'])
})

it('documents that waited for a new project don’t wait for the one after another was opened', async () => {
  const { store, actions, file } = await createPageWithSources()
  actions.newProjectFor([new File(['One line.'], 'a.txt')])
  await actions.openProject(file('one.assay'))
  expect(store.getState().waiting).toEqual([])
})

it('the page stands also when what was open can’t be shown, and says why', async () => {
  const { store, actions, wire } = createPage()
  const message = 'The engine of Assay stopped.'
  wire.openedProject = () => Promise.reject(new WorkbenchError('internal', message))
  await actions.start()
  expect(store.getState().ready).toBe(true)
  expect(store.getState().notices.map((notice) => notice.message)).toEqual([message])
})

it('what is said while the rest of a new project is still being read stays said', async () => {
  const { store, actions, wire, file } = await createPageWithSources()
  const held = hold(wire, 'settings')
  const making = actions.newProject({ path: file('two.assay'), title: 'Two' })
  await expect.poll(held.waiting).toBe(1)
  expect(store.getState().status).toBe('Opened “Two”.')
  actions.paste(undefined)
  held.end()
  await making
  expect(store.getState().status).toBe('There is no text in what was pasted.')
})
