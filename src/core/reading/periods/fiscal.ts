// Years that don't begin in January: “2021/22”, “the financial year 2021–22”, FY2022, “the last school year”.
import { addMonths, edtfOf } from './calendar'
import { seasonWords, usualFirstMonth, yearKinds } from './english/fiscal'
import { turns } from './english/relative'
import { longest, skip, type Moment, type Pattern } from './moment'
import { centuryOf, yearAt } from './numbers'
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
  const fiscal = yearFrom(pair.first, named ? kind : usualFirstMonth)
  const season = seasonWords.has(tokens[pair.next]?.word ?? '')
  const [edtf, other] = season ? [plain, undefined] : [fiscal, plain]
  return {
    next: named ? pair.next + 2 : season ? pair.next + 1 : pair.next,
    rule: season ? 'season-of-years' : 'fiscal-year',
    strength: named || season || pair.slash ? 'sure' : 'year',
    counts: 'written',
    settle: () => edtf,
    others: () => [other],
  }
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
    const [edtf, plain] = [yearFrom(pair.first, month), `${pair.first}/${pair.first + 1}`]
    return { ...moment, next: pair.next, counts: 'written', settle: () => edtf, others: () => [plain] }
  }
  const year = yearAt(tokens, of)
  if (year) return { ...moment, next: year.next, counts: 'written', ...named(year.value, month) }
  if (!turn) return undefined
  return {
    ...moment,
    next: kindAt + 2,
    counts: turn.from,
    settle: ({ published }) => {
      if (!published) return undefined
      const first = published.year - ((published.month ?? 12) < month ? 1 : 0)
      return yearFrom(first + turn.by, month)
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

/** A fiscal year of one number is called by the year that it begins in or the one that it ends in: the number is all that's sure. */
const named = (year: number, month: number): Pick<Moment, 'settle' | 'others'> => ({
  settle: () => edtfOf({ year }),
  others: () => [yearFrom(year - 1, month), yearFrom(year, month)],
})

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
  if (pair) return { ...moment, next: at + 4, settle: () => yearFrom(pair.first, usualFirstMonth) }
  if (long.length !== 4) return undefined
  return { ...moment, next: at + 2, ...named(Number(long), usualFirstMonth) }
}
