// Whether a date of a sentence before holds for a figure: where the sentence goes on with the same matter, in the same tense, and
// doesn't tell of what lasts or is so large at any time.
import type { Span } from '../../text/span'
import { isAbout, isOfBase, timeOf } from './bearing'
import { indexOf, isNumber, parts, type Placed } from './clauses'
import {
  clauseWords,
  common,
  denials,
  futureVerbs,
  notBeforeVerbs,
  notPast,
  origins,
  pastVerbs,
  pointers,
  presentVerbs,
  reportingVerbs,
  standingUnits,
  wheres,
} from './english/verbs'
import { clauseAt, clausesOf, isPast, tenseOf } from './tense'
import { tokensOf, type Token } from './tokens'

/** True where the sentence of a figure goes on with what its date's sentence tells of. */
export function goesOn(
  text: string,
  before: readonly Token[],
  date: Placed,
  figure: Span & { sentence: Span },
  published?: string,
): boolean {
  if (!isMain(before, date)) return false
  const tokens = tokensOf(text, figure.sentence)
  const at = indexOf(tokens, figure)
  const end = indexOf(tokens, { start: figure.end, end: figure.end })
  if (isStanding(tokens, at, end)) return false
  return isLinked(tokens, at, end, before) && isOfTense(tokens, at, date, published)
}

/** A date of a main clause, and not of how something came to be. */
function isMain(tokens: readonly Token[], date: Placed): boolean {
  const clause = clauseAt(clausesOf(tokens), date.from)
  if (!clause) return true
  if (isAbout(tokens, clause) && !isOfBase(tokens, clause)) return false
  return !tokens.slice(clause.from, date.from).some(({ word }) => origins.has(word))
}

/** A measure, of what lasts or is so large at any time. */
const isStanding = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens.slice(at, end + 1).some(({ word }) => standingUnits.has(word))

/** By a pointer at its start, a noun that both share, or a figure whose noun is left out. */
function isLinked(tokens: readonly Token[], at: number, end: number, before: readonly Token[]): boolean {
  const start = tokens.findIndex(({ kind }) => kind !== 'mark')
  const [first, second] = [tokens[start]?.word ?? '', tokens[start + 1]?.word ?? '']
  if (denials.has(second)) return false
  if (pointers.has(first) || wheres.has(first) || start === at || isNumber(tokens[start])) return true
  if (first === 'of' || (clauseWords.has(first) && pointers.has(second))) return true
  if (isElided(tokens[end])) return true
  const nouns = new Set(before.filter(isNoun).map(({ word }) => word.replace(/s$/, '')))
  return tokens.some((token) => isNoun(token) && nouns.has(token.word.replace(/s$/, '')))
}

/** The figure is followed by a verb or a mark: what it counts was said before. */
const isElided = (next: Token | undefined): boolean =>
  next === undefined ||
  pastVerbs.has(next.word) ||
  presentVerbs.has(next.word) ||
  next.word === 'to' ||
  next.word === 'that' ||
  isPast(next)

const isNoun = ({ kind, word, capital }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  word.length > 3 &&
  !pastVerbs.has(word) &&
  !presentVerbs.has(word) &&
  !pointers.has(word) &&
  !clauseWords.has(word) &&
  !common.has(word) &&
  (!word.endsWith('ed') || notPast.has(word))

/** A past date holds for what was, one to come for what will be. */
function isOfTense(tokens: readonly Token[], at: number, date: Placed, published?: string): boolean {
  const clause = clauseAt(clausesOf(tokens), at)
  const words = tokens.slice(clause?.from ?? 0, clause?.to)
  const start = tokens.find(({ kind }) => kind !== 'mark')?.word ?? ''
  if ((start === 'that' || start === 'this') && clause?.from === 0) return true
  if (words.some(({ word }) => reportingVerbs.has(word))) return true
  const tense = clause && tenseOf(tokens, clause)
  if (isInfinitive(tokens, at)) return timeOf(date, published) === 'future'
  const time = timeOf(date, published)
  if (time === 'past') return tense === 'past'
  if (time === 'future') return tense === 'future' || words.some(({ word }) => futureVerbs.has(word))
  return tense === 'past' || tense === 'perfect' || (tense === 'present' && date.period.edtf === published)
}

/** “ordered it to pay £500”: not what was, but what should be. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index > Math.max(1, at - 4); index--) {
    if (isPast(tokens[index]) || parts(tokens, index)) return false
    const word = tokens[index]?.word ?? ''
    if (tokens[index - 1]?.word === 'to' && !isNumber(tokens[index]) && !notBeforeVerbs.has(word))
      return tokens[index - 2]?.kind === 'word'
  }
  return false
}
