// Words that are written like names, nouns that can speak, and where a phrase can't go on. Only a word and its
// neighbours are looked at.
import { bodies, documents, roles } from './english/nouns'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  links,
  openers,
  prepositions,
  pronouns,
  relatives,
  times,
} from './english/small-words'
import { speechVerbs } from './english/verbs'
import { isCapital, isPoint, singular, type Token } from './tokens'

export const isHead = (low: string): boolean =>
  [low, singular(low)].some((one) => roles.has(one) || bodies.has(one) || documents.has(one))

export const isRole = (low: string): boolean => roles.has(low) || roles.has(singular(low))

/** Written like a name, and not only because a sentence begins with it. */
export function isNameWord(tokens: readonly Token[], index: number): boolean {
  return isNameAt(tokens, index, beginsAt(tokens, index))
}

/** True where a sentence begins, or what is said after a colon. */
export function beginsAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || before.kind === 'quotation' || isPoint(before, ':.')
}

export function isNameAt(tokens: readonly Token[], index: number, begins: boolean): boolean {
  const token = tokens[index]
  if (!token || !isCapital(token)) return false
  if (begins && openers.has(token.low) && !isFirstName(tokens, index)) return false
  return !times.has(token.low) || isFirstName(tokens, index)
}

/** `April Brandt`, and not `in April Brandt`. */
const isFirstName = (tokens: readonly Token[], index: number): boolean =>
  /^(?:april|may|june|august)$/.test(tokens[index]?.low ?? '') &&
  isCapital(tokens[index + 1] ?? noToken) &&
  !links.has(tokens[index - 1]?.low ?? '')

export const noToken: Token = { kind: 'point', start: 0, end: 0, text: '', low: '' }

/** Adverbs and auxiliaries before `end` are left out; what is returned is where the phrase may end. */
export function beforeVerb(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0) {
    const { kind, low } = tokens[at - 1] as Token
    const isAdverb =
      adverbs.has(low) || (low.endsWith('ly') && low.length > 4 && !isCapital(tokens[at - 1] as Token))
    if (kind !== 'word' || !(isAdverb || auxiliaries.has(low))) break
    at -= 1
  }
  return at
}

export function isStop({ low, text }: Token): boolean {
  if (low === '’s') return false
  if (times.has(low) || pronouns.has(low) || relatives.has(low) || auxiliaries.has(low)) return true
  return (
    conjunctions.has(low) ||
    prepositions.has(low) ||
    low === 'to' ||
    low === 'not' ||
    (adverbs.has(low) && text === low)
  )
}

/** A verb of speech that isn't the name of what it makes: `said`, but neither `report` nor `claim`. */
export function isClauseVerb(tokens: readonly Token[], at: number): boolean {
  const { low, text } = tokens[at] as Token
  const verb = speechVerbs.get(low)
  return verb !== undefined && verb.use !== 'label' && text === low && !isHead(low)
}
