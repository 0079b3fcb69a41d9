// Whether a date of a sentence before holds for a figure: where the sentence goes on with the same matter, in the same tense, and
// doesn't tell of what lasts or is so large at any time.
import type { Span } from '../../text/span'
import { timeOf } from './bearing'
import { indexOf, type Placed } from './clauses'
import { conditions, standingUnits } from './english/verbs'
import { clauseAt, clausesOf, tenseOf } from './tense'
import { tokensOf, type Token } from './tokens'

/** True where the sentence of a figure goes on with what its date's sentence tells of. */
export function goesOn(
  text: string,
  date: Placed,
  figure: Span & { sentence: Span },
  published?: string,
): boolean {
  const tokens = tokensOf(text, figure.sentence)
  const at = indexOf(tokens, figure)
  const end = indexOf(tokens, { start: figure.end, end: figure.end })
  if (isStanding(tokens, at, end) || tokens.some(({ word }) => conditions.has(word))) return false
  return isOfTense(tokens, at, date, published)
}

/** A measure, of what lasts or is so large at any time. */
const isStanding = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens.slice(at, end + 1).some(({ word }) => standingUnits.has(word))

/** A past date holds for what was, one to come for what will be. */
function isOfTense(tokens: readonly Token[], at: number, date: Placed, published?: string): boolean {
  const clause = clauseAt(clausesOf(tokens), at)
  const start = tokens.find(({ kind }) => kind !== 'mark')?.word ?? ''
  // “That is 60 a month.”
  if ((start === 'that' || start === 'this') && clause?.from === 0) return true
  const tense = clause && tenseOf(tokens, clause)
  const time = timeOf(date, published)
  // “It has lost 12 since May. Ninety replied.”
  if (date.period.rule === 'since') return tense === 'perfect'
  if (time === 'past') return tense === 'past'
  if (time === 'future') return tense === 'future'
  return tense === 'past' || tense === 'perfect' || (tense === 'present' && date.period.edtf === published)
}
