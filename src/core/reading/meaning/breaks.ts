// Where a clause begins and ends around a place: at the nearest of the marks and words that part clauses.
import { hardBreaks, softBreaks } from './english/clauses'
import { matchesIn } from './wordings'

/** What parts clauses, and what of `more` does so as well, as one pattern: a text is gone through once for all of them. */
export const breaksAnd = (...more: readonly RegExp[]): RegExp =>
  new RegExp([hardBreaks, softBreaks, /,(?!\p{N})/u, ...more].map(({ source }) => source).join('|'), 'giu')

/** The marks and words themselves. */
export const plainBreaks = breaksAnd()

/** Where the clause that a text begins with ends. */
export function firstBreak(text: string, breaks = plainBreaks): number {
  const at = text.search(breaks)
  return at < 0 ? text.length : at
}

/** Where the clause that a text ends with begins. */
export function lastBreak(text: string, ...breaks: readonly RegExp[]): number {
  let end = 0
  for (const pattern of breaks)
    for (const {
      index,
      0: { length },
    } of matchesIn(text, pattern))
      end = Math.max(end, index + length)
  return end
}
