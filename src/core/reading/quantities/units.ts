// Reads units of measure and money behind a number, and tells words that go on with a noun from those that don't.
import type { Words } from './english'
import { phraseAt } from './phrases'
import { isCapitalised, isJoint, type Token } from './tokens'

export interface Unit {
  unit: string
  kind: 'time' | 'share' | 'points' | 'money' | 'other'
  /** The tokens of the unit itself; `to` is the one behind it. */
  from: number
  to: number
}

/** A unit of measure that begins at a token, or behind a hyphen there: 40 km, 85%, 40-mile. */
export function measureAt(tokens: readonly Token[], at: number, words: Words): Unit | undefined {
  const plain = phraseAt(words.measures.words, tokens, at)
  if (plain) return { ...plain.value, from: at, to: plain.to }
  const before = tokens[at - 1]
  const token = tokens[at]
  if (token?.glued && before?.kind === 'number') {
    const glued = words.measures.glued.get(token.text)
    if (glued && !tokens[at + 1]?.glued) return { ...glued, from: at, to: at + 1 }
    if (glued && tokens[at + 1]?.kind === 'mark' && !isJoint(tokens, at + 1))
      return { ...glued, from: at, to: at + 1 }
  }
  if (!isJoint(tokens, at)) return undefined
  const hyphened = phraseAt(words.measures.words, tokens, at + 1)
  return hyphened && { ...hyphened.value, from: at + 1, to: hyphened.to }
}

/** A sign of money that begins at a token; one letter is one only right before an amount: N250,000, R4.5m. */
export function signAt(
  tokens: readonly Token[],
  at: number,
  words: Words,
): { value: string; to: number } | undefined {
  const sign = phraseAt(words.currencies.before, tokens, at)
  if (!sign || !/^\p{L}$/u.test(tokens[sign.to - 1]?.text ?? '')) return sign
  const [letter, number, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isLarge =
    /[.,]/.test(number?.text ?? '') ||
    words.numbers.scales.has(next?.lower ?? '') ||
    (next?.glued === true && words.numbers.suffixes.has(next.lower))
  const isSign = isCapitalised(letter) && number?.kind === 'number' && number.glued && isLarge
  return isSign ? sign : undefined
}

/** Money behind a number: 40 million crowns, 40p. */
export function moneyAt(tokens: readonly Token[], at: number, words: Words): Unit | undefined {
  const place = isJoint(tokens, at) ? at + 1 : at
  const plain = phraseAt(words.currencies.behind, tokens, place)
  if (plain && !startsNumber(tokens, place, plain.to))
    return { unit: plain.value, kind: 'money', from: place, to: plain.to }
  const token = tokens[at]
  const glued =
    token?.glued && tokens[at - 1]?.kind === 'number' ? words.currencies.glued.get(token.lower) : undefined
  return glued === undefined ? undefined : { unit: glued, kind: 'money', from: at, to: at + 1 }
}

/** A currency sign before the next number is that number's: 40 £50 tickets. */
const startsNumber = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.kind === 'mark' && tokens[to]?.kind === 'number' && tokens[to]?.glued === true

/** True for a word that begins no noun phrase, for a mark, and for an irregular verb in the past. */
export function isFunctionWord(token: Token, { nouns }: Words): boolean {
  return token.kind !== 'word' || nouns.closed.has(token.lower) || nouns.verbs.has(token.lower)
}

/** The end of a sentence. */
export const isStop = (tokens: readonly Token[], at: number): boolean =>
  /^[.!?;]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.glued === false
