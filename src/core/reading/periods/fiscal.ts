// Years that don't begin in January: “2021/22”, “the financial year 2021–22”, FY2022, “the last school year”.
import { addMonths, dateOf, edtfOf, monthsIn } from './calendar'
import { seasonWords, usualFirstMonth, yearKinds } from './english/fiscal'
import { turns } from './english/relative'
import { longest, skip, type Anchors, type Moment, type Pattern } from './moment'
import { centuryOf, yearAt } from './numbers'
import { movedBy } from './shift'
import type { Token } from './tokens'

/** The fiscal, school or playing year that begins at a token. */
export const fiscalAt: Pattern = (tokens, at) =>
  longest([kindOfYear, yearOfKind, shortFiscal, twoYears], tokens, at)

/** Two years in a row as one: “2021/22”, “2021-2022”; the index after them. */
function pairAt(
  tokens: readonly Token[],
  at: number,
): { first: number; next: number; slash: boolean } | undefined {
  const first = yearAt(tokens, at)
  const [mark, digits] = [tokens[at + 1], tokens[at + 2]]
  if (!first || !mark?.glued || !digits?.glued || (mark.word !== '/' && mark.word !== '-')) return undefined
  const last = first.value + 1
  const fits = digits.word === String(last) || digits.word === String(last % 100).padStart(2, '0')
  const short = mark.word === '/' && digits.word === String(last % 10)
  return fits || short ? { first: first.value, next: at + 3, slash: mark.word === '/' } : undefined
}

/** “2021/22”; with a dash it needs to be called a year, or is one of two readings. */
const twoYears: Pattern = (tokens, at) => {
  const pair = pairAt(tokens, at)
  if (!pair) return undefined
  const kind = yearKinds.get(tokens[pair.next]?.word ?? '')
  const named = kind !== undefined && tokens[pair.next + 1]?.word === 'year'
  const plain = `${edtfOf({ year: pair.first })}/${edtfOf({ year: pair.first + 1 })}`
  const season = seasonWords.has(tokens[pair.next]?.word ?? '')
  return {
    next: named ? pair.next + 2 : season ? pair.next + 1 : pair.next,
    rule: season ? 'season-of-years' : 'fiscal-year',
    strength: named || season || pair.slash ? 'sure' : 'year',
    counts: 'written',
    settle: (anchors) => {
      if (season) return plain
      const like = named ? undefined : monthBefore(anchors)
      return yearFrom(pair.first, like ?? firstMonth(anchors, named ? kind : usualFirstMonth))
    },
    others: () => [season ? undefined : plain],
  }
}

/** “In the 2021-22 school year; in 2018-19 …”: the month that the year named before begins with. */
function monthBefore({ known = [] }: Anchors): number | undefined {
  const year = known.at(-1) ?? ''
  return monthsIn(year) === 12 ? dateOf(year)?.month : undefined
}

const yearFrom = (year: number, month: number): string =>
  `${edtfOf({ year, month })}/${edtfOf(addMonths({ year, month }, 11))}`

/** “the financial year 2021/22”, “tax year 2021”, “the last financial year”, “the current school year”. */
const kindOfYear: Pattern = (tokens, at) => {
  const turn = turns.get(tokens[at]?.word ?? '')
  const kindAt = turn ? at + 1 : at
  const month = yearKinds.get(tokens[kindAt]?.word ?? '')
  if (month === undefined) return undefined
  const bare = yearAt(tokens, kindAt + 1)
  // “fiscal 2023”
  if (bare && !turn)
    return {
      rule: 'fiscal-year',
      strength: 'sure',
      next: bare.next,
      counts: 'written',
      ...named(bare.value, month),
    }
  if (tokens[kindAt + 1]?.word !== 'year') return undefined
  const of = skip(tokens, skip(tokens, kindAt + 2, 'of'), 'ending', 'ended', 'to')
  const moment = { rule: 'fiscal-year', strength: 'sure' as const }
  const pair = pairAt(tokens, of)
  if (pair) {
    return {
      ...moment,
      next: pair.next,
      counts: 'written',
      settle: (anchors) => yearFrom(pair.first, firstMonth(anchors, month)),
      others: () => [`${pair.first}/${pair.first + 1}`],
    }
  }
  const year = yearAt(tokens, of)
  if (year) return { ...moment, next: year.next, counts: 'written', ...named(year.value, month) }
  if (!turn) return undefined
  return {
    ...moment,
    next: kindAt + 2,
    counts: turn.from,
    settle: (anchors) => {
      const { published, before } = anchors
      if (turn.from === 'text' && before !== undefined && monthsIn(before) === 12)
        return movedBy(before, turn.by, 'year')
      if (!published) return undefined
      const begins = firstMonth(anchors, month)
      const first = published.year - ((published.month ?? 12) < begins ? 1 : 0)
      return yearFrom(first + turn.by, begins)
    },
  }
}

/** “the 2023 fiscal year” */
const yearOfKind: Pattern = (tokens, at) => {
  const year = yearAt(tokens, at)
  const month = yearKinds.get(tokens[at + 1]?.word ?? '')
  if (!year || month === undefined || tokens[at + 2]?.word !== 'year') return undefined
  return {
    next: at + 3,
    rule: 'fiscal-year',
    strength: 'sure',
    counts: 'written',
    ...named(year.value, month),
  }
}

/**
 * A fiscal year of one number is called by the year that it begins in or the one that it ends in: the number is all that's sure.
 * A source that says how its years run mostly calls them by their ends.
 */
const named = (year: number, month: number): Pick<Moment, 'settle' | 'others'> => ({
  settle: (anchors) => {
    const known = ownMonth(anchors, month)
    return known === undefined ? edtfOf({ year }) : yearFrom(year - 1, known)
  },
  others: () => [yearFrom(year - 1, month), yearFrom(year, month)],
})

/** The month that years begin with in this source, as far as it says so. */
const ownMonth = ({ customs }: Anchors, usual: number): number | undefined =>
  usual === usualFirstMonth ? customs?.accounts : customs?.teaching
const firstMonth = (anchors: Anchors, usual: number): number => ownMonth(anchors, usual) ?? usual

/** FY2022, FY 2021–22, FY22. */
const shortFiscal: Pattern = (tokens, at) => {
  if (tokens[at]?.word !== 'fy') return undefined
  const digits = tokens[at + 1]
  if (digits?.kind !== 'number') return undefined
  const moment = { rule: 'fiscal-year', strength: 'sure', counts: 'written' } as const
  // The letters are glued to the number, so that it is no year by itself.
  const apart = tokens.slice(at + 1, at + 4)
  const long = digits.word.length === 2 ? String(centuryOf(Number(digits.word))) : digits.word
  apart[0] = { ...digits, word: long, glued: false }
  const pair = pairAt(apart, 0)
  if (pair)
    return {
      ...moment,
      next: at + 4,
      settle: (anchors) => yearFrom(pair.first, firstMonth(anchors, usualFirstMonth)),
    }
  if (long.length !== 4) return undefined
  return { ...moment, next: at + 2, ...named(Number(long), usualFirstMonth) }
}
