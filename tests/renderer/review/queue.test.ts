// The queue of the review over a real workbench: keys that are pressed fast, what undo leads back to, what stays.
import { describe, expect, it } from 'vitest'
import { claimInHand } from '../../../src/renderer/state/store'
import { createPageWithSources, type TestPage } from '../page'

/** A page with three drafts, in the review. */
async function begin(): Promise<TestPage & { ids: readonly string[] }> {
  const page = await createPageWithSources()
  const { actions, store } = page
  for (const [start, end] of [
    [0, 12],
    [13, 28],
    [29, 42],
  ] as const) {
    actions.select({ start, end })
    await actions.addClaim('statistic')
  }
  actions.go('review')
  await actions.beginReview('draft')
  return { ...page, ids: store.getState().reviewing.ids ?? [] }
}

const statuses = async ({ wire }: TestPage, ids: readonly string[]): Promise<(string | undefined)[]> => {
  const { rows } = await wire.ledger({})
  return ids.map((id) => rows.find(({ claim }) => claim.id === id)?.claim.status)
}

describe('a queue', () => {
  it('takes its claims in hand one after the other, however fast the keys come', async () => {
    const page = await begin()
    const { actions, store, ids } = page
    expect(ids).toHaveLength(3)
    await Promise.all([actions.decide('reviewed'), actions.decide('verified'), actions.decide('disputed')])
    expect(await statuses(page, ids)).toEqual(['reviewed', 'verified', 'disputed'])
    expect(Object.values(store.getState().reviewing.decided)).toEqual(['reviewed', 'verified', 'disputed'])
  })

  it('decides about the claim that a step led to, even before that has come', async () => {
    const page = await begin()
    const { actions, ids } = page
    await Promise.all([actions.reviewAt({ by: 1 }), actions.reviewAt({ by: 1 }), actions.decide('retracted')])
    expect(await statuses(page, ids)).toEqual(['draft', 'draft', 'retracted'])
  })

  it('is led back to a claim by undo, and on again by redo', async () => {
    const { actions, store, ids } = await begin()
    await actions.decide('reviewed')
    await actions.decide('reviewed')
    await actions.undo()
    expect(store.getState().reviewing.at).toBe(1)
    expect(claimInHand(store.getState())).toMatchObject({ id: ids[1], status: 'draft' })
    expect(Object.keys(store.getState().reviewing.decided)).toEqual([ids[0]])
    await actions.undo()
    expect(store.getState().reviewing.at).toBe(0)
    await actions.redo()
    expect(claimInHand(store.getState())).toMatchObject({ id: ids[0], status: 'reviewed' })
    expect(store.getState().reviewing.decided).toEqual({ [ids[0] ?? '']: 'reviewed' })
  })

  it('keeps a claim that no longer fits, until it is begun again', async () => {
    const { actions, store, ids } = await begin()
    await actions.decide('verified')
    expect(store.getState().reviewing.ids).toEqual(ids)
    await actions.beginReview('draft')
    expect(store.getState().reviewing).toMatchObject({ ids: ids.slice(1), at: 0, decided: {} })
    expect(claimInHand(store.getState())?.id).toBe(ids[1])
  })

  it('makes no step of what a claim is already, and goes on', async () => {
    const { actions, store, ids } = await begin()
    await actions.beginReview('reviewed')
    expect(store.getState().reviewing.ids).toEqual([])
    await actions.beginReview('draft')
    await actions.decide('reviewed')
    await actions.reviewAt(0)
    const { undo } = store.getState().history
    await actions.decide('reviewed')
    expect(store.getState().history.undo).toBe(undo)
    expect(store.getState().reviewing.at).toBe(1)
    expect(claimInHand(store.getState())?.id).toBe(ids[1])
  })

  it('is made of a saved view, in its order', async () => {
    const { actions, store, ids } = await begin()
    const query = {
      where: { status: 'draft' as const },
      sort: [{ by: 'createdAt' as const, descending: true }],
    }
    const made = await actions.change('addView', { name: 'Newest first', query })
    await actions.beginReview(`view ${made?.id ?? ''}`)
    expect(store.getState().reviewing.ids).toEqual(ids.toReversed())
  })
})

describe('outside of the review', () => {
  it('the claim in hand is decided about, and nobody is led anywhere', async () => {
    const { actions, store, ids } = await begin()
    actions.go('read')
    await actions.decide('disputed')
    expect(claimInHand(store.getState())).toMatchObject({ id: ids[0], status: 'disputed' })
    actions.takeInHand(undefined)
    await actions.decide('disputed')
    expect(store.getState().status).toMatch(/^Take a claim in hand first/)
  })
})
