// A period as it stands in a sentence: “on 3 November 2021”, “from around 2017 to 2020”, “from January 2024 on”.
// Must not break: open, unknown, approximate and uncertain ends are said as such.
import { dateInWords } from '../model/edtf-words'
import { type EdtfDate, edtfOf, type End, endsOf, isDate, precisionOf } from '../model/edtf-ends'
import type { Period } from '../model/values'
import { determiners, prepositions } from './english'
import { bare, continued, firstWord } from './words'

/** A period with the word that ties it to a sentence; empty where it says nothing. */
export function periodInWords({ edtf, text, asOf }: Period): string {
  const when = edtf === undefined ? asPrinted(text) : (readIn(edtf) ?? `in ${edtf}`)
  return asOf === undefined ? when : `${when}${when === '' ? '' : ','} as of ${pointIn(asOf)}`
}

/** When something is due: “due by 2024”, “due from January 2024 on”. */
export function dueInWords(period: Period): string {
  const { start, end } = endsOf(period.edtf ?? '') ?? {}
  const when = !isDate(start) && isDate(end) ? `by the end of ${dateIn(end)}` : periodInWords(period)
  return when === '' ? '' : `due ${when}`
}

/** A wording as it was printed: with “in”, where it is a time by itself. */
function asPrinted(text: string): string {
  const printed = continued(text)
  if (printed === '') return ''
  if (prepositions.has(firstWord(printed))) return printed.charAt(0).toLowerCase() + printed.slice(1)
  if (/^(mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(printed)) return `on ${printed}`
  const isTime =
    determiners.has(firstWord(printed)) ||
    /^\d{4}\b|^(early|mid|late|spring|summer|autumn|winter)\b/i.test(printed)
  return isTime || startsWithMonth.test(printed) ? `in ${printed}` : `at the time “${bare(text)}”`
}

const startsWithMonth =
  /^(january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** A period in EDTF; undefined where its years have other than four digits. */
function readIn(edtf: string): string | undefined {
  const { start, end } = endsOf(edtf) ?? {}
  if (start === undefined) return undefined
  if (end === undefined) return isDate(start) ? tied(start) : undefined
  if (isDate(start) && isDate(end)) return `from ${dateIn(start)} to ${dateIn(end)}`
  if (isDate(start))
    return end === 'open' ? `from ${dateIn(start)} on` : `from ${dateIn(start)} to an unknown date`
  if (isDate(end)) return `${start === 'open' ? 'up to' : 'from an unknown date to'} ${dateIn(end)}`
  return bothUnsaid(start, end)
}

const bothUnsaid = (start: End, end: End): string =>
  start === 'open' && end === 'open' ? 'at any time' : 'at an unknown time'

function tied(date: EdtfDate): string {
  const about = date.qualifier === '~' || date.qualifier === '%'
  return about
    ? dateIn(date)
    : `${precisionOf(date) === 'day' || date.day === 'unknown' ? 'on' : 'in'} ${dateIn(date)}`
}

/** A date by itself: “around 2021”, “summer 2023 (uncertain)”, “an unknown day in April 1985”. */
function dateIn({ qualifier, ...date }: EdtfDate): string {
  const about = qualifier === '~' || qualifier === '%' ? 'around ' : ''
  const uncertain = qualifier === '?' || qualifier === '%' ? ' (uncertain)' : ''
  return `${about}${plainDate(date)}${uncertain}`
}

function plainDate(date: EdtfDate): string {
  const { year, month, day, within } = date
  if (within === 2) return `the ${ordinal(year / 100 + 1)} century`
  if (within === 1) return `the ${year}s`
  if (day === 'unknown')
    return month === 'unknown'
      ? `an unknown day in ${year}`
      : `an unknown day in ${plainDate({ year, month: month ?? 1 })}`
  if (month === 'unknown') return `an unknown month of ${year}`
  const words = dateInWords(edtfOf({ start: date }))
  return precisionOf(date) === 'season' ? words.toLowerCase() : words
}

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}

function pointIn(edtf: string): string {
  const { start, end } = endsOf(edtf) ?? {}
  return isDate(start) && end === undefined ? dateIn(start) : dateInWords(edtf)
}
