// What the page's actions make of the state, over a real workbench: claims, evidence, undo, other pages, errors.
import { describe, expect, it, vi } from 'vitest'
import { claimInHand } from '../../src/renderer/state/store'
import { createPage, createPageWithSources } from './page'

const sentence = { start: 0, end: 42 }

describe('a claim', () => {
  it('is made from the selection, comes into hand, and asks for the focus', async () => {
    const { store, actions, first } = await createPageWithSources()
    actions.select(sentence)
    await actions.addClaim('statistic')
    const state = store.getState()
    const [highlight] = [...state.highlights.values()]
    expect(claimInHand(state)?.type).toBe('statistic')
    expect(highlight).toMatchObject({ sourceId: first, ...sentence })
    expect(state.focus).toEqual({ on: 'form' })
    expect(state.claimCounts[first]).toBe(1)
    expect(state.status).toMatch(/^Saved: /)
  })

  it('is made from the sentence at the caret where nothing is selected; the caret stays', async () => {
    const { store, actions } = await createPageWithSources()
    actions.select({ start: 50, end: 50 })
    await actions.addClaim('statistic')
    const { highlights, selection, made, hand } = store.getState()
    expect([...highlights.values()].map(({ quote }) => quote?.exact)).toEqual(['None was upheld.'])
    expect(selection).toEqual({ start: 50, end: 50 })
    expect(made).toMatchObject({ claimId: hand, passage: { start: 43, end: 59 } })
    await actions.undo()
    expect(store.getState().highlights.size).toBe(0)
  })

  it('that is changed into what it is says nothing of the step before', async () => {
    const { store, actions } = await createPageWithSources()
    const id = (await actions.change('addEntity', { kind: 'person', name: 'Ada', aliases: [] }))?.id ?? ''
    actions.say('')
    await actions.change('changeEntity', { id, name: 'Ada' })
    expect(store.getState().status).toBe('')
  })

  it('leaves what it has nothing to do with the same object, so that nobody renders again for it', async () => {
    const { store, actions } = await createPageWithSources()
    const before = store.getState()
    actions.select(sentence)
    await actions.addClaim('statistic')
    const after = store.getState()
    const parts = ['project', 'codebook', 'sources', 'source', 'readings', 'relations', 'drafts'] as const
    expect(parts.filter((part) => after[part] !== before[part])).toEqual([])
    await actions.addHighlight()
    expect(store.getState().highlights).not.toBe(after.highlights)
    expect(store.getState().claimCounts).toBe(after.claimCounts)
  })

  it('comes with what is to be done about it, so that its form is drawn once', async () => {
    const { store, actions } = await createPageWithSources()
    actions.select(sentence)
    const seen: unknown[] = []
    store.subscribe(({ hand, made, focus }, before) => {
      if (hand !== before.hand) seen.push([made?.claimId === hand, focus])
    })
    await actions.addClaim('statistic')
    expect(seen).toEqual([[true, { on: 'form' }]])
  })

  it('is made from the passage that was gone to just before, however soon', async () => {
    const { store, actions, first, second } = await createPageWithSources()
    actions.select({ start: 50, end: 50 })
    for (const sourceId of [first, second]) {
      await actions.showPassage(sourceId, 4, 20)
      await actions.addClaim('statistic')
      expect(store.getState().made?.passage).toEqual({ sourceId, start: 4, end: 20 })
    }
  })

  it('comes into hand when it is made, and not when it is changed where it isn’t in hand', async () => {
    const { store, actions, second } = await createPageWithSources()
    actions.select(sentence)
    await actions.addClaim('statistic')
    const elsewhere = store.getState().hand ?? ''
    await actions.openSource(second)
    actions.select({ start: 0, end: 6 })
    await actions.addClaim('event')
    const { hand } = store.getState()
    expect(hand).not.toBe(elsewhere)
    await actions.changeClaim({ id: elsewhere, statement: 'Changed in the table' })
    expect(store.getState().hand).toBe(hand)
    expect(store.getState().claims.has(elsewhere)).toBe(false)
  })

  it('needs a place in the text, and says so', async () => {
    const { store, actions } = await createPageWithSources()
    actions.select(undefined)
    await actions.addClaim('statistic')
    expect(store.getState().claims.size).toBe(0)
    expect(store.getState().status).toMatch(/^Select a passage first/)
  })

  it('keeps its place in hand while another source is opened, and gains evidence there', async () => {
    const { store, actions, first, second } = await createPageWithSources()
    actions.select(sentence)
    await actions.addClaim('statistic')
    await actions.openSource(second)
    expect(claimInHand(store.getState())?.evidence).toHaveLength(1)
    actions.select({ start: 0, end: 33 })
    await actions.addEvidence('supports')
    const state = store.getState()
    expect(claimInHand(state)?.evidence.map(({ role }) => role)).toEqual(['states', 'supports'])
    expect(claimInHand(state)?.evidence.every(({ highlightId }) => state.highlights.has(highlightId))).toBe(
      true,
    )
    expect(state.claimCounts).toMatchObject({ [first]: 1, [second]: 1 })
  })

  it('is changed outside the open source without anything being read again, and counted when it goes', async () => {
    const { store, actions, wire, second } = await createPageWithSources()
    const passage = { sourceId: second, start: 0, end: 33 }
    const { id } = await wire.addClaim({ type: 'event', evidence: [{ role: 'states', passage }] })
    await actions.start()
    const asked = vi.spyOn(wire, 'openedProject')
    await actions.change('changeClaims', { ids: [id!], change: { status: 'reviewed' } })
    expect(asked).not.toHaveBeenCalled()
    expect(store.getState().claimCounts[second]).toBe(1)
    await actions.change('removeClaims', { ids: [id!] })
    expect(store.getState().claimCounts[second] ?? 0).toBe(0)
  })

  it('goes with undo, which gives the focus back to the text, and comes back with redo', async () => {
    const { store, actions, first } = await createPageWithSources()
    actions.select(sentence)
    await actions.addClaim('statistic')
    await actions.undo()
    expect(store.getState()).toMatchObject({ hand: undefined, focus: { on: 'text' } })
    expect([store.getState().claims.size, store.getState().highlights.size]).toEqual([0, 0])
    expect(store.getState().claimCounts[first] ?? 0).toBe(0)
    await actions.redo()
    expect([store.getState().claims.size, store.getState().highlights.size]).toEqual([1, 1])
    expect(store.getState().claimCounts[first]).toBe(1)
  })
})

describe('changes of another page', () => {
  it('are taken in, and taken in twice they change nothing more', async () => {
    const { store, actions, wire, first } = await createPageWithSources()
    const delta = await wire.addClaim({
      type: 'event',
      evidence: [{ passage: { sourceId: first, ...sentence }, role: 'states' }],
    })
    for (let times = 0; times < 2; times++) {
      actions.hear({ event: 'changed', delta })
      await expect.poll(() => store.getState().claims.size).toBe(1)
      await expect.poll(() => store.getState().claimCounts[first]).toBe(1)
    }
  })

  it('in a source that is not open are counted there', async () => {
    const { store, actions, wire, second } = await createPageWithSources()
    const { id: _, ...delta } = await wire.addClaim({
      type: 'event',
      evidence: [{ passage: { sourceId: second, start: 0, end: 10 }, role: 'states' }],
    })
    actions.hear({ event: 'changed', delta })
    await expect.poll(() => store.getState().claimCounts[second]).toBe(1)
    expect(store.getState().claims.size).toBe(0)
  })
})

describe('a source', () => {
  it('that is removed is closed, and undo brings it back with its claims', async () => {
    const { store, actions, first } = await createPageWithSources()
    actions.select(sentence)
    await actions.addClaim('statistic')
    await actions.change('removeSource', { id: first })
    expect(store.getState().source).toBeUndefined()
    expect(store.getState().sources.has(first)).toBe(false)
    await actions.undo()
    await actions.openSource(first)
    expect(store.getState().claims.size).toBe(1)
    expect(store.getState().claimCounts[first]).toBe(1)
  })
})

it('a change waits for the one before it, however slow that is', async () => {
  const { store, actions, wire, first } = await createPageWithSources()
  const { addHighlight } = wire
  let release: (() => void) | undefined
  wire.addHighlight = async (input) => {
    await new Promise<void>((resolve) => (release = resolve))
    return addHighlight(input)
  }
  actions.select(sentence)
  const slow = actions.addHighlight()
  const quick = actions.change('changeSource', { id: first, publisher: 'Harbour News' })
  await expect.poll(() => release).toBeDefined()
  expect(store.getState().sources.get(first)?.publisher).toBeUndefined()
  release?.()
  await Promise.all([slow, quick])
  expect(store.getState().sources.get(first)?.publisher).toBe('Harbour News')
  expect(store.getState().highlights.size).toBe(1)
})

it('asks for a name once, before the first change', async () => {
  const { store, actions, file } = createPage()
  await actions.start()
  await actions.newProject({ path: file('two.assay'), title: 'Two' })
  const importing = actions.importFiles([new File(['One line.'], 'a.txt')])
  await expect.poll(() => store.getState().naming).toBe(true)
  expect(store.getState().sources.size).toBe(0)
  await actions.tellName('Ada')
  await importing
  expect(store.getState().sources.size).toBe(1)
  await actions.importFiles([new File(['Another line.'], 'b.txt')])
  expect(store.getState().sources.size).toBe(2)
  expect(store.getState().settings?.coder).toMatchObject({ name: 'Ada', confirmed: true })
})

it('what is mostly quick is named once it tells how far it is, and not any more when it is done', async () => {
  const { store, actions, wire } = await createPageWithSources()
  actions.select(sentence)
  await actions.addClaim('statistic')
  const { undo } = wire
  let job = ''
  wire.undo = async (input) => {
    job = input.job!
    expect(store.getState().jobs[job]).toEqual({ what: 'Undoing', done: 0, quick: true })
    actions.hear({ event: 'progress', job, done: 300, total: 1000 })
    expect(store.getState().jobs[job]).toMatchObject({ what: 'Undoing', done: 300, total: 1000 })
    return await undo(input)
  }
  await actions.undo()
  expect(store.getState().jobs[job]).toBeUndefined()
  expect(store.getState().claims.size).toBe(0)
})

it('what is said again is news to whoever listens', async () => {
  const { store, actions } = await createPageWithSources()
  const heard: string[] = []
  store.subscribe((now, before) => {
    if (now.said !== before.said) heard.push(now.status)
  })
  for (const name of ['Harbour', 'Harbour']) await actions.change('addTag', { name })
  await actions.undo()
  await actions.undo()
  expect(heard).toEqual([
    'Saved: Added the tag “Harbour”',
    'Saved: Added the tag “Harbour”',
    'Undone: Added the tag “Harbour”',
    'Undone: Added the tag “Harbour”',
  ])
})
