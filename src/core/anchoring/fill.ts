// What is left of a line beside words of it that were found: it belongs to what is left of the line that they went to.
// Must not break: only tokens that nothing else stands for are paired, between what is sure.
import { withoutChance } from './chance'
import { type Mapping, take } from './mapping'
import { closest } from './pairs'
import { type Piece, piecesOf } from './pieces'

/** So far from what is sure words are looked at (tokens). */
const reach = 60

/** Pairs what is left of lines of which some was found. */
export function* fillLines(mapping: Mapping): Generator<undefined, void, void> {
  const { old, now, to, moved, lexicon } = mapping
  for (const [n, piece] of piecesOf(old, (at) => (to[at] as number) >= 0).entries()) {
    if (n % 200 === 0) yield
    const window = windowOf(mapping, piece)
    if (!window) continue
    const { own, other } = window
    const left = old.keys.subarray(own.from, own.until)
    const right = now.keys.subarray(other.from, other.until)
    const rows = { left, right, to: new Int32Array(left.length).fill(-1) }
    closest(left, right, lexicon, (at, place) => (rows.to[at] = place))
    withoutChance(rows, lexicon.weights)
    const number = moved[window.beside] as number
    for (const [at, place] of rows.to.entries())
      if (place >= 0) take(mapping, own.from + at, other.from + place, number)
  }
}

/** What of a piece, and of the new text, is to be compared, and a token beside it that was found. */
function windowOf(mapping: Mapping, { from, until }: Piece) {
  const { old, to, moved } = mapping
  const isFound = (at: number): boolean =>
    at >= 0 && at < old.count && (to[at] as number) >= 0 && old.lines[at] === old.lines[from]
  const [before, after] = [isFound(from - 1), isFound(until)]
  if (!before && !after) return undefined
  const beside = before ? from - 1 : until
  if (before && after && moved[from - 1] !== moved[until]) return undefined
  const first = before ? (to[from - 1] as number) + 1 : lineEdge(mapping, to[until] as number, -1)
  const end = after ? (to[until] as number) : lineEdge(mapping, to[from - 1] as number, 1)
  const other = { from: first, until: end }
  if (first >= end || end - first > reach || until - from > reach) return undefined
  for (let at = first; at < end; at += 1) if (mapping.isTaken[at]) return undefined
  return { own: { from, until }, other, beside }
}

/** How far the free tokens of a line go on from one of it: the first of them before it, or what follows the last after it. */
function lineEdge({ now, isTaken }: Mapping, from: number, step: 1 | -1): number {
  let at = from + step
  while (
    at >= 0 &&
    at < now.count &&
    now.lines[at] === now.lines[from] &&
    !isTaken[at] &&
    Math.abs(at - from) <= reach
  )
    at += step
  return step > 0 ? at : at + 1
}
