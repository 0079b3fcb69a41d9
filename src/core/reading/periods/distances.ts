// “two years ago”, “a month later”, “the year before”, “yesterday”: a distance from the publication date or from the period
// named before it.
import { addDays, dateOf, dayOf, edtfOf, endOf, monthsIn, startOf } from './calendar'
import { based, counted, isYearAtMost, yearBase } from './counted'
import { dayParts } from './english/cues'
import { behindDistances, dayWords, distances, subjects } from './english/relative'
import { seasons, units, weekdays } from './english/words'
import { after, skip, type Moment, type Pattern } from './moment'
import { countAt } from './numbers'
import { dateAway, movedBy, unitAway } from './shift'
import { isFinite } from './tense'
import type { Token } from './tokens'

/** “two years ago”, “a month later”, “three years' time”, “a year earlier”. */
export const distanceAt: Pattern = (tokens, at) => {
  const couple = after(tokens, at, 'a', 'couple', 'of')
  const count = couple === undefined ? countAt(tokens, at) : { value: 2, next: couple }
  const unit = units.get(tokens[count?.next ?? -1]?.word ?? '')
  // “half a century ago” is none of one.
  if (!count || !unit || tokens[at - 1]?.word === 'half') return undefined
  const behind = count.next + 1
  const time = after(tokens, behind, "'", 'time') ?? after(tokens, behind, "'", 's', 'time')
  if (time !== undefined)
    return counted(time, 'published', ({ published }) => published && dateAway(published, count.value, unit))
  const distance = distances.get(tokens[behind]?.word ?? '')
  if (!distance || !standsFree(tokens, behind)) return undefined
  return counted(behind + 1, distance.from, (anchors) => {
    const before = unit === 'year' ? yearBase(anchors) : anchors.before
    if (distance.from === 'text' && before !== undefined)
      return movedBy(before, distance.by * count.value, unit)
    // What came later came after something that the text would have to name.
    const date = distance.from === 'text' && distance.by > 0 ? undefined : anchors.published
    return date && dateAway(date, distance.by * count.value, unit)
  })
}

/** “the five years before that”, “the twelve months that followed” */
export const unitsBesideAt: Pattern = (tokens, at) => {
  const count = tokens[at - 1]?.word === 'the' ? countAt(tokens, at) : undefined
  const unit = units.get(tokens[count?.next ?? -1]?.word ?? '')
  if (!count || !unit) return undefined
  const isEnd = (...words: string[]): number | undefined => after(tokens, count.next + 1, ...words)
  const past = isEnd('before', 'that') ?? isEnd('before', 'then')
  const next = past ?? isEnd('that', 'followed') ?? isEnd('after', 'that')
  if (next === undefined) return undefined
  return counted(next, 'text', ({ before }) => {
    const from = dateOf(before === undefined ? '' : past === undefined ? endOf(before) : startOf(before))
    const [near, far] = [1, count.value].map(
      (by) => from && unitAway(from, unit, past === undefined ? by : -by),
    )
    return near && far && (past === undefined ? `${near}/${far}` : `${far}/${near}`)
  })
}

/** “the year before”, “the month before last”, “the winter before”. */
export const unitBeforeAt: Pattern = (tokens, at) => {
  const isPlay = tokens[at]?.word === 'season'
  const isSeason = isPlay || seasons.has(tokens[at]?.word ?? '')
  const unit = isSeason ? 'year' : units.get(tokens[at]?.word ?? '')
  const distance = distances.get(tokens[at + 1]?.word ?? '')
  if (!unit || !distance || tokens[at - 1]?.word !== 'the') return undefined
  if (tokens[at + 2]?.word === 'last' && distance.by < 0)
    return counted(at + 3, 'published', ({ published }) => published && unitAway(published, unit, -2))
  if (distance.from !== 'text' || !standsFree(tokens, at + 1)) return undefined
  // “The year before that”
  return counted(skip(tokens, at + 2, 'that'), 'text', (anchors) => {
    const before = unit === 'year' ? yearBase(anchors) : anchors.before
    if (isSeason)
      return before && (!isPlay || monthsIn(before) >= 12) ? movedBy(before, distance.by, unit) : undefined
    if (unit === 'year' && isYearAtMost(before)) return movedBy(before, distance.by, unit)
    const date = based(anchors, 'text')
    return date && unitAway(date, unit, distance.by)
  })
}

/** “Two years before” isn't counted from a date where an event follows: “two years before the flood”. */
function standsFree(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (word !== 'before' && word !== 'after') return true
  const next = tokens[at + 1]
  if (!next || next.kind === 'mark' || behindDistances.has(next.word)) return true
  // “The year before they had lost nine”
  const lead = tokens[at - 3]?.word === 'in' ? at - 4 : at - 3
  const isOpening = /^(?:[.!?;“",]|and)$/.test(tokens[lead]?.word ?? '.')
  return isOpening && subjects.has(next.word) && isFinite(tokens, at + 2)
}

/** “yesterday”, “today (Thursday)”, “this morning”, “last night”, “the day before yesterday”. */
export const dayWordAt: Pattern = (tokens, at) => {
  const words = (...list: string[]): number | undefined => after(tokens, at, ...list)
  const far = words('day', 'before', 'yesterday')
  if (far !== undefined) return dayAway(far, -2)
  const farther = words('day', 'after', 'tomorrow')
  if (farther !== undefined) return dayAway(farther, 2)
  const night = words('last', 'night')
  if (night !== undefined) return dayAway(night, -1)
  if (tokens[at]?.word === 'this' && dayParts.has(tokens[at + 1]?.word ?? '')) return dayAway(at + 2, 0)
  const by = dayWords.get(tokens[at]?.word ?? '')
  // “Today’s cars” are of no day.
  if (by === undefined || (by === 0 && tokens[at + 1]?.word === "'")) return undefined
  const named =
    tokens[at + 1]?.word === '(' && weekdays.has(tokens[at + 2]?.word ?? '') && tokens[at + 3]?.word === ')'
  return dayAway(named ? at + 4 : dayParts.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1, by)
}

const dayAway = (next: number, by: number): Moment =>
  counted(next, 'published', ({ published }) => {
    const day = published && dayOf(published)
    if (day) return edtfOf(addDays(day, by))
    // “Today” in a monthly is the month.
    return by === 0 && published?.month !== undefined ? edtfOf(published) : undefined
  })
