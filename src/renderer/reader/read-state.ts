// How far a source was read: what the window showed so far, and when that counts as read.
// Pure. Must not break: nothing that a person said (read, unread) is overruled by scrolling.
import type { Reading } from '../../core/model/reading'
import type { State } from '../state/state'

/** Where somebody was in a source when they last left it; undefined where they never were. */
export function placeOf(
  { readings, settings, project }: Pick<State, 'readings' | 'settings' | 'project'>,
  sourceId: string,
): number | undefined {
  const place = settings?.places[project?.record.id ?? '']
  return readings.get(sourceId)?.start ?? (place?.sourceId === sourceId ? place.start : undefined)
}

export type Kept = Omit<Reading, 'sourceId'>

/** What the window shows: the position at its top, the last one in view, and that of the end of the text. */
export interface Look {
  start: number
  last: number
  end: number
  /** How long the source has been on screen, in milliseconds. */
  spent: number
}

/** Faster than anybody reads, slower than anybody leafs; long texts needn't be stayed with for their whole length. */
const charactersPerSecond = 100
const longestStay = 30_000

/** What is to be kept after a look. */
export function readingAfter(before: Kept | undefined, { start, last, end, spent }: Look): Kept {
  const furthest = Math.max(before?.furthest ?? 0, last)
  const stay = Math.min(longestStay, (end / charactersPerSecond) * 1000)
  const read = before?.state === 'read' || (furthest >= end && spent >= stay)
  return { state: read ? 'read' : 'reading', start, furthest }
}
