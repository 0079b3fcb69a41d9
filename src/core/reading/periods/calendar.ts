// Arithmetic of the calendar on EDTF dates. Pure: no clock and no time zone; a date knows only the parts it was given.

/** A year, a month of it or a day of that; months and days count from 1. */
export interface CalendarDate {
  year: number
  month?: number | undefined
  day?: number | undefined
}
type Day = Required<CalendarDate> & { month: number; day: number }
type Month = { year: number; month: number }

/** The date as EDTF with as many parts as it has. */
export function edtfOf({ year, month, day }: CalendarDate): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(two(month))
  if (month !== undefined && day !== undefined) parts.push(two(day))
  return parts.join('-')
}

/** The date that an EDTF string begins with; a season counts as its year, anything else isn't one. */
export function dateOf(edtf: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf) ?? []
  if (year === undefined) return undefined
  if (month === undefined || Number(month) > 12) return { year: Number(year) }
  return { year: Number(year), month: Number(month), day: day === undefined ? undefined : Number(day) }
}

/** True where there is such a day in the calendar. */
export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** The date as a day, where it says one. */
export const dayOf = ({ year, month, day }: CalendarDate): Day | undefined =>
  month === undefined || day === undefined ? undefined : { year, month, day }

/** The date as a month, where it says one. */
export const monthOf = ({ year, month }: CalendarDate): Month | undefined =>
  month === undefined ? undefined : { year, month }

/** The number of days of a month. */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The day `days` later, or earlier where negative. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** The month `months` later, or earlier where negative. */
export function addMonths({ year, month }: Month, months: number): Month {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}

/** The day of the week, Monday 0 to Sunday 6. */
export const weekdayOf = ({ year, month, day }: Day): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7

/**
 * True where every day in an EDTF string that this grammar has put together is one of the calendar. What it can't say
 * (a year of five digits) isn't sound either. A full parse of EDTF costs a hundred times as much.
 */
export const isSound = (edtf: string): boolean =>
  edtf.split('/').every((end) => end === '..' || isSoundDate(end))

function isSoundDate(date: string): boolean {
  if (!/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?|\d{3}X|\d\dXX)$/.test(date)) return false
  const { year, month, day } = dateOf(date) ?? {}
  return year === undefined || month === undefined || day === undefined || isDay({ year, month, day })
}

/** What opens an interval that begins with `edtf`; a season, decade or century gives its first month or year. */
export const startOf = (edtf: string): string => boundary(edtf, 0)

/** What closes an interval that ends with `edtf`. */
export const endOf = (edtf: string): string => boundary(edtf, 1)

function boundary(edtf: string, side: 0 | 1): string {
  const ends = edtf.split('/')
  const date = ends[side] ?? ends[0] ?? ''
  const [, year, season] = /^(\d{4})-(2[1-4])$/.exec(date) ?? []
  if (season !== undefined) {
    const first = { year: Number(year), month: (Number(season) - 20) * 3 }
    return edtfOf(addMonths(first, side * 2))
  }
  return date.replaceAll('X', side ? '9' : '0')
}

/** The interval from the start of one date to the end of another, or undefined where it ends before it starts. */
export function interval(from: string, to: string): string | undefined {
  const start = startOf(from)
  const end = endOf(to)
  return isAfter(start, end) ? undefined : `${start}/${end}`
}

/** True where `a` begins after `b` ends, as far as both say. */
export function isAfter(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)]
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}

const bare = (edtf: string): string => edtf.replace(/[~?%]$/, '')
const two = (n: number): string => String(n).padStart(2, '0')

/** The months of a year as one interval. */
export const monthsOf = (year: number, from: number, to: number): string =>
  `${edtfOf({ year, month: from })}/${edtfOf({ year, month: to })}`

/** The week, Monday to Sunday, `weeks` away from that of `day`; `first` and `last` are its days to take. */
export function weekOf(day: Day, weeks: number, first = 0, last = 6): string {
  const monday = addDays(day, weeks * 7 - weekdayOf(day))
  return `${edtfOf(addDays(monday, first))}/${edtfOf(addDays(monday, last))}`
}

/** How many months a period of whole months or years has; 0 for any other. */
export function monthsIn(edtf: string): number {
  const [start, end = start] = edtf
    .split('/')
    .map((each) => (/^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(each) ? dateOf(each) : undefined))
  if (!start || !end) return 0
  return (end.year - start.year) * 12 + (end.month ?? 12) - (start.month ?? 1) + 1
}
