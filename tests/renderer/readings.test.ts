// How far sources were read, kept by hand.
import { expect, it } from 'vitest'
import { WorkbenchError } from '../../src/core/errors'
import { readingAfter } from '../../src/renderer/reader/read-state'
import { createPageWithSources } from './page'

it('a source is said to be read only where that was kept', async () => {
  const { store, actions, wire, first } = await createPageWithSources()
  const sources = [...store.getState().sources.values()].filter(({ id }) => id === first)
  await actions.markRead(sources, true)
  expect(store.getState().status).toBe('Marked 1 source as read')
  actions.say('')
  wire.keepReading = () => Promise.reject(new WorkbenchError('diskFull', 'The disk is full.'))
  await actions.markRead(sources, false)
  expect(store.getState().status).toBe('')
  expect(store.getState().readings.get(first)?.state).toBe('read')
  expect(store.getState().notices.map(({ message }) => message)).toEqual(['The disk is full.'])
})

it('keeps nothing of a source that is being removed, and has nothing to say about that', async () => {
  const { store, actions, wire, first } = await createPageWithSources()
  const { keepReading, removeSource } = wire
  let begun = false
  wire.removeSource = (input) => {
    begun = true
    return removeSource(input)
  }
  const removing = actions.change('removeSource', { id: first })
  await expect.poll(() => begun).toBe(true)
  // On the way while the removal is.
  wire.keepReading = async (input) => {
    await removing
    return keepReading(input)
  }
  await actions.keepReading(first, () => ({ state: 'reading', start: 0, furthest: 10 }))
  expect(store.getState().readings.has(first)).toBe(false)
  expect(store.getState().notices.filter(({ level }) => level === 'error')).toEqual([])
})

it('is overruled by no scrolling, however late the word that a source is read was stored', async () => {
  const { store, actions, first } = await createPageWithSources()
  const sources = [...store.getState().sources.values()].filter(({ id }) => id === first)
  const look = { start: 0, last: 3, end: 1000, spent: 500 }
  await Promise.all([
    actions.markRead(sources, true),
    actions.keepReading(first, (before) => readingAfter(before, look)),
  ])
  expect(store.getState().readings.get(first)?.state).toBe('read')
  // Whoever leaves it as it is keeps nothing.
  await actions.keepReading(first, () => undefined)
  expect(store.getState().readings.get(first)?.state).toBe('read')
})
