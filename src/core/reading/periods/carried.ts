// Whether a date of a sentence before holds for a figure: where the sentence goes on with the same matter, in the same tense, and
// doesn't tell of what lasts or is so large at any time.
import type { Span } from '../../text/span'
import { timeOf } from './bearing'
import { indexOf, isNumber, type Placed } from './clauses'
import { goingOn, lying, spreading, vague } from './english/again'
import { appearing, toldOn } from './english/clauses'
import {
  averages,
  beings,
  conditions,
  fractions,
  partitives,
  pointers,
  remaining,
  shortTimes,
  standingUnits,
  states,
} from './english/verbs'
import { units } from './english/words'
import { after } from './moment'
import { hadBeen, isOfNow, isStandingFigure } from './standing'
import { clauseAt, clausesOf, isPast, tenseOf, type Clause } from './tense'
import { tokensOf, type Token } from './tokens'

/** A figure by its token, with its clause. */
interface Asked {
  at: number
  clause: Clause | undefined
}

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
  const clause = clauseAt(clausesOf(tokens), at)
  if (
    (isStanding(tokens, at, end) &&
      !isMeasured(tokens, at, clause) &&
      !isOneOff(tokens, { at, end, clause }, date)) ||
    tokens.some(({ word }) => conditions.has(word)) ||
    isStandingFigure(tokens, at, clause) ||
    hadBeen(tokens, clause) ||
    (clause && isOfNow(tokens, clause) && timeOf(date, published) === 'past') ||
    isUnreal(tokens, clause, at)
  )
    return false
  if (isAppearing(text, date) && tokens.slice(0, at).some(({ word }) => toldOn.has(word))) return false
  return isOfTense(tokens, { at, clause }, date, published)
}

/** “She spoke on Friday”, “the report came out in May”: what was said then is told in the next sentence. */
const isAppearing = (text: string, { period }: Placed): boolean => {
  const before = tokensOf(text, { start: Math.max(0, period.start - 40), end: period.start })
  return before.slice(-4).some(({ word }) => appearing.has(word))
}

/** “A lock would have cost £40”: what never was so. */
const isUnreal = (tokens: readonly Token[], clause: Clause | undefined, at: number): boolean =>
  tokens
    .slice(clause?.from ?? 0, at)
    .some(({ word }, index) => word === 'would' && tokens[(clause?.from ?? 0) + index + 1]?.word === 'have')

/** A measure, of what lasts or is so large at any time. */
const isStanding = (tokens: readonly Token[], at: number, end: number): boolean => {
  const words = tokens.slice(at, end + 1).map(({ word }) => word)
  // “£3m” is no length.
  return !words.some((word) => /^[£$€¥]$/.test(word)) && words.some((word) => standingUnits.has(word))
}

/** “A third (of the money)”, “four of them”, “of those, nine”, “among them were nine”, “the other nine”. */
function isShareOfIt(tokens: readonly Token[], at: number): boolean {
  if ([at, at + 1].some((index) => fractions.has(tokens[index]?.word ?? ''))) return true
  if (tokens.slice(Math.max(0, at - 4), at).some(({ word }) => remaining.has(word))) return true
  return tokens.slice(0, at + 5).some(({ word }, index) => {
    const [next, count] = [tokens[index + 1]?.word ?? '', tokens[index + 2]]
    return partitives.has(word) && index !== at && (pointers.has(next) || (next === 'the' && isNumber(count)))
  })
}

/** “The river dropped two metres”, “the mean wait was nine hours”: it was so then. */
const isMeasured = (tokens: readonly Token[], at: number, clause: Clause | undefined): boolean => {
  const before = tokens[vague.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1]
  if (spreading.has(before?.word ?? '')) return isDone(tokens, at, clause)
  const isAverage = tokens.slice(Math.max(0, at - 8), at).some(({ word }) => averages.has(word))
  // “1.8 metres below normal”
  const isLevel = tokens.slice(at + 1, at + 5).some(({ word }) => word === 'below' || word === 'above')
  return isAverage || isLevel || (isPast(before) && !states.has(before?.word ?? ''))
}

/** “It destroyed vines on 900 hectares”: a verb of the past that says what happened, and not where a thing is. */
function isDone(tokens: readonly Token[], at: number, clause: Clause | undefined): boolean {
  if (!clause || units.has(tokens[at + 1]?.word ?? '')) return false
  const verb = tokens.slice(clause.from, at).find(isPast)
  return verb !== undefined && !lying.has(verb.word) && tenseOf(tokens, clause) === 'past'
}

/** “The bridge closed on Monday. It lasted nine hours”: how long what happened or will happen then takes, no longer than fits the date. */
function isOneOff(
  tokens: readonly Token[],
  { at, end, clause }: Asked & { end: number },
  { period }: Placed,
): boolean {
  const units = tokens.slice(at, end + 1).map(({ word }) => word)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(period.edtf ?? '')
  if (!units.some((word) => shortTimes.has(word) || (!isDay && /^months?$/.test(word)))) return false
  const tense = clause && tenseOf(tokens, clause)
  if (!clause || (tense !== 'past' && tense !== 'future')) return false
  return !tokens.slice(Math.min(clause.from, at), at).some(({ word }) => beings.has(word))
}

/** A past date holds for what was, one to come for what will be. */
function isOfTense(
  tokens: readonly Token[],
  { at, clause }: Asked,
  date: Placed,
  published?: string,
): boolean {
  const start = tokens.find(({ kind }) => kind !== 'mark')?.word ?? ''
  // “That is 60 a month.”
  if ((start === 'that' || start === 'this') && clause?.from === 0) return true
  const tense = clause && tenseOf(tokens, clause)
  const time = timeOf(date, published)
  // “It was shut until 2021. It lost 40”: after that, as likely.
  if (['until', 'before'].includes(date.period.rule)) return false
  // “It has lost 12 since May. Ninety replied.”
  if (date.period.rule === 'since')
    return tense === 'perfect' || (tense === 'past' && isShareOfIt(tokens, at))
  if (time === 'past') return tense === 'past' || (tense === undefined && isGoingOn(tokens))
  if (time === 'future') return tense === 'future'
  return tense === 'past' || tense === 'perfect' || (tense === 'present' && date.period.edtf === published)
}

/** “Another 40 in Calder.” */
const isGoingOn = (tokens: readonly Token[]): boolean =>
  goingOn.some((words) => after(tokens, 0, ...words) !== undefined)
