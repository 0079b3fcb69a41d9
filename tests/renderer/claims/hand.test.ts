// The claim in hand, while forms save what was typed into them: over a real workbench, without a screen.
import { expect, it } from 'vitest'
import { claimInHand } from '../../../src/renderer/state/store'
import { createPageWithSources } from '../page'

it('stays in hand when a change of the claim before it is saved late', async () => {
  const { store, actions } = await createPageWithSources()
  actions.select({ start: 0, end: 42 })
  await actions.addClaim('statistic')
  const before = claimInHand(store.getState())
  actions.select({ start: 43, end: 59 })
  // The form of the first claim is left for a new one; its last field is saved after that.
  const made = actions.addClaim('finding')
  const saved = actions.changeClaim({ id: before?.id ?? '', fields: { measure: 'complaints' } })
  await Promise.all([made, saved])
  expect(claimInHand(store.getState())?.type).toBe('finding')
  expect(store.getState().claims.get(before?.id ?? '')?.fields).toEqual({ measure: 'complaints' })
})
