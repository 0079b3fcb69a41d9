// Where a clause begins and ends around a place: at the nearest of the marks and words that part clauses.
import { hardBreaks, softBreaks } from './english/clauses'

const breaks = [hardBreaks, softBreaks, /,(?!\p{N})/gu]

/** Where the clause that a text begins with ends; `more` are other wordings that end one. */
export function firstBreak(text: string, more: readonly RegExp[] = []): number {
  const ends = [...breaks, ...more].map((pattern) => text.search(pattern))
  return Math.min(text.length, ...ends.filter((at) => at >= 0))
}

/** Where the clause that a text ends with begins; `more` are other wordings that begin one. */
export function lastBreak(text: string, more: readonly RegExp[] = []): number {
  const ends = [...breaks, ...more].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => index + length),
  )
  return Math.max(0, ...ends)
}
