// All passages that only moved are accepted in one step, and in one step taken back; nothing else is decided with them.
import { expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim'
import { createPage } from '../page'
import { versioning } from './corrected-page'

const [first, second, third] = [
  'The harbour office counted forty boats in the month of May.',
  'Seven members of the board never answered any of our letters.',
  'A second boat is mended every winter in the yard behind the pier.',
]
const stays = [
  'Tickets have cost the same since the new landing stage was opened to the public.',
  'The crossing takes a quarter of an hour when the wind is kind and the water low.',
  'Passengers sent 61 complaints about late departures to the office last year.',
  'The council meets again in autumn to hear what the engineers have found out.',
]

it('accepts what only moved in one step, and leaves what was decided or is worded otherwise', async () => {
  const page = createPage()
  const { actions, store, wire } = page
  await actions.start()
  await actions.changeSettings({ coder: { name: 'Test person', confirmed: true } })
  await actions.newProject({ path: page.file('one.assay'), title: 'One' })
  await actions.importFiles([new File([[first, second, third, ...stays].join('\n')], 'older.txt')])
  const older = store.getState().source?.id ?? ''
  for (const words of [first, second, third, stays[2] ?? '']) {
    const start = store.getState().source?.text.indexOf(words) ?? 0
    actions.select({ start, end: start + words.length })
    await actions.addClaim('event')
  }
  const reworded = stays.map((each) => each.replace('61', '64'))
  await actions.importFiles([new File([[...reworded, first, second, third].join('\n')], 'newer.txt')])
  const newer = [...store.getState().sources.keys()].find((id) => id !== older) ?? ''
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  const supports = async (): Promise<number[]> =>
    ((await wire.list({ kind: 'claims' })).records as Claim[]).map(({ evidence }) => evidence.length)
  expect(versioning(page)).toMatchObject({ total: 4, at: 0 })
  // One of them is said to have no support there; that stays.
  await actions.detachRepair()
  await actions.acceptMoved()
  expect(Object.values(versioning(page).decided)).toEqual(['detached', 'accepted', 'accepted'])
  expect(versioning(page)).toMatchObject({ total: 1, at: 3 })
  expect(store.getState().status).toBe('Saved: Accepted 2 passages of a new version')
  expect(await supports()).toEqual([1, 2, 2, 1])

  await actions.acceptMoved()
  expect(store.getState().status).toBe('No passage waits whose words only moved.')
  await actions.undo()
  await actions.readRepairs()
  expect(versioning(page).total).toBe(3)
  expect(await supports()).toEqual([1, 1, 1, 1])
})
