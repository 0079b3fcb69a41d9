// A source with very many highlights: those around the reading place come with its text, the others beside the work, from
// the start again only when the work rests.
import { expect, it, onTestFinished, vi } from 'vitest'
import type { OpenedSource } from '../../src/core/contract'
import { readRest } from '../../src/renderer/state/actions/rest-of-source'
import type { State } from '../../src/renderer/state/state'
import type { Tools } from '../../src/renderer/state/tools'
import { hold } from './late'
import { createPage } from './page'

const many = 1200

async function openMany() {
  const page = createPage()
  await page.actions.start()
  await page.actions.changeSettings({ coder: { name: 'Test person', confirmed: true } })
  await page.actions.newProject({ path: page.file('one.assay'), title: 'One' })
  await page.actions.importFiles([
    new File(['harbour '.repeat(20_000)], 'many.txt'),
    new File(['The office counted 40 complaints.'], 'other.txt'),
  ])
  const idOf = (name: string) =>
    [...page.store.getState().sources.values()].find(({ original }) => original.fileName === name)?.id ?? ''
  const [id, other] = [idOf('many.txt'), idOf('other.txt')]
  const claim = (n: number, evidence: object[]) => [
    { do: 'addHighlight', as: `h${n}`, sourceId: id, start: n * 128, end: n * 128 + 7 },
    { do: 'addClaim', type: 'statistic', evidence: [{ highlightId: `$h${n}`, role: 'states' }, ...evidence] },
  ]
  const elsewhere = { passage: { sourceId: other, start: 0, end: 10 }, role: 'context' }
  const operations = Array.from({ length: many }, (_, n) =>
    claim(n, n === many - 1 ? [elsewhere] : []),
  ).flat()
  await page.actions.openSource(other)
  await page.wire.apply({ operations: operations.map((each) => JSON.stringify(each)).join('\n') })
  return { ...page, id, other }
}

it('comes with what lies around the place that is read, and then with all of it', async () => {
  const { store, actions, wire, id, other } = await openMany()
  const starts = () => [...store.getState().highlights.values()].map(({ start }) => start ?? 0)
  const held = hold(wire, 'list')
  await actions.openSource(id)
  await expect.poll(held.waiting).toBe(1)
  expect(starts()).toHaveLength(157)
  expect(Math.max(...starts())).toBeLessThan(20_000)
  expect(store.getState().partial).toEqual({ start: 0, end: 20_000 })

  // Nothing more comes of a source that was left.
  await actions.openSource(other)
  const { highlights } = store.getState()
  held.release()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect([held.waiting(), store.getState().highlights === highlights]).toEqual([0, true])
  expect(store.getState().partial).toBeUndefined()

  // What is to be shown comes first, wherever it was last read; what is made meanwhile is there, now and in the end.
  await actions.showPassage(id, 128_000, 128_007)
  await expect.poll(held.waiting).toBe(1)
  expect(starts()).toContain(128_000)
  expect(Math.min(...starts())).toBeGreaterThan(100_000)
  const made = await actions.change('addHighlight', { sourceId: id, start: 1, end: 4 })
  expect(store.getState().highlights.has(made?.id ?? '')).toBe(true)
  held.end()
  await expect.poll(() => store.getState().highlights.size).toBe(many + 2)
  expect(store.getState().partial).toBeUndefined()
  expect(store.getState().highlights.has(made?.id ?? '')).toBe(true)
  expect(store.getState().claims.size).toBe(many)
  const elsewhere = [...store.getState().highlights.values()].filter(({ sourceId }) => sourceId === other)
  expect(elsewhere).toHaveLength(1)
})

it('is given up by a change and read once more after the last of several', async () => {
  vi.useFakeTimers()
  // The files of a worker share the clock.
  onTestFinished(() => void vi.useRealTimers())
  let state = {
    source: { id: 'source' },
    stale: 0,
    highlights: new Map(),
    claims: new Map(),
    partial: { start: 0, end: 10 },
  } as unknown as State
  let asked = 0
  const tools = {
    get: () => state,
    set: (part: Partial<State>) => (state = { ...state, ...part }),
    wire: {
      list: async ({ kind }: { kind: string }) => {
        asked += 1
        await new Promise((resolve) => setTimeout(resolve, 150))
        return { records: kind === 'highlights' ? [{ id: 'far', sourceId: 'source' }] : [] }
      },
    },
  } as unknown as Tools
  const done = readRest(tools, { source: { id: 'source' } } as OpenedSource)
  for (let n = 0; n < 10; n++) {
    await vi.advanceTimersByTimeAsync(200)
    state = { ...state, stale: state.stale + 1 }
  }
  expect(asked).toBe(2)
  expect(state.partial).toBeDefined()
  await vi.advanceTimersByTimeAsync(2000)
  await done
  expect(asked).toBe(4)
  expect(state.partial).toBeUndefined()
  expect([...state.highlights.keys()]).toEqual(['far'])
})
