// Tags of a passage that are put on it faster than they are stored.
// Must not break: each builds on what the one before it has left; a passage has one highlight, a name one tag.
import { describe, expect, it } from 'vitest'
import { putNewTag, toggleTag } from '../../../src/renderer/reader/tagging'
import { createPageWithSources, type TestPage } from '../page'

const passage = { start: 0, end: 42 }

async function pageWithTags() {
  const page = await createPageWithSources()
  for (const name of ['Harbour', 'Ferry']) await page.actions.change('addTag', { name })
  return { ...page, tags: [...page.store.getState().codebook.tags.values()] }
}

/** Once everything that was begun is done: the highlights, each by the names of its tags. */
async function highlights({ store, actions }: TestPage): Promise<(string | undefined)[][]> {
  await actions.inOneStep(() => ({ summary: '', operations: [] }))
  const { highlights: all, codebook } = store.getState()
  return [...all.values()].map(({ tags }) => tags.map((id) => codebook.tags.get(id)?.name))
}

describe('tags of a passage', () => {
  it('are both on one highlight when they were put on at once', async () => {
    const page = await pageWithTags()
    for (const tag of page.tags) toggleTag(page.actions, page.store.getState(), passage, tag)
    expect(await highlights(page)).toEqual([['Harbour', 'Ferry']])
  })

  it('are off again where the same key was pressed twice', async () => {
    const page = await pageWithTags()
    for (const tag of [...page.tags, ...page.tags.slice(0, 1)])
      toggleTag(page.actions, page.store.getState(), passage, tag)
    expect(await highlights(page)).toEqual([['Ferry']])
  })

  it('are made once where the same name was typed twice', async () => {
    const page = await pageWithTags()
    for (const name of ['Storm', 'storm', 'ferry'])
      putNewTag(page.actions, page.store.getState(), passage, name)
    expect(await highlights(page)).toEqual([['Storm', 'Ferry']])
    expect(page.store.getState().codebook.tags.size).toBe(3)
  })
})
