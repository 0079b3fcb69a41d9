// What a whole source says of its periods, once for all its blocks: how its years run, and which ones it opens with.
// Must not break: no more than the first of a long source is looked at, and of its periods only those of the head are read.
import type { Span } from '../../text/span'
import { partsOfYears, teaching, winterSeasons, yearBegins, yearEnds } from './english/customs'
import { months } from './english/words'
import { findPeriods } from './find'

export interface Customs {
  /** The months that years of accounts and of teaching begin with, where the source says so. */
  accounts?: number | undefined
  teaching?: number | undefined
  /** Whether it speaks of quarters or halves of years. */
  hasParts: boolean
  /** Whether its seasons of play begin in one year and end in the next. */
  hasWinterSeasons: boolean
  /** The periods that it opens with (EDTF), in order, with where they stand. */
  head: readonly { start: number; edtf: string }[]
}

/** How far the head of a source goes; both in UTF-16 units. */
const reach = 1500

/** How far it is looked for how years run, so that a long source takes no longer than a long article. */
const longest = 100_000

/** What a source says of its periods; furniture is not told apart. */
export function customsOf(whole: string, published?: string): Customs {
  const text = whole.slice(0, longest)
  const known: Customs = {
    ...yearsOf(text),
    hasParts: partsOfYears.test(text),
    hasWinterSeasons: winterSeasons.test(text),
    head: [],
  }
  const head: Span = { start: 0, end: Math.min(text.length, reach) }
  const found = findPeriods({ text, within: head, published, customs: known })
  return {
    ...known,
    head: found.flatMap(({ start, edtf }) => (edtf === undefined ? [] : [{ start, edtf }])),
  }
}

/** The first month of each kind of year, by what stands first. */
function yearsOf(text: string): Pick<Customs, 'accounts' | 'teaching'> {
  const years: Pick<Customs, 'accounts' | 'teaching'> = {}
  const take = (patterns: readonly RegExp[], after: number): void => {
    for (const pattern of patterns)
      for (const { groups = {} } of text.matchAll(pattern)) {
        const month = months.get(groups['month']?.toLowerCase() ?? '')
        if (month === undefined) continue
        years[teaching.has(groups['kind']?.toLowerCase() ?? '') ? 'teaching' : 'accounts'] ??=
          ((month - 1 + after) % 12) + 1
      }
  }
  take(yearBegins, 0)
  take(yearEnds, 1)
  return years
}
