// Finds the words that say that a number isn't known: an undisclosed number, was not revealed, did not say how many.
import type { Words } from './english'
import { type NounPhrase, behindOf, nounAt } from './noun-phrases'
import { phraseAt } from './phrases'
import type { Token } from './tokens'

/** The words from token `from` to before token `to`, and what there is no number of. */
export interface Unknown {
  from: number
  to: number
  noun?: NounPhrase | undefined
}

const mostBefore = 14

/** What begins at a token and says that a number isn't known. */
export function unknownAt(tokens: readonly Token[], at: number, words: Words): Unknown | undefined {
  return undisclosed(tokens, at, words) ?? refused(tokens, at, words) ?? notTold(tokens, at, words)
}

/** “an undisclosed number of boats”. */
function undisclosed(tokens: readonly Token[], at: number, words: Words): Unknown | undefined {
  const { unknown } = words
  const adjective = unknown.articles.has(tokens[at]?.lower ?? '') ? at + 1 : at
  if (!unknown.adjectives.has(tokens[adjective]?.lower ?? '')) return undefined
  if (!unknown.measures.has(tokens[adjective + 1]?.lower ?? '')) return undefined
  return { from: at, to: adjective + 2, noun: ofNoun(tokens, adjective + 2, words) }
}

/** “did not say how many boats”, “declined to give a figure”. */
function refused(tokens: readonly Token[], at: number, words: Words): Unknown | undefined {
  const { unknown } = words
  const refusal = phraseAt(unknown.refusals, tokens, at)
  if (!refusal) return undefined
  const how = phraseAt(unknown.how, tokens, refusal.to)
  if (how) return { from: at, to: how.to, noun: nounAt(tokens, how.to, words, false) }
  const measure = unknown.articles.has(tokens[refusal.to]?.lower ?? '') ? refusal.to + 1 : refusal.to
  if (!unknown.measures.has(tokens[measure]?.lower ?? '')) return undefined
  return { from: at, to: measure + 1, noun: ofNoun(tokens, measure + 1, words) }
}

/** “the number of boats was not revealed”, “the cost remains unknown”. */
function notTold(tokens: readonly Token[], at: number, words: Words): Unknown | undefined {
  const to = behindNot(tokens, at, words) ?? behindState(tokens, at, words)
  if (to === undefined) return undefined
  for (let before = at - 1; before >= Math.max(0, at - mostBefore); before -= 1) {
    const { lower } = tokens[before] as Token
    if (lower === '.' || lower === ';') return undefined
    const how = phraseAt(words.unknown.how, tokens, before)
    if (how) return { from: at, to, noun: nounAt(tokens, how.to, words, false) }
    if (words.unknown.measures.has(lower)) return { from: at, to, noun: ofNoun(tokens, before + 1, words) }
  }
  return undefined
}

function behindNot(tokens: readonly Token[], at: number, { unknown }: Words): number | undefined {
  const word = (index: number) => tokens[index]?.lower ?? ''
  const isNegated = unknown.negated.has(word(at))
  if (!isNegated && !(unknown.auxiliaries.has(word(at)) && unknown.not.has(word(at + 1)))) return undefined
  let next = at + (isNegated ? 1 : 2)
  while (unknown.been.has(word(next)) && next < at + 5) next += 1
  if (!unknown.verbs.has(word(next)) && !phraseAt(unknown.rest, tokens, next)) return undefined
  return phraseAt(unknown.rest, tokens, next + 1)?.to ?? next + 1
}

function behindState(tokens: readonly Token[], at: number, { unknown }: Words): number | undefined {
  const isState =
    unknown.copulas.has(tokens[at]?.lower ?? '') && unknown.states.has(tokens[at + 1]?.lower ?? '')
  return isState ? at + 2 : undefined
}

function ofNoun(tokens: readonly Token[], at: number, words: Words): NounPhrase | undefined {
  const place = behindOf(tokens, at, words)
  return place === undefined ? undefined : nounAt(tokens, place, words, false)
}
