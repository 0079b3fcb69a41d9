// Finds what a figure counts: the noun behind it, behind “of”, or one that was counted before where it is left out.
import type { Amount } from './amount'
import type { Words } from './english'
import { behindComplement, behindOf, isPlural, nounAt, type NounPhrase } from './noun-phrases'
import { numeralAt } from './numerals'
import { ratio } from './parts'
import { phraseAt } from './phrases'
import type { Token } from './tokens'
import { isFunctionWord, measureAt } from './units'

/** What is counted. `whole` is the number that the figure is a part of: 12 of the 40 complaints. */
export interface Counted {
  noun: NounPhrase
  /** Where its wording begins, determiners with it: [the 40] complaints. */
  from: number
  isBehindOf: boolean
  whole?: number
}

/** The noun phrase right behind a figure, or behind “of the” there. */
export function countedAt(tokens: readonly Token[], amount: Amount, words: Words): Counted | undefined {
  const isOne = amount.value === 1 && amount.upper === undefined
  const isHyphened = tokens[amount.to]?.glued === true
  const place = behindOf(tokens, amount.to, words)
  if (place === undefined) {
    const noun = nounAt(tokens, amount.to, words, isOne || isHyphened)
    return noun && { noun, from: noun.from, isBehindOf: false }
  }
  const of = nounBehind(tokens, place, words)
  return of && { ...of, from: amount.to + 1, isBehindOf: true }
}

function nounBehind(
  tokens: readonly Token[],
  place: number,
  words: Words,
): { noun: NounPhrase; whole?: number } | undefined {
  const whole = numeralAt(tokens, place, words)
  const noun = nounAt(tokens, whole?.to ?? place, words, false)
  if (!noun) return undefined
  return whole ? { noun, whole: whole.value } : { noun }
}

/** What a share is taken of, from its first word: of [all complaints about noise], half [the boats], one in 50 [wardens]. */
export function baseAt(
  tokens: readonly Token[],
  amount: Amount,
  words: Words,
): { from: number; to: number; noun?: NounPhrase } | undefined {
  const { nouns } = words
  const isOf = tokens[amount.to]?.lower === nouns.of
  const isDirect = amount.ratio !== undefined && amount.rule === 'ratio'
  const from = isOf ? amount.to + 1 : amount.to
  if (!isOf && !isDirect && !nouns.determiners.has(tokens[from]?.lower ?? '')) return undefined
  let place = from
  while (nouns.determiners.has(tokens[place]?.lower ?? '') && place < from + 4) place += 1
  if (!isOf && !isDirect && place === from) return undefined
  const numeral = numeralAt(tokens, place, words)
  const behind = numeral?.to ?? place
  const noun = nounAt(tokens, behind, words, false) ?? nounAt(tokens, behind, words, true)
  if (!noun) {
    const isPronoun = isOf && nouns.pronouns.has(tokens[from]?.lower ?? '')
    return isPronoun || !numeral ? undefined : { from, to: numeral.to }
  }
  return { from, to: noun.isPlural ? behindComplement(tokens, noun.to, words) : noun.to, noun }
}

/** “one warden in 50”: a ratio with the noun inside. */
export function ratioAround(tokens: readonly Token[], amount: Amount, words: Words): Amount | undefined {
  const { value = 0, from } = amount
  if (value < 1 || value > mostNumerator || !Number.isInteger(value)) return undefined
  const noun = nounAt(tokens, amount.to, words, value === 1)
  const joint = noun && phraseAt(words.numbers.ratios, tokens, noun.to)
  const second = joint && numeralAt(tokens, joint.to, words)
  if (!noun || !second || second.value <= value || !Number.isInteger(second.value)) return undefined
  const { firstYear, lastYear } = words.noQuantities
  if (second.isDigits && second.value >= firstYear && second.value <= lastYear) return undefined
  const isMore = measureAt(tokens, second.to, words) ?? nounAt(tokens, second.to, words, false)
  return isMore ? undefined : { ...ratio({ from, value }, second, words), rule: 'ratioAround' }
}

/** “40 boats in 50” says where, more likely. */
const mostNumerator = 10

const mostBack = 20

/** The noun that changes: complaints of “complaints rose from 12 to 15”, “the number of complaints fell to 12”. */
export function changedNoun(tokens: readonly Token[], at: number, words: Words): number | undefined {
  const { nouns } = words
  let isChange = false
  for (let before = at - 1; before >= Math.max(0, at - mostBack); before -= 1) {
    const token = tokens[before] as Token
    if (isStop(tokens, before)) return undefined
    if (nouns.changes.has(token.lower)) isChange = true
    else if (isChange && isPlural(token, words)) return before
  }
  return undefined
}

/** The last plural noun before a token in its sentence. */
export function nounBefore(tokens: readonly Token[], at: number, words: Words): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - mostBack); before -= 1) {
    if (isStop(tokens, before)) return undefined
    const token = tokens[before] as Token
    if (isPlural(token, words) && !isFunctionWord(token, words)) return before
  }
  return undefined
}

/** The end of a sentence. */
export const isStop = (tokens: readonly Token[], at: number): boolean =>
  /^[.!?;]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.glued === false
