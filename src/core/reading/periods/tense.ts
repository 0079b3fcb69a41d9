// The clauses of a sentence and their tense: what is past, what holds at any time, what is to come.
// Must not break: it reads words and marks only, and where it can't tell a clause apart it parts nothing.
import { isNumber, parts } from './clauses'
import { auxiliaries } from './english/clauses'
import {
  clauseWords,
  conditions,
  futureVerbs,
  joins,
  modals,
  notBeforeVerbs,
  ownClauses,
  perfects,
  notPast,
  pastVerbs,
  pointers,
  presentVerbs,
} from './english/verbs'
import type { Token } from './tokens'

/** A clause by index of token: its first one and the one after it. */
export interface Clause {
  from: number
  to: number
  /** The clause that this one takes up again behind a clause between commas. */
  of?: Clause | undefined
  /** It says which one, with no commas: “(a map) that fetched £400”. */
  isWhich?: true
}

export type Tense = 'past' | 'perfect' | 'present' | 'future'

/**
 * The clauses of a sentence. One begins behind a mark or at a word that begins clauses, and has a verb of its own; what has none belongs
 * to the clause before it, at the start of the sentence to the one behind it.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !beginsClause(tokens, at)) continue
    const word = tokens[from]?.word ?? ''
    const isWhole = ownClauses.has(word) || tenseOf(tokens, { from, to: at }) !== undefined
    // “that between 20 and 25 boats …”: its verb is still to come.
    if (!isWhole && isSubordinate(tokens, from) && !parts(tokens, at - 1) && at < tokens.length) continue
    const last = clauses.at(-1)
    const isOpening =
      last &&
      clauses.length === 1 &&
      !isSubordinate(tokens, from) &&
      !conditions.has(tokens[last.from]?.word ?? '') &&
      tenseOf(tokens, last) === undefined
    const before =
      last && isInserted(tokens, last) && tokens[from - 1]?.word === ',' ? clauses.at(-2) : undefined
    const main = mainOf(before)
    const here: Clause = { from, to: at }
    // “In May the ward, which has 24 beds, lost nine”: what opens the sentence belongs to the verb behind.
    if (before && isWhole && tenseOf(tokens, before) === undefined) clauses.push((before.of = here))
    else if (main && !isWhole) clauses.push({ ...here, of: main })
    // “And two, who had left, will come back”: its verb is still to come, too.
    else if (last && !isWhole && joins.has(word) && isInserted(tokens, { from: at, to: at }))
      clauses.push(here)
    else if (last && (isOpening || !isWhole)) last.to = at
    else clauses.push(here)
    from = at
  }
  return clauses
}

/** “The ward, which has 24 beds, opened on Monday”: a clause that begins behind a comma with a word like “which” or “as”. */
const isInserted = (tokens: readonly Token[], { from }: Clause): boolean =>
  tokens[from - 1]?.word === ',' && isSubordinate(tokens, from)

const mainOf = (clause: Clause | undefined): Clause | undefined => clause?.of ?? clause

const isSubordinate = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? ''
  return clauseWords.has(word) && !['and', 'or', 'but', 'so'].includes(word)
}

/** “Between 20 and 25” is no clause, nor is what joins two nouns without a verb, nor “that” by itself. */
const beginsClause = (tokens: readonly Token[], at: number): boolean =>
  parts(tokens, at - 1) ||
  (clauseWords.has(tokens[at]?.word ?? '') && !isRange(tokens, at) && !isPointing(tokens, at))

/** “Half of that was sold”, “14, four of which were sold”. */
const isPointing = (tokens: readonly Token[], at: number): boolean =>
  ['that', 'which', 'whom'].includes(tokens[at]?.word ?? '') && tokens[at - 1]?.word === 'of'

const isRange = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'and' && isNumber(tokens[at - 1]) && isNumber(tokens[at + 1])

/** The clause that a token stands in. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined =>
  mainOf(clauses.find(({ from, to }) => at >= from && at < to))

/** The tense of a clause by its first finite verb; undefined where none is known. */
export function tenseOf(tokens: readonly Token[], { from, to }: Clause): Tense | undefined {
  let participle: Tense | undefined
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word ?? ''
    // “It could not say”: what it had no power to do.
    if (word === 'could' && tokens[at + 1]?.word === 'not') return 'past'
    // “It may have held 90”
    if (
      modals.has(word) &&
      tokens[at + 1]?.word === 'have' &&
      tokens[at + 2]?.word !== 'to' &&
      !isMay(tokens, at)
    )
      return 'past'
    // “They won” is no “won’t”.
    const isWon = word === 'won' && tokens[at + 1]?.word !== "'"
    if (futureVerbs.has(word) && !isWon) return 'future'
    if (pastVerbs.has(word)) return 'past'
    // “Two ships ordered in 2021 are due”: a verb behind it outweighs it.
    if (isPast(tokens[at])) participle ??= 'past'
    if (!isPresent(tokens, at) || (participle && !auxiliaries.has(word))) continue
    const isPerfect =
      (word === 'has' || word === 'have') &&
      [1, 2].some((far) => isPast(tokens[at + far]) || perfects.has(tokens[at + far]?.word ?? ''))
    return isPerfect ? 'perfect' : 'present'
  }
  return participle
}

/** A verb of the past, or a participle. */
export const isPast = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (pastVerbs.has(token.word) ||
    (token.word.length > 3 && token.word.endsWith('ed') && !notPast.has(token.word)))

/** “In May” is no verb. */
export const isMay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'may' && tokens[at].capital && tokens[at - 1]?.kind === 'word'

/** True at the finite verb of a clause, or what may be one. */
export const isFinite = (tokens: readonly Token[], at: number): boolean =>
  isPast(tokens[at]) || futureVerbs.has(tokens[at]?.word ?? '') || isPresent(tokens, at)

/** “Costs” behind an article or a preposition is a noun, and so is “cost” without a plural or a pronoun before it. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const { word = '' } = tokens[at] ?? {}
  const before = tokens[tokens[at - 1]?.word === 'now' ? at - 2 : at - 1]
  if (!presentVerbs.has(word) || before?.word === 'to' || isMay(tokens, at)) return false
  if (auxiliaries.has(word) || before === undefined) return auxiliaries.has(word)
  if (notBeforeVerbs.has(before.word) || before.word.endsWith('ing')) return false
  // “40 costs” are nouns; “who left in 2019 owes” isn't.
  if (isNumber(before) && !/^(?:19|20)\d\d$/.test(before.word)) return false
  return word.endsWith('s') || before.word.endsWith('s') || pointers.has(before.word) || before.word === 'who'
}
