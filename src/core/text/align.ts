// Alignment of two wordings word by word: what both have, what only one has. For quotations, copies and versions.
// Must not break: the runs of a side, put one after the other, are all of its words in their order.
import type { Word } from './words'

/** A run of words (indexes, end exclusive) of the left wording, of the right one, or of `both`, where it stands in both. */
export interface Run {
  in: 'both' | 'left' | 'right'
  left: number
  right: number
  length: number
}

/**
 * The common runs of two wordings, and in between what each has alone, the left first. A common run that is shorter than
 * what differs on either side of it is taken for chance (semantic clean-up, after N. Fraser's diff-match-patch).
 */
export function align(left: readonly Word[], right: readonly Word[]): Run[] {
  const common: Run[] = []
  for (const [l, r] of commonPairs(left, right)) {
    const last = common.at(-1)
    if (last && last.left + last.length === l && last.right + last.length === r) last.length += 1
    else common.push({ in: 'both', left: l, right: r, length: 1 })
  }
  const end: Run = { in: 'both', left: left.length, right: right.length, length: 0 }
  const meant: Run[] = []
  for (const [at, run] of common.entries())
    if (!isChance(meant.at(-1), run, common[at + 1] ?? end)) meant.push(run)
  let before: Run = { in: 'both', left: 0, right: 0, length: 0 }
  const runs: Run[] = []
  for (const run of [...meant, end]) {
    const [l, r] = [before.left + before.length, before.right + before.length]
    if (run.left > l) runs.push({ in: 'left', left: l, right: r, length: run.left - l })
    if (run.right > r) runs.push({ in: 'right', left: run.left, right: r, length: run.right - r })
    if (run.length > 0) runs.push(run)
    before = run
  }
  return runs
}

function isChance(before: Run | undefined, run: Run, after: Run): boolean {
  const [left, right] = before ? [before.left + before.length, before.right + before.length] : [0, 0]
  const differsBefore = run.left - left + (run.right - right)
  const differsAfter = after.left - run.left + (after.right - run.right) - 2 * run.length
  return run.length < Math.min(differsBefore, differsAfter)
}

/** What both have, one by one in order (indexes), chance or not; words may be anything with a key, such as lines. */
export function commonPairs(left: readonly Keyed[], right: readonly Keyed[]): Pair[] {
  const pairs: Pair[] = []
  match({ left, right, pairs }, { left: [0, left.length], right: [0, right.length] })
  return pairs
}

type Keyed = Pick<Word, 'key'>
export type Pair = [left: number, right: number]
interface Sides {
  left: readonly Keyed[]
  right: readonly Keyed[]
  pairs: Pair[]
}
interface Gap {
  left: Pair
  right: Pair
}

/**
 * Finds the words that both have, in order: patience diff (Bram Cohen), whose anchors are words that occur once on each
 * side; between them the same again; where no anchor is left, the shortest script of differences, up to a bound.
 * n log n in the number of words.
 */
function match(sides: Sides, gap: Gap): void {
  const { left, right, pairs } = sides
  let [from, to] = gap.left
  let [fromRight, toRight] = gap.right
  while (from < to && fromRight < toRight && left[from]?.key === right[fromRight]?.key)
    pairs.push([from++, fromRight++])
  const tail: Pair[] = []
  while (from < to && fromRight < toRight && left[to - 1]?.key === right[toRight - 1]?.key)
    tail.push([--to, --toRight])
  if (from < to && fromRight < toRight) {
    const anchors = anchorsIn(sides, { left: [from, to], right: [fromRight, toRight] })
    if (anchors.length === 0)
      pairs.push(...commonIn(sides, { left: [from, to], right: [fromRight, toRight] }))
    else
      for (const [l, r] of [...anchors, [to, toRight] as Pair]) {
        match(sides, { left: [from, l], right: [fromRight, r] })
        if (l < to) pairs.push([l, r])
        ;[from, fromRight] = [l + 1, r + 1]
      }
  }
  // One by one: a long tail has more pairs than a call may have arguments.
  for (const pair of tail.reverse()) pairs.push(pair)
}

/** Words that occur once on each side of a gap, as many of them as stand in the same order. */
function anchorsIn({ left, right }: Sides, gap: Gap): Pair[] {
  const [inLeft, inRight] = [placesOf(left, gap.left), placesOf(right, gap.right)]
  const common: Pair[] = []
  for (const [key, at] of inLeft) {
    const other = inRight.get(key)
    if (at !== twice && other !== undefined && other !== twice) common.push([at, other])
  }
  return rising(common)
}

const twice = -1

function placesOf(words: readonly Keyed[], [from, to]: Pair): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at < to; at += 1) {
    const key = (words[at] as Keyed).key
    places.set(key, places.has(key) ? twice : at)
  }
  return places
}

/** The longest subsequence whose right sides rise (patience sorting). */
function rising(pairs: readonly Pair[]): Pair[] {
  const piles: { pair: Pair; before: number }[][] = []
  for (const pair of pairs) {
    let [low, high] = [0, piles.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const top = piles[middle]?.at(-1) as { pair: Pair }
      if (top.pair[1] < pair[1]) low = middle + 1
      else high = middle
    }
    const card = { pair, before: (piles[low - 1]?.length ?? 0) - 1 }
    if (piles[low]) piles[low]?.push(card)
    else piles.push([card])
  }
  const found: Pair[] = []
  let at = (piles.at(-1)?.length ?? 0) - 1
  for (let pile = piles.length - 1; pile >= 0; pile -= 1) {
    const card = piles[pile]?.[at] as { pair: Pair; before: number }
    found.push(card.pair)
    at = card.before
  }
  return found.reverse()
}

/** Where two stretches differ in more words than this, nothing of them is taken for common. */
const mostDifferences = 600

/**
 * The longest common subsequence of a gap by its shortest script of differences: E. W. Myers, An O(ND) Difference
 * Algorithm (1986). `reached[k]` is how far left the furthest path on diagonal k (left minus right) has come.
 */
function commonIn({ left, right }: Sides, { left: [from, to], right: [fromRight, toRight] }: Gap): Pair[] {
  const [rows, columns] = [to - from, toRight - fromRight]
  const isSame = (row: number, column: number): boolean =>
    row < rows && column < columns && left[from + row]?.key === right[fromRight + column]?.key
  const steps: Map<number, number>[] = []
  let reached = new Map([[1, 0]])
  for (let differences = 0; differences <= Math.min(rows + columns, mostDifferences); differences += 1) {
    const next = new Map<number, number>()
    steps.push(reached)
    for (let k = -differences; k <= differences; k += 2) {
      let row = goesDown(reached, k, differences) ? far(reached, k + 1) : far(reached, k - 1) + 1
      while (isSame(row, row - k)) row += 1
      next.set(k, row)
      if (row >= rows && row - k >= columns) return tracedBack(steps, k, [from, fromRight], [rows, columns])
    }
    reached = next
  }
  return []
}

const far = (reached: ReadonlyMap<number, number>, k: number): number => reached.get(k) ?? -1

/** Whether the furthest path to a diagonal comes from the one above: by a word that only the right has. */
const goesDown = (reached: ReadonlyMap<number, number>, k: number, differences: number): boolean =>
  k === -differences || (k !== differences && far(reached, k - 1) < far(reached, k + 1))

function tracedBack(steps: readonly Map<number, number>[], last: number, from: Pair, end: Pair): Pair[] {
  const pairs: Pair[] = []
  let [k, row] = [last, end[0]]
  for (let differences = steps.length - 1; differences >= 0; differences -= 1) {
    const reached = steps[differences] as Map<number, number>
    const isDown = goesDown(reached, k, differences)
    const start = isDown ? far(reached, k + 1) : far(reached, k - 1) + 1
    while (row > start) {
      row -= 1
      pairs.push([from[0] + row, from[1] + row - k])
    }
    k += isDown ? 1 : -1
    row = far(reached, k)
  }
  return pairs.reverse()
}
