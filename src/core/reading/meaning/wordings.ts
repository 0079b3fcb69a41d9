// Finds the wordings of a table in a sentence once, and those of them that stand near enough to a figure to matter to it.
// Must not break: what is asked for one figure takes a bounded time, however many wordings and figures a sentence has.
import type { Span } from '../../text/span'

/** An entry of a table where it stands in a text. */
export type Wording<Entry> = Span & Omit<Entry, 'pattern'>

/** Every place in a sentence where an entry of the table stands, entry by entry. */
export function wordingsIn<Entry extends { pattern: RegExp }>(
  text: string,
  sentence: Span,
  table: readonly Entry[],
): Wording<Entry>[] {
  const slice = text.slice(sentence.start, sentence.end)
  const found: Wording<Entry>[] = []
  for (const { pattern, ...rest } of table)
    for (const {
      index,
      0: { length },
    } of matchesIn(slice, pattern))
      found.push({ ...rest, start: sentence.start + index, end: sentence.start + index + length })
  return found
}

/** Where a pattern of a table stands. Searched first: most stand nowhere, and matchAll makes each of them anew. */
export const matchesIn = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern)

/** How far a wording may stand from what it is said of, in UTF-16 units; longer clauses are lists. */
const farthest = 400
/** More than so many of a kind beside one figure are no prose. */
const most = 12

/** Those of the wordings that stand near the target, in their order. */
export function nearOf<Place extends Span>(wordings: readonly Place[], target: Span): readonly Place[] {
  const gap = ({ start, end }: Span) => Math.max(start - target.end, target.start - end)
  const near = wordings.filter((each) => gap(each) <= farthest)
  if (near.length <= most) return near
  const nearest = new Set(near.toSorted((a, b) => gap(a) - gap(b)).slice(0, most))
  return near.filter((each) => nearest.has(each))
}
