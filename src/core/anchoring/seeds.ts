// Stretches that stand exactly once in each of two rows of tokens: what two wordings surely have in common.
// Must not break: a stretch is really the same in both, whatever the numbers that it was found by say.

/** The same tokens from `left` on and from `right` on. */
export interface Stretch {
  left: number
  right: number
  length: number
}

type Paused<T> = Generator<undefined, T, void>

/** Between two pauses. */
const atOnce = 0x8000
/** Hashes take a fraction of that. */
const hashesAtOnce = 0x80000

/** Stretches of at least `width` tokens of which every `width` stand once in each row, in the order of the left row. */
export function* seedsOf(left: Int32Array, right: Int32Array, width: number): Paused<Stretch[]> {
  if (left.length < width || right.length < width) return []
  const places = yield* placesOf(right, width)
  const own = yield* placesOf(left, width)
  const found: Stretch[] = []
  let last: Stretch | undefined
  for (let at = 0; at + width <= left.length; at += 1) {
    if (at % atOnce === atOnce - 1) yield
    const hash = own.hashes[at] as number
    if (own.placeOf(hash) !== at) continue
    const other = places.placeOf(hash)
    if (other < 0 || !isSame(left, at, right, other, width)) continue
    if (last && at - last.left === other - last.right && at <= last.left + last.length)
      last.length = at + width - last.left
    else found.push((last = { left: at, right: other, length: width }))
  }
  return found
}

function isSame(left: Int32Array, at: number, right: Int32Array, other: number, width: number): boolean {
  for (let step = 0; step < width; step += 1) if (left[at + step] !== right[other + step]) return false
  return true
}

const [nowhere, twice] = [-1, -2]

interface Places {
  hashes: Int32Array
  placeOf(hash: number): number
}

/** Where each hash of `width` tokens stands: a place, -1 for nowhere, -2 for more than one place. */
function* placesOf(row: Int32Array, width: number): Paused<Places> {
  const hashes = yield* hashesOf(row, width)
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.length + 1)) + 1)
  const mask = 2 ** bits - 1
  // A place is kept with one added, so that what is new is free: to fill tens of megabytes is a step to be waited for.
  const places = new Int32Array(2 ** bits)
  if (hashes.length > atOnce) yield
  const owners = new Int32Array(2 ** bits)
  if (hashes.length > atOnce) yield
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask
    while (places[slot] !== 0 && owners[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] as number
    if (at % atOnce === atOnce - 1) yield
    const slot = slotOf(hash)
    places[slot] = places[slot] === 0 ? at + 1 : twice + 1
    owners[slot] = hash
  }
  return { hashes, placeOf: (hash: number): number => (places[slotOf(hash)] as number) - 1 }
}

const factor = 0x01000193

/** A rolling hash of every `width` tokens (Rabin and Karp). */
function* hashesOf(row: Int32Array, width: number): Paused<Int32Array> {
  const hashes = new Int32Array(row.length - width + 1)
  let gone = 1
  for (let step = 0; step < width; step += 1) gone = Math.imul(gone, factor)
  let hash = 0
  for (let at = 0; at < row.length; at += 1) {
    if (at % hashesAtOnce === hashesAtOnce - 1) yield
    hash = (Math.imul(hash, factor) + mixed(row[at] as number)) | 0
    if (at >= width) hash = (hash - Math.imul(gone, mixed(row[at - width] as number))) | 0
    if (at >= width - 1) hashes[at - width + 1] = hash
  }
  return hashes
}

function mixed(key: number): number {
  const once = Math.imul(key ^ 0x9e3779b9, 0x85ebca6b)
  return once ^ (once >>> 13)
}

/** The stretches that keep their order in both rows and weigh most together, shortened where two overlap. */
export function* inOrder(stretches: readonly Stretch[], rightLength: number): Paused<Stretch[]> {
  // The heaviest rising subsequence: `best[n]` is the last stretch of the heaviest chain that ends before some place of
  // the right row (a Fenwick tree of maxima).
  const best = new Int32Array(rightLength + 2).fill(nowhere)
  const weights = new Float64Array(stretches.length)
  const before = new Int32Array(stretches.length).fill(nowhere)
  if (best.length > atOnce) yield
  const weightOf = (n: number): number => (n < 0 ? 0 : (weights[n] as number))
  let heaviest = nowhere
  for (const [n, { right, length }] of stretches.entries()) {
    if (n % atOnce === atOnce - 1) yield
    let last = nowhere
    for (let at = right; at > 0; at -= at & -at)
      if (weightOf(best[at] as number) > weightOf(last)) last = best[at] as number
    before[n] = last
    weights[n] = weightOf(last) + length
    for (let at = right + 1; at < best.length; at += at & -at)
      if (weightOf(n) > weightOf(best[at] as number)) best[at] = n
    if (weightOf(n) > weightOf(heaviest)) heaviest = n
  }
  const kept: Stretch[] = []
  for (let n = heaviest; n >= 0; n = before[n] as number) {
    if (kept.length % atOnce === atOnce - 1) yield
    kept.push({ ...(stretches[n] as Stretch) })
  }
  if (kept.length > atOnce) yield
  return withoutOverlaps(kept.reverse())
}

function withoutOverlaps(stretches: readonly Stretch[]): Stretch[] {
  let [left, right] = [0, 0]
  return stretches.filter((each) => {
    const cut = Math.max(0, left - each.left, right - each.right)
    each.left += cut
    each.right += cut
    each.length -= cut
    if (each.length <= 0) return false
    left = each.left + each.length
    right = each.right + each.length
    return true
  })
}
