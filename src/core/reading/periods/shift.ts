// How far a unit of time is away from a date, as EDTF. Undefined where the date doesn't say enough: a week needs a day.
import { addDays, addMonths, dateOf, dayOf, edtfOf, monthOf, weekOf, type CalendarDate } from './calendar'
import type { TimeUnit } from './english/words'

const hoursADay = 24

/** The unit `by` units away from the one that holds `date` (“last month”: −1). */
export function unitAway(date: CalendarDate, unit: TimeUnit, by: number): string | undefined {
  const day = dayOf(date)
  const month = monthOf(date)
  switch (unit) {
    case 'hour':
      return undefined
    case 'day':
    case 'night':
      return day && edtfOf(addDays(day, by))
    case 'week':
      // “This week” in a monthly is the month.
      return day ? weekOf(day, by) : by === 0 ? month && edtfOf(month) : undefined
    case 'weekend':
      return day && weekOf(day, by, 5)
    case 'fortnight':
      return day && stretch(date, by, 'fortnight')
    case 'month':
      return month && edtfOf(addMonths(month, by))
    case 'quarter':
      return month && quarter(month, by)
    case 'year':
      return edtfOf({ year: date.year + by })
    case 'decade':
      return `${String(Math.floor(date.year / 10) + by).padStart(3, '0')}X`
    case 'century':
      return `${String(Math.floor(date.year / 100) + by).padStart(2, '0')}XX`
  }
}

function quarter({ year, month }: { year: number; month: number }, by: number): string {
  const first = addMonths({ year, month: month - ((month - 1) % 3) }, by * 3)
  return `${edtfOf(first)}/${edtfOf(addMonths(first, 2))}`
}

/** The date `count` units away, as exact as the unit lets it be (“three months ago”: a month). */
export function dateAway(date: CalendarDate, count: number, unit: TimeUnit): string | undefined {
  const day = dayOf(date)
  const month = monthOf(date)
  if (unit === 'hour') return day && edtfOf(addDays(day, Math.trunc(count / hoursADay)))
  const { years, months, days } = lengthOf(unit, count)
  if (years !== 0) return edtfOf({ year: date.year + years })
  if (months !== 0) return month && edtfOf(addMonths(month, months))
  return day && edtfOf(addDays(day, days))
}

/** The stretch of `count` units up to a date, or from it on where positive (“the past three years”). */
export function stretch(date: CalendarDate, count: number, unit: TimeUnit): string | undefined {
  if (unit === 'weekend' || unit === 'night') return undefined
  const far =
    unit === 'hour'
      ? dateAway(date, Math.sign(count) * Math.max(hoursADay, Math.abs(count)), unit)
      : dateAway(date, count, unit)
  const here = far && edtfOf(cut(date, far))
  return far && here && (count < 0 ? `${far}/${here}` : `${here}/${far}`)
}

/** The same dates `count` units earlier or later; a date that is no whole unit moves by the calendar. */
export function movedBy(edtf: string, count: number, unit: TimeUnit): string | undefined {
  const ends = edtf.split('/').map((end) => {
    const date = dateOf(end)
    if (!date) return undefined
    const { years, months, days } = lengthOf(unit, count)
    const day = dayOf(date)
    const month = monthOf(date)
    const season = /-2[1-4]$/.exec(end)?.[0] ?? ''
    if (years !== 0)
      return edtfOf({ ...date, year: date.year + years }) + (date.month === undefined ? season : '')
    if (months !== 0) return month && edtfOf(addMonths(month, months))
    return day && edtfOf(addDays(day, days))
  })
  return ends.includes(undefined) ? undefined : ends.join('/')
}

/** What a number of units is in years, months or days. */
function lengthOf(unit: TimeUnit, count: number): { years: number; months: number; days: number } {
  const none = { years: 0, months: 0, days: 0 }
  const years = { year: 1, decade: 10, century: 100 }
  const months = { month: 1, quarter: 3 }
  const days = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14, hour: 0 }
  if (unit === 'year' || unit === 'decade' || unit === 'century')
    return { ...none, years: count * years[unit] }
  if (unit === 'month' || unit === 'quarter') return { ...none, months: count * months[unit] }
  return { ...none, days: count * days[unit] }
}

/** The date with no more parts than an EDTF date has. */
const cut = ({ year, month, day }: CalendarDate, like: string): CalendarDate => ({
  year,
  month: like.length > 4 ? month : undefined,
  day: like.length > 7 ? day : undefined,
})
