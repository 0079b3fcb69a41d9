// The shape of a quotation in its sentence: whether it stands for itself, is built in, or only names something.
import { adverbs, auxiliaries, conjunctions, determiners, namings, prepositions } from './english/small-words'
import type { Marked } from './marks'
import type { Token } from './tokens'

export interface Shape {
  words: number
  /** True for what is a sentence or part of one by itself; false for words built into somebody else’s sentence. */
  isWhole: boolean
  /** True after `so-called`, `dubbed`, `the word`. */
  isNamed: boolean
  /** True for a word or three between an article and a noun: `the “belt and braces” check`. */
  isEpithet: boolean
}

/** No wording is looked at further than this. */
const longest = 400

export function shapeOf(
  text: string,
  marked: readonly Marked[],
  tokens: readonly Token[],
  at: number,
): Shape {
  const token = tokens[at] as Token
  const wording = text.slice(token.start, Math.min(token.end, token.start + longest))
  const words = wording.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isOpen = marked[token.quotation ?? -1]?.closed === false
  const endsSentence =
    isOpen || /[.?!…,—–-]["”’'»“«]*$/u.test(text.slice(Math.max(token.start, token.end - 3), token.end))
  const isFree = before === undefined || before.kind !== 'word'
  const isCapital = /^.["“'‘.…\s]*[\p{Lu}\p{Lo}\p{N}]/u.test(wording)
  const isSentence = isCapital && (isFree ? endsSentence || words > 4 : endsSentence && words > 4)
  const isRest = isFree && before !== undefined && endsSentence && words > 1
  const isNamed = before !== undefined && namings.has(before.low)
  const isEpithet = words <= 3 && before !== undefined && determiners.has(before.low) && isNoun(after)
  return { words, isWhole: (isSentence || isRest) && !isNamed, isNamed, isEpithet }
}

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  ![auxiliaries, prepositions, conjunctions, adverbs, determiners].some((list) => list.has(token.low)) &&
  token.low !== 'to'
