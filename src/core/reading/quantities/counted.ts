// Finds what a figure counts or is a share of: the noun right behind it, or behind “of”.
import type { Amount } from './amount'
import type { Words } from './english'
import { hedgeBehind } from './hedging'
import { behindComplement, behindOf, behindOwner, nounAt, type NounPhrase } from './noun-phrases'
import { numeralAt } from './numerals'
import { ratio } from './parts'
import { phraseAt } from './phrases'
import { isJoint, type Token } from './tokens'
import { isStop, measureAt } from './units'

/** What is counted. `whole` is the number that the figure is a part of: 12 of the 40 complaints. */
export interface Counted {
  noun: NounPhrase
  whole?: number
}

/** The noun phrase right behind a figure and its hedge, or behind “of the” there. */
export function countedAt(
  tokens: readonly Token[],
  amount: Amount,
  behind: number,
  words: Words,
): Counted | undefined {
  // “At least 100” wardens: the mark closes before the noun.
  const at = /^[”’"']$/.test(tokens[behind]?.text ?? '') && tokens[behind]?.glued ? behind + 1 : behind
  const isOne = (amount.value === 1 || amount.rule === 'none') && amount.upper === undefined
  if (isJoint(tokens, at)) return hyphened(at + 1)
  const place = behindOf(tokens, at, words)
  if (place === undefined) {
    const noun = nounAt(tokens, at, words, false) ?? (isOne ? nounAt(tokens, at, words, true) : undefined)
    return noun && { noun }
  }
  const whole = numeralAt(tokens, place, words)
  const behindWhole = whole && (hedgeBehind(tokens, whole.to, words)?.to ?? whole.to)
  const noun = nounAt(tokens, behindWhole ?? place, words, false)
  if (!noun) return undefined
  return whole ? { noun, whole: whole.value } : { noun }
}

/** A 14-page report, a 12-member panel: the word behind the hyphen. */
const hyphened = (at: number): Counted => ({
  noun: { from: at, to: at + 1, head: at, isPlural: false },
})

/** What a figure is a share of, its first word to before its last. */
export interface Base {
  from: number
  to: number
  noun?: NounPhrase | undefined
}

/** What a share is taken of: of [all complaints], half [the boats], one in 50 [wardens], three of [them]. */
export function baseAt(tokens: readonly Token[], amount: Amount, words: Words): Base | undefined {
  if (amount.base) return amount.base
  const { nouns } = words
  const word = (index: number) => tokens[index]?.lower ?? ''
  const isOf = nouns.amongst.has(word(amount.to))
  const isRatio = amount.rule === 'ratio'
  const isCount = amount.unit === undefined
  const from = isOf ? amount.to + 1 : amount.to
  let place = from
  while (nouns.determiners.has(word(place)) && place < from + 4) place += 1
  const hasDeterminer = place > from
  if (!isOf && !isRatio && !(hasDeterminer && amount.ratio)) return undefined
  if (isCount && !hasDeterminer && !nouns.pronouns.has(word(from))) return undefined
  const owned = behindOwner(tokens, place, words)
  const noun = baseNoun(tokens, numeralAt(tokens, owned, words)?.to ?? place, words, isRatio && !isOf)
  if (noun)
    return {
      from,
      to: noun.isPlural ? behindComplement(tokens, noun.to, words, true) : noun.to,
      noun,
    }
  if ((isOf || hasDeterminer) && nouns.pronouns.has(word(from)) && !nouns.peoplePronouns.has(word(from)))
    return { from, to: from + 1 }
  return isOf && word(from) === nouns.what ? clauseAt(tokens, from, words) : undefined
}

/** “of what is left”, “of what the mine once held, …”: no more than to the next mark. */
function clauseAt(tokens: readonly Token[], from: number, { nouns }: Words): Base | undefined {
  if (nouns.be.has(tokens[from + 1]?.lower ?? '') && tokens[from + 2]?.kind === 'word')
    return { from, to: from + 3 }
  const length = tokens.slice(from, from + mostInClause).findIndex(({ kind }) => kind === 'mark')
  return length > 2 ? { from, to: from + length } : undefined
}

const mostInClause = 10

function baseNoun(
  tokens: readonly Token[],
  at: number,
  words: Words,
  isDirect: boolean,
): NounPhrase | undefined {
  const sign = phraseAt(words.currencies.before, tokens, at)
  const behind = sign ? (numeralAt(tokens, sign.to, words, true)?.to ?? at) : at
  const noun = nounAt(tokens, behind, words, false)
  if (!isDirect) return noun ?? nounAt(tokens, behind, words, true)
  // One in six pays nothing: a verb.
  return noun && !words.nouns.maybeVerbs.has(tokens[noun.head]?.lower ?? '') ? noun : undefined
}

/** What a sentence begins with: of [the 40 complaints], 12 were upheld. */
export function baseBefore(tokens: readonly Token[], amount: Amount, words: Words): Base | undefined {
  let hasComma = false
  for (let before = amount.from - 1; before >= Math.max(0, amount.from - 24); before -= 1) {
    const token = tokens[before] as Token
    if (token.lower === ',') hasComma = true
    const isFirst = before === 0 || isStop(tokens, before - 1)
    if (!isFirst && isStop(tokens, before)) return undefined
    if (!isFirst) continue
    if (!hasComma || !words.nouns.amongst.has(token.lower)) return undefined
    const base = baseAt(tokens, { ...amount, to: before, unit: words.measures.proportion }, words)
    return base && base.to < amount.from ? base : undefined
  }
  return undefined
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
  return isMore
    ? undefined
    : {
        ...ratio({ from, value }, second, words),
        rule: 'ratioAround',
        base: { from: noun.from, to: noun.to, noun },
      }
}

/** “40 boats in 50” says where, more likely. */
const mostNumerator = 10
