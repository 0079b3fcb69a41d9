// Months and seasons by name, and the nearest year of one that is printed without its year.
import { addMonths, edtfOf, type CalendarDate } from './calendar'
import { abbreviations, months } from './english/words'
import type { Anchors } from './moment'
import type { Token } from './tokens'

/** A month by name or abbreviation, with the full stop of the latter. */
export function monthAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const token = tokens[at]
  const value = token?.capital === true ? months.get(token.word) : undefined
  if (token === undefined || value === undefined) return undefined
  const short = abbreviations.has(token.word)
  const stop = tokens[at + 1]
  return { value, next: short && stop?.word === '.' && stop.glued ? at + 2 : at + 1 }
}

/** The year of the nearest such month or day before the publication date, that one included, or after it. */
export function nearestYear(
  { published, direction }: Anchors,
  month: number,
  day?: number,
): number | undefined {
  if (!published) return undefined
  if (published.month === undefined) return published.year
  const there: CalendarDate = {
    year: published.year,
    month,
    day: published.day === undefined ? undefined : day,
  }
  const here: CalendarDate = { ...published, day: there.day === undefined ? undefined : published.day }
  const [a, b] = [edtfOf(there), edtfOf(here)]
  const isNear = direction === 'near' && there.day !== undefined
  if (direction === 'future') return a < b ? published.year + 1 : published.year
  if (isNear && daysBetween(here, there) < halfYear) return published.year
  if (isNear) return a > b ? published.year - 1 : published.year + 1
  return a > b ? published.year - 1 : published.year
}

const halfYear = 183

/** Roughly, and within one year. */
const daysBetween = (a: CalendarDate, b: CalendarDate): number =>
  Math.abs(((a.month ?? 1) - (b.month ?? 1)) * 30.4 + (a.day ?? 1) - (b.day ?? 1))

/** The year of the season `turn` turns away (−1 last, +1 next; 0 the nearest, the one that goes on included). */
export function nearestSeason(
  { published, direction }: Anchors,
  season: number,
  turn: -1 | 0 | 1,
): number | undefined {
  if (!published) return undefined
  if (published.month === undefined) return published.year + turn
  const here = place(published)
  const ahead = season - here.season
  if (turn < 0) return ahead >= 0 ? here.year - 1 : here.year
  if (turn > 0) return ahead > 0 ? here.year : here.year + 1
  if (direction === 'future') return ahead >= 0 ? here.year : here.year + 1
  return ahead > 0 ? here.year - 1 : here.year
}

/** The season that a date falls in; January and February are in the winter of the year before. */
function place({ year, month = 1 }: CalendarDate): { year: number; season: number } {
  const shifted = addMonths({ year, month }, -2)
  return { year: shifted.year, season: 21 + Math.floor((shifted.month - 1) / 3) }
}
