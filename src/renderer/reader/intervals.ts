// An index of passages: which lie at a position or touch a stretch, which comes next, and on which lane each is drawn.
// Pure. Must not break: looking up costs what it finds, not how many passages there are; so do lanes.
import type { Span } from '../../core/text/span'

export interface Passage extends Span {
  id: string
}

export interface Intervals {
  /** Passages that share at least one character with the span, in order. */
  touching(span: Span): Passage[]
  /** Passages over the character at a position, the shortest first. */
  at(position: number): Passage[]
  next(from: Span): Passage | undefined
  previous(from: Span): Passage | undefined
  /** From 0; passages that overlap or touch are on lanes of their own, those that find none free all on lane `lanes`. */
  laneOf(passage: Passage): number
}

/** More lines than these, one for each passage, don't fit between two lines of text. */
export const lanes = 4

const order = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

export function intervals(passages: readonly Passage[]): Intervals {
  const sorted = passages.toSorted(order)
  const furthest = furthestEnds(sorted)
  const laneById = new Map<string, number>()
  const touching = ({ start, end }: Span): Passage[] => {
    const found: Passage[] = []
    for (let n = firstFrom(sorted, end) - 1; n >= 0 && (furthest[n] as number) > start; n--) {
      const passage = sorted[n] as Passage
      if (passage.end > start) found.push(passage)
    }
    return found.toReversed()
  }
  return {
    touching,
    at: (position) =>
      touching({ start: position, end: position + 1 }).toSorted(
        (a, b) => a.end - a.start - (b.end - b.start),
      ),
    next: (from) => sorted[firstAfter(sorted, from)],
    previous: (from) =>
      sorted.slice(0, firstAfter(sorted, from)).findLast((passage) => order(passage, from) < 0),
    laneOf: (passage) => {
      if (!laneById.has(passage.id)) assignLanes(chainOf(sorted, furthest, passage), laneById)
      return laneById.get(passage.id) ?? 0
    },
  }
}

/** The furthest end of the passages up to each one. */
function furthestEnds(sorted: readonly Passage[]): number[] {
  let furthest = 0
  return sorted.map(({ end }) => (furthest = Math.max(furthest, end)))
}

/** How many passages start before a position. */
function firstFrom(sorted: readonly Passage[], position: number): number {
  return countWhile(sorted, (passage) => passage.start < position)
}

/** How many passages come before the span or are equal to it. */
function firstAfter(sorted: readonly Passage[], span: Span): number {
  return countWhile(sorted, (passage) => order(passage, span) <= 0)
}

function countWhile(sorted: readonly Passage[], holds: (passage: Passage) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle] as Passage)) low = middle + 1
    else high = middle
  }
  return low
}

/** The passages that hang together with one: each overlaps or touches another, and all others stand apart from them. */
function chainOf(sorted: readonly Passage[], furthest: readonly number[], passage: Passage): Passage[] {
  const at = countWhile(sorted, (each) => order(each, passage) < 0)
  const isApart = (n: number): boolean => (furthest[n - 1] ?? -1) < (sorted[n]?.start ?? Infinity)
  let first = at
  while (!isApart(first)) first--
  let last = at + 1
  while (!isApart(last)) last++
  return sorted.slice(first, last)
}

/** Chains know nothing of each other: before and after one all lanes are free. */
function assignLanes(chain: readonly Passage[], laneById: Map<string, number>): void {
  const busyUntil = Array.from({ length: lanes }, () => -1)
  for (const { id, start, end } of chain) {
    const free = busyUntil.findIndex((until) => until < start)
    laneById.set(id, free < 0 ? lanes : free)
    if (free >= 0) busyUntil[free] = end
  }
}
