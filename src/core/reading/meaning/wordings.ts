// Finds the wordings of a table in a sentence once, and those of them that stand near enough to a figure to matter to it.
// Must not break: what is asked for one figure takes a bounded time, however many wordings and figures a sentence has.
import type { Span } from '../../text/span'
import { beginningsIn, beginningsOf } from './beginnings'

/** An entry of a table where it stands in a text. */
export type Wording<Entry> = Span & Omit<Entry, 'pattern'>

/** A table of wordings, and which of its entries can begin as a word of a text begins. */
interface Table<Entry> {
  entries: readonly Entry[]
  byBeginning: ReadonlyMap<string, readonly Entry[]>
  /** They may begin anywhere. */
  others: readonly Entry[]
}

/** A table of its entries, once for all the texts that it is asked about. */
export function tableOf<Entry extends { pattern: RegExp }>(entries: readonly Entry[]): Table<Entry> {
  const byBeginning = new Map<string, Entry[]>()
  const others: Entry[] = []
  for (const entry of entries) {
    const beginnings = beginningsOf(entry.pattern)
    if (!beginnings) others.push(entry)
    for (const each of beginnings ?? []) byBeginning.set(each, [...(byBeginning.get(each) ?? []), entry])
  }
  return { entries, byBeginning, others }
}

/** A sentence with its text and how the words in it begin. */
export interface Begun extends Span {
  text: string
  beginnings: readonly string[]
}

export function begunIn(text: string, { start, end }: Span): Begun {
  const slice = text.slice(start, end)
  return { start, end, text: slice, beginnings: beginningsIn(slice) }
}

/** Every place in a sentence where an entry of the table stands, entry by entry. */
export function wordingsIn<Entry extends { pattern: RegExp }>(
  sentence: Begun,
  table: Table<Entry>,
): Wording<Entry>[] {
  const found: Wording<Entry>[] = []
  for (const { pattern, ...rest } of entriesIn(sentence, table))
    for (const {
      index,
      0: { length },
    } of matchesIn(sentence.text, pattern))
      found.push({ ...rest, start: sentence.start + index, end: sentence.start + index + length })
  return found
}

/** The entries that can stand in a sentence, in the order of their table. */
export function entriesIn<Entry>({ beginnings }: Begun, table: Table<Entry>): readonly Entry[] {
  const possible = new Set(table.others)
  for (const each of beginnings) for (const entry of table.byBeginning.get(each) ?? []) possible.add(entry)
  return possible.size === 0 ? [] : table.entries.filter((entry) => possible.has(entry))
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
