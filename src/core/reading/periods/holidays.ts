// Days with a name: “Christmas Day 2022”, “over Christmas”, “Easter Monday”, “by Easter”, “Labor Day”.
import { addDays, dateOf, daysIn, edtfOf, isAfter, startOf, weekdayOf } from './calendar'
import { counted } from './counted'
import { easterDays, fixedDays, ruledDays } from './english/holidays'
import { mayFollow, timePrepositions } from './english/cues'
import { months } from './english/words'
import { after, byFirstWord, type Anchors, type Moment, type Pattern } from './moment'
import { settledDay } from './nearest'
import { yearBehind } from './relative'
import type { Token } from './tokens'

/** The day with a name that begins at a token. */
export const holidayAt: Pattern = (tokens, at) => {
  if (tokens[at]?.word === 'that' && tokens[at + 1]?.capital) return thatDay(tokens, at + 1)
  if (!tokens[at]?.capital) return undefined
  for (const { words, needsTime, dayIn } of days.get(tokens[at].word) ?? []) {
    const next = after(tokens, at, ...words)
    if (next === undefined || (needsTime && !isTime(tokens, at, next))) continue
    return named(tokens, next, dayIn)
  }
  return undefined
}

/** “By that Christmas”: the next one from the date named before. */
function thatDay(tokens: readonly Token[], at: number): Moment | undefined {
  const found = days
    .get(tokens[at]?.word ?? '')
    ?.map(({ words, dayIn }) => ({ next: after(tokens, at, ...words), dayIn }))
    .find(({ next }) => next !== undefined)
  if (found?.next === undefined) return undefined
  return counted(found.next, 'text', ({ before }) => {
    const start = startOf(before ?? '')
    const year = dateOf(start)?.year
    if (year === undefined) return undefined
    return isAfter(start, found.dayIn(year)) ? found.dayIn(year + 1) : found.dayIn(year)
  })
}

function named(tokens: readonly Token[], next: number, dayIn: (year: number) => string): Moment {
  const year = yearBehind(tokens, next)
  return {
    next: year?.next ?? next,
    rule: 'named-day',
    strength: 'sure',
    counts: year && !year.counted ? 'written' : 'published',
    yearless: !year,
    settle: (anchors: Anchors) => {
      const of = year ? year.of(anchors) : anchors.year
      return of === undefined ? settledDay(dayIn, anchors) : dayIn(of)
    },
  }
}

/** “By Christmas” is a time, “the Christmas tree” isn't. */
function isTime(tokens: readonly Token[], at: number, next: number): boolean {
  const behind = tokens[next]
  const preposition = tokens[at - 1]?.word ?? ''
  // “Between October and Christmas”
  if (['and', 'to'].includes(preposition) && months.has(tokens[at - 2]?.word ?? '')) return true
  if (!timePrepositions.has(preposition) && !['at', 'by', 'last', 'next', 'this'].includes(preposition))
    return false
  return behind?.kind !== 'word' || (!behind.capital && mayFollow.has(behind.word))
}

interface Named {
  words: readonly string[]
  /** Alone it may as well be part of another name. */
  needsTime: boolean
  dayIn: (year: number) => string
}

/** By their first words, the longer names first. */
const days = byFirstWord<Named>(
  [
    ...[...fixedDays].map(([name, [month, day]]) => ({
      name,
      dayIn: (year: number) => edtfOf({ year, month, day }),
    })),
    ...[...easterDays].map(([name, by]) => ({
      name,
      dayIn: (year: number) => edtfOf(addDays(easter(year), by)),
    })),
    ...[...ruledDays].map(([name, [month, weekday, nth]]) => ({
      name,
      dayIn: (year: number) => nthWeekday(year, month, weekday, nth),
    })),
  ]
    .map(({ name, dayIn }) => ({
      words: name.split(/ |(?=')|(?<=')/),
      needsTime: !name.includes(' '),
      dayIn,
    }))
    .toSorted((a, b) => b.words.length - a.words.length),
)

/** The nth such day of a month; from its end where `nth` is −1. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const from = { year, month, day: nth < 0 ? daysIn(year, month) : 1 }
  const away = weekday - weekdayOf(from)
  const day = nth < 0 ? from.day - ((7 - away) % 7) : 1 + ((away + 7) % 7) + (nth - 1) * 7
  return edtfOf({ year, month, day })
}

/** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easter(year: number): { year: number; month: number; day: number } {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 }
}
