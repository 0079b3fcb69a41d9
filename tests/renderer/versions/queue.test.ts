// The queue of the passages to decide, as plain values: what waits, what keeps its place, and where to go on.
import { expect, it } from 'vitest'
import type { Repair } from '../../../src/core/versions/answers'
import { begun, movedAlone, nextWaiting, refreshed, repairKey } from '../../../src/renderer/versions/queue'

const repair = (id: string, evidence = 0): Repair =>
  ({ claim: { id }, evidence, old: { highlightId: `of ${id}` }, newSourceId: 'new' }) as Repair
const keys = (repairs: readonly Repair[] | undefined): string[] | undefined => repairs?.map(repairKey)
const [a, b, c] = [repair('a'), repair('b'), repair('c')]

it('asks once about a claim and a passage, for however many parts of the claim it stands', () => {
  expect(keys(begun([a, repair('a', 1), b]).queue)).toEqual(keys([a, b]))
})

it('keeps what was decided at its place, and goes on after it, from the beginning again at the end', () => {
  const { changed, ...next } = refreshed({ ...begun([a, b, c]), at: 1 }, [a, c], () => true)
  expect(keys(next.queue)).toEqual(keys([a, b, c]))
  expect(keys(changed)).toEqual(keys([b]))
  expect(next.at).toBe(1)
  expect(nextWaiting(next)).toBe(2)
  expect(nextWaiting({ ...next, at: 2 })).toBe(0)
  expect(nextWaiting({ ...next, waiting: new Set() })).toBe(1)
})

it('lets what was taken back wait again, and forgets what was decided about it', () => {
  const decided = {
    ...refreshed(begun([a, b]), [b], () => true),
    decided: { [repairKey(a)]: 'accepted' as const },
  }
  const { changed, ...next } = refreshed(decided, [a, b], () => true)
  expect(keys(changed)).toEqual(keys([a]))
  expect(next.decided).toEqual({})
  expect(next.waiting.size).toBe(2)
})

it('lets go of what belongs to no version any more, and puts new questions at the end', () => {
  const { changed: _changed, ...next } = refreshed({ ...begun([a, b]), at: 1 }, [c], () => false)
  expect(keys(next.queue)).toEqual(keys([c]))
  expect(next.at).toBe(0)
})

it('shows what waits as it is now, since a still newer version may have other words for it', () => {
  const newer = { ...a, newSourceId: 'newest' }
  const { queue } = refreshed(begun([a, b]), [newer, b], () => true)
  expect(queue?.map(({ newSourceId }) => newSourceId)).toEqual(['newest', 'new'])
})

it('takes together what only moved, but no claim that rests on one of the passages in another way', () => {
  const moved = (claimId: string, on: string, others: object[] = [], exact = on): Repair =>
    ({
      claim: { id: claimId, evidence: [{ highlightId: on, role: 'states' }, ...others] },
      old: { highlightId: on, exact: on },
      found: { highlight: { anchor: 'moved' }, passage: { exact } },
    }) as unknown as Repair
  const [one, two] = [moved('a', 'first'), moved('b', 'second')]
  const detached = moved('c', 'first', [{ highlightId: 'second', role: 'supports', detached: true }])
  const others = { ...one, found: { highlight: { anchor: 'fuzzy' }, passage: { exact: 'first' } } } as Repair
  expect(movedAlone([one, two, detached])).toEqual([one, two])
  expect(movedAlone([one, detached])).toEqual([one, detached])
  expect(movedAlone([others, moved('d', 'third', [], 'another'), a])).toEqual([])
})
