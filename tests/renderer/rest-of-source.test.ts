// The rest of a large source: read beside the work, from the start again only when the work rests.
import { expect, it, vi } from 'vitest'
import type { OpenedSource } from '../../src/core/contract'
import { readRest } from '../../src/renderer/state/actions/rest-of-source'
import type { State } from '../../src/renderer/state/state'
import type { Tools } from '../../src/renderer/state/tools'

it('is given up by a change and read once more after the last of several', async () => {
  vi.useFakeTimers()
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
  vi.useRealTimers()
})
