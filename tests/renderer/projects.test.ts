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

it('a project is shown without waiting for one thing after the other', async () => {
  const { store, actions, wire, first } = await createPageWithSources()
  await actions.openSource(first)
  store.setState({ project: undefined, sources: new Map(), source: undefined, ready: false })
  const settings = hold(wire, 'settings')
  const project = hold(wire, 'openedProject')
  const links = hold(wire, 'list')
  const starting = actions.start()
  await expect.poll(() => [settings.waiting(), project.waiting()]).toEqual([1, 1])
  settings.end()
  project.end()
  await expect.poll(links.waiting).toBe(4)
  await expect.poll(() => store.getState().source).toBeDefined()
  expect(store.getState().ready).toBe(false)
  links.end()
  await starting
  expect(store.getState()).toMatchObject({ ready: true, focus: { on: 'text' } })
})

it('a note that somebody makes while a project is being shown is there', async () => {
  const { store, actions, wire, file } = await createPageWithSources()
  await actions.closeProject()
  const links = hold(wire, 'list')
  const opening = actions.openProject(file('one.assay'))
  await expect.poll(links.waiting).toBe(4)
  const delta = await wire.addNote({ on: 'project', text: 'Made by another window.' })
  actions.hear({ event: 'changed', delta })
  links.end()
  await opening
  expect([...store.getState().notes.values()].map(({ text }) => text)).toEqual(['Made by another window.'])
})
