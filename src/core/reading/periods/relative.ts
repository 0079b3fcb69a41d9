// Any wording that counts from another date, and the year that one means behind a month (“March last year”).
// Without that other date it has no EDTF.
import { dateOf, dayOf, weekOf, weekdayOf } from './calendar'
import { counted } from './counted'
import { dayWordAt, distanceAt, unitBeforeAt } from './distances'
import { mayFollow } from './english/cues'
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
    [turnAt, countedTurnAt, distanceAt, unitBeforeAt, dayWordAt, nowAt, sameAt, ofTheYearAt],
    tokens,
    at,
  )

/** The year that a wording means, behind a month (“March last year”, “May of that year”). */
function yearMeant(tokens: readonly Token[], at: number) {
  const the = skip(tokens, at, 'the')
  const found = longest([turnAt, distanceAt, unitBeforeAt], tokens, the === at ? at : the) ?? undefined
  if (!found || units.get(tokens[found.next - 1]?.word ?? '') !== 'year') return undefined
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
    const { before } = anchors
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
