// Where each token of one text stands in another: first all that kept its order, then what was moved.
// Must not break: no token of the new text stands for two of the old one.
import { keptShare, shared, withoutChance } from './chance'
import { fillLines } from './fill'
import { type Mapping, newMapping, take, telling } from './mapping'
import { pairsOf } from './pairs'
import { type Piece, piecesOf, votesOf } from './pieces'
import { inOrder, seedsOf, type Stretch } from './seeds'
import { withoutStrays } from './strays'
import type { Tokens } from './tokens'
import type { Lexicon } from './words'

type Paused<T = void> = Generator<undefined, T, void>

/** A line that keeps less than this of its words, by weight, is another line. */
const sameLine = 0.6
/** Of something moved so much must be kept, by weight. */
const sameMoved = 0.7

export function* mapOf(old: Tokens, now: Tokens, lexicon: Lexicon): Paused<Mapping> {
  const mapping = newMapping(old, now, lexicon)
  yield* keepOrder(mapping)
  let number = 1
  for (const width of [5, 3, 3]) number = yield* findMoved(mapping, width, number)
  yield* withoutStrays(mapping)
  yield* fillLines(mapping)
  return mapping
}

/** So many tokens that stand once in either text are no chance. */
const seed = 6

function* keepOrder(mapping: Mapping): Paused {
  const { old, now, lexicon, to, isTaken } = mapping
  const [left, right] = [old.keys.subarray(0, old.count), now.keys.subarray(0, now.count)]
  const found = yield* inOrder(yield* seedsOf(left, right, seed), right.length)
  const chain = found.map((each) => withoutTails(mapping, each)).filter(({ length }) => length > 0)
  let [at, place] = [0, 0]
  for (const each of [...chain, { left: left.length, right: right.length, length: 0 }]) {
    if (each.left > at && each.right > place) {
      const own = left.subarray(at, each.left)
      const other = right.subarray(place, each.right)
      const pairs = yield* pairsOf(own, other, lexicon)
      withoutChance({ left: own, right: other, to: pairs }, lexicon.weights)
      withoutOtherLines(mapping, at, { left: own, right: other, to: pairs })
      for (const [n, pair] of pairs.entries()) if (pair >= 0) take(mapping, at + n, place + pair)
    }
    for (let n = 0; n < each.length; n += 1) {
      to[each.left + n] = each.right + n
      isTaken[each.right + n] = 1
    }
    ;[at, place] = [each.left + each.length, each.right + each.length]
  }
}

/**
 * A stretch without the few words of a line at either of its ends: the full stop before it may be that of another
 * paragraph than in the old text.
 */
function withoutTails({ old, now }: Mapping, { left, right, length }: Stretch): Stretch {
  const tail = ({ lines, count }: Tokens, from: number, end: number, step: 1 | -1): number => {
    const line = lines[from]
    let at = from
    while (at !== end && lines[at] === line) at += step
    const own = Math.abs(at - from)
    const isPart = at === end || (from - step >= 0 && from - step < count && lines[from - step] === line)
    return isPart && own < seed ? own : 0
  }
  const head = Math.max(tail(old, left, left + length, 1), tail(now, right, right + length, 1))
  const [last, lastRight] = [left + length - 1, right + length - 1]
  const end = Math.max(tail(old, last, left - 1, -1), tail(now, lastRight, right - 1, -1))
  return { left: left + head, right: right + head, length: length - head - end }
}

/** Takes the pairs away of lines that lie wholly in a gap and keep too little there: they are others. */
function withoutOtherLines(
  { old, lexicon }: Mapping,
  at: number,
  rows: { left: Int32Array; right: Int32Array; to: Int32Array },
) {
  const lineAt = (n: number): number => (n < 0 || n >= old.count ? -1 : (old.lines[n] as number))
  const length = rows.left.length
  let from = 0
  while (from < length) {
    const line = lineAt(at + from)
    let until = from + 1
    while (until < length && lineAt(at + until) === line) until += 1
    const isWhole = lineAt(at + from - 1) !== line && lineAt(at + until) !== line
    if (isWhole && keptShare(rows, lexicon.weights, from, until) < sameLine) rows.to.fill(-1, from, until)
    from = until
  }
}

/** Pairs what is left of either text, wherever it stands; the next number of what was moved together. */
function* findMoved(mapping: Mapping, width: number, first: number): Paused<number> {
  const { old, now, lexicon, to, isTaken } = mapping
  const own = { tokens: old, pieces: piecesOf(old, (at) => (to[at] as number) >= 0) }
  yield
  const others = { tokens: now, pieces: piecesOf(now, (at) => isTaken[at] === 1) }
  const used = new Set<Piece>()
  let number = first
  for (const [piece, other] of yield* votesOf(own, others, width)) {
    if (used.has(piece) || used.has(other)) continue
    yield
    const left = old.keys.subarray(piece.from, piece.until)
    const right = now.keys.subarray(other.from, other.until)
    const rows = { left, right, to: yield* pairsOf(left, right, lexicon) }
    withoutChance(rows, lexicon.weights)
    const { weight, part } = shared(rows, lexicon.weights)
    const kept = part >= sameMoved && isInOrder(mapping, piece, other)
    if (part < sameMoved || (!kept && weight < telling(mapping))) continue
    used.add(piece).add(other)
    for (const [n, pair] of rows.to.entries())
      if (pair >= 0) take(mapping, piece.from + n, other.from + pair, kept ? 0 : number)
    number += 1
  }
  return number
}

/** So far what kept its order is looked for around a piece. */
const around = 5000

/** Whether what stands before and after two pieces in their texts keeps its order with them. */
function isInOrder({ to, moved, old }: Mapping, piece: Piece, other: Piece): boolean {
  const isKept = (at: number): boolean => (to[at] as number) >= 0 && moved[at] === 0
  let [before, after] = [piece.from - 1, piece.until]
  while (before >= Math.max(0, piece.from - around) && !isKept(before)) before -= 1
  while (after < Math.min(old.count, piece.until + around) && !isKept(after)) after += 1
  const startsIn = before < 0 || (isKept(before) && (to[before] as number) < other.from)
  return startsIn && (after === old.count || (isKept(after) && (to[after] as number) >= other.until))
}
