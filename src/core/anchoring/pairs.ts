// Pairs of tokens of two rows in one order: the same where it can be, one for another where a word was replaced.
// Must not break: pairs rise on both sides, and the work grows with the rows, however they repeat themselves.
import type { Lexicon } from './words'
import { inOrder, seedsOf } from './seeds'

/** No two stretches are compared token by token that make more pairs than this. */
const mostCells = 200_000
/** So many are compared at once, without a look at what stands once in both. */
const fewCells = 20_000
/** So often stretches are parted by what stands once in both. */
const deepest = 12
/** Short ones stand once by chance, so the longer come first; in a text that repeats itself only the longest stand once. */
const widths = [6, 12, 24, 3, 2, 1]

interface Gap {
  left: [from: number, to: number]
  right: [from: number, to: number]
  depth: number
}

/** For each token of the left row its place in the right one, or -1. */
export function* pairsOf(
  left: Int32Array,
  right: Int32Array,
  lexicon: Lexicon,
): Generator<undefined, Int32Array, void> {
  const to = new Int32Array(left.length).fill(-1)
  const gaps: Gap[] = [{ left: [0, left.length], right: [0, right.length], depth: 0 }]
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    trim(left, right, gap, to)
    const [rows, columns] = [gap.left[1] - gap.left[0], gap.right[1] - gap.right[0]]
    if (rows === 0 || columns === 0) continue
    const own = left.subarray(...gap.left)
    const other = right.subarray(...gap.right)
    const stretches = rows * columns <= fewCells || gap.depth === deepest ? [] : yield* firstSeeds(own, other)
    if (stretches.length > 0) part(gap, stretches, to, gaps)
    else if (rows * columns <= mostCells) {
      yield
      closest(own, other, lexicon, (at, place) => (to[gap.left[0] + at] = gap.right[0] + place))
    } else gaps.push(...endsOf(gap))
  }
  return to
}

/** So many tokens beside what is sure are compared where all of them are too many. */
const beside = 150

/** Both ends of a gap, each to be taken for itself. */
function endsOf({ left, right }: Gap): Gap[] {
  const [own, other] = [
    Math.min(beside, (left[1] - left[0]) >> 1),
    Math.min(beside, (right[1] - right[0]) >> 1),
  ]
  return [
    { left: [left[0], left[0] + own], right: [right[0], right[0] + other], depth: deepest },
    { left: [left[1] - own, left[1]], right: [right[1] - other, right[1]], depth: deepest },
  ]
}

/** Takes what both begin and end with out of a gap. */
function trim(left: Int32Array, right: Int32Array, gap: Gap, to: Int32Array) {
  const { left: own, right: other } = gap
  while (own[0] < own[1] && other[0] < other[1] && left[own[0]] === right[other[0]]) to[own[0]++] = other[0]++
  while (own[0] < own[1] && other[0] < other[1] && left[own[1] - 1] === right[other[1] - 1])
    to[--own[1]] = --other[1]
}

function* firstSeeds(own: Int32Array, other: Int32Array) {
  for (const width of widths) {
    // What is short and stands once in both stretches says little when they are long.
    if (width < 3 && Math.max(own.length, other.length) > 4000) break
    const stretches = yield* inOrder(yield* seedsOf(own, other, width), other.length)
    if (stretches.length > 0) return stretches
  }
  return []
}

function part(
  gap: Gap,
  stretches: readonly { left: number; right: number; length: number }[],
  to: Int32Array,
  gaps: Gap[],
) {
  let [own, other] = [gap.left[0], gap.right[0]]
  const [fromOwn, fromOther] = [own, other]
  for (const { left, right, length } of stretches) {
    gaps.push({ left: [own, fromOwn + left], right: [other, fromOther + right], depth: gap.depth + 1 })
    for (let step = 0; step < length; step += 1) to[fromOwn + left + step] = fromOther + right + step
    ;[own, other] = [fromOwn + left + length, fromOther + right + length]
  }
  gaps.push({ left: [own, gap.left[1]], right: [other, gap.right[1]], depth: gap.depth + 1 })
}

const [diagonal, up, aside] = [0, 1, 2]

/** What it is worth that a pair follows on another. */
const following = 0.4

/** What two tokens are worth as a pair: most for a rare word that is the same, little for one in place of another. */
function worth({ alike, weights }: Lexicon, one: number, other: number): number {
  if (one === other) return 1.5 + (weights[one] as number) / 6
  const likeness = alike(one, other)
  return likeness < 0 ? -1 : likeness >= 0.5 ? 1 + likeness : 0.2
}

/** The pairs that are worth most together, token by token (after Needleman and Wunsch, 1970). */
export function closest(
  own: Int32Array,
  other: Int32Array,
  lexicon: Lexicon,
  pair: (at: number, place: number) => void,
): void {
  const columns = other.length + 1
  const ways = new Uint8Array((own.length + 1) * columns).fill(aside, 0, columns)
  ways[0] = diagonal
  let before = new Float32Array(columns)
  let now = new Float32Array(columns)
  for (let row = 1; row <= own.length; row += 1) {
    const key = own[row - 1] as number
    const line = row * columns
    ways[line] = up
    for (let column = 1; column < columns; column += 1) {
      const follows = ways[line - columns + column - 1] === diagonal ? following : 0
      const both = (before[column - 1] as number) + worth(lexicon, key, other[column - 1] as number) + follows
      const [above, left] = [before[column] as number, now[column - 1] as number]
      const way = both >= above && both >= left ? diagonal : above >= left ? up : aside
      ways[line + column] = way
      now[column] = way === diagonal ? both : way === up ? above : left
    }
    ;[before, now] = [now, before]
  }
  let [row, column] = [own.length, other.length]
  while (row > 0 && column > 0) {
    const way = ways[row * columns + column]
    if (way !== aside) row -= 1
    if (way !== up) column -= 1
    if (way === diagonal) pair(row, column)
  }
}
