// Whether a weak wording is a date at all: a bare year may count boats, “May” may be a person, “Sunday” part of a title.
// Decided by the words right before and behind it; a wording that is sure needs no asking.
import { auxiliaries } from './english/clauses'
import {
  designations,
  determiners,
  extents,
  figureNouns,
  firmPrepositions,
  hours,
  mayFollow,
  measures,
  namedDays,
  nameNouns,
  recurring,
  notPlural,
  sayingVerbs,
  seasonPrepositions,
  theSeasonPrepositions,
  timedVerbs,
  timePrepositions,
} from './english/cues'
import { loose } from './english/ranges'
import { months, nameMonths, seasons, weekdays } from './english/words'
import type { Moment } from './moment'
import { isPast } from './tense'
import type { Token } from './tokens'

/** True where the moment that stands at `at` is a date in this text; `before` is the period found last, as EDTF; `hasParts`: it speaks of quarters or halves of years. */
export function isDate(
  tokens: readonly Token[],
  at: number,
  moment: Moment,
  before?: string,
  hasParts = false,
): boolean {
  const { strength } = moment
  if (strength === 'sure') return true
  // A wording may begin with its own preposition (“since May”).
  const lead = tokens[at]?.kind === 'word' && timePrepositions.has(tokens[at].word) ? at : at - 1
  const around = { lead: tokens[lead]?.word ?? '', before: tokens[lead], behind: tokens[moment.next] }
  if (isWhole(tokens, at, moment.next)) return true
  // “As recently as 2019”
  if (tokens[at - 1]?.word === 'as' && extents.has(tokens[at - 2]?.word ?? '')) return true
  // “Every January” is none.
  if (strength !== 'year' && recurring.has(tokens[at - 1]?.word ?? '')) return false
  if (strength === 'year') return isYear(tokens, at, around, moment.next)
  if (strength === 'weekday') return isWeekday(tokens, at, around)
  if (strength === 'season') return isSeason(tokens, lead, around)
  if (strength === 'quarter') return true
  if (strength === 'half')
    return hasParts || (before !== undefined && /^\d{4}-(?:01|07)\/\d{4}-(?:06|12)$/.test(before))
  return isMonth(tokens, at, moment.next, around)
}

interface Around {
  lead: string
  before: Token | undefined
  behind: Token | undefined
}

/** All of the block, a cell of it, or all that stands in brackets. */
function isWhole(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, behind] = [tokens[at - 1]?.word, tokens[next]?.word]
  if (before === '(' && (behind === ')' || behind === ':')) return true
  if (before === undefined && behind === undefined) return true
  const cell = (mark: string | undefined): boolean => mark === undefined || mark === '\t'
  return (
    cell(before) &&
    cell(behind) &&
    tokens.slice(Math.max(0, at - 8), at + 9).some(({ word }) => word === '\t')
  )
}

function isYear(
  tokens: readonly Token[],
  at: number,
  { lead, before, behind }: Around,
  next: number,
): boolean {
  if (designations.has(lead)) return false
  if (before?.word === '/' || behind?.word === '/') return false
  const noun = behind?.kind === 'word' && !behind.capital ? behind.word : ''
  if (nameNouns.has(behind?.word ?? '')) return false
  if (measures.has(noun)) return false
  const counted =
    noun !== '' && !mayFollow.has(noun) && noun.endsWith('s') && !notPlural.has(noun) && !noun.endsWith('ss')
  if (before?.word === 'year' || before?.word === 'years') return true
  if (firmPrepositions.has(lead)) return !counted || isRecent(tokens, next)
  if (figureNouns.has(noun)) return true
  // “The worst year was 2021”
  if (tokens[at - 2]?.word === 'year' && auxiliaries.has(lead)) return true
  if (determiners.has(lead) && isRecent(tokens, next)) return true
  if (counted) return false
  // “It ended 2021 with debts.”
  if (timedVerbs.has(lead) && isRecent(tokens, next)) return noun === '' || mayFollow.has(noun)
  if (timePrepositions.has(lead)) return noun === '' || mayFollow.has(noun) || !counted
  if (behind?.word === "'" && tokens[next + 1]?.word === 's') return true
  if (behind?.word === ':' && (!before || /^[.,;]$/.test(before.word))) return true
  if (before === undefined || /^[.!?“"‘:]$/.test(before.word))
    return mayFollow.has(noun) || notPlural.has(noun)
  if (before.word === ',' && (!behind || /^[\t.;)]$/.test(behind.word))) return true
  // “In the year he left, 2019, it lost nine”
  if (before.word === ',' && behind?.word === ',' && isApposed(tokens, at - 1)) return true
  if (before.word === ',' || before.word === 'and' || before.word === 'or')
    return isAfterYear(tokens, at - 1) || mayFollow.has(noun)
  return loose.has(before.word)
}

/** Years that articles write about; older or later four digits are counts as likely. */
function isRecent(tokens: readonly Token[], next: number): boolean {
  const year = Number(tokens[next - 1]?.word)
  return year >= 1800 && year < 2100 && (year % 100 !== 0 || year === 2000)
}

/** “The year (he left), 2019,” */
const isApposed = (tokens: readonly Token[], comma: number): boolean =>
  tokens.slice(Math.max(0, comma - 6), comma).some(({ word }) => word === 'year' || seasons.has(word))

const startsSentence = (tokens: readonly Token[], at: number): boolean =>
  /^[.!?;:“"]$/.test(tokens[at - 1]?.word ?? '.')

const isVerb = (token: Token): boolean => auxiliaries.has(token.word) || isPast(token)

/** “2019, 2020 and 2021”: what joins two years. */
function isAfterYear(tokens: readonly Token[], joint: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[joint - 1]?.word ?? '')
}

function isMonth(tokens: readonly Token[], at: number, next: number, { lead, behind }: Around): boolean {
  const month = tokens.slice(at, next).find(({ word }) => months.has(word))
  if (!month) return true
  const person =
    nameMonths.has(month.word) &&
    behind?.capital === true &&
    !months.has(behind.word) &&
    !weekdays.has(behind.word)
  if (lead === 'in' || lead === 'during' || lead === 'since' || lead === 'until' || lead === 'throughout')
    return true
  if (person) return false
  if (figureNouns.has(behind?.word ?? '')) return true
  if (lead === 'of') return !nameMonths.has(month.word)
  // “December was better”
  if (startsSentence(tokens, at) && behind && isVerb(behind)) return !nameMonths.has(month.word)
  if (timePrepositions.has(lead) || timedVerbs.has(lead)) return true
  if (behind?.word === "'" && tokens[next + 1]?.word === 's') return !nameMonths.has(month.word)
  // “Its May sale”
  return determiners.has(lead) && behind?.kind === 'word' && !behind.capital && month.word !== 'march'
}

function isWeekday(tokens: readonly Token[], at: number, { lead, before, behind }: Around): boolean {
  if (before?.capital === true && namedDays.has(before.word)) return false
  if (lead === 'on' && ['mail', 'independent'].includes(tokens[at - 2]?.word ?? '')) return false
  // “the Sunday Herald”
  if (behind?.capital === true && !months.has(behind.word) && lead !== 'on') return false
  if (lead === 'of') return hours.has(tokens[at - 2]?.word ?? '')
  if (timePrepositions.has(lead) && lead !== 'in') return true
  if (behind?.word === "'" && tokens[at + 2]?.word === 's') return true
  return sayingVerbs.has(before?.word ?? '')
}

function isSeason(tokens: readonly Token[], lead: number, { behind }: Around): boolean {
  const the = tokens[lead]?.word === 'the'
  const preposition = tokens[the ? lead - 1 : lead]?.word ?? ''
  if (behind && behind.kind === 'word' && !mayFollow.has(behind.word) && !behind.capital) return false
  if (the) return theSeasonPrepositions.has(preposition)
  return seasonPrepositions.has(preposition)
}
