// Words that two stretches share by chance, such as “of the”, between much that they don't.
// Must not break: only pairs are taken away, never made.
import type { Lexicon } from './words'

/** A wording by its keys. */
interface Rows {
  left: Int32Array
  right: Int32Array
  to: Int32Array
}

/** So few tokens between what is sure are what was changed there. */
const few = 8
/** A run that weighs so much is worth one token that differs. */
const worthOne = 5

/**
 * Takes away the runs of common tokens that weigh less than what differs on either side of them (semantic clean-up,
 * after N. Fraser's diff-match-patch).
 */
export function withoutChance(rows: Rows, weights: Lexicon['weights']): void {
  if (Math.max(rows.left.length, rows.right.length) <= few) return
  const runs = runsOf(rows)
  const end = { at: rows.left.length, place: rows.right.length, length: 0 }
  let before = { at: 0, place: 0, length: 0 }
  for (const [n, run] of runs.entries()) {
    const after = runs[n + 1] ?? end
    const worth = weightOf(rows.left.subarray(run.at, run.at + run.length), weights) / worthOne
    if (worth >= Math.min(differs(before, run), differs(run, after))) before = run
    else rows.to.fill(-1, run.at, run.at + run.length)
  }
}

interface Run {
  at: number
  place: number
  length: number
}

/** How many tokens differ between two runs, one that stands for another counting once. */
const differs = (one: Run, other: Run): number =>
  Math.max(other.at - one.at - one.length, other.place - one.place - one.length)

function runsOf({ left, right, to }: Rows): Run[] {
  const runs: Run[] = []
  let last: Run | undefined
  for (const [at, place] of to.entries()) {
    if (place < 0 || left[at] !== right[place]) continue
    if (last && last.at + last.length === at && last.place + last.length === place) last.length += 1
    else runs.push((last = { at, place, length: 1 }))
  }
  return runs
}

/** The share of some tokens of the left, by weight, that have the same one as their pair. */
export function keptShare(rows: Rows, weights: Lexicon['weights'], from: number, until: number): number {
  const all = weightOf(rows.left.subarray(from, until), weights)
  return all === 0 ? 0 : commonWeight(rows, weights, from, until) / all
}

/** What two wordings have in common: its weight, and which part of the lesser of them it is. */
export function shared(rows: Rows, weights: Lexicon['weights']): { weight: number; part: number } {
  const least = Math.min(weightOf(rows.left, weights), weightOf(rows.right, weights))
  const weight = commonWeight(rows, weights, 0, rows.left.length)
  return { weight, part: least === 0 ? 0 : weight / least }
}

const weightOf = (keys: Int32Array, weights: Lexicon['weights']): number =>
  keys.reduce((sum, key) => sum + (weights[key] as number), 0)

function commonWeight(
  { left, right, to }: Rows,
  weights: Lexicon['weights'],
  from: number,
  until: number,
): number {
  let common = 0
  for (let at = from; at < until; at += 1)
    if ((to[at] as number) >= 0 && left[at] === right[to[at] as number])
      common += weights[left[at] as number] as number
  return common
}
