// Ages of persons: numbers that count nothing. Each rule answers with the token behind what it knows.
import type { Words } from './english'
import { beginsNoun } from './noun-phrases'
import { numeralAt } from './numerals'
import { phraseAt, phraseBefore } from './phrases'
import { isCapitalised, isJoint, type Token } from './tokens'
import { measureAt, moneyAt } from './units'

type Rule = (tokens: readonly Token[], at: number, words: Words) => number | undefined

/** A whole number that somebody may be old. */
function ageAt(
  tokens: readonly Token[],
  at: number,
  words: Words,
): { value: number; to: number } | undefined {
  const numeral = numeralAt(tokens, at, words)
  if (!numeral || !Number.isInteger(numeral.value)) return undefined
  return numeral.value > 0 && numeral.value <= words.noQuantities.oldest && numeral.scale === 1
    ? numeral
    : undefined
}

/** aged 34, aged between 12 and 15, the over-60s. */
const behindWord: Rule = (tokens, at, words) => {
  const age = ageAt(tokens, at, words)
  if (!age || !phraseBefore(words.noQuantities.ageBefore, tokens, at)) return undefined
  const isRange = words.noQuantities.between.has(tokens[age.to]?.lower ?? '') || isJoint(tokens, age.to)
  const second = isRange ? ageAt(tokens, age.to + 1, words) : undefined
  return behindMore(tokens, second?.to ?? age.to, words)
}

/** “aged 60 or over”, “60s”. */
const behindMore = (tokens: readonly Token[], at: number, words: Words): number =>
  phraseAt(words.hedges.behind, tokens, at)?.to ??
  (tokens[at]?.glued && tokens[at]?.lower === 's' ? at + 1 : at)

/** 34-year-old, 12 years old, three- and four-year-olds. */
const beforeWord: Rule = (tokens, at, words) => {
  const age = ageAt(tokens, at, words)
  if (!age) return undefined
  const old = phraseAt(words.noQuantities.ageBehind, tokens, age.to)
  if (old) return old.to
  const hanging = tokens[age.to]?.lower === '-' ? age.to + 1 : age.to
  const isList = words.noQuantities.between.has(tokens[hanging]?.lower ?? '') || isJoint(tokens, age.to)
  const place = isJoint(tokens, age.to) ? age.to + 1 : hanging + 1
  const second = isList ? ageAt(tokens, place, words) : undefined
  return second && phraseAt(words.noQuantities.ageBehind, tokens, second.to)?.to
}

/** Mira Oduya, 34, … and Mira Oduya (34). */
const behindName: Rule = (tokens, at, words) => {
  const age = ageAt(tokens, at, words)
  const [name, before, next] = [tokens[at - 2], tokens[at - 1], tokens[age?.to ?? at]]
  const isPerson = name?.kind === 'word' && (isCapitalised(name) || words.noQuantities.kin.has(name.lower))
  if (!age || age.value < 3 || !isPerson) return undefined
  if (words.noQuantities.months.has(name.lower) || words.nouns.closed.has(name.lower)) return undefined
  if (before?.lower === '(') return next?.lower === ')' ? age.to : undefined
  if (before?.lower !== ',') return undefined
  const isEnd =
    next === undefined || ',.;)'.includes(next.lower) || words.noQuantities.behindAge.has(next.lower)
  return isEnd ? age.to : undefined
}

/** a girl of nine; people over 65; when I was six, our youngest is five. */
const ofPerson: Rule = (tokens, at, words) => {
  const { noQuantities, nouns } = words
  const age = ageAt(tokens, at, words)
  const lower = (index: number) => tokens[index]?.lower ?? ''
  if (!age) return undefined
  if (
    lower(at - 1) === nouns.of &&
    noQuantities.persons.has(lower(at - 2)) &&
    !noQuantities.persons.has(lower(age.to))
  )
    return goesOn(tokens, age.to, words) ? undefined : age.to
  if (age.value < 3 || goesOn(tokens, age.to, words)) return undefined
  const isBound = noQuantities.ageBounds.has(lower(at - 1)) && noQuantities.ageBoundsAfter.has(lower(at - 2))
  if (isBound) return behindMore(tokens, age.to, words)
  const isShort = /^(?:i|he|she)'[ms]$/.test(lower(at - 1))
  const isSaid =
    noQuantities.ageVerbs.has(lower(at - 1)) &&
    (noQuantities.ageSubjects.has(lower(at - 2)) ||
      tokens.slice(Math.max(0, at - 6), at - 1).some((token) => noQuantities.ageKin.has(token.lower)))
  return isShort || isSaid ? age.to : undefined
}

/** True where a noun or a unit follows: the number counts. */
const goesOn = (tokens: readonly Token[], at: number, words: Words): boolean =>
  (beginsNoun(tokens, at, words) ?? measureAt(tokens, at, words) ?? moneyAt(tokens, at, words)) !== undefined

/** What is the age of a person. */
export const ageRules: readonly Rule[] = [behindWord, beforeWord, behindName, ofPerson]
