// More passages to decide than the queue takes in at once: none is said to be decided for that, and each can be reached.
import { expect, it } from 'vitest'
import { repairInHand } from '../../../src/renderer/versions/queue'
import { createPage, type TestPage } from '../page'
import { versioning } from './corrected-page'

const counted = ['Boat one is red.', 'Boat two is blue.', 'Boat three is green.', 'Boat four is white.']

/** Two sources with corrections that have nothing of them: four claims wait in the first, one in the second. */
async function begin() {
  const page = createPage()
  const { actions, store, wire } = page
  await actions.start()
  await actions.changeSettings({ coder: { name: 'Test person', confirmed: true } })
  await actions.newProject({ path: page.file('one.assay'), title: 'One' })
  const texts = [counted.join('\n'), 'Nothing of it.', 'The bridge is shut.', 'Other words.']
  const ids: string[] = []
  for (const [n, text] of texts.entries()) {
    await actions.importFiles([new File([text], `${n}.txt`)])
    ids.push([...store.getState().sources.keys()].find((id) => !ids.includes(id)) ?? '')
  }
  const [first = '', , second = ''] = ids
  for (const [sourceId, words] of [
    ...counted.map((each) => [first, each] as const),
    [second, 'The bridge'] as const,
  ]) {
    await actions.openSource(sourceId)
    const start = store.getState().source?.text.indexOf(words) ?? 0
    actions.select({ start, end: start + words.length })
    await actions.addClaim('event')
  }
  await actions.makeVersion({ id: ids[1] ?? '', of: first })
  await actions.makeVersion({ id: ids[3] ?? '', of: second })
  // As if no more than two were told at once.
  const all = wire.repairs
  Object.assign(wire, { repairs: (input: object) => all({ ...input, limit: 2 }) })
  return { ...page, older: second, newer: ids[3] ?? '' }
}

const decided = (page: TestPage): string[] => Object.values(versioning(page).decided)

it('says of nothing that it is decided because it stands too far behind', async () => {
  const page = await begin()
  const { actions } = page
  await actions.beginRepairs()
  expect(versioning(page)).toMatchObject({ total: 5, at: 0, queue: { length: 2 } })
  await actions.detachRepair()
  await actions.detachRepair()
  expect(versioning(page)).toMatchObject({ total: 3, queue: { length: 4 } })
  await actions.undo()
  await actions.readRepairs()
  await actions.undo()
  await actions.readRepairs()
  expect(versioning(page)).toMatchObject({ total: 5, at: 0, waiting: { size: 4 } })
  expect(decided(page)).toEqual([])
  // What was decided far behind waits again there as well.
  await actions.repairAt(3)
  await actions.detachRepair()
  expect(decided(page)).toEqual(['detached'])
  await actions.undo()
  await actions.readRepairs()
  expect(versioning(page)).toMatchObject({ total: 5, at: 3 })
  expect(decided(page)).toEqual([])
})

it('leads to what waits behind all that was taken in, from its source and from its claim', async () => {
  const page = await begin()
  const { actions, store, older, newer } = page
  await actions.showRepairs(newer)
  expect(repairInHand(versioning(page))).toMatchObject({ newSourceId: newer, old: { exact: 'The bridge' } })
  await actions.beginRepairs()
  await actions.openSource(older)
  const [claim] = [...store.getState().claims.values()].filter(({ evidence }) =>
    evidence.some(({ highlightId }) => store.getState().highlights.get(highlightId)?.sourceId === older),
  )
  const isKnown = (): boolean => versioning(page).queue?.some((each) => each.claim.id === claim?.id) === true
  expect(isKnown()).toBe(false)
  await actions.readyRepairs({ claimIds: [claim?.id ?? ''] })
  expect(isKnown()).toBe(true)
})
