// What is in hand in the codebook: nothing hides what was just made, and no question is put about another record.
import { describe, expect, it } from 'vitest'
import { beside, doingNow, inHand } from '../../../src/renderer/codebook/in-hand'
import { createPageWithSources, type TestPage } from '../page'

describe('the row in hand', () => {
  it('is the one that was chosen, else the first', () => {
    expect(inHand(['a', 'b'], 'b')).toBe('b')
    expect(inHand(['a', 'b'], 'gone')).toBe('a')
    expect(inHand([], 'gone')).toBeUndefined()
  })

  it('is the one below where it goes, or above where it was the last', () => {
    expect(beside(['a', 'b', 'c'], 'b')).toBe('c')
    expect(beside(['a', 'b'], 'b')).toBe('a')
    expect(beside(['a'], 'a')).toBeUndefined()
  })
})

describe('a question about a record', () => {
  const now = ({ store }: TestPage, list: 'tags' | 'entities', hand: string | undefined) =>
    doingNow(store.getState().coding, list, hand)

  it('is not asked about the one that comes into hand when that goes', async () => {
    const page = await createPageWithSources()
    page.actions.askAbout('entities', 'a', 'removing')
    expect(now(page, 'entities', 'a')).toBe('removing')
    expect(now(page, 'entities', 'b')).toBeUndefined()
    expect(now(page, 'tags', 'a')).toBeUndefined()
    page.actions.takeUp('entities', 'b')
    expect(now(page, 'entities', 'a')).toBeUndefined()
  })

  it('is none where something new is made: that is about no record', async () => {
    const page = await createPageWithSources()
    page.actions.browseCodebook({ doing: 'making' })
    expect(now(page, 'tags', undefined)).toBe('making')
    expect(now(page, 'tags', 'a')).toBe('making')
  })
})

describe('what somebody comes to from elsewhere', () => {
  it('is not hidden by what its list is narrowed to', async () => {
    const { store, actions } = await createPageWithSources()
    const id = await actions.addEntity({ name: 'Ada Byron', kind: 'person' })
    actions.browseCodebook({ list: 'tags', filter: 'ferries', kind: 'place' })
    actions.bringUp('entities', id ?? '')
    expect(store.getState().coding).toMatchObject({ list: 'entities', filter: '', kind: undefined })
    expect(store.getState().coding.at.entities).toBe(id)
  })

  it('leaves the list narrowed to its kind', async () => {
    const { store, actions } = await createPageWithSources()
    const id = await actions.addEntity({ name: 'Ada Byron', kind: 'person' })
    actions.browseCodebook({ kind: 'person' })
    actions.bringUp('entities', id ?? '')
    expect(store.getState().coding.kind).toBe('person')
    actions.bringUp('tags', 'a')
    expect(store.getState().coding.kind).toBe('person')
  })
})
