// Years that don't begin in January and stretches told by their end: “2021/22”, “the financial year 2021–22”, FY2022,
// “the year to March 2022”, “the 12 months ending 31 March 2022”.
import {
  addDays,
  addMonths,
  dayOf,
  daysIn,
  edtfOf,
  endOf,
  dateOf,
  isAfter,
  monthOf,
  type CalendarDate,
} from './calendar'
import { dateAt } from './dates'
import { endings, seasonWords, usualFirstMonth, yearKinds } from './english/fiscal'
import { turns } from './english/relative'
import { units, type TimeUnit } from './english/words'
import { longest, skip, type Moment, type Pattern } from './moment'
import { centuryOf, countAt, yearAt } from './numbers'
import { relativeAt } from './relative'
import { partAt } from './parts'
import type { Token } from './tokens'

/** A fiscal year, or a stretch told by its end. */
export const fiscalAt: Pattern = (tokens, at) =>
  longest([kindOfYear, shortFiscal, twoYears, stretchTo, halfYearTo], tokens, at)

/** Two years in a row as one: “2021/22”, “2021-2022”; the index after them. */
function pairAt(
  tokens: readonly Token[],
  at: number,
): { first: number; next: number; slash: boolean } | undefined {
  const first = yearAt(tokens, at)
  const [mark, digits] = [tokens[at + 1], tokens[at + 2]]
  if (!first || !mark?.glued || !digits?.glued || (mark.word !== '/' && mark.word !== '-')) return undefined
  const last = first.value + 1
  const fits = digits.word === String(last) || digits.word === String(last % 100).padStart(2, '0')
  const short = mark.word === '/' && digits.word === String(last % 10)
  return fits || short ? { first: first.value, next: at + 3, slash: mark.word === '/' } : undefined
}

/** “2021/22”; with a dash it needs to be called a year, or is one of two readings. */
const twoYears: Pattern = (tokens, at) => {
  const pair = pairAt(tokens, at)
  if (!pair) return undefined
  const kind = yearKinds.get(tokens[pair.next]?.word ?? '')
  const named = kind !== undefined && tokens[pair.next + 1]?.word === 'year'
  const plain = `${edtfOf({ year: pair.first })}/${edtfOf({ year: pair.first + 1 })}`
  const fiscal = yearFrom(pair.first, named ? kind : usualFirstMonth)
  const season = seasonWords.has(tokens[pair.next]?.word ?? '')
  const [edtf, other] = season ? [plain, undefined] : [fiscal, plain]
  return {
    next: named ? pair.next + 2 : season ? pair.next + 1 : pair.next,
    rule: season ? 'season-of-years' : 'fiscal-year',
    strength: named || season || pair.slash ? 'sure' : 'year',
    counts: 'written',
    settle: () => edtf,
    others: () => [other],
  }
}

const yearFrom = (year: number, month: number): string =>
  `${edtfOf({ year, month })}/${edtfOf(addMonths({ year, month }, 11))}`

/** “the financial year 2021/22”, “tax year 2021”, “the last financial year”, “the current school year”. */
const kindOfYear: Pattern = (tokens, at) => {
  const turn = turns.get(tokens[at]?.word ?? '')
  const kindAt = turn ? at + 1 : at
  const month = yearKinds.get(tokens[kindAt]?.word ?? '')
  if (month === undefined || tokens[kindAt + 1]?.word !== 'year') return undefined
  const of = skip(tokens, skip(tokens, kindAt + 2, 'of'), 'ending', 'ended', 'to')
  const moment = { rule: 'fiscal-year', strength: 'sure' as const }
  const pair = pairAt(tokens, of)
  if (pair) {
    const [edtf, plain] = [yearFrom(pair.first, month), `${pair.first}/${pair.first + 1}`]
    return { ...moment, next: pair.next, counts: 'written', settle: () => edtf, others: () => [plain] }
  }
  const year = yearAt(tokens, of)
  if (year) return { ...moment, next: year.next, counts: 'written', ...named(year.value, month) }
  if (!turn) return undefined
  return {
    ...moment,
    next: kindAt + 2,
    counts: turn.from,
    settle: ({ published }) => {
      if (!published) return undefined
      const first = published.year - ((published.month ?? 12) < month ? 1 : 0)
      return yearFrom(first + turn.by, month)
    },
  }
}

/** A fiscal year of one number is called by the year that it begins in or the one that it ends in: the number is all that's sure. */
const named = (year: number, month: number): Pick<Moment, 'settle' | 'others'> => ({
  settle: () => edtfOf({ year }),
  others: () => [yearFrom(year - 1, month), yearFrom(year, month)],
})

/** FY2022, FY 2021–22, FY22. */
const shortFiscal: Pattern = (tokens, at) => {
  if (tokens[at]?.word !== 'fy') return undefined
  const digits = tokens[at + 1]
  if (digits?.kind !== 'number') return undefined
  const moment = { rule: 'fiscal-year', strength: 'sure', counts: 'written' } as const
  // The letters are glued to the number, so that it is no year by itself.
  const apart = tokens.slice(at + 1, at + 4)
  const long = digits.word.length === 2 ? String(centuryOf(Number(digits.word))) : digits.word
  apart[0] = { ...digits, word: long, glued: false }
  const pair = pairAt(apart, 0)
  if (pair) return { ...moment, next: at + 4, settle: () => yearFrom(pair.first, usualFirstMonth) }
  if (long.length !== 4) return undefined
  return { ...moment, next: at + 2, ...named(Number(long), usualFirstMonth) }
}

/** “the year to March 2022”, “12 months ending 31 March 2022”, “the three years to 2022”, “the week to 3 March”. */
const stretchTo: Pattern = (tokens, at) => {
  const unitFirst = units.get(tokens[at]?.word ?? '')
  const count = unitFirst ? { value: 1, next: at } : countAt(tokens, at)
  if (!count || (unitFirst && tokens[at - 1]?.word === '-')) return undefined
  const dash = skip(tokens, count.next, '-')
  const unit = units.get(tokens[dash]?.word ?? '')
  const period = skip(tokens, dash + 1, 'period')
  return unit && endedAt(tokens, period, count.value, unit)
}

/** “the half-year to September 2023”. */
const halfYearTo: Pattern = (tokens, at) => {
  if (tokens[at]?.word !== 'half') return undefined
  const year = skip(tokens, at + 1, '-')
  return tokens[year]?.word === 'year' ? endedAt(tokens, year + 1, 6, 'month') : undefined
}

/** A stretch of `count` units that ends with the date behind “to”, “ending” and the like. */
function endedAt(tokens: readonly Token[], at: number, count: number, unit: TimeUnit): Moment | undefined {
  const to = tokens[at]?.word === 'up' && tokens[at + 1]?.word === 'to' ? at + 1 : at
  if (count === 0 || !endings.has(tokens[to]?.word ?? '')) return undefined
  const date = skip(tokens, skip(tokens, to + 1, 'in', 'on', 'at'), 'the')
  const end = longest([dateAt, partAt, relativeAt], tokens, afterEndOf(tokens, date))
  if (!end || end.strength === 'weekday') return undefined
  return {
    next: end.next,
    rule: 'stretch-to',
    strength: 'sure',
    counts: end.counts,
    settle: (anchors) => {
      const last = end.settle(anchors)
      return last === undefined ? undefined : stretchEnding(last, count, unit)
    },
  }
}

const afterEndOf = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.word === 'end' && tokens[at + 1]?.word === 'of' ? skip(tokens, at + 2, 'the') : at

function stretchEnding(edtf: string, count: number, unit: TimeUnit): string | undefined {
  const end = endOf(edtf)
  const date = dateOf(end)
  if (!date) return undefined
  const start = startBefore(date, count, unit)
  if (!start) return undefined
  // The last day of a month ends the month: both ends are months.
  const wholeMonth = start.day === 1 && date.month !== undefined && date.day === daysIn(date.year, date.month)
  const [from, to] = wholeMonth
    ? [edtfOf({ ...start, day: undefined }), end.slice(0, 7)]
    : [edtfOf(start), end]
  return isAfter(from, to) ? undefined : `${from}/${to}`
}

/** The first date of `count` units that end with `date`. */
function startBefore(date: CalendarDate, count: number, unit: TimeUnit): CalendarDate | undefined {
  const [day, month] = [dayOf(date), monthOf(date)]
  const days =
    unit === 'week' ? 7 * count : unit === 'day' ? count : unit === 'fortnight' ? 14 * count : undefined
  if (days !== undefined) return day && addDays(day, 1 - days)
  const months =
    unit === 'year'
      ? 12 * count
      : unit === 'quarter'
        ? 3 * count
        : unit === 'month'
          ? count
          : unit === 'decade'
            ? 120 * count
            : 0
  if (months === 0) return undefined
  if (!month) return unit === 'year' || unit === 'decade' ? { year: date.year - months / 12 + 1 } : undefined
  if (!day) return addMonths(month, 1 - months)
  const next = addDays(day, 1)
  return { ...addMonths(next, -months), day: next.day }
}
