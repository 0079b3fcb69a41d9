// The history of the page over a real workbench: an earlier value restored, all since a time undone and done again.
import { expect, it } from 'vitest'
import { claimInHand } from '../../../src/renderer/state/store'
import { createPageWithSources } from '../page'

/** A page with a claim whose statement was written, then changed. */
async function begin() {
  const page = await createPageWithSources()
  const { actions, store, wire } = page
  const { steps: before } = await wire.history({})
  actions.select({ start: 0, end: 42 })
  await actions.addClaim('statistic')
  const id = store.getState().hand ?? ''
  await actions.changeClaim({ id, statement: 'First.' })
  await actions.changeClaim({ id, statement: 'Second.' })
  const { steps } = await wire.history({})
  const change = (n: number) => {
    const found = steps[n]?.changes.find((each) => each.id === id)
    if (!found) throw new Error('The step did not change the claim.')
    return found
  }
  const statement = (): string | undefined => claimInHand(store.getState())?.statement
  return { ...page, id, change, statement, steps, first: steps.at(-1 - before.length) }
}

it('a record is restored as a change left it, as one step', async () => {
  const { actions, change, statement } = await begin()
  await actions.restore(change(1))
  expect(statement()).toBe('First.')
  await actions.undo()
  expect(statement()).toBe('Second.')
})

it('a record is restored as it was before a change', async () => {
  const { actions, store, change, statement } = await begin()
  await actions.restoreBefore(change(0))
  expect(statement()).toBe('First.')
  await actions.restoreBefore(change(1))
  expect(statement()).toBeUndefined()
  const { undo } = store.getState().history
  await actions.restoreBefore(change(2))
  expect(store.getState().history.undo).toBe(undo)
  expect(store.getState().notices.at(-1)?.message).toContain('before it there was nothing to restore')
})

it('what the project began with is restored as it was before its first change', async () => {
  const { actions, store, wire } = await begin()
  const type = store.getState().codebook.claimTypes.find(({ key }) => key === 'statistic')!
  await actions.change('changeClaimType', { id: type.id, label: 'Figure' })
  const { steps } = await wire.history({ of: { noun: 'claimTypes', id: type.id } })
  await actions.restoreBefore(steps[0]!.changes[0]!)
  expect(store.getState().codebook.claimTypes).toContainEqual(type)
  expect(store.getState().status).toBe('Restored: Figure')
})

it('what was removed comes back as it was before that', async () => {
  const { actions, wire, id, store } = await begin()
  await actions.change('removeClaim', { id })
  const { steps } = await wire.history({ of: { noun: 'claims', id } })
  const removal = steps[0]?.changes[0]
  expect(removal?.kind).toBe('removed')
  if (removal) await actions.restoreBefore(removal)
  const { rows } = await wire.ledger({})
  expect(rows.map(({ claim }) => [claim.id, claim.statement])).toEqual([[id, 'Second.']])
  expect(store.getState().status).toBe('Restored: Second.')
})

it('all since a time is counted, undone, and done again as a whole', async () => {
  const { actions, store, first, statement } = await begin()
  const since = first?.at ?? ''
  expect(await actions.previewUndo(since)).toMatchObject({ steps: 3 })
  expect(await actions.undoSince(since)).toBe(3)
  expect(store.getState().claims.size).toBe(0)
  const { past, stale } = store.getState()
  expect(past.takenBack).toEqual({ steps: 3, stale })
  expect((await actions.previewUndo(since))?.steps).toBe(0)
  expect(await actions.redoAll(3)).toBe(3)
  expect([...store.getState().claims.values()].map((claim) => claim.statement)).toEqual(['Second.'])
  expect(statement()).toBeUndefined()
  // Done again is done then: all of it counts since now, once each.
  expect((await actions.previewUndo(since))?.steps).toBe(3)
})
