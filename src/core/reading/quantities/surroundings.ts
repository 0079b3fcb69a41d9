// Reads what stands around a figure and belongs to its value: per what, more than when, what kind of figure.
import type { Quantity } from '../../model/values'
import type { Amount } from './amount'
import type { Words } from './english'
import { behindComplement, nounAt } from './noun-phrases'
import { numeralAt } from './numerals'
import { phraseAt, phraseBefore } from './phrases'
import { isJoint, type Token } from './tokens'

/** What a rate is for, as tokens; `what` is the first behind “per”. */
export interface Per {
  from: number
  to: number
  what: number
}

/** True for “per resident” and “for every 1,000 residents”, not for “a month” and “for every plot”. */
export const isRate = (tokens: readonly Token[], { from, what }: Per, { measures }: Words): boolean =>
  measures.per.has(tokens[from]?.lower ?? '') || tokens[what]?.kind === 'number'

/** What a rate is for: per 1,000 residents, a day, each year. */
export function perAt(tokens: readonly Token[], at: number, words: Words): Per | undefined {
  const { measures, noQuantities } = words
  const start = isJoint(tokens, at) ? at + 1 : at
  const word = tokens[start]?.lower ?? ''
  const forEvery = phraseAt(measures.forEvery, tokens, at)
  const isPer = measures.per.has(word) || (word === measures.slash && tokens[start]?.glued === true)
  if (isPer || forEvery) {
    const what = forEvery?.to ?? start + 1
    const numeral = numeralAt(tokens, what, words)
    const noun = nounAt(tokens, numeral?.to ?? what, words, !numeral)
    const to = noun ? behindComplement(tokens, noun.to, words, true) : numeral?.to
    // “for each one found” is no rate.
    if (forEvery && !noun) return undefined
    return to === undefined ? undefined : { from: at, to, what }
  }
  if (!measures.article.has(word)) return undefined
  const what = isJoint(tokens, start + 1) ? start + 2 : start + 1
  // “Five a year earlier” is when, and no rate.
  if (noQuantities.whenBehind.has(tokens[what + 1]?.lower ?? '')) return undefined
  return measures.each.has(tokens[what]?.lower ?? '') ? { from: at, to: what + 1, what } : undefined
}

/** “40 more than in 2019”, “12 percent fewer boats than last year”: the direction, and the words behind “than”. */
export function comparisonAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: Words,
): Quantity['comparison'] {
  const { wordings } = words
  const word = tokens[at]?.lower ?? ''
  const direction = wordings.more.has(word) ? 'more' : wordings.less.has(word) ? 'less' : undefined
  if (!direction) return undefined
  for (let next = at + 1; next < at + 9; next += 1) {
    const token = tokens[next]
    if (!token || token.kind === 'mark') return undefined
    if (token.lower !== wordings.than) continue
    let to = next + 1
    while (
      tokens[to] &&
      tokens[to]?.kind !== 'mark' &&
      to < next + 12 &&
      !words.nouns.and.has(tokens[to]?.lower ?? '')
    )
      to += 1
    if (to === next + 1) return undefined
    return { direction, than: text.slice(tokens[next + 1]?.start, tokens[to - 1]?.end) }
  }
  return undefined
}

/** What kind of figure the words around it make it. */
export function kindOf(
  tokens: readonly Token[],
  { from, to, amount }: { from: number; to: number; amount: Amount },
  words: Words,
): Quantity['kind'] {
  const { wordings, nouns, measures } = words
  const before = tokens[from - 1]?.lower ?? ''
  const next = tokens[amount.to]
  const isBy = before === wordings.changeBy && nouns.changes.has(tokens[from - 2]?.lower ?? '')
  const isMore = next !== undefined && (wordings.more.has(next.lower) || wordings.less.has(next.lower))
  const isShare = amount.unit === 'percent' || amount.unit === measures.proportion
  const isChange =
    isBy || (next !== undefined && wordings.changeNouns.has(next.lower) && (isShare || !isMore))
  if (isChange || amount.unit === measures.pointsUnit) return 'change'
  if (phraseBefore(wordings.averageBefore, tokens, from) || phraseAt(wordings.averageBehind, tokens, to))
    return 'average'
  if (isForecast(tokens, from, words)) return 'forecast'
  if (isShare && (amount.value ?? 0) < 0) return 'change'
  // Nothing is more than the whole of what it is a part of: 250 percent of capacity is no share.
  if (isShare && (amount.value ?? 0) <= (amount.unit === 'percent' ? 100 : 1)) return 'share'
  const isSum =
    phraseBefore(wordings.cumulativeBefore, tokens, from) ?? phraseAt(wordings.cumulativeBehind, tokens, to)
  return isSum ? 'cumulative' : undefined
}

/** True where the verb right before the figure is one of the future. */
function isForecast(tokens: readonly Token[], from: number, words: Words): boolean {
  for (let before = from - 1; before >= Math.max(0, from - 6); before -= 1) {
    const token = tokens[before] as Token
    if (token.kind === 'mark') return false
    if (phraseAt(words.wordings.forecast, tokens, before)) return true
    if (words.nouns.bePast.has(token.lower)) return false
  }
  return false
}

/** “nationwide”, “each”. */
export function scopeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: Words,
): string | undefined {
  const found = phraseAt(words.wordings.scopes, tokens, at)
  return found && text.slice(tokens[at]?.start, tokens[found.to - 1]?.end)
}
