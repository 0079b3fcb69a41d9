// Finds the noun that a figure leaves out: what changes, what was counted before, what its sentence speaks of.
// Must not break: looks back a bounded number of words.
import type { Amount } from './amount'
import type { Words } from './english'
import { isPlural, nounAt, type NounPhrase } from './noun-phrases'
import { numeralAt } from './numerals'
import { phraseAt, phraseBefore } from './phrases'
import { isCapitalised, type Token } from './tokens'
import { isFunctionWord, isStop, measureAt } from './units'

const mostBack = 20

/** The noun that changes: complaints of “complaints rose from 12 to 15”, “the number of complaints fell to 12”. */
export function changedNoun(tokens: readonly Token[], amount: Amount, words: Words): number | undefined {
  const change = changeBefore(tokens, amount.from, words)
  if (change === undefined) return undefined
  for (let before = change - 1; before >= Math.max(0, change - mostBack); before -= 1) {
    if (isStop(tokens, before)) return undefined
    if (isNamed(tokens, before, words)) return before
  }
  return undefined
}

/** The verb of change that a number belongs to: rose [from 12 in 2019 to] 15. */
function changeBefore(
  tokens: readonly Token[],
  at: number,
  { nouns, noQuantities }: Words,
): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 10); before -= 1) {
    const token = tokens[before] as Token
    if (nouns.changes.has(token.lower)) return before
    const isPart =
      token.kind === 'number' ||
      token.lower === ',' ||
      nouns.changeParts.has(token.lower) ||
      noQuantities.months.has(token.lower)
    if (!isPart) return undefined
  }
  return undefined
}

/** The last plural noun before a figure in its sentence, or the first of the sentence before. */
export function nounBefore(tokens: readonly Token[], at: number, words: Words): number | undefined {
  let first: number | undefined
  let isHere = true
  for (let before = at - 1; before >= Math.max(0, at - 2 * mostBack); before -= 1) {
    if (isStop(tokens, before)) {
      if (!isHere) return first
      isHere = false
    }
    if (!isNamed(tokens, before, words)) continue
    if (isHere) return before
    first = before
  }
  return first
}

/** True for a plural noun that may have been counted: no name, no measure, and hardly a verb. */
function isNamed(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at] as Token
  if (!isPlural(token, words) || isFunctionWord(token, words) || words.nouns.maybeVerbs.has(token.lower))
    return false
  // Wardens estimate 14,000: who says so, not what they count.
  if (words.nouns.counters.has(token.lower)) return false
  if (words.nouns.sayings.has(tokens[at + 1]?.lower ?? '')) return false
  if (isCapitalised(token) && at > 0 && !isStop(tokens, at - 1)) return false
  return (
    measureAt(tokens, at, words) === undefined &&
    phraseBefore(words.vague.words, tokens, at + 1) === undefined
  )
}

/** The noun that a number shares with the next one: 12 and no more than 40 locks. */
export function sharedNoun(tokens: readonly Token[], at: number, words: Words): NounPhrase | undefined {
  if (!words.nouns.and.has(tokens[at]?.lower ?? '')) return undefined
  const next = phraseAt(words.hedges.before, tokens, at + 1)?.to ?? at + 1
  const numeral = numeralAt(tokens, next, words)
  return numeral && nounAt(tokens, numeral.to, words, false)
}
