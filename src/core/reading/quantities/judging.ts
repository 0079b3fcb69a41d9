// Judges figures that may be none: “one” as a pronoun, the past three years, no plans, a one-way street.
import type { Amount } from './amount'
import type { Words } from './english'
import { nounAt } from './noun-phrases'
import { phraseBefore } from './phrases'
import { isJoint, type Token } from './tokens'

/** True where the words around a figure make it none. */
export function isNoQuantity(tokens: readonly Token[], amount: Amount, words: Words): boolean {
  const { noQuantities } = words
  const [before, next] = [tokens[amount.from - 1]?.lower ?? '', tokens[amount.to]?.lower ?? '']
  const isVerb = noQuantities.lastVerbAfter.has(tokens[amount.from - 2]?.lower ?? '')
  if (amount.isTime && !isVerb && (noQuantities.whenBefore.has(before) || noQuantities.whenBehind.has(next)))
    return true
  if (amount.rule === 'no') return !countsNone(tokens, amount, words)
  if (isJoint(tokens, amount.to) && noQuantities.notHyphened.has(tokens[amount.to + 1]?.lower ?? ''))
    return true
  if (isJoint(tokens, amount.from - 1) && tokens[amount.from]?.kind === 'word') return true
  const isZero = amount.rule !== 'none' && amount.value === 0
  return (
    isZero &&
    (noQuantities.zeroAfter.has(before) || noQuantities.zeroBefore.has(tokens[amount.to]?.lower ?? ''))
  )
}

/** “no complaints”, not “no plans” and “no longer”. */
function countsNone(tokens: readonly Token[], amount: Amount, words: Words): boolean {
  const noun = nounAt(tokens, amount.to, words, false)
  const head = noun && tokens[noun.head]
  return head !== undefined && !words.none.notCounted.has(head.lower)
}

/** “one complaint” counts, “one of them” and “the one that” don't; “one was upheld” does where others were counted. */
export function isMeantOne(
  tokens: readonly Token[],
  amount: Amount,
  words: Words,
  hasCounted: boolean,
): boolean {
  const { noQuantities, nouns } = words
  const isOne =
    amount.rule === 'count' &&
    amount.to === amount.from + 1 &&
    tokens[amount.from]?.lower === noQuantities.one
  if (!isOne) return true
  const [before, next] = [tokens[amount.from - 1]?.lower ?? '', tokens[amount.to]?.lower ?? '']
  const isCounting =
    noQuantities.counting.has(before) || phraseBefore(words.hedges.before, tokens, amount.from) !== undefined
  if (next === nouns.of) return isCounting
  if (noQuantities.oneAfter.has(before) || noQuantities.notOne.has(next)) return false
  if (nounAt(tokens, amount.to, words, true)) return true
  if (noQuantities.oneMaybeAfter.has(before)) return false
  const isSaid =
    nouns.beDone.has(next) || nouns.verbs.has(next) || (next.endsWith('ed') && !nouns.closed.has(next))
  const isAlone = tokens[amount.from - 1]?.kind !== 'word' || nouns.closed.has(before)
  return isCounting || (hasCounted && isSaid && isAlone)
}
