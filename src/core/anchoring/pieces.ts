// What is left of a text when all that was found is taken out of it, and which of it belongs to which of another text.
// Must not break: a piece lies on one line, and no piece holds a token that was found.
import { seedsOf } from './seeds'
import type { Tokens } from './tokens'

/** Tokens that stand together, `until` exclusive. */
export interface Piece {
  from: number
  until: number
}

/** The pieces of the tokens that aren't found yet. */
export function piecesOf({ lines, count }: Tokens, isFound: (at: number) => boolean): Piece[] {
  const pieces: Piece[] = []
  let last: Piece | undefined
  for (let at = 0; at < count; at += 1) {
    if (isFound(at)) continue
    if (last?.until === at && lines[at - 1] === lines[at]) last.until += 1
    else pieces.push((last = { from: at, until: at + 1 }))
  }
  return pieces
}

interface Side {
  tokens: Tokens
  pieces: readonly Piece[]
}

/** Pairs of pieces that share stretches which stand in them alone; those that share most come first. */
export function* votesOf(old: Side, now: Side, width: number): Generator<undefined, [Piece, Piece][], void> {
  const [left, right] = [rowOf(old, width, -2), rowOf(now, width, -3)]
  yield
  const votes = new Map<number, number>()
  for (const stretch of yield* seedsOf(left.keys, right.keys, width)) {
    const own = left.owners[stretch.left] as number
    const pair = own * now.pieces.length + (right.owners[stretch.right] as number)
    votes.set(pair, (votes.get(pair) ?? 0) + stretch.length)
  }
  yield
  return [...votes]
    .toSorted(([one, votesOfOne], [other, votesOfOther]) => votesOfOther - votesOfOne || one - other)
    .map(([pair]) => [
      old.pieces[Math.floor(pair / now.pieces.length)] as Piece,
      now.pieces[pair % now.pieces.length] as Piece,
    ])
}

/** The pieces one after the other, each followed by a number that stands nowhere else, so that no stretch runs on. */
function rowOf({ tokens, pieces }: Side, width: number, sign: number) {
  const long = [...pieces.entries()].filter(([, { from, until }]) => until - from >= width)
  const length = long.reduce((sum, [, { from, until }]) => sum + until - from + 1, 0)
  const [keys, owners] = [new Int32Array(length), new Int32Array(length)]
  let at = 0
  for (const [owner, { from, until }] of long) {
    keys.set(tokens.keys.subarray(from, until), at)
    owners.fill(owner, at, at + until - from)
    at += until - from
    keys[at++] = sign - 2 * owner
  }
  return { keys, owners }
}
