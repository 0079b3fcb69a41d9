// Parts of years and stretches longer than one: quarters, halves, “the first three months of 2024”, “the second week of March”,
// decades, centuries.
import { addDays, daysIn, edtfOf, monthsOf } from './calendar'
import { decades, units } from './english/words'
import { after, longest, skip, written, type Anchors, type Moment, type Pattern } from './moment'
import { monthAt, nearestYear, settledNear } from './nearest'
import { countAt, ordinalAt, yearAt } from './numbers'
import { yearBehind } from './relative'
import type { Token } from './tokens'

/** A part of a year, or a decade or century. */
export const partAt: Pattern = (tokens, at) =>
  longest(
    [shortQuarter, quarterBehindYear, longQuarter, countedPart, weekOfMonth, yearEnd, decade, century],
    tokens,
    at,
  )

/** Quarter or half `part` of the year that is printed, or of the nearest that has begun. */
function partOfYear(tokens: readonly Token[], at: number, part: number, months: 3 | 6): Moment | undefined {
  if (part < 1 || part * months > 12) return undefined
  const year = yearBehind(tokens, at)
  const [from, to] = [(part - 1) * months + 1, part * months]
  return {
    next: year?.next ?? at,
    rule: months === 3 ? 'quarter' : 'half',
    strength: year ? 'sure' : 'quarter',
    counts: year && !year.counted ? 'written' : 'published',
    yearless: !year,
    settle: (anchors) => {
      const of = year ? year.of(anchors) : (anchors.year ?? nearestYear(anchors, to))
      return of === undefined ? undefined : monthsOf(of, from, to)
    },
  }
}

/** Q3 2023, H1. */
const shortQuarter: Pattern = (tokens, at) => {
  const [letter, digit] = [tokens[at], tokens[at + 1]]
  if (!letter?.capital || !digit?.glued || !/^[1-4]$/.test(digit.word)) return undefined
  if (letter.word !== 'q' && letter.word !== 'h') return undefined
  const found = partOfYear(tokens, skip(tokens, at + 2, '-'), Number(digit.word), letter.word === 'q' ? 3 : 6)
  return letter.word === 'h' && found?.strength !== 'sure' ? undefined : found
}

/** 2023 Q3, 2023-Q3. */
const quarterBehindYear: Pattern = (tokens, at) => {
  const year = yearAt(tokens, at)
  const letter = skip(tokens, at + 1, '-')
  const digit = tokens[letter + 1]
  if (!year || tokens[letter]?.word !== 'q' || !digit?.glued || !/^[1-4]$/.test(digit.word)) return undefined
  return written(
    'quarter',
    letter + 2,
    monthsOf(year.value, Number(digit.word) * 3 - 2, Number(digit.word) * 3),
  )
}

/** “the third quarter of 2023”, “the first half of last year”, “the last quarter of 2022”. */
const longQuarter: Pattern = (tokens, at) => {
  const ordinal = ['last', 'final'].includes(tokens[at]?.word ?? '')
    ? { value: 0, next: at + 1 }
    : ordinalAt(tokens, at)
  if (!ordinal) return undefined
  const named = skip(tokens, ordinal.next, '-')
  const months = tokens[named]?.word === 'quarter' ? 3 : tokens[named]?.word === 'half' ? 6 : undefined
  if (months === undefined) return undefined
  const last = ordinal.value === 0
  const ofYear = after(tokens, named + 1, 'of', 'the', 'year')
  const end = (months === 6 && after(tokens, named + 1, '-', 'year')) || named + 1
  const found = partOfYear(tokens, end, last ? 12 / months : ordinal.value, months)
  if (!found || (last && found.strength !== 'sure' && ofYear === undefined)) return undefined
  if (ofYear !== undefined) return { ...found, next: ofYear, strength: 'sure' }
  // “The second half” alone is one of a match, unless the other half of a year stands before it.
  return months === 6 && found.strength === 'quarter'
    ? { ...found, strength: 'half', settle: (anchors) => settledIn(found, anchors) }
    : found
}

const settledIn = (half: Moment, anchors: Anchors): string | undefined =>
  anchors.year === undefined ? settledNear(half, anchors) : half.settle(anchors)

/** “by year-end”, “at the year end”: the end of the year of the publication, or of the one before where that was. */
const yearEnd: Pattern = (tokens, at) => {
  const end = tokens[at]?.word === 'year' ? skip(tokens, at + 1, '-') : at
  if (tokens[end]?.word !== 'end' || end === at || yearBehind(tokens, end + 1)) return undefined
  return {
    next: end + 1,
    rule: 'year-end',
    strength: 'sure',
    counts: 'published',
    settle: (anchors) => {
      const year = nearestYear(
        { ...anchors, direction: anchors.direction === 'past' ? 'past' : 'future' },
        12,
      )
      return year === undefined ? undefined : edtfOf({ year })
    },
  }
}

/** “the first three months of 2024”, “the last six months of last year”. */
const countedPart: Pattern = (tokens, at) => {
  const side = tokens[at]?.word
  if (side !== 'first' && side !== 'last' && side !== 'final') return undefined
  const count = countAt(tokens, at + 1)
  if (!count || count.value > 12 || tokens[count.next]?.word !== 'months') return undefined
  const behind = count.next + 1
  const year = tokens[behind]?.word === 'of' ? yearBehind(tokens, behind) : undefined
  const theYear = after(tokens, behind, 'of', 'the', 'year')
  if (!year && theYear === undefined) return undefined
  const [from, to] = side === 'first' ? [1, count.value] : [13 - count.value, 12]
  return {
    next: year?.next ?? theYear ?? behind,
    rule: 'months-of-year',
    strength: 'sure',
    counts: year && !year.counted ? 'written' : 'published',
    settle: (anchors) => {
      const of = year ? year.of(anchors) : anchors.published?.year
      return of === undefined ? undefined : monthsOf(of, from, to)
    },
  }
}

/** “the first week of March 2022”, “the second half of May”, “the last week of June”. */
const weekOfMonth: Pattern = (tokens, at) => {
  const last = tokens[at]?.word === 'last' || tokens[at]?.word === 'final'
  const ordinal = last ? { value: 5, next: at + 1 } : ordinalAt(tokens, at)
  const unit = tokens[ordinal?.next ?? -1]?.word
  if (!ordinal || (unit !== 'week' && unit !== 'half') || tokens[ordinal.next + 1]?.word !== 'of')
    return undefined
  const month = monthAt(tokens, ordinal.next + 2)
  if (!month || ordinal.value > 5) return undefined
  const year = yearBehind(tokens, month.next)
  const half = unit === 'half'
  return {
    next: year?.next ?? month.next,
    rule: 'week-of-month',
    strength: 'sure',
    counts: year && !year.counted ? 'written' : 'published',
    yearless: !year,
    settle: (anchors) => {
      const of = year ? year.of(anchors) : (anchors.year ?? nearestYear(anchors, month.value))
      if (of === undefined) return undefined
      const all = daysIn(of, month.value)
      const length = half ? 15 : 7
      const from =
        last || (half && ordinal.value === 2)
          ? all - (half ? all - 15 : length)
          : (ordinal.value - 1) * length
      const to = half && ordinal.value === 2 ? all : Math.min(all, from + length)
      const first = { year: of, month: month.value, day: 1 }
      return `${edtfOf(addDays(first, from))}/${edtfOf(addDays(first, to - 1))}`
    },
  }
}

/** “the 1990s”, “the ’90s”, “the nineties”. */
const decade: Pattern = (tokens, at) => {
  const the = tokens[at - 1]?.word === 'the'
  const inWords = decades.get(tokens[at]?.word ?? '')
  if (inWords !== undefined)
    return the ? written('decade', at + 1, `${inWords === 0 ? '200' : `19${inWords / 10}`}X`) : undefined
  const mark = skip(tokens, at, "'")
  const digits = tokens[mark]
  const behind = skip(tokens, mark + 1, "'")
  const plural = tokens[behind]
  if (digits?.kind !== 'number' || plural?.word !== 's' || !plural.glued || !digits.word.endsWith('0'))
    return undefined
  // “2020’s budget” is the budget of a year.
  if (behind > mark + 1 && !(the && digits.word.length === 4 && tokens[behind + 1]?.kind !== 'word'))
    return undefined
  if (yearAt(tokens, mark)) return written('decade', behind + 1, `${digits.word.slice(0, 3)}X`)
  if (digits.word.length !== 2 || !(the || mark > at)) return undefined
  return written('decade', behind + 1, `${Number(digits.word) < 30 ? '20' : '19'}${digits.word.slice(0, 1)}X`)
}

/** “the 19th century”, “the twentieth century”. */
const century: Pattern = (tokens, at) => {
  const ordinal = ordinalAt(tokens, at)
  if (!ordinal || ordinal.value < 11 || ordinal.value > 22) return undefined
  const unit = tokens[ordinal.next]
  return unit && units.get(unit.word) === 'century'
    ? written('century', ordinal.next + 1, `${ordinal.value - 1}XX`)
    : undefined
}
