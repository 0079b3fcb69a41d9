// “last year”, “this week”, “next Tuesday”, “the past three years”: a unit of time so many turns from the publication date,
// or from the period named before it.
import { addDays, dateOf, dayOf, edtfOf, monthsIn, weekdayOf, type CalendarDate } from './calendar'
import { based, counted, coupleAt, isYearAtMost } from './counted'
import { dayParts } from './english/cues'
import { stretches, turns } from './english/relative'
import { futureVerbs } from './english/verbs'
import { seasons, units, weekdays, type TimeUnit } from './english/words'
import type { Anchors, Moment, Pattern } from './moment'
import { monthAt, nearestSeason, nearestYear } from './nearest'
import { movedBy, stretch, unitAway } from './shift'
import type { Token } from './tokens'

/** “last year”, “this week”, “the following month”, “next Tuesday”, “last March”, “that summer”. */
export const turnAt: Pattern = (tokens, at) => {
  const word = tokens[at]?.word ?? ''
  const turn = turns.get(word)
  if (!turn || isVerb(tokens, at)) return undefined
  const what = tokens[at + 1]
  const unit = units.get(what?.word ?? '')
  if (unit && !what?.word.endsWith('s')) return unitTurn(tokens, at, unit)
  if (what?.word === 'season' && turn.from === 'published')
    return counted(at + 2, 'published', (anchors) => playingYear(anchors, turn.by))
  const season = seasons.get(what?.word ?? '')
  if (season !== undefined)
    return counted(at + 2, turn.from, (anchors) => {
      const from = based(anchors, turn.from)
      const direction = season === 24 ? anchors.direction : 'past'
      const named = turn.by === 0 ? seasonYear(from, season) : undefined
      const year =
        named ?? (from && nearestSeason({ ...anchors, direction, published: from }, season, turn.by))
      return year === undefined ? undefined : `${edtfOf({ year })}-${season}`
    })
  const month = monthAt(tokens, at + 1)
  if (month) return counted(month.next, turn.from, (anchors) => monthTurn(anchors, month.value, turn))
  const weekday = what?.capital ? weekdays.get(what.word) : undefined
  if (weekday === undefined) return undefined
  const next = dayParts.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2
  return counted(next, turn.from, (anchors) => {
    const from = based(anchors, turn.from)
    const day = from && dayOf(from)
    if (!day) return undefined
    if (turn.by === 0) return edtfOf(addDays(day, weekday - weekdayOf(day)))
    const away = (weekday - weekdayOf(day) + 7) % 7
    return edtfOf(addDays(day, turn.by > 0 ? away || 7 : away - 7))
  })
}

/** The year of “that summer”: a winter is the one that is on or comes next, from the autumn on. */
function seasonYear(from: CalendarDate | undefined, season: number): number | undefined {
  if (season !== 24) return from?.year
  return from?.month !== undefined && from.month >= firstOfSeason ? from.year : undefined
}

function unitTurn(tokens: readonly Token[], at: number, unit: TimeUnit): Moment | undefined {
  const word = tokens[at]?.word ?? ''
  const turn = turns.get(word)
  if (!turn || unit === 'hour') return undefined
  const the = tokens[at - 1]?.word === 'the'
  if (word === 'this' && (unit === 'day' || unit === 'night')) return undefined
  if ((word === 'same' || word === 'current' || word === 'present') && !the) return undefined
  if (
    (stretches.has(word) && unit !== 'quarter') ||
    (the && word === 'last' && unit !== 'quarter' && unit !== 'weekend' && unit !== 'century')
  ) {
    const found = counted(
      at + 2,
      'published',
      ({ published }) => published && stretch(published, turn.by, unit),
    )
    return {
      ...found,
      rule: 'stretch',
      others: ({ published }) => [published && unitAway(published, unit, turn.by)],
    }
  }
  const from = the && word === 'next' ? 'text' : turn.from
  return counted(at + 2, from, (anchors) => {
    const { before } = anchors
    // A period of the same length moves as it is: the year before April 2022 to March 2023 is no calendar year.
    if (
      from === 'text' &&
      unit === 'year' &&
      isYearAtMost(before) &&
      (turn.by !== 0 || monthsIn(before) === 12)
    )
      return movedBy(before, turn.by, unit)
    const date = from === 'text' && turn.by >= 0 && before === undefined ? undefined : based(anchors, from)
    // “The next day” of something in March is in March.
    if (from === 'text' && unit === 'day' && date?.month !== undefined && date.day === undefined)
      return edtfOf(date)
    return date && unitAway(date, unit, turn.by)
  })
}

function monthTurn(
  anchors: Anchors,
  month: number,
  turn: { by: -1 | 0 | 1; from: 'published' | 'text' },
): string | undefined {
  // “The previous October” is counted from a date that names its month.
  const named = turn.by === 0 ? undefined : anchors.known?.findLast((edtf) => dateOf(edtf)?.month)
  const from = based(named === undefined ? anchors : { ...anchors, before: named }, turn.from)
  if (!from) return undefined
  if (turn.by === 0) return edtfOf({ year: from.year, month })
  const direction = turn.by < 0 ? 'past' : 'future'
  const year = nearestYear({ ...anchors, published: { ...from, day: undefined }, direction }, month)
  if (year === undefined) return undefined
  return edtfOf({ year: from.month === month ? year + turn.by : year, month })
}

/** “the past three years”, “last 12 months”, “the next two weeks”, “the previous five years”. */
export const countedTurnAt: Pattern = (tokens, at) => {
  const turn = turns.get(tokens[at]?.word ?? '')
  if (!turn || turn.by === 0 || isVerb(tokens, at)) return undefined
  // “It will open on 4 May and last three days.”
  if (tokens[at]?.word === 'last' && tokens[at - 1]?.word === 'and') return undefined
  const count = coupleAt(tokens, at + 1)
  const unit = units.get(tokens[count?.next ?? -1]?.word ?? '')
  if (!count || count.value === 0) return undefined
  if (!unit) return turn.from === 'text' ? elided(tokens, count.next, turn.by * count.value) : undefined
  const isThe = tokens[at - 1]?.word === 'the'
  return counted(count.next + 1, turn.from, (anchors) => {
    // “They sank it in 2015, and in the next four years …”
    const isTold = isThe && turn.by > 0 && anchors.direction === 'past' && anchors.before !== undefined
    const from = based(anchors, isTold ? 'text' : turn.from)
    if (!from) return undefined
    if ((turn.from === 'published' && !isTold) || anchors.before === undefined)
      return stretch(from, turn.by * count.value, unit)
    const near = unitAway(from, unit, turn.by)
    const far = unitAway(from, unit, turn.by * count.value)
    return near && far && (turn.by < 0 ? `${far}/${near}` : `${near}/${far}`)
  })
}

/** “In the twelve months to March, and in the previous twelve”: of months, where so many were named. */
function elided(tokens: readonly Token[], next: number, months: number): Moment | undefined {
  if (tokens[next] && tokens[next].kind !== 'mark') return undefined
  const settle = ({ before }: Anchors): string | undefined =>
    before !== undefined && monthsIn(before) === Math.abs(months)
      ? movedBy(before, months, 'month')
      : undefined
  return { ...counted(next, 'text', settle), rule: 'unit-named-before' }
}

/** “It will last two years.” */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'last' &&
  (tokens[at - 1]?.word === 'to' || futureVerbs.has(tokens[at - 1]?.word ?? ''))

/** The season of a game: of two years where the source has it so, from August on, else of one. */
function playingYear({ published, customs }: Anchors, by: number): string | undefined {
  if (!published) return undefined
  if (!customs?.hasWinterSeasons) return edtfOf({ year: published.year + by })
  const first = published.year + by - ((published.month ?? 12) < firstOfSeason ? 1 : 0)
  return `${edtfOf({ year: first })}/${edtfOf({ year: first + 1 })}`
}

/** August. */
const firstOfSeason = 8
