// Stretches told by one of their ends: “the year to March 2022”, “the 12 months ending 31 March 2022”, “the 12 months from April”.
import { rateWords } from './english/relative'
import {
  addDays,
  addMonths,
  dateOf,
  dayOf,
  daysIn,
  edtfOf,
  endOf,
  isAfter,
  monthOf,
  startOf,
  type CalendarDate,
} from './calendar'
import { dateAt } from './dates'
import { beginnings, endings } from './english/fiscal'
import { joints } from './english/ranges'
import { units, type TimeUnit } from './english/words'
import { after, longest, skip, type Moment, type Pattern } from './moment'
import { countAt } from './numbers'
import { partAt } from './parts'
import { relativeAt } from './relative'
import { movedBy } from './shift'
import type { Token } from './tokens'
import { weekdayAt } from './weekdays'

/** The stretch that begins at a token. */
export const stretchAt: Pattern = (tokens, at) => {
  const stretch = lengthAt(tokens, at)
  if (!stretch) return undefined
  const { next, count, unit } = stretch
  const verb = skip(tokens, next, 'that', 'which')
  if (beginnings.has(tokens[verb]?.word ?? '')) return begunAt(tokens, verb + 1, count, unit)
  return endedAt(tokens, verb, count, unit)
}

/** “year”, “12 months”, “six-month period”, “half-year”: so many units, and the index after them. */
function lengthAt(
  tokens: readonly Token[],
  at: number,
): { count: number; unit: TimeUnit; next: number } | undefined {
  const unitFirst = units.get(tokens[at]?.word ?? '')
  // “£5m a year to 2027” is no year that ends in 2027.
  if (unitFirst)
    return rateWords.has(tokens[at - 1]?.word ?? '') ? undefined : { count: 1, unit: unitFirst, next: at + 1 }
  const word = tokens[at]?.word
  const year = skip(tokens, at + 1, '-')
  if (word === 'half' && tokens[year]?.word === 'year') return { count: 6, unit: 'month', next: year + 1 }
  const count = word === 'a' || word === 'an' ? undefined : countAt(tokens, at)
  const dash = count && skip(tokens, count.next, '-')
  const unit = units.get(tokens[dash ?? -1]?.word ?? '')
  if (!count || dash === undefined || !unit || count.value === 0) return undefined
  return { count: count.value, unit, next: skip(tokens, dash + 1, 'period') }
}

/** A stretch of `count` units that ends with the date behind “to”, “ending” and the like. */
function endedAt(tokens: readonly Token[], at: number, count: number, unit: TimeUnit): Moment | undefined {
  const to = skip(tokens, at, 'up')
  if (!endings.has(tokens[to]?.word ?? '')) return undefined
  const behind = after(tokens, to + 1, 'and', 'including') ?? to + 1
  const date = skip(tokens, skip(tokens, behind, 'in', 'on', 'at'), 'the')
  const end = limitAt(
    tokens,
    tokens[date]?.word === 'end' ? skip(tokens, skip(tokens, date + 1, 'of', '-'), 'the') : date,
  )
  return (
    end && { ...end, rule: 'stretch-to', settle: (anchors) => stretchEnding(past(end)(anchors), count, unit) }
  )
}

/** A stretch of `count` units that begins with a date; not where an end of its own follows. */
function begunAt(tokens: readonly Token[], at: number, count: number, unit: TimeUnit): Moment | undefined {
  const start = limitAt(tokens, skip(tokens, skip(tokens, at, 'in', 'on'), 'the'))
  if (!start || joints.has(tokens[start.next]?.word ?? '')) return undefined
  // “To limit duty to 12 days from 2018”
  if (start.rule === 'year' && !['year', 'decade'].includes(unit)) return undefined
  return {
    ...start,
    rule: 'stretch-from',
    settle: (anchors) => stretchBeginning(past(start)(anchors), count, unit),
  }
}

const limitAt = (tokens: readonly Token[], at: number): Moment | undefined => {
  const limit = longest([dateAt, partAt, relativeAt, weekdayAt], tokens, at)
  return limit && { ...limit, strength: 'sure' }
}

/** A stretch that is told by its end is over, unless the sentence looks ahead: it doesn't end in the month that goes on. */
const past =
  ({ settle, rule, yearless }: Moment): Moment['settle'] =>
  (anchors) => {
    const { direction, published } = anchors
    if (direction === 'future') return settle(anchors)
    const month =
      published?.day !== undefined && yearless && rule.startsWith('month') ? monthOf(published) : undefined
    return settle({ ...anchors, direction: 'past', published: month ? addMonths(month, -1) : published })
  }

function stretchEnding(edtf: string | undefined, count: number, unit: TimeUnit): string | undefined {
  const end = edtf === undefined ? '' : endOf(edtf)
  const date = dateOf(end)
  if (!date) return undefined
  const start = startBefore(date, count, unit)
  if (!start) return undefined
  // The last day of a month ends the month: both ends are months.
  const wholeMonth = start.day === 1 && date.month !== undefined && date.day === daysIn(date.year, date.month)
  const [from, to] = wholeMonth
    ? [edtfOf({ ...start, day: undefined }), end.slice(0, 7)]
    : [edtfOf(start), end]
  if (from === to) return from
  return isAfter(from, to) ? undefined : `${from}/${to}`
}

/** The stretch of `count` units from the start of `edtf` on. */
export function stretchBeginning(
  edtf: string | undefined,
  count: number,
  unit: TimeUnit,
): string | undefined {
  const start = edtf === undefined ? '' : startOf(edtf)
  const after = movedBy(start, count, unit)
  const date = dateOf(after ?? '')
  if (!date) return undefined
  const [day, month] = [dayOf(date), monthOf(date)]
  const last = day ? addDays(day, -1) : month ? addMonths(month, -1) : { year: date.year - 1 }
  const end = edtfOf(last)
  return start === end ? start : `${start}/${end}`
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
