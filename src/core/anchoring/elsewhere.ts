// The same words somewhere else, for a passage whose tokens went nowhere together.
// Must not break: where several places would do as well, there is none.
import type { Quote } from '../model/highlight'
import type { Span } from '../text/span'
import { type Mapping, telling } from './mapping'
import { firstFrom, type Tokens } from './tokens'

/** Tokens between two pauses. */
const atOnce = 0x80000

/** Words that stand in more places than this are not looked for. */
const tooMany = 500
/** So many characters of the surroundings speak for a place (UTF-16 units). */
const nearby = 12

/** Finds the only place where a passage stands and nothing else of the old text does. */
export type Elsewhere = (passage: Span & { quote: Quote }) => Span | undefined

export function* elsewhere(
  mapping: Mapping,
  texts: { old: string; now: string },
): Generator<undefined, Elsewhere, void> {
  const { old, now, to, isTaken } = mapping
  const inOld = {
    tokens: old,
    text: texts.old,
    places: yield* placesByKey(old),
    isFree: (at: number) => to[at] === -1,
  }
  const inNow = {
    tokens: now,
    text: texts.now,
    places: yield* placesByKey(now),
    isFree: (at: number) => !isTaken[at],
  }
  return (passage) => {
    const rarest = rarestIn(mapping, inNow.places, passage)
    if (rarest === undefined) return undefined
    const { exact } = passage.quote
    const key = old.keys[rarest.at] as number
    const before = (old.starts[rarest.at] as number) - passage.start
    const [found, ...more] = occurrences(inNow, { key, before, exact })
    if (found === undefined || more.length > 0) return undefined
    if (occurrences(inOld, { key, before, exact }).length > 1) return undefined
    const isProved = rarest.weight >= telling(mapping) || isAmongSame(texts.now, found, passage.quote)
    return isProved ? { start: found, end: found + exact.length } : undefined
  }
}

interface Places {
  of: Int32Array
  from: Int32Array
}

/** The places of each key, those of one after those of another. */
function* placesByKey({ keys, count }: Tokens): Generator<undefined, Places, void> {
  let most = 0
  for (let at = 0; at < count; at += 1) most = Math.max(most, keys[at] as number)
  const from = new Int32Array(most + 2)
  for (let at = 0; at < count; at += 1)
    from[(keys[at] as number) + 1] = (from[(keys[at] as number) + 1] as number) + 1
  for (let key = 1; key < from.length; key += 1) from[key] = (from[key] as number) + (from[key - 1] as number)
  yield
  const next = from.slice()
  const of = new Int32Array(count)
  for (let at = 0; at < count; at += 1) {
    if (at % atOnce === atOnce - 1) yield
    const key = keys[at] as number
    of[next[key] as number] = at
    next[key] = (next[key] as number) + 1
  }
  return { of, from }
}

const placesOf = ({ of, from }: Places, key: number): Int32Array =>
  key + 1 < from.length ? of.subarray(from[key], from[key + 1]) : of.subarray(0, 0)

/** The token wholly in a passage that stands least often in the new text, and what all of them weigh. */
function rarestIn({ old, lexicon }: Mapping, places: Places, { start, end }: Span) {
  let [best, least, weight] = [-1, tooMany + 1, 0]
  for (let at = firstFrom(old, start); at < old.count && (old.ends[at] as number) <= end; at += 1) {
    const key = old.keys[at] as number
    const often = placesOf(places, key).length
    weight += lexicon.weights[key] as number
    if (often < least) [best, least] = [at, often]
    if (often === 0) return undefined
  }
  return best < 0 ? undefined : { at: best, weight }
}

interface Side {
  tokens: Tokens
  text: string
  places: Places
  isFree: (at: number) => boolean
}

function occurrences(
  side: Side,
  { key, before, exact }: { key: number; before: number; exact: string },
): number[] {
  const starts: number[] = []
  for (const at of placesOf(side.places, key)) {
    const start = (side.tokens.starts[at] as number) - before
    if (start >= 0 && side.isFree(at) && side.text.startsWith(exact, start)) starts.push(start)
  }
  return starts
}

function isAmongSame(text: string, start: number, { exact, prefix, suffix }: Quote): boolean {
  const [before, after] = [prefix.slice(-nearby), suffix.slice(0, nearby)]
  return (
    (before.length === nearby && text.endsWith(before, start)) ||
    (after.length === nearby && text.startsWith(after, start + exact.length))
  )
}
