// What becomes of a highlight that is carried over to a new version of its source.
// Must not break: one is never more certain than what it was carried from, and `was` is what a person once made it on.
import { type Carried, enough } from '../anchoring'
import { likenessOf } from '../anchoring/likeness'
import type { Highlight, Quote } from '../model/highlight'
import { describeQuote } from '../text/quote'

/** The part of a highlight that says where it stands and how surely. */
type Anchored = Pick<Highlight, 'start' | 'end' | 'quote' | 'anchor' | 'was' | 'score'>

const worse = { exact: 0, moved: 1, fuzzy: 2, lost: 3 } as const

/** A highlight of the old text (UTF-16 units) as it stands in the new one; `to` is where its words were found there. */
export function carriedTo(from: Highlight, to: Carried, newText: string): Anchored {
  const was = from.was ?? from.quote
  const anchor = worse[to.anchor] < worse[from.anchor] ? from.anchor : to.anchor
  if (to.anchor === 'lost' || anchor === 'lost') return { anchor: 'lost', ...(was && { was }) }
  const { start, end } = to
  const placed = { start, end, quote: describeQuote(newText, { start, end }), anchor }
  if (anchor === 'exact') return placed
  if (anchor === 'moved') return { ...placed, ...(was && { was }) }
  const score = Math.min(from.score ?? 1, to.score, drift(from, to, placed.quote))
  return score < enough ? { anchor: 'lost', ...(was && { was }) } : { ...placed, ...(was && { was }), score }
}

/** How like what was first highlighted the words still are, where they change once more: little by little all may change. */
const drift = (from: Highlight, to: Carried, { exact }: Quote): number =>
  from.anchor === 'fuzzy' && to.anchor === 'fuzzy' && from.was ? likenessOf(from.was.exact, exact) : 1
