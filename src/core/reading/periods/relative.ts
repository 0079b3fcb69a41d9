// Any wording that counts from another date, and the year that one means behind a month (“March last year”).
// Without that other date it has no EDTF.
import {
  addMonths,
  dateOf,
  dayOf,
  edtfOf,
  endOf,
  isAfter,
  monthOf,
  monthsIn,
  weekOf,
  weekdayOf,
} from './calendar'
import { counted, yearBase } from './counted'
import { dayWordAt, distanceAt, unitBeforeAt, unitsBesideAt } from './distances'
import { mayFollow } from './english/cues'
import { deducted, monthsOfUnit, namedBehind, ofUnit } from './english/customs'
import { beginnings, endings } from './english/fiscal'
import { partsOf, sameWords, weekendPrepositions, wholes } from './english/relative'
import { units } from './english/words'
import { after, longest, skip, type Anchors, type Pattern } from './moment'
import { shortYearAt } from './numbers'
import { movedBy, unitAway } from './shift'
import { countedTurnAt, turnAt } from './turns'
import type { Token } from './tokens'

/** Any wording that counts from another date. */
export const relativeAt: Pattern = (tokens, at) =>
  longest(
    [
      turnAt,
      countedTurnAt,
      distanceAt,
      unitBeforeAt,
      unitsBesideAt,
      dayWordAt,
      nowAt,
      sameAt,
      ofTheYearAt,
      namedBeforeAt,
      halfYearAt,
    ],
    tokens,
    at,
  )

/** The year that a wording means, behind a month (“March last year”, “May of that year”). */
function yearMeant(tokens: readonly Token[], at: number) {
  const the = skip(tokens, at, 'the')
  const found = longest([turnAt, distanceAt, unitBeforeAt], tokens, the === at ? at : the) ?? undefined
  const isYear = (far: number): boolean => units.get(tokens[(found?.next ?? 0) - far]?.word ?? '') === 'year'
  if (!found || !(isYear(1) || isYear(2))) return undefined
  if (found.rule === 'stretch') return undefined
  return {
    next: found.next,
    of: (anchors: Anchors): number | undefined => dateOf(found.settle(anchors) ?? '')?.year,
  }
}

/** The year behind a month or a season: “2022”, “, 2022”, “of 2022”, “’22”, “last year”. */
export function yearBehind(tokens: readonly Token[], at: number) {
  const next = skip(tokens, at, ',', 'of', 'in')
  const year = shortYearAt(tokens, next)
  if (year) return { next: year.next, counted: false, of: () => year.value }
  const meant = yearMeant(tokens, next)
  return meant && { next: meant.next, counted: true, of: meant.of }
}

/** “the weekend”, “year to date”, “the year so far”. */
const nowAt: Pattern = (tokens, at) => {
  const unit = units.get(tokens[at]?.word ?? '')
  if (!unit) return undefined
  if (
    unit === 'weekend' &&
    tokens[at - 1]?.word === 'the' &&
    weekendPrepositions.has(tokens[at - 2]?.word ?? '')
  )
    return counted(at + 1, 'published', ({ published, direction }) => {
      const day = published && dayOf(published)
      return day && weekOf(day, direction !== 'future' && weekdayOf(day) < 5 ? -1 : 0, 5)
    })
  const next =
    after(tokens, at + 1, 'to', 'date') ??
    after(tokens, at + 1, 'so', 'far') ??
    after(tokens, at + 1, '-', 'to', '-', 'date')
  return next === undefined
    ? undefined
    : counted(next, 'published', ({ published }) => published && unitAway(published, unit, 0))
}

/** “the same period last year”, “the same month in 2021”: the period before it, in another year. */
const sameAt: Pattern = (tokens, at) => {
  if (tokens[at]?.word !== 'same' || !sameWords.has(tokens[at + 1]?.word ?? '')) return undefined
  const from = skip(tokens, skip(tokens, at + 2, 'of', 'in', 'during', ','), 'the')
  const other = longest([turnAt, distanceAt, unitBeforeAt, yearAlone], tokens, from)
  if (!other) return undefined
  return counted(other.next, 'text', (anchors) => {
    const there = other.settle(anchors)
    const before = yearBase(anchors)
    const [a, b] = [dateOf(before?.split('/').at(-1) ?? ''), dateOf(there?.split('/').at(-1) ?? '')]
    const same = tokens[at + 1]?.word === 'month' ? before?.slice(0, 7) : before
    return same && a && b && a.year !== b.year ? movedBy(same, b.year - a.year, 'year') : there
  })
}

const yearAlone: Pattern = (tokens, at) => {
  const word = tokens[at]?.word ?? ''
  return /^(?:19|20)\d\d$/.test(word) ? counted(at + 1, 'text', () => word) : undefined
}

/** “(the end) of the year”, “(earlier) in the month”: the one of the publication. */
const ofTheYearAt: Pattern = (tokens, at) => {
  const unit = units.get(tokens[at]?.word ?? '')
  if (!unit || tokens[at - 1]?.word !== 'the' || !wholes.has(tokens[at]?.word ?? '')) return undefined
  if (!['of', 'in'].includes(tokens[at - 2]?.word ?? '')) return undefined
  if (!partsOf.has(tokens[at - 3]?.word ?? '')) return undefined
  const next = tokens[at + 1]
  if (next?.kind === 'word' && !mayFollow.has(next.word)) return undefined
  return counted(at + 1, 'published', ({ published }) => published && unitAway(published, unit, 0))
}

/** “For the half-year”: the one that the quarter named last is in, or that ends with it where quarters aren't the calendar's. */
const halfYearAt: Pattern = (tokens, at) => {
  const next = after(tokens, at, 'half', '-', 'year')
  if (next === undefined || tokens[at - 1]?.word !== 'the' || !ofUnit.has(tokens[at - 2]?.word ?? ''))
    return undefined
  const settle = ({ known = [] }: Anchors): string | undefined => {
    const named = known.findLast((edtf) => [3, 6].includes(monthsIn(edtf)))
    const end = monthOf(dateOf(named?.split('/')[1] ?? '') ?? { year: 0 })
    if (named === undefined || !end || monthsIn(named) === 6) return named
    const last = addMonths(end, end.month % 6 === 3 ? 3 : 0)
    return `${edtfOf(addMonths(last, -5))}/${edtfOf(last)}`
  }
  return { ...counted(next, 'text', settle), rule: 'unit-named-before' }
}

/** “in the quarter”, “over the year”, “the period’s”: the one of that length that was named last, or that the source opens with. */
const namedBeforeAt: Pattern = (tokens, at) => {
  const lengths = monthsOfUnit.get(tokens[at]?.word ?? '')
  const [isQuarter, isYear] = [tokens[at]?.word === 'quarter', tokens[at]?.word === 'year']
  const next = tokens[at + 1]
  if (!lengths || tokens[at - 1]?.word !== 'the') return undefined
  if (!ofUnit.has(tokens[at - 2]?.word ?? '')) return undefined
  if (/^(?:19|20)\d\d$/.test(next?.word ?? '') || (next?.kind === 'word' && !mayFollow.has(next.word)))
    return undefined
  if (next?.word === '-' || endings.has(next?.word ?? '') || beginnings.has(next?.word ?? ''))
    return undefined
  // “In the period since the flood”: what follows says which.
  if (namedBehind.has(next?.word ?? '') && !deducted.has(tokens[at + 2]?.word ?? '')) return undefined
  const settle = ({ known = [], direction, published, customs }: Anchors): string | undefined => {
    const fitting = known.filter((edtf) => lengths.includes(monthsIn(edtf)))
    // “For the year it expects £9m”: not the one that is over.
    if (
      isYear &&
      direction === 'future' &&
      published &&
      fitting.every((edtf) => isAfter(edtfOf(published), endOf(edtf)))
    )
      return fitting.length > 0 || customs?.hasParts ? edtfOf({ year: published.year }) : undefined
    // A source of years of accounts tells of those, and not of the calendar's beside them.
    return (
      fitting.find((edtf) => edtf.includes('/')) ??
      fitting.at(-1) ??
      (isQuarter ? quarterTo(known) : undefined)
    )
  }
  return { ...counted(at + 1, 'text', settle), rule: 'unit-named-before' }
}

/** The quarter that ends with the day named last that ends one (“at 31 December”). */
function quarterTo(known: readonly string[]): string | undefined {
  const end = known.findLast((edtf) => /^\d{4}-(?:03-31|06-30|09-30|12-31)$/.test(edtf))
  const last = end === undefined ? undefined : monthOf(dateOf(end) ?? { year: 0 })
  return last && `${edtfOf(addMonths(last, -2))}/${edtfOf(last)}`
}
