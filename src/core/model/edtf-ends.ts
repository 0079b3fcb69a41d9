// A date or interval in EDTF taken apart into its ends, moved, and put together again.
// Pure. Must not break: what it takes apart and puts together is the same text, and an interval never ends before it starts.

/** One date: a year (also a decade or century, whose last digits are unknown), a month or season of it, a day. */
export interface EdtfDate {
  /** Of a decade its first year, of a century too. */
  year: number
  /** 1–12, or the number of a season, 21–24; `unknown`: some month. */
  month?: number | 'unknown'
  day?: number | 'unknown'
  /** How many last digits of the year are unknown: 1 for a decade, 2 for a century. */
  within?: 1 | 2
  /** About (`~`), uncertain (`?`), both (`%`). */
  qualifier?: Qualifier
}
type Qualifier = '~' | '?' | '%'

/** An end of an interval: a date, open (`..`), or not known (nothing at all). */
export type End = EdtfDate | 'open' | 'unknown'

/** The ends of an interval; a single date has no `end`. */
export interface Ends {
  start: End
  end?: End
}
export type Side = 'start' | 'end'
/** What a date is exact to. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

export const isDate = (end: End | undefined): end is EdtfDate => typeof end === 'object'

/** The ends of an EDTF string of level 0 or 1; undefined for years beyond four digits. The time of a day is left out. */
export function endsOf(edtf: string): Ends | undefined {
  const [first = '', last] = edtf.split('/')
  const start = endOf(first)
  if (last === undefined) return isDate(start) ? { start } : undefined
  const end = endOf(last)
  return start && end && { start, end }
}

function endOf(text: string): End | undefined {
  if (text === '..') return 'open'
  if (text === '') return 'unknown'
  const [, year, month, day, qualifier] =
    /^(\d{2}(?:\d\d|\dX|XX))(?:-(0[1-9]|1[0-2]|2[1-4]|XX)(?:-([0-3]\d|XX))?)?(?:T.*)?([~?%])?$/.exec(text) ??
    []
  if (year === undefined) return undefined
  const within = year.endsWith('XX') ? 2 : year.endsWith('X') ? 1 : undefined
  return {
    year: Number(year.replaceAll('X', '0')),
    ...(month === undefined ? {} : { month: part(month) }),
    ...(day === undefined ? {} : { day: part(day) }),
    ...(within && { within }),
    ...(qualifier === undefined ? {} : { qualifier: qualifier as Qualifier }),
  }
}

const part = (text: string): number | 'unknown' => (text === 'XX' ? 'unknown' : Number(text))

/** The ends as EDTF. */
export const edtfOf = ({ start, end }: Ends): string =>
  end === undefined ? textOf(start) : `${textOf(start)}/${textOf(end)}`

function textOf(end: End): string {
  if (!isDate(end)) return end === 'open' ? '..' : ''
  const { year, within = 0, month, day, qualifier = '' } = end
  const digits = String(year).padStart(4, '0')
  const years = digits.slice(0, 4 - within) + 'X'.repeat(within)
  const rest = [month, day].flatMap((each) => (each === undefined ? [] : [`-${two(each)}`]))
  return years + rest.join('') + qualifier
}

const two = (part: number | 'unknown'): string => (part === 'unknown' ? 'XX' : String(part).padStart(2, '0'))

export function precisionOf({ month, day, within }: EdtfDate): Precision {
  if (within) return within === 1 ? 'decade' : 'century'
  if (typeof day === 'number') return 'day'
  if (typeof month !== 'number') return 'year'
  return month > 12 ? 'season' : 'month'
}

/** Whether a date is no certain stretch of time: a season, a decade, some day of a month. */
export const isLoose = (date: EdtfDate): boolean =>
  ['season', 'decade', 'century'].includes(precisionOf(date)) ||
  date.month === 'unknown' ||
  date.day === 'unknown'

/** What a large step is, for each precision. */
const larger: Readonly<Record<Precision, Precision>> = {
  day: 'month',
  month: 'year',
  season: 'year',
  year: 'decade',
  decade: 'century',
  century: 'century',
}

/** The date so many steps later, or earlier where negative; what it is exact to, and its qualifier, stay. */
function dateMoved(date: EdtfDate, steps: number, large = false): EdtfDate {
  const own = precisionOf(date)
  const step = large ? larger[own] : own
  const { month, day } = date
  if (step === 'day') {
    const moved = new Date(Date.UTC(date.year, Number(month) - 1, Number(day) + steps))
    const [year, m, d] = [moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate()]
    return inRange({ ...date, year, month: m, day: d })
  }
  if (step === 'month') {
    const months = date.year * 12 + Number(month) - 1 + steps
    return inRange({ ...date, year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 })
  }
  if (step === 'season') {
    const seasons = date.year * 4 + Number(month) - 21 + steps
    return inRange({ ...date, year: Math.floor(seasons / 4), month: (((seasons % 4) + 4) % 4) + 21 })
  }
  const years = { year: 1, decade: 10, century: 100 }[step]
  return inRange({ ...date, year: date.year + steps * years })
}

/** A year of four digits, and a day that its month has. */
function inRange(date: EdtfDate): EdtfDate {
  const year = Math.max(0, Math.min(9999, date.year))
  const { month, day } = date
  if (typeof day !== 'number' || typeof month !== 'number') return { ...date, year }
  return { ...date, year, day: Math.min(day, daysIn(year, month)) }
}

const daysIn = (year: number, month: number): number => {
  const date = new Date(0)
  // Date.UTC takes the years 0 to 99 for those of the last century.
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

/** When a date begins, and when the next one does: milliseconds since 1970 UTC. Its qualifier makes it no longer. */
export function limitsOf({ year, month, day, within }: EdtfDate): { from: number; to: number } {
  if (within) return { from: utc(year), to: utc(year + 10 ** within) }
  if (typeof month !== 'number') return { from: utc(year), to: utc(year + 1) }
  // Spring begins in March, and winter ends in the next year.
  if (month > 12) return { from: utc(year, (month - 20) * 3), to: utc(year, (month - 20) * 3 + 3) }
  if (typeof day !== 'number') return { from: utc(year, month), to: utc(year, month + 1) }
  return { from: utc(year, month, day), to: utc(year, month, day + 1) }
}

function utc(year: number, month = 1, day = 1): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}

/** The end of an interval, or of a single date, which is both of its ends. */
export const endAt = ({ start, end }: Ends, side: Side): End => (side === 'start' ? start : (end ?? start))

/**
 * The ends with one of them moved by so many steps of its own precision (`large`: of the next larger). A single date
 * becomes an interval, and an interval whose ends meet a single date. It goes no further than the other end. An open
 * end that is moved begins at the other one.
 */
export function endMoved(ends: Ends, side: Side, steps: number, large = false): Ends {
  const [here, other] = [endAt(ends, side), endAt(ends, side === 'start' ? 'end' : 'start')]
  const from = isDate(here) ? here : isDate(other) ? other : undefined
  if (!from) return ends
  return withEnd(ends, side, dateMoved(from, steps, large))
}

/** The ends with another one at a side; one that would lie beyond the other end stops there. */
export function withEnd(ends: Ends, side: Side, to: End): Ends {
  const other = endAt(ends, side === 'start' ? 'end' : 'start')
  const end = isDate(to) && isDate(other) && isBeyond(to, other, side) ? other : to
  if (isDate(end) && isDate(other) && textOf(end) === textOf(other)) return { start: end }
  const [first, last] = side === 'start' ? [end, other] : [other, end]
  return { start: plain(first, 'start'), end: plain(last, 'end') }
}

/** An end as an interval may have it: of a season its first or last month, of a decade its year, unknown parts left out. */
function plain(end: End, side: Side): End {
  if (!isDate(end)) return end
  const { within, ...date } = end
  if (within) return { ...date, year: date.year + (side === 'start' ? 0 : 10 ** within - 1) }
  if (precisionOf(date) === 'season') {
    const months = (Number(date.month) - 20) * 3 + (side === 'start' ? 0 : 2)
    return { ...date, year: date.year + (months > 12 ? 1 : 0), month: months > 12 ? months - 12 : months }
  }
  const { day, ...month } = date
  if (typeof day === 'number') return date
  return month.month === 'unknown' ? { year: date.year } : month
}

const isBeyond = (date: EdtfDate, other: EdtfDate, side: Side): boolean =>
  side === 'start' ? limitsOf(date).from > limitsOf(other).from : limitsOf(date).to < limitsOf(other).to

/** The date with “about” or “uncertain” put on it, or taken off. */
export function qualified(date: EdtfDate, mark: '~' | '?'): EdtfDate {
  // EDTF has no such thing as about a season, a decade or some month.
  if (isLoose(date)) return date
  const { qualifier, ...others } = date
  const has = (each: '~' | '?'): boolean => qualifier === each || qualifier === '%'
  const [about, uncertain] = (['~', '?'] as const).map((each) => has(each) !== (each === mark))
  const next = about && uncertain ? '%' : about ? '~' : uncertain ? '?' : undefined
  return next === undefined ? others : { ...others, qualifier: next }
}

/** Whether an interval ends before it starts, which EDTF doesn't allow. */
export const isBackwards = ({ start, end }: Ends): boolean =>
  isDate(start) && isDate(end) && limitsOf(end).to <= limitsOf(start).from

/** The date that a moment (milliseconds since 1970 UTC) lies in, as exact as `like`, and with its qualifier. */
export function dateAt(ms: number, like: EdtfDate): EdtfDate {
  const at = new Date(ms)
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
  switch (precisionOf(like)) {
    case 'day':
      return inRange({ ...like, year, month, day })
    case 'month':
      return inRange({ ...like, year, month })
    case 'season': {
      // The first two months of a year are of the winter that the last one began with.
      const season = month < 3 ? 24 : 20 + Math.floor(month / 3)
      return inRange({ ...like, year: month < 3 ? year - 1 : year, month: season })
    }
    case 'year':
      return inRange({ ...like, year })
    case 'decade':
      return inRange({ ...like, year: year - (year % 10) })
    case 'century':
      return inRange({ ...like, year: year - (year % 100) })
  }
}
