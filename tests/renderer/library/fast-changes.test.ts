// Changes of sources that follow each other faster than they are stored.
// Must not break: each is made on what the one before it has left, an undo among them.
import { describe, expect, it } from 'vitest'
import { createPageWithSources } from '../page'

async function pageWithTags() {
  const page = await createPageWithSources()
  const harbour = (await page.actions.change('addTag', { name: 'Harbour' }))?.id ?? ''
  const ferry = (await page.actions.change('addTag', { name: 'Ferry' }))?.id ?? ''
  const source = () => page.store.getState().sources.get(page.first)
  const picked = [page.first, page.second].flatMap((id) => page.store.getState().sources.get(id) ?? [])
  return { ...page, harbour, ferry, source, picked }
}

describe('tags of sources', () => {
  it('are both on when they were put on at once', async () => {
    const { actions, harbour, ferry, source, picked } = await pageWithTags()
    await Promise.all([actions.tagSources(picked, harbour, true), actions.tagSources(picked, ferry, true)])
    expect(source()?.tags).toEqual([harbour, ferry])
  })

  it('stay off when an undo took them off before the next is put on', async () => {
    const { actions, harbour, ferry, source, picked } = await pageWithTags()
    await actions.tagSources(picked, harbour, true)
    const tagged = picked.map((each) => ({ ...each, tags: [harbour] }))
    await Promise.all([actions.undo(), actions.tagSources(tagged, ferry, true)])
    expect(source()?.tags).toEqual([ferry])
  })

  it('are one step, which tells how many sources it changed', async () => {
    const { store, actions, harbour, picked } = await pageWithTags()
    await actions.tagSources(picked.slice(0, 1), harbour, true)
    await actions.tagSources(picked, harbour, true)
    expect(store.getState().history.undo).toBe('Tagged 1 source with “Harbour”')
    // Nothing is left to do, and no step is made of it.
    await actions.tagSources(picked, harbour, true)
    await actions.undo()
    expect(store.getState().sources.get(picked[1]?.id ?? '')?.tags).toEqual([])
  })
})
