// How like one word is to another, and how much it tells: a rare one tells more than one that stands everywhere.
// Must not break: both follow from the spelling and the counts alone.
import type { Vocabulary } from './tokens'

/** What is known of the tokens of two texts, by their numbers. */
export interface Lexicon {
  /** From 0 to 1: how much of two words is the same; of a sign and a word nothing (-1). */
  alike: (one: number, other: number) => number
  /** How much a token tells of its place; only ratios mean something. */
  weights: Float32Array
}

/** Between two pauses. */
const countedAtOnce = 0x80000
const spelledAtOnce = 20_000

export function* lexiconOf(
  { spelt }: Vocabulary,
  rows: readonly { keys: Int32Array; count: number }[],
): Generator<undefined, Lexicon, void> {
  const counts = new Uint32Array(spelt.length)
  let all = 0
  for (const { keys, count } of rows)
    for (let at = 0; at < count; at += 1) {
      if (at % countedAtOnce === 0) yield
      const key = keys[at] as number
      counts[key] = (counts[key] as number) + 1
      all += 1
    }
  const [isWord, weights] = [new Uint8Array(spelt.length), new Float32Array(spelt.length)]
  for (const [key, word] of spelt.entries()) {
    if (key % spelledAtOnce === 0) yield
    isWord[key] = Number(/[\p{L}\p{N}]/u.test(word))
    weights[key] = isWord[key] ? Math.log2(1 + all / (counts[key] as number)) : 1
  }
  return {
    weights,
    alike: (one, other) => {
      if (one === other) return 1
      if (isWord[one] !== isWord[other]) return -1
      return isWord[one] ? sameShare(spelt[one] as string, spelt[other] as string) : 0
    },
  }
}

/** The share of the longer word that begins or ends the other one too. */
function sameShare(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one.length, other.length] : [other.length, one.length]
  let head = 0
  while (head < short && one.charCodeAt(head) === other.charCodeAt(head)) head += 1
  let tail = 0
  while (
    tail < short - head &&
    one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)
  )
    tail += 1
  return (head + tail) / long
}
