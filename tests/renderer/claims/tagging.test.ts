// Tags of claims that are put on faster than they are stored, and steps that change nothing.
// Must not break: a name is one tag, a choice one step, and what changed nothing is not said to be saved.
import { expect, it } from 'vitest'
import { putNewTag, setTag } from '../../../src/renderer/claims/tagging'
import { createPageWithSources } from '../page'

async function pageWithClaim() {
  const page = await createPageWithSources()
  page.actions.select({ start: 0, end: 42 })
  await page.actions.addClaim('statistic')
  const { store } = page
  const id = store.getState().hand ?? ''
  const tags = () => {
    const { claims, codebook } = store.getState()
    return (claims.get(id)?.tags ?? []).map((tag) => codebook.tags.get(tag)?.name)
  }
  return { ...page, id, tags }
}

it('make one tag where the same name was entered twice, each in a step of its own', async () => {
  const { actions, store, id, tags } = await pageWithClaim()
  const first = putNewTag(actions, [id], 'Storm')
  await Promise.all([first, putNewTag(actions, [id], 'storm'), putNewTag(actions, [id], 'Ferry')])
  expect(tags()).toEqual(['Storm', 'Ferry'])
  expect(store.getState().codebook.tags.size).toBe(2)
  await actions.undo()
  expect(tags()).toEqual(['Storm'])
  await actions.undo()
  expect([tags(), store.getState().codebook.tags.size]).toEqual([[], 0])
})

it('are all there when a known one follows a new one at once', async () => {
  const { actions, id, tags } = await pageWithClaim()
  const known = (await actions.change('addTag', { name: 'Harbour' }))?.id ?? ''
  await Promise.all([putNewTag(actions, [id], 'Storm'), setTag(actions, [id], known, true)])
  expect(tags()).toEqual(['Storm', 'Harbour'])
  await setTag(actions, [id], known, false)
  expect(tags()).toEqual(['Storm'])
})

it('say nothing of a step that changed nothing', async () => {
  const { actions, store, id } = await pageWithClaim()
  await putNewTag(actions, [id], 'Storm')
  const { said, notices } = store.getState()
  await putNewTag(actions, [id], 'Storm')
  await actions.changeAll('Removed nothing', [{ do: 'changeProject', title: 'One' }])
  expect([store.getState().said, store.getState().notices]).toEqual([said, notices])
})
