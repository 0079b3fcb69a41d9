// Where a clause begins and ends around a place: at the nearest of the marks and words that part clauses.
import { hardBreaks, softBreaks } from './english/clauses'

const breaks = [hardBreaks, softBreaks, /,/gu]

/** Where the clause that a text begins with ends. */
export function firstBreak(text: string): number {
  return Math.min(text.length, ...breaks.map((pattern) => text.search(pattern)).filter((at) => at >= 0))
}

/** Where the clause that a text ends with begins; `more` are other wordings that begin one. */
export function lastBreak(text: string, more: readonly RegExp[] = []): number {
  const ends = [...breaks, ...more].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => index + length),
  )
  return Math.max(0, ...ends)
}
