// Answers that come late: what they say of a project that is gone, or of facts as they were, is not shown.
import { describe, expect, it } from 'vitest'
import { WorkbenchError } from '../../src/core/errors'
import { hold } from './late'
import { createPageWithSources } from './page'

describe('a source that comes late', () => {
  it('is not shown in the next project', async () => {
    const { store, actions, wire, file, second } = await createPageWithSources()
    const held = hold(wire, 'openSource')
    const opening = actions.openSource(second)
    await expect.poll(held.waiting).toBe(1)
    await actions.newProject({ path: file('two.assay'), title: 'Two' })
    held.end()
    await opening
    expect(store.getState().source).toBeUndefined()
  })

  it('has what was made in it meanwhile', async () => {
    const { store, actions, wire, second } = await createPageWithSources()
    const held = hold(wire, 'openSource')
    const opening = actions.openSource(second)
    await expect.poll(held.waiting).toBe(1)
    const delta = await wire.addHighlight({ sourceId: second, start: 0, end: 10 })
    actions.hear({ event: 'changed', delta })
    held.end()
    await opening
    expect(store.getState().source?.id).toBe(second)
    expect(store.getState().highlights.size).toBe(1)
  })
})

describe('an answer to a change', () => {
  it('that comes after a newer change of somebody else doesn’t take that back', async () => {
    const { store, actions, wire, first } = await createPageWithSources()
    const held = hold(wire, 'changeSource')
    const changing = actions.change('changeSource', { id: first, title: 'Ours' })
    await expect.poll(held.waiting).toBe(1)
    const operations = JSON.stringify({ do: 'changeSource', id: first, title: 'Theirs' })
    const { put, removed, history } = await wire.apply({ operations, summary: 'Renamed by somebody else' })
    actions.hear({ event: 'changed', delta: { put, removed, history } })
    expect(store.getState().sources.get(first)?.title).toBe('Theirs')
    held.end()
    await changing
    expect(store.getState().sources.get(first)?.title).toBe('Theirs')
    expect(store.getState().history.undo).toBe('Renamed by somebody else')
  })
})

describe('a project that is read again', () => {
  it('has what was changed meanwhile', async () => {
    const { store, actions, wire } = await createPageWithSources()
    const held = hold(wire, 'openedProject')
    actions.hear({ event: 'changed' })
    await expect.poll(held.waiting).toBe(1)
    await actions.change('addTag', { name: 'Harbour' })
    const { stale } = store.getState()
    held.end()
    await expect.poll(() => store.getState().stale).toBeGreaterThan(stale)
    expect(store.getState().codebook.tags.size).toBe(1)
    expect(store.getState().history.undo).toContain('Harbour')
  })

  it('stays closed when it was closed meanwhile', async () => {
    const { store, actions, wire } = await createPageWithSources()
    const held = hold(wire, 'openedProject')
    actions.hear({ event: 'changed' })
    await expect.poll(held.waiting).toBe(1)
    await actions.closeProject()
    const { stale } = store.getState()
    held.release()
    await expect.poll(held.waiting).toBe(1)
    held.end()
    await expect.poll(() => store.getState().stale).toBeGreaterThan(stale)
    expect(store.getState().project).toBeUndefined()
    expect(store.getState().notices).toEqual([])
  })
})

describe('checks that come late', () => {
  it('are not shown in the next project', async () => {
    const { store, actions, wire, file } = await createPageWithSources()
    const held = hold(wire, 'checks')
    const checking = actions.check()
    await expect.poll(held.waiting).toBe(1)
    await actions.newProject({ path: file('two.assay'), title: 'Two' })
    held.end()
    await checking
    expect(store.getState().checking).toMatchObject({ found: undefined, running: false })
  })

  it('were cancelled with their project: nobody has to be told', async () => {
    const { store, actions, wire } = await createPageWithSources()
    const cancelled = new WorkbenchError('cancelled', 'This job was cancelled.')
    wire.checks = () => Promise.reject(cancelled)
    await actions.check()
    expect(store.getState().notices).toEqual([])
    expect(store.getState().checking.running).toBe(false)
  })

  it('interrupt nobody where they could not be run, but say why in their own place', async () => {
    const { store, actions, wire } = await createPageWithSources()
    wire.checks = () => Promise.reject(new WorkbenchError('damaged', 'The file is damaged.'))
    await actions.check()
    expect(store.getState().checking).toMatchObject({ running: false, failure: 'The file is damaged.' })
    expect(store.getState().notices).toEqual([])
  })
})

it('long work that somebody cancels is said to be cancelled, and is no error', async () => {
  const { store, actions, wire } = await createPageWithSources()
  let stop = (): void => undefined
  wire.verify = () =>
    new Promise((_, reject) => {
      stop = () => reject(new WorkbenchError('cancelled', 'The job “7f3a” was cancelled.'))
    })
  const verifying = actions.verify()
  const [job = ''] = Object.keys(store.getState().jobs)
  await actions.cancelJob(job)
  stop()
  expect(await verifying).toBeUndefined()
  expect(store.getState()).toMatchObject({
    notices: [],
    jobs: {},
    status: 'Cancelled. What was finished stays.',
  })
})

it('of two claims that are gone to, the last one stays in hand, however late the first comes', async () => {
  const { store, actions, wire, first, second } = await createPageWithSources()
  const claimIn = async (sourceId: string) => {
    const passage = { sourceId, start: 0, end: 10 }
    const { id = '' } = await wire.addClaim({ type: 'event', evidence: [{ passage, role: 'states' }] })
    const [highlight] = (await wire.list({ kind: 'highlights', sourceId })).records
    return { id, sourceId, highlightId: (highlight as { id: string }).id }
  }
  const far = await claimIn(second)
  const near = await claimIn(first)
  actions.hear({ event: 'changed' })
  await expect.poll(() => store.getState().claims.size).toBe(1)
  const held = hold(wire, 'openSource')
  const slow = actions.showClaim(far)
  await expect.poll(held.waiting).toBe(1)
  await actions.showClaim(near)
  held.end()
  await slow
  expect(store.getState()).toMatchObject({ hand: near.id, source: { id: first } })
})
