// The place of one passage in the new text, from where its tokens went.
// Must not break: a place covers what is left of the passage there and nothing before or after it.
import type { Span } from '../text/span'
import type { Mapping } from './mapping'
import { firstEndingAfter, firstFrom } from './tokens'

/** A place in the new text and how it was found. */
export interface Place extends Span {
  /** Whether it stands elsewhere in the order of the text. */
  isMoved: boolean
  /** How much of the passage went there as it was, by weight, from 0 to 1. */
  kept: number
}

/** The place that most of a passage's tokens went to; undefined where they went nowhere. */
export function placeOf(mapping: Mapping, passage: Span): Place | undefined {
  const { old, now, to, moved } = mapping
  const [from, until] = [firstEndingAfter(old, passage.start), firstFrom(old, passage.end)]
  const group = mainGroup(mapping, from, until)
  if (!group) return undefined
  const isThere = (at: number): boolean => (to[at] as number) >= 0 && moved[at] === group.number
  let [first, last] = [from, until - 1]
  while (!isThere(first)) first += 1
  while (!isThere(last)) last -= 1
  const [firstPlace, lastPlace] = [to[first] as number, to[last] as number]
  // A passage may begin or end within a word, or with the space beside one.
  const isFirst = first === from && old.keys[first] === now.keys[firstPlace]
  const isLast = last === until - 1 && old.keys[last] === now.keys[lastPlace]
  return {
    start: (now.starts[firstPlace] as number) + (isFirst ? passage.start - (old.starts[first] as number) : 0),
    end: (now.ends[lastPlace] as number) + (isLast ? passage.end - (old.ends[last] as number) : 0),
    isMoved: group.number > 0,
    kept: group.kept,
  }
}

/** Where most of some tokens went, by weight: 0 for those that kept their order, else the number of what was moved. */
function mainGroup({ old, now, lexicon, to, moved }: Mapping, from: number, until: number) {
  const groups = new Map<number, number>()
  let all = 0
  for (let at = from; at < until; at += 1) {
    const [key, place, number] = [old.keys[at] as number, to[at] as number, moved[at] as number]
    const weight = lexicon.weights[key] as number
    all += weight
    if (place < 0) continue
    const likeness = lexicon.alike(key, now.keys[place] as number)
    groups.set(number, (groups.get(number) ?? 0) + (likeness >= 0.5 ? likeness * weight : 0))
  }
  let best: { number: number; kept: number } | undefined
  for (const [number, weight] of groups)
    if (weight / all > (best?.kept ?? 0)) best = { number, kept: weight / all }
  return best
}
