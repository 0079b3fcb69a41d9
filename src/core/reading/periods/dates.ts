// Calendar dates as they are printed: “3 March 2022”, “March 3, 2022”, “Tuesday 12 March”, “12–14 March”, 2022-03-04,
// 03/04/2022. A date without a year is settled later: the nearest one before (or after) the publication date.
import { addMonths, edtfOf, interval, isDay } from './calendar'
import { determiners, mayFollow, monthOnly, timePrepositions } from './english/cues'
import { weekdays } from './english/words'
import { longest, skip, written, type Moment, type Pattern } from './moment'
import { monthAt, nearestYear } from './nearest'
import { centuryOf, dayAt, shortYearAt, yearAt } from './numbers'
import { yearBehind } from './relative'
import type { Token } from './tokens'

/** The date in a calendar that begins at a token. */
export const dateAt: Pattern = (tokens, at) =>
  longest([isoDate, numericDate, dayFirst, monthFirst, bareYear, bareShortYear], tokens, at)

/** A month with the year that is printed or meant (“last year”) behind it, if any. */
function monthYearAt(tokens: readonly Token[], at: number) {
  const month = monthAt(tokens, at)
  if (!month) return undefined
  const year = yearBehind(tokens, month.next)
  return { month: month.value, next: year?.next ?? month.next, year }
}

const dayFirst: Pattern = (tokens, at) => {
  const weekday = weekdayBefore(tokens, at)
  const day = dayAt(tokens, skip(tokens, weekday, 'the'))
  if (!day) return undefined
  const last = dayEnd(tokens, day.next)
  const found = monthYearAt(tokens, skip(tokens, last?.next ?? day.next, 'of'))
  return found && dated(found, day.value, last?.value)
}

const monthFirst: Pattern = (tokens, at) => {
  const weekday = weekdayBefore(tokens, at)
  const month = monthAt(tokens, weekday)
  if (!month) return undefined
  const day = dayAt(tokens, skip(tokens, month.next, 'the'))
  if (day && isDayOfMonth(tokens, weekday, day.next)) {
    const last = dayEnd(tokens, day.next)
    const next = last?.next ?? day.next
    const year = yearBehind(tokens, next)
    return dated({ month: month.value, next: year?.next ?? next, year }, day.value, last?.value)
  }
  const found = weekday === at ? monthYearAt(tokens, at) : undefined
  return found && dated(found)
}

/** The second day of “12–14 March”, “12 to 14 March”, “12 and 13 March”. */
function dayEnd(tokens: readonly Token[], at: number) {
  const next = skip(tokens, at, '-', 'to', 'and')
  return next === at ? undefined : dayAt(tokens, next)
}

function weekdayBefore(tokens: readonly Token[], at: number): number {
  if (!weekdays.has(tokens[at]?.word ?? '') || !tokens[at]?.capital) return at
  return skip(tokens, skip(tokens, skip(tokens, at + 1, '.'), ','), 'the')
}

/** False where the number behind a month counts something: “in March 12 boats sank”, “March 12,500”. */
function isDayOfMonth(tokens: readonly Token[], month: number, at: number): boolean {
  const next = tokens[at]
  if (!next) return true
  if (next.glued && [',', '.', ':'].includes(next.word)) {
    const digits = tokens[at + 1]
    return !(digits?.glued && digits.kind === 'number' && digits.word.length !== 4)
  }
  if (next.glued && next.kind === 'mark' && !/^[-);'”"]$/.test(next.word)) return false
  return (
    next.kind !== 'word' ||
    next.capital ||
    !monthOnly.has(tokens[month - 1]?.word ?? '') ||
    mayFollow.has(next.word)
  )
}

/** A moment of a month, a day of it, or days of it, with or without its year. */
function dated(
  { month, year, next }: { month: number; next: number; year: ReturnType<typeof yearBehind> },
  day?: number,
  lastDay?: number,
): Moment | undefined {
  // A leap year, so that 29 February without a year is a day.
  if (day !== undefined && !isDay({ year: 2024, month, day: Math.max(day, lastDay ?? 1) })) return undefined
  const inYear = (of: number | undefined): string | undefined => {
    if (of === undefined) return undefined
    if (day !== undefined && !isDay({ year: of, month, day })) return undefined
    const first = edtfOf({ year: of, month, day })
    return lastDay === undefined ? first : interval(first, edtfOf({ year: of, month, day: lastDay }))
  }
  const rule = day === undefined ? 'month' : 'day'
  return {
    next,
    rule: year ? rule : `${rule}-without-year`,
    strength: year || day !== undefined ? 'sure' : 'month',
    counts: year && !year.counted ? 'written' : 'published',
    yearless: !year,
    settle: (anchors) => inYear(year ? year.of(anchors) : (anchors.year ?? nearestYear(anchors, month, day))),
  }
}

const bareYear: Pattern = (tokens, at) => {
  const year = yearAt(tokens, at)
  // “2022-02-30” is no date, and no year either.
  if (!year || glued(tokens, year.next, '-')?.length === 2) return undefined
  return { ...written('year', year.next, edtfOf({ year: year.value })), strength: 'year' }
}

/** “in ’88”, “the ’97 flood”; not the end of a quotation (“in 'Catch 22'”). */
const bareShortYear: Pattern = (tokens, at) => {
  const [mark, before] = [tokens[at], tokens[at - 1]]
  const year = mark?.word === "'" && !mark.glued ? shortYearAt(tokens, at) : undefined
  if (!year || !before || !(timePrepositions.has(before.word) || determiners.has(before.word)))
    return undefined
  const behind = tokens[year.next]
  return behind?.glued && !/^[-.,;:!?)”"]$/.test(behind.word)
    ? undefined
    : written('year', year.next, edtfOf({ year: year.value }))
}

/** 2022-03-04; 2022-03 where it can't be a range of years. */
const isoDate: Pattern = (tokens, at) => {
  const year = yearAt(tokens, at)
  const month = year && glued(tokens, at + 1, '-')
  if (!year || month?.length !== 2 || Number(month) > 12 || Number(month) < 1) return undefined
  const day = glued(tokens, at + 3, '-')
  if (day?.length === 2) {
    const date = { year: year.value, month: Number(month), day: Number(day) }
    return isDay(date) ? written('numeric-date', at + 5, edtfOf(date)) : undefined
  }
  if (Number(month) > year.value % 100) return undefined
  return written('numeric-date', at + 3, edtfOf({ year: year.value, month: Number(month) }))
}

/** 03/04/2022, 3.4.2022, 3-4-22: the British order first, the American where it can be meant, too. */
const numericDate: Pattern = (tokens, at) => {
  const first = tokens[at]
  const mark = tokens[at + 1]?.word ?? ''
  if (first?.kind !== 'number' || first.word.length > 2 || !['/', '.', '-'].includes(mark)) return undefined
  const second = glued(tokens, at + 1, mark)
  const third = glued(tokens, at + 3, mark)
  if (second === undefined || second.length > 2 || third === undefined || tokens[at - 1]?.word === mark)
    return undefined
  if (third.length !== 4 && (third.length !== 2 || mark !== '/')) return undefined
  const year = third.length === 4 ? Number(third) : centuryOf(Number(third))
  const orders = [
    { year, month: Number(second), day: Number(first.word) },
    { year, month: Number(first.word), day: Number(second) },
  ].filter(isDay)
  const [british, american] = orders.map(edtfOf)
  if (british === undefined || glued(tokens, at + 5, mark) !== undefined) return undefined
  return written('numeric-date', at + 5, british, () => (american === british ? [] : [american]))
}

/** The digits glued behind a mark. */
function glued(tokens: readonly Token[], at: number, mark: string): string | undefined {
  const [sign, digits] = [tokens[at], tokens[at + 1]]
  return sign?.word === mark && sign.glued && digits?.glued && digits.kind === 'number'
    ? digits.word
    : undefined
}

/** Two months in a row or two years in a row, said together (“in May and June”). */
export function followsOn(a: string, b: string): boolean {
  if (/^\d{4}$/.test(a) && /^\d{4}$/.test(b)) return Number(b) === Number(a) + 1
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(a) ?? []
  return month !== undefined && edtfOf(addMonths({ year: Number(year), month: Number(month) }, 1)) === b
}
