// Months and seasons by name, and the nearest year of one that is printed without its year.
import { addMonths, dateOf, edtfOf, endOf, isAfter, monthOf, startOf, type CalendarDate } from './calendar'
import { abbreviations, months } from './english/words'
import type { Anchors, Moment } from './moment'
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
  // What “was in February” is none of the February that has just begun.
  if (direction === 'past' && day === undefined && month === published.month && (published.day ?? 31) < begun)
    return published.year - 1
  if (direction === 'future') return a < b ? published.year + 1 : published.year
  if (isNear && daysBetween(here, there) < halfYear) return published.year
  if (isNear) return a > b ? published.year - 1 : published.year + 1
  return a > b ? published.year - 1 : published.year
}

const halfYear = 183

/** So many days belong to the beginning of a month. */
const begun = 8

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

/** A wording without its year in the year that brings it nearest to the publication; before it or after it where the sentence doesn’t tell of what was. */
export function settledNear({ settle }: Pick<Moment, 'settle'>, anchors: Anchors): string | undefined {
  const { published } = anchors
  const here = published && monthOf(published)
  if (!here) return settle(anchors)
  const far = (edtf: string): number => {
    const [start, end] = [startOf(edtf), endOf(edtf)].map((each) => monthsBetween(here, dateOf(each)))
    return Math.max(start ?? 0, -(end ?? 0), 0)
  }
  return [0, -1, 1]
    .flatMap((by) => settle({ ...anchors, year: here.year + by }) ?? [])
    .filter((edtf) => anchors.direction !== 'past' || !isAfter(startOf(edtf), edtfOf(here)))
    .toSorted((a, b) => far(a) - far(b))[0]
}

const monthsBetween = (from: { year: number; month: number }, to: CalendarDate | undefined): number =>
  to === undefined ? 0 : (to.year - from.year) * 12 + (to.month ?? 1) - from.month

/** A day that is another one each year, in the year that brings it right before the publication, or after where the sentence looks ahead. */
export function settledDay(dayIn: (year: number) => string, anchors: Anchors): string | undefined {
  const { published, direction } = anchors
  if (!published) return undefined
  if (direction === 'near' && published.month !== undefined)
    return settledNear({ settle: ({ year = published.year }) => dayIn(year) }, anchors)
  const [last, here, next] = [-1, 0, 1].map((by) => dayIn(published.year + by))
  if (direction === 'future') return isAfter(edtfOf(published), here ?? '') ? next : here
  return isAfter(here ?? '', edtfOf(published)) ? last : here
}
