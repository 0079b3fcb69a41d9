// The question who makes the changes, asked once before the first of them.
import { expect, it } from 'vitest'
import { createPage, type TestPage } from './page'

async function createUnnamed(): Promise<TestPage> {
  const page = createPage()
  await page.actions.start()
  await page.actions.newProject({ path: page.file('one.assay'), title: 'One' })
  return page
}

const names = ({ store }: TestPage): string[] =>
  [...store.getState().codebook.tags.values()].map(({ name }) => name)

it('is asked once for changes that come together, and none of them is lost', async () => {
  const page = await createUnnamed()
  const { store, actions } = page
  const changes = ['Harbour', 'Ferries'].map((name) => actions.change('addTag', { name }))
  await expect.poll(() => store.getState().naming).toBe(true)
  await actions.tellName('Ada')
  await Promise.all(changes)
  expect(names(page)).toEqual(['Harbour', 'Ferries'])
  expect(store.getState().naming).toBe(false)
})

it('leaves the dialog that it is asked in where it is, and stays when that one closes', async () => {
  const page = await createUnnamed()
  const { store, actions } = page
  actions.openDialog('undoSince')
  void actions.change('addTag', { name: 'Harbour' })
  await expect.poll(() => store.getState().naming).toBe(true)
  expect(store.getState().dialog).toBe('undoSince')
  actions.closeDialog()
  expect(store.getState().naming).toBe(true)
  const later = actions.change('addTag', { name: 'Ferries' })
  await actions.tellName('Ada')
  await later
  await expect.poll(() => names(page)).toEqual(['Harbour', 'Ferries'])
})

it('is not asked where nothing can be changed', async () => {
  const { store, actions } = await createUnnamed()
  const { project } = store.getState()
  store.setState({ project: project && { ...project, readOnly: true } })
  await actions.change('addTag', { name: 'Harbour' })
  expect(store.getState().naming).toBe(false)
})
