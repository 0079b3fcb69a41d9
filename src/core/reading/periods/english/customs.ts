// English wordings by which a source says how its own years run, and points back to a period it has named. Tables only.
import { months } from './words'

const month = `(?<month>${[...months.keys()].join('|')})`
const day = '(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?'
const kind =
  '(?<kind>financial|fiscal|tax|accounting|budget|reporting|school|academic|crop|marketing|licence|our|its|their|s)'

/** “The financial year runs from 1 April”, “fiscal year 2020 (July 2019 to June 2020)”: the month that a year begins in. */
export const yearBegins: readonly RegExp[] = [
  new RegExp(`\\byears?(?<=\\b${kind} years?) (?:runs?|ran) from ${day}${month}\\b`, 'giu'),
  new RegExp(
    `\\byears?(?<=\\b${kind} years?),? (?:which )?(?:begins?|began|starts?|started) (?:in|on) ${day}${month}\\b`,
    'giu',
  ),
  new RegExp(
    `\\byear(?<=\\b${kind} year)(?: \\d{4}(?:[-–/]\\d\\d(?:\\d\\d)?)?)? ?[(,] ?(?:from )?${day}${month} (?:\\d{4} )?(?:to|through|until|[-–]) `,
    'giu',
  ),
]

/** “Our year ends on 30 June”, “the fiscal year that ended in June”: the month that a year ends in. */
export const yearEnds: readonly RegExp[] = [
  new RegExp(
    `\\byears?(?<=\\b${kind} years?),? (?:that |which )?(?:ends?|ended|ending|closes|closed|to)(?: in| on| at the end of)? ${day}${month}\\b`,
    'giu',
  ),
]

/** Years of teaching, which run by themselves whatever accounts do. */
export const teaching: ReadonlySet<string> = new Set(['school', 'academic'])

/** Of a source that speaks so, “the first half” is one of a year. */
export const partsOfYears =
  /\b(?:quarters?|quarterly|half-year|full[- ]year|year-end|interim results|first-half|second-half)\b/iu

/** Before “the quarter”, “the year”: one that was named before. */
export const ofUnit: ReadonlySet<string> = new Set([
  'in',
  'for',
  'over',
  'during',
  'throughout',
  'of',
  'across',
])

/** Behind “the year”, before what says which one it is. */
export const namedBehind: ReadonlySet<string> = new Set(
  'before after since until when that which between of'.split(' '),
)

/** Behind “profit for the year before”. */
export const deducted: ReadonlySet<string> = new Set('tax taxes interest exceptional'.split(' '))

/** What may be named again by its length, with the months that it has: a half-year's “period” has six. */
export const monthsOfUnit: ReadonlyMap<string, readonly number[]> = new Map([
  ['month', [1]],
  ['quarter', [3]],
  ['half', [6]],
  ['year', [12]],
  ['period', [2, 3, 4, 5, 6, 9, 12, 24, 36]],
])

/** Of a source that speaks so, seasons of play run over the winter. */
export const winterSeasons =
  /\b(?:19|20)\d\d[-–/](?:19|20)?\d\d (?:season|campaign)\b|\bseason (?:began|begins|started|starts|opened|opens) in (?:August|September|October|November)\b/iu
