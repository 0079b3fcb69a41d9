// Seasons, as EDTF numbers them: spring 21 (March to May) to winter 24 (December to February, of the year it begins in).
import { edtfOf } from './calendar'
import { seasons } from './english/words'
import { skip, type Moment, type Pattern } from './moment'
import { shortYearAt } from './numbers'
import { nearestSeason } from './nearest'
import { yearBehind } from './relative'

/** “spring 2020”, “the winter of 2021–22”, “summer last year”; without a year it is weak. */
export const seasonAt: Pattern = (tokens, at) => {
  const season = seasons.get(tokens[at]?.word ?? '')
  if (season === undefined) return undefined
  const winter = winterAt(season, tokens, at)
  if (winter) return winter
  const year = yearBehind(tokens, at + 1)
  return {
    next: year?.next ?? at + 1,
    rule: year ? 'season' : 'season-without-year',
    strength: year ? 'sure' : 'season',
    counts: year && !year.counted ? 'written' : 'published',
    yearless: !year,
    settle: (anchors) => {
      const of = year ? year.of(anchors) : (anchors.year ?? nearestSeason(anchors, season, 0))
      return of === undefined ? undefined : `${edtfOf({ year: of })}-${season}`
    },
  }
}

/** A winter of two years: “the winter of 2021–22”, “winter 2021/22”. */
function winterAt(season: number, tokens: Parameters<Pattern>[0], at: number): Moment | undefined {
  const year = season === 24 ? shortYearAt(tokens, skip(tokens, at + 1, 'of', ',')) : undefined
  const mark = year && tokens[year.next]
  const digits = year && tokens[year.next + 1]
  if (!year || !mark || !digits || !['-', '/'].includes(mark.word)) return undefined
  const next = year.value + 1
  if (digits.word !== String(next) && digits.word !== String(next % 100).padStart(2, '0')) return undefined
  return {
    next: year.next + 2,
    rule: 'season',
    strength: 'sure',
    counts: 'written',
    settle: () => `${edtfOf({ year: year.value, month: 12 })}/${edtfOf({ year: next, month: 2 })}`,
    others: () => [`${edtfOf({ year: year.value })}-24`],
  }
}
