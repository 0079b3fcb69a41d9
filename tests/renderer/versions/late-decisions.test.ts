// Decisions about passages that the page hadn't got: the counts of claims go with what is decided.
import { expect, it } from 'vitest'
import { correctedPage } from './corrected-page'

it('counts a claim where it comes to rest on a passage that the page had not', async () => {
  const page = await correctedPage()
  const { actions, store, wire, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.openSource(older)
  const areRight = async (): Promise<void> =>
    expect(store.getState().claimCounts).toMatchObject((await wire.openedProject({}))!.claimCounts)
  await actions.beginRepairs()
  await actions.acceptRepair()
  expect(store.getState().claimCounts).toMatchObject({ [older]: 2, [newer]: 1 })
  await areRight()
  const [claim] = [...store.getState().claims.values()].filter(({ evidence }) => evidence.length > 1)
  await actions.changeClaim({ id: claim?.id ?? '', statement: 'Forty-three people complained' })
  await areRight()
  await actions.change('removeClaim', { id: claim?.id ?? '' })
  expect(store.getState().claimCounts[newer]).toBe(0)
})
