// How like one wording of a passage is to another, from 0 to 1: the score of a fuzzy anchor.
// Must not break: it follows from the two wordings alone, so that it can be checked at any time.
import { closest, pairsOf } from './pairs'
import { newVocabulary, tokensOf } from './tokens'
import { lexiconOf } from './words'

/** Only the same words score more. */
const most = 0.99
/** Longer ones are compared by what stands once in both first. */
const short = 250

/**
 * The share of the characters of both wordings that stand in words which both have in the same order (the quotient of
 * Dice); of a word that was replaced by one like it, the share that is like.
 */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1
  const vocabulary = newVocabulary()
  const [left, right] = [one, other].map((text) => straight(tokensOf(text, vocabulary)))
  if (!left || !right) return 0
  const [own, others] = [left.keys.subarray(0, left.count), right.keys.subarray(0, right.count)]
  const lexicon = straight(lexiconOf(vocabulary, [left, right]))
  const length = (key: number): number => (vocabulary.spelt[key] as string).length
  const sum = (keys: Int32Array): number => keys.reduce((all, key) => all + length(key), 0)
  let common = 0
  const add = (at: number, place: number) => {
    const [key, with_] = [own[at] as number, others[place] as number]
    common += Math.max(0, lexicon.alike(key, with_)) * (length(key) + length(with_))
  }
  if (Math.max(own.length, others.length) <= short) closest(own, others, lexicon, add)
  else
    for (const [at, place] of straight(pairsOf(own, others, lexicon)).entries())
      if (place >= 0) add(at, place)
  const all = sum(own) + sum(others)
  return all === 0 ? 0 : Math.min(most, common / all)
}

function straight<T>(work: Generator<undefined, T, void>): T {
  for (;;) {
    const part = work.next()
    if (part.done) return part.value
  }
}
