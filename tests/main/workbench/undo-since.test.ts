// Taking back all that was done since a time: by when it was last done, in one go that can be stopped.
import { beforeEach, expect, test } from 'vitest'
import { type Desk, failureOf, openDesk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
  for (const name of ['First', 'Second', 'Third']) await desk.call.addTag({ name })
})

const tags = async () => (await desk.call.openedProject({}))!.tags.map(({ name }) => name)
const times = async () => (await desk.call.history({})).steps.map(({ at }) => at).toReversed()

test('all that was made at that time or later is taken back, each as a step that can be done again', async () => {
  const [, second] = await times()
  const { undone, removed } = await desk.call.undo({ since: second!.replace('.000Z', 'Z') })
  expect(undone).toBe(2)
  expect(removed.tags).toHaveLength(2)
  expect(await tags()).toEqual(['First'])
  expect((await desk.call.undo({ since: second })).undone).toBe(0)
  expect((await desk.call.redo({ steps: 5 })).redone).toBe(2)
  expect(await tags()).toEqual(['First', 'Second', 'Third'])
})

test('what was done again since then counts as done then', async () => {
  const [first] = await times()
  await desk.call.undo({ steps: 3 })
  await desk.call.redo({ steps: 2 })
  const redone = (await times())[6]
  expect(redone! > first!).toBe(true)
  expect((await desk.call.undo({ since: redone })).undone).toBe(2)
  expect(await tags()).toEqual([])
})

test('what it would take back is told before, and is what it takes back', async () => {
  const [first, second] = await times()
  await desk.call.undo({ steps: 2 })
  await desk.call.redo({})
  const redone = (await times()).at(-1)
  expect(await desk.call.previewUndo({ since: second! })).toEqual({
    steps: 1,
    newest: { summary: 'Added the tag “Second”', at: redone },
    oldest: { summary: 'Added the tag “Second”', at: redone },
    coders: ['Robin'],
  })
  const all = await desk.call.previewUndo({ since: first!.replace('.000Z', 'Z') })
  expect(all).toMatchObject({ steps: 2, oldest: { summary: 'Added the tag “First”', at: first } })
  expect((await desk.call.undo({ since: first })).undone).toBe(2)
  expect(await desk.call.previewUndo({ since: first! })).toEqual({ steps: 0, coders: [] })
})

test('however many steps these are, all of them are counted', async () => {
  for (let n = 0; n < 1000; n += 1) await desk.call.addTag({ name: `Tag ${n}` })
  expect((await desk.call.previewUndo({ since: '2000-01-01T00:00:00Z' })).steps).toBe(1003)
})

test('it tells how far it is in all, and when it is stopped nothing is taken back', async () => {
  const lines = Array.from({ length: 3000 }, (_, n) => JSON.stringify({ do: 'addTag', name: `Tag ${n}` }))
  await desk.call.apply({ operations: lines.join('\n') })
  const all = { since: '2000-01-01T00:00:00Z', job: 'back' }
  const stopped = failureOf(desk, 'undo', all)
  await desk.call.cancelJob({ job: 'back' })
  expect((await stopped).code).toBe('cancelled')
  expect(await tags()).toHaveLength(3003)
  expect((await desk.call.undo(all)).undone).toBe(4)
  const told = desk.events.filter((event) => event.event === 'progress' && event.job === 'back')
  expect(told.length).toBeGreaterThan(0)
  expect(told.every((event) => 'total' in event && event.total === 3003)).toBe(true)
  expect(await tags()).toEqual([])
})
