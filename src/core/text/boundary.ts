// Where a boundary of a highlight may stand, and the next such place: by character, word and sentence.
// Positions are UTF-16 units. Must not break: no boundary splits a grapheme or has bare white space before it inside.
import { sentencesOf } from './sentences'
import type { Span } from './span'

export type Edge = 'start' | 'end'
export type StepSize = 'character' | 'word' | 'sentence'

/** So far along a line without end a step is looked for, in UTF-16 units. */
const reach = 2000

const segmenters = {
  character: new Intl.Segmenter('en', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('en', { granularity: 'word' }),
}

/** The span with one boundary a step further on (1) or back (-1); the same where there is no further place for it. */
export function stepped(
  { text, leaves }: { text: string; leaves: readonly Span[] },
  span: Span,
  { edge, by, to }: { edge: Edge; by: StepSize; to: 1 | -1 },
): Span {
  const from = span[edge]
  const here = leaves.findLastIndex(({ start }) => start <= from)
  for (let n = Math.max(0, here); n >= 0 && n < leaves.length; n += to) {
    const piece = pieceOf(leaves[n] as Span, from, by, to)
    const places = stops(text, piece, edge, by).filter((place) => (place - from) * to > 0)
    const next = to > 0 ? places[0] : places.at(-1)
    if (next !== undefined) return within(span, edge, next)
  }
  return span
}

/** The span with one boundary where a pointer is: at the nearest word, or character, of the block. */
export function snapped(
  { text, block }: { text: string; block: Span },
  span: Span,
  { edge, by, near }: { edge: Edge; by: 'character' | 'word'; near: number },
): Span {
  const piece = { start: Math.max(block.start, near - reach), end: Math.min(block.end, near + reach) }
  const places = stops(text, piece, edge, by)
  const nearest = places.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]
  return nearest === undefined ? span : within(span, edge, nearest)
}

/** A span never turns inside out, and never is empty. */
function within(span: Span, edge: Edge, place: number): Span {
  const next = { ...span, [edge]: place }
  return next.start < next.end ? next : span
}

/** What of a block has to be looked at; a sentence is only known from the whole block. */
function pieceOf({ start, end }: Span, from: number, by: StepSize, to: 1 | -1): Span {
  if (by === 'sentence') return { start, end }
  return to > 0
    ? { start: Math.max(start, from), end: Math.min(end, Math.max(start, from) + reach) }
    : { start: Math.max(start, Math.min(end, from) - reach), end: Math.min(end, from) }
}

/** The places in a piece of text where a boundary may stand, in order. */
function stops(text: string, piece: Span, edge: Edge, by: StepSize): number[] {
  if (by === 'sentence') return sentencesOf(text, piece).map((sentence) => sentence[edge])
  const places: number[] = []
  for (const { segment, index, isWordLike } of segmenters[by].segment(text.slice(piece.start, piece.end)))
    if (by === 'word' ? isWordLike === true : segment.trim() !== '')
      places.push(piece.start + index + (edge === 'end' ? segment.length : 0))
  return places
}
