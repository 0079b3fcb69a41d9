// The queue of the passages to decide: which of it waits, and where to go on. Pure.
// Must not break: what was decided keeps its place until the queue begins again, so that nothing jumps under a key.
import type { Repair } from '../../core/versions/answers'
import type { Versioning } from '../state/browsing'

/** A claim and the old passage that it rests on: a person decides about the two, for whichever parts of the claim. */
export const repairKey = ({ claim, old }: Question): string => `${claim.id} ${old.highlightId}`

interface Question {
  claim: Pick<Repair['claim'], 'id'>
  old: Pick<Repair['old'], 'highlightId'>
}

/** The passage that somebody stands at. */
export const repairInHand = ({ queue, at }: Versioning): Repair | undefined => queue?.[at]

type Queue = Pick<Versioning, 'queue' | 'at' | 'waiting' | 'decided'>

/** The queue as it is begun. */
export function begun(repairs: readonly Repair[]): Queue {
  const queue = once(repairs)
  return { queue, at: 0, waiting: new Set(queue.map(repairKey)), decided: {} }
}

/**
 * The queue after a change: what newly waits stands at its end, what came undone waits again at its place, and what
 * belongs to no version any more (`stays` is false of it) is left out. What waits is shown as it is now: a still newer
 * version may have come, in which other words are found. `changed`: whose state is another than before.
 */
export function refreshed(
  { queue = [], at, waiting, decided }: Queue,
  repairs: readonly Repair[],
  stays: (repair: Repair) => boolean,
): Queue & { changed: readonly Repair[] } {
  const now = new Map(once(repairs).map((repair) => [repairKey(repair), repair]))
  const known = new Set(queue.map(repairKey))
  const kept = queue.flatMap((repair) => now.get(repairKey(repair)) ?? (stays(repair) ? [repair] : []))
  const next = [...kept, ...[...now].flatMap(([key, repair]) => (known.has(key) ? [] : [repair]))]
  const stood = queue[at]
  const place = stood ? next.findIndex((repair) => repairKey(repair) === repairKey(stood)) : -1
  return {
    queue: next,
    at: place >= 0 ? place : Math.max(0, Math.min(at, next.length - 1)),
    waiting: new Set(now.keys()),
    decided: Object.fromEntries(Object.entries(decided).filter(([key]) => !now.has(key))),
    changed: kept.filter((repair) => waiting.has(repairKey(repair)) !== now.has(repairKey(repair))),
  }
}

/** The queue with more of what waits at its end. */
export function extended(
  { queue = [], waiting }: Queue,
  repairs: readonly Repair[],
): Pick<Queue, 'queue' | 'waiting'> {
  const known = new Set(queue.map(repairKey))
  const more = once(repairs).filter((repair) => !known.has(repairKey(repair)))
  return { queue: [...queue, ...more], waiting: new Set([...waiting, ...more.map(repairKey)]) }
}

/** How many passages of the queue wait that moved. */
export const countMoved = ({ queue = [], waiting }: Queue): number =>
  queue.filter((each) => each.found?.highlight.anchor === 'moved' && waiting.has(repairKey(each))).length

/**
 * What can be accepted at once of all that waits: the same words, which only moved. A claim that rests on one of these
 * passages in another way, such as one that was detached, is left out, since it would be decided about again.
 */
export function movedAlone(all: readonly Repair[]): Repair[] {
  const moved = all.filter(
    ({ old, found }) => found?.highlight.anchor === 'moved' && found.passage?.exact === old.exact,
  )
  const [keys, old] = [new Set(moved.map(repairKey)), new Set(moved.map((each) => each.old.highlightId))]
  return moved.filter(({ claim }) =>
    claim.evidence.every(
      ({ highlightId }) => !old.has(highlightId) || keys.has(repairKey({ claim, old: { highlightId } })),
    ),
  )
}

/** The next place that waits, from the beginning again after the end; where nothing waits, the same. */
export function nextWaiting({ queue = [], at, waiting }: Queue): number {
  const waits = (repair: Repair): boolean => waiting.has(repairKey(repair))
  const after = queue.findIndex((repair, n) => n > at && waits(repair))
  const any = after < 0 ? queue.findIndex(waits) : after
  return any < 0 ? at : any
}

function once(repairs: readonly Repair[]): Repair[] {
  return [...new Map(repairs.toReversed().map((repair) => [repairKey(repair), repair])).values()].toReversed()
}
