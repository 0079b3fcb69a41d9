// The queue of the passages over a real workbench: keys that are pressed fast, what undo leads back to, what is offered.
import { expect, it } from 'vitest'
import { createPage, type TestPage } from '../page'
import { repairInHand } from '../../../src/renderer/versions/queue'

const paragraphs = [
  'The harbour at night',
  'The office received 42 complaints about noise from the pier in spring.',
  'A second boat lies in the yard and is mended there every winter.',
  'Seven of the members never answered any letter that we wrote to them.',
]
const [title, , yard] = paragraphs as [string, string, string]
const corrected = [title, 'The office received 43 complaints about noise from the pier in spring.', yard]

/** A page with a claim on each of the two sentences that the corrected text changes or drops. */
async function begin(): Promise<TestPage & { older: string; newer: string }> {
  const page = createPage()
  const { actions, store } = page
  await actions.start()
  await actions.changeSettings({ coder: { name: 'Test person', confirmed: true } })
  await actions.newProject({ path: page.file('one.assay'), title: 'One' })
  const text = paragraphs.join('\n')
  await actions.importFiles([new File([text], 'older.txt')])
  const older = store.getState().source?.id ?? ''
  for (const n of [1, 3]) {
    const start = text.indexOf(paragraphs[n] ?? '')
    actions.select({ start, end: start + (paragraphs[n]?.length ?? 0) })
    await actions.addClaim('statistic')
  }
  await actions.importFiles([new File([corrected.join('\n')], 'newer.txt')])
  const newer = [...store.getState().sources.keys()].find((id) => id !== older) ?? ''
  return { ...page, older, newer }
}

const versioning = ({ store }: TestPage) => store.getState().versioning

it('offers what was imported as a new version, and counts before anything is made', async () => {
  const page = await begin()
  const { actions, store, older, newer } = page
  expect(versioning(page).offers).toMatchObject([{ id: newer, of: older, because: ['title'] }])
  const preview = await actions.previewVersion({ id: newer, of: older })
  expect(preview).toMatchObject({ highlights: { exact: 0, lost: 1 }, claims: { kept: 0 } })
  expect(store.getState().sources.get(newer)?.supersedes).toBeUndefined()
  expect(await actions.makeVersion({ id: newer, of: older })).toBe(true)
  expect(store.getState().sources.get(newer)).toMatchObject({ supersedes: older, version: 2 })
  expect(versioning(page)).toMatchObject({ offers: [], show: 'repairs' })
})

it('decides one after the other, however fast the keys come; undo and redo lead to each', async () => {
  const page = await begin()
  const { actions, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  expect(versioning(page).queue).toHaveLength(2)
  await Promise.all([actions.detachRepair(), actions.detachRepair()])
  expect(versioning(page)).toMatchObject({ total: 0, at: 1 })
  expect(Object.values(versioning(page).decided)).toEqual(['detached', 'detached'])

  await actions.undo()
  await actions.readRepairs()
  await actions.undo()
  await actions.readRepairs()
  expect(versioning(page)).toMatchObject({ total: 2, at: 0, decided: {} })
  await actions.redo()
  await actions.readRepairs()
  expect(Object.values(versioning(page).decided)).toEqual(['detached'])
  expect(versioning(page).at).toBe(0)
})

it('takes what is selected in the new version, and nothing that is selected elsewhere', async () => {
  const page = await begin()
  const { actions, store, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  await actions.seek()
  expect(store.getState()).toMatchObject({ view: 'read', source: { id: newer } })
  await actions.openSource(older)
  actions.select({ start: 0, end: 5 })
  await actions.reselect()
  expect(versioning(page).waiting.size).toBe(2)
  await actions.openSource(newer)
  const start = corrected.join('\n').indexOf('The office')
  actions.select({ start, end: start + (corrected[1]?.length ?? 0) })
  await actions.reselect()
  expect(store.getState().view).toBe('versions')
  expect(Object.values(versioning(page).decided)).toEqual(['reselected'])
  expect(repairInHand(versioning(page))?.old.exact).toBe(paragraphs[3])
})
