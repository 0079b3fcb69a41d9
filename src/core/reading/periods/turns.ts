// “last year”, “this week”, “next Tuesday”, “the past three years”: a unit of time so many turns from the publication date,
// or from the period named before it.
import { addDays, dayOf, edtfOf, weekdayOf } from './calendar'
import { based, counted, coupleAt, isYearAtMost } from './counted'
import { dayParts } from './english/cues'
import { stretches, turns } from './english/relative'
import { seasons, units, weekdays, type TimeUnit } from './english/words'
import type { Anchors, Moment, Pattern } from './moment'
import { monthAt, nearestSeason, nearestYear } from './nearest'
import { movedBy, stretch, unitAway } from './shift'
import type { Token } from './tokens'

/** “last year”, “this week”, “the following month”, “next Tuesday”, “last March”, “that summer”. */
export const turnAt: Pattern = (tokens, at) => {
  const word = tokens[at]?.word ?? ''
  const turn = turns.get(word)
  if (!turn) return undefined
  const what = tokens[at + 1]
  const unit = units.get(what?.word ?? '')
  if (unit && !what?.word.endsWith('s')) return unitTurn(tokens, at, unit)
  const season = seasons.get(what?.word ?? '')
  if (season !== undefined)
    return counted(at + 2, turn.from, (anchors) => {
      const from = based(anchors, turn.from)
      const direction = season === 24 ? anchors.direction : 'past'
      const named = turn.by === 0 && season !== 24 ? from?.year : undefined
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
    if (from === 'text' && turn.by !== 0 && unit === 'year' && isYearAtMost(before))
      return movedBy(before, turn.by, unit)
    const date = from === 'text' && turn.by >= 0 && before === undefined ? undefined : based(anchors, from)
    return date && unitAway(date, unit, turn.by)
  })
}

function monthTurn(
  anchors: Anchors,
  month: number,
  turn: { by: -1 | 0 | 1; from: 'published' | 'text' },
): string | undefined {
  const from = based(anchors, turn.from)
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
  if (!turn || turn.by === 0) return undefined
  const count = coupleAt(tokens, at + 1)
  const unit = units.get(tokens[count?.next ?? -1]?.word ?? '')
  if (!count || !unit || count.value === 0) return undefined
  return counted(count.next + 1, turn.from, (anchors) => {
    const from = based(anchors, turn.from)
    if (!from) return undefined
    if (turn.from === 'published' || anchors.before === undefined)
      return stretch(from, turn.by * count.value, unit)
    const near = unitAway(from, unit, turn.by)
    const far = unitAway(from, unit, turn.by * count.value)
    return near && far && (turn.by < 0 ? `${far}/${near}` : `${near}/${far}`)
  })
}
