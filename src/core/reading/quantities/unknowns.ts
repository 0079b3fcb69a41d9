// Finds the words that say that a number isn't known: an undisclosed number, was not revealed, did not say how many.
// Must not break: looks at a bounded number of words on either side.
import type { Words } from './english'
import { behindOf, nounAt, type NounPhrase } from './noun-phrases'
import { phraseAt } from './phrases'
import type { Token } from './tokens'
import { isStop } from './units'

/** The words from token `from` to before token `to`, and what there is no number of. */
export interface Unknown {
  from: number
  to: number
  noun?: NounPhrase | undefined
  /** A price or a cost isn't known. */
  isMoney?: boolean
}

const mostBefore = 14

/** What begins at a token and says that a number isn't known. */
export function unknownAt(tokens: readonly Token[], at: number, words: Words): Unknown | undefined {
  if (!words.unknown.starts.has(tokens[at]?.lower ?? '')) return undefined
  return undisclosed(tokens, at, words) ?? untold(tokens, at, words) ?? notTold(tokens, at, words)
}

/** “an undisclosed number of boats”. */
function undisclosed(tokens: readonly Token[], at: number, words: Words): Unknown | undefined {
  const { unknown } = words
  const adjective = unknown.articles.has(tokens[at]?.lower ?? '') ? at + 1 : at
  if (!unknown.adjectives.has(tokens[adjective]?.lower ?? '')) return undefined
  if (!unknown.measures.has(tokens[adjective + 1]?.lower ?? '')) return undefined
  return { from: at, to: adjective + 2, noun: ofNoun(tokens, adjective + 2, words) }
}

/** “did not say how many boats”, “nobody knows how much”, “declined to give a figure”. */
function untold(tokens: readonly Token[], at: number, words: Words): Unknown | undefined {
  const { unknown } = words
  const refusal = behindRefusal(tokens, at, words)
  if (refusal === undefined) return undefined
  let isSaying = false
  for (let next = refusal; next < refusal + 5; next += 1) {
    const word = tokens[next]?.lower ?? ''
    const how = phraseAt(unknown.how, tokens, next)
    if (how && (isSaying || next === refusal))
      return { from: at, to: how.to, noun: nounAt(tokens, how.to, words, false) }
    if (isSaying && unknown.measures.has(word))
      return { from: at, to: next + 1, noun: ofNoun(tokens, next + 1, words) }
    const isLink = unknown.between.has(word) || unknown.auxiliaries.has(word)
    if (!unknown.saying.has(word) && !isLink) return undefined
    isSaying ||= unknown.saying.has(word)
  }
  return undefined
}

/** Behind “would not”, “were unable to”, “declined to”, “nobody”, “it is unclear”. */
function behindRefusal(tokens: readonly Token[], at: number, { unknown }: Words): number | undefined {
  const word = (index: number) => tokens[index]?.lower ?? ''
  if (unknown.negated.has(word(at))) return at + 1
  const phrase = phraseAt(unknown.refusals, tokens, at)
  if (phrase) return phrase.to
  if (!unknown.auxiliaries.has(word(at))) return undefined
  if (unknown.not.has(word(at + 1))) return at + 2
  return phraseAt(unknown.refusals, tokens, at + 1)?.to
}

/** “the number of boats was not revealed”, “the cost remains unknown”, “how many there were is anybody's guess”. */
function notTold(tokens: readonly Token[], at: number, words: Words): Unknown | undefined {
  const to = behindNot(tokens, at, words) ?? phraseAt(words.unknown.states, tokens, at)?.to
  if (to === undefined) return undefined
  let measure: Unknown | undefined
  for (let before = at - 1; before >= Math.max(0, at - mostBefore); before -= 1) {
    const { lower } = tokens[before] as Token
    if (isStop(tokens, before)) break
    const how = phraseAt(words.unknown.how, tokens, before)
    if (how) return { from: at, to, noun: nounAt(tokens, how.to, words, false) }
    const isMoney = words.unknown.money.has(lower)
    if (isMoney || words.unknown.measures.has(lower))
      measure ??= { from: at, to, noun: ofNoun(tokens, before + 1, words), isMoney }
  }
  return measure
}

function behindNot(tokens: readonly Token[], at: number, { unknown }: Words): number | undefined {
  const word = (index: number) => tokens[index]?.lower ?? ''
  const isNegated = unknown.negated.has(word(at))
  const yet = phraseAt(unknown.yet, tokens, at + 1)
  const isNot = unknown.not.has(word(at + 1)) || yet !== undefined
  if (!isNegated && !(unknown.auxiliaries.has(word(at)) && isNot)) return undefined
  let next = yet?.to ?? at + (isNegated ? 1 : 2)
  while (unknown.been.has(word(next)) && next < at + 5) next += 1
  if (!unknown.verbs.has(word(next)) && !unknown.rest.has(word(next))) return undefined
  return unknown.rest.has(word(next + 1)) ? next + 2 : next + 1
}

function ofNoun(tokens: readonly Token[], at: number, words: Words): NounPhrase | undefined {
  const place = behindOf(tokens, at, words)
  return place === undefined ? undefined : nounAt(tokens, place, words, false)
}
