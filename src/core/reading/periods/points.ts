// A date or period as one wording, with what narrows it: “early 2021”, “the end of March”, “earlier this year”, “Tuesday”.
// Narrowing keeps the period's name; “early”, “late” and “about” make it approximate (~), as far as EDTF can say so.
import { againAt } from './again'
import { dateAt } from './dates'
import { abouts, edges, loose } from './english/ranges'
import { placesIn } from './english/relative'
import { fiscalAt } from './fiscal'
import { holidayAt } from './holidays'
import { longest, skip, type Moment, type Pattern } from './moment'
import { yearAt } from './numbers'
import { partAt } from './parts'
import { relativeAt } from './relative'
import { seasonAt } from './seasons'
import { mayBegin } from './starters'
import { stretchAt } from './stretches'
import { weekdayAt } from './weekdays'

/** The date or period that begins at a token. */
export const pointAt: Pattern = (tokens, at) =>
  mayBegin(tokens[at]) ? longest([plainAt, edgeAt, looseAt, placedAt, aboutAt], tokens, at) : undefined

const plainAt: Pattern = (tokens, at) =>
  longest(
    [stretchAt, fiscalAt, dateAt, partAt, seasonAt, relativeAt, weekdayAt, holidayAt, againAt],
    tokens,
    at,
  )

/** “the end of 2026”, “the start of last year”, “end-March”. */
const edgeAt: Pattern = (tokens, at) => {
  const word = tokens[at]?.word ?? ''
  if (!edges.has(word)) return undefined
  const of = skip(tokens, at + 1, 'of', '-')
  // “end 2023”
  if (of === at + 1 && (word !== 'end' || !yearAt(tokens, of))) return undefined
  const found = plainAt(tokens, skip(tokens, of, 'the')) ?? looseAt(tokens, of)
  return found && { ...found, strength: 'sure' }
}

/** “early 2021”, “mid-March”, “late last year”, “late on Tuesday”. */
const looseAt: Pattern = (tokens, at) => {
  if (!loose.has(tokens[at]?.word ?? '')) return undefined
  const next = skip(tokens, skip(tokens, skip(tokens, at + 1, '-', 'in', 'on'), 'to'), 'the')
  const found = longest([dateAt, partAt, seasonAt, weekdayAt], tokens, next) ?? lateToo(tokens, next)
  return found && approximate({ ...found, strength: 'sure' }, /^\d{4}(?:-(?:0\d|1[0-2]))?$/)
}

/** The second half of “late 2021 or early 2022” stands for itself; “mid to late 2021” is one. */
const lateToo: Pattern = (tokens, at) => {
  if (!loose.has(tokens[at]?.word ?? '')) return undefined
  return dateAt(tokens, skip(tokens, at + 1, '-', 'in'))
}

/** “earlier this year”, “so far this month”, “later in the year”, “late last year”. */
const placedAt: Pattern = (tokens, at) => {
  if (!placesIn.has(tokens[at]?.word ?? '') && tokens[at]?.word !== 'so') return undefined
  const from = tokens[at]?.word === 'so' ? skip(tokens, at + 1, 'far') : at + 1
  if (tokens[at]?.word === 'so' && from === at + 1) return undefined
  return relativeAt(tokens, skip(tokens, skip(tokens, from, 'in', 'on'), 'the'))
}

/** “around 2015”, “circa 1990”. */
const aboutAt: Pattern = (tokens, at) => {
  const short = tokens[at]?.word === 'c' && tokens[at + 1]?.word === '.'
  if (!short && !abouts.has(tokens[at]?.word ?? '')) return undefined
  const found = dateAt(tokens, short ? at + 2 : at + 1)
  return found && approximate(found, /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/)
}

/** The moment qualified as approximate where it is one of the `dates` that can be. */
function approximate(moment: Moment, dates: RegExp): Moment {
  return {
    ...moment,
    settle: (anchors) => {
      const edtf = moment.settle(anchors)
      return edtf !== undefined && dates.test(edtf) ? `${edtf}~` : edtf
    },
  }
}
