// Dates and periods as stretches of time that can be compared.
// Must not break: nothing that a date in EDTF may mean lies outside its stretch, so that no order is called impossible which isn't.

/** Milliseconds since 1970 UTC, both ends included; infinite where the period is open. */
export interface Stretch {
  start: number
  end: number
  /** The EDTF number of a season: which months it has, nobody can tell, but no other has them. */
  season?: number
}

/** All of the time that an EDTF date or interval of level 0 or 1 may mean; undefined for years beyond four digits. */
export function stretchOf(edtf: string): Stretch | undefined {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return one(first)
  const start = isOpen(first) ? -Infinity : one(first)?.start
  const end = isOpen(last) ? Infinity : one(last)?.end
  return start === undefined || end === undefined ? undefined : { start, end }
}

const isOpen = (date: string): boolean => date === '' || date === '..'

// A qualified date (about, uncertain) may be off by one of its own kind on either side: that is how writers use it.
function one(date: string): Stretch | undefined {
  const [, year = '', month, day, qualifier] =
    /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?([~?%])?$/.exec(date) ?? []
  if (year === '') return undefined
  const off = qualifier === undefined ? 0 : 1
  if (year.includes('X')) {
    const step = year.endsWith('XX') ? 100 : 10
    const from = Number(year.replaceAll('X', '0'))
    return until(utc(from - off * step), utc(from + step * (1 + off)))
  }
  const [y, m] = [Number(year), Number(month)]
  // A season has other months on the other half of the world, and winter ends in the next year.
  if (m > 12) return { ...until(utc(y - off), utc(y + 1 + off, 3)), season: m }
  if (month === undefined || month === 'XX') return until(utc(y - off), utc(y + 1 + off))
  if (day === undefined || day === 'XX') return until(utc(y, m - off), utc(y, m + 1 + off))
  return until(utc(y, m, Number(day) - off), utc(y, m, Number(day) + 1 + off))
}

const until = (start: number, next: number): Stretch => ({ start, end: next - 1 })

function utc(year: number, month = 1, day = 1): number {
  const date = new Date(0)
  // Date.UTC takes the years 0 to 99 for those of the last century.
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}

/** The same for the same time. */
export const keyOfTime = ({ start, end, season }: Stretch): string => [start, end, season].join(' ')
export const isSameTime = (a: Stretch, b: Stretch): boolean => keyOfTime(a) === keyOfTime(b)
export const overlap = (a: Stretch, b: Stretch): boolean =>
  a.start <= b.end && b.start <= a.end && (a.start !== b.start || a.season === b.season)
