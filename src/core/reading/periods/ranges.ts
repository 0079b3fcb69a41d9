// Ranges of dates: “between April 2021 and March 2022”, “from 2017 to 2020”, “2017–20”, “May and June”.
// A year that only one end says holds for the other, too.
import { dateOf, edtfOf, endOf, interval, isAfter, startOf } from './calendar'
import { followsOn } from './dates'
import { happenedOn, joints } from './english/ranges'
import { longest, skip, type Anchors, type Moment, type Pattern } from './moment'
import { yearAt } from './numbers'
import { backThenAt, onwardFrom, openAt, thenAt, untilNowAt } from './open'
import { pointAt } from './points'
import type { Token } from './tokens'

/** The range, the open period or the single one that begins at a token; the longest of them. */
export const periodAt: Pattern = (tokens, at) => {
  const first = pointAt(tokens, at)
  const onward = () => onwardFrom(tokens, tokens[at]?.word === 'from' ? pointAt(tokens, at + 1) : first)
  const range = () => first && (goOn(tokens, first) ?? first)
  return longest(
    [openAt, untilNowAt, thenAt, backThenAt, onward, betweenAt, fromToAt, range, shortRangeAt],
    tokens,
    at,
  )
}

/** “between 2017 and 2020”. */
const betweenAt: Pattern = (tokens, at) => {
  if (tokens[at]?.word !== 'between') return undefined
  const first = pointAt(tokens, skip(tokens, at + 1, 'the')) ?? happening(tokens, at + 1)
  if (!first || tokens[first.next]?.word !== 'and') return undefined
  const behind = skip(tokens, first.next + 1, 'the')
  const last = pointAt(tokens, behind) ?? happening(tokens, behind)
  return last && range(first, last)
}

/** “The ceasefire of August 2018”, “its opening in 2010”: the date of what happened. */
function happening(tokens: readonly Token[], at: number): Moment | undefined {
  for (let index = at; index < at + 5 && tokens[index]?.kind === 'word'; index++)
    if (index > at && happenedOn.has(tokens[index]?.word ?? '')) return pointAt(tokens, index + 1)
  return undefined
}

/** “from 2017 to 2020”, “from April until June last year”. */
const fromToAt: Pattern = (tokens, at) => {
  const first = tokens[at]?.word === 'from' ? pointAt(tokens, skip(tokens, at + 1, 'the')) : undefined
  return first && goOn(tokens, first)
}

/** A point with the other end of its range behind it: “2017–2020”, “April to June 2021”, “2020 and 2021”, “May and June”. */
function goOn(tokens: readonly Token[], first: Moment): Moment | undefined {
  const joint = tokens[first.next]?.word === 'up' ? first.next + 1 : first.next
  const word = tokens[joint]?.word ?? ''
  if (word !== 'and' && word !== ',' && !joints.has(word)) return undefined
  const last = pointAt(tokens, skip(tokens, joint + 1, 'the'))
  if (!last) return undefined
  if (word === 'and') return both(first, last)
  if (word === ',') {
    // “2019, 2020 and 2021”: only as long as each follows on the one before.
    const rest = both(first, last) && goOn(tokens, last)
    return rest && range(first, rest)
  }
  // Days of the week in a row say when something recurs.
  return first.strength === 'weekday' || last.strength === 'weekday' ? undefined : range(first, last)
}

/** “2017–20”. */
const shortRangeAt: Pattern = (tokens, at) => {
  const first = yearAt(tokens, at)
  const [dash, digits] = [tokens[at + 1], tokens[at + 2]]
  if (!first || dash?.word !== '-' || !dash.glued || !digits?.glued || digits.word.length !== 2)
    return undefined
  const last = Math.floor(first.value / 100) * 100 + Number(digits.word)
  if (digits.kind !== 'number' || last <= first.value) return undefined
  const edtf = `${edtfOf({ year: first.value })}/${edtfOf({ year: last })}`
  return { next: at + 3, rule: 'range', strength: 'year', counts: 'written', settle: () => edtf }
}

/** Two that follow on each other are one period; any others are two. */
function both(first: Moment, last: Moment): Moment | undefined {
  const joined = range(first, last)
  const probe: Anchors = { published: { year: 2000, month: 12 }, direction: 'past', before: undefined }
  const [one, other] = ends(first, last, probe)
  return one !== undefined && other !== undefined && followsOn(one, other) ? joined : undefined
}

function range(first: Moment, last: Moment): Moment {
  const borrowed =
    (first.yearless && last.counts === 'written') || (last.yearless && first.counts === 'written')
  const counts = [first.counts, last.counts].find((basis) => basis !== 'written') ?? 'written'
  return {
    next: last.next,
    rule: 'range',
    strength: first.strength === 'sure' || last.strength === 'sure' ? 'sure' : first.strength,
    counts: borrowed ? 'written' : counts,
    settle: (anchors) => {
      const [start, end] = ends(first, last, anchors)
      return start === undefined || end === undefined ? undefined : interval(start, end)
    },
  }
}

/** Both ends, each in the year of the other where it has none of its own. */
function ends(first: Moment, last: Moment, anchors: Anchors): [string | undefined, string | undefined] {
  const inYear = (moment: Moment, year: number | undefined) => moment.settle({ ...anchors, year })
  if (last.yearless && !first.yearless) {
    const start = first.settle(anchors)
    const year = start === undefined ? undefined : dateOf(endOf(start))?.year
    const end = inYear(last, year)
    return [
      start,
      start && end && year !== undefined && isAfter(startOf(start), endOf(end))
        ? inYear(last, year + 1)
        : end,
    ]
  }
  // “from April 2019 to the following March”
  const begin = first.yearless ? undefined : first.settle(anchors)
  const end = last.settle(begin === undefined ? anchors : { ...anchors, before: begin })
  if (!first.yearless) return [begin, end]
  const year = end === undefined ? undefined : dateOf(startOf(end))?.year
  const start = inYear(first, year)
  return [
    start && end && year !== undefined && isAfter(startOf(start), endOf(end))
      ? inYear(first, year - 1)
      : start,
    end,
  ]
}
