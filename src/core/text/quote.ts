// Quotes: what a highlight says about its passage besides the position.
// Position finds it, the quote proves it. Positions are UTF-16 units.
import type { Quote } from '../model/highlight'
import { WorkbenchError } from '../errors'
import { codePoints } from './code-points'
import { type Span, splitsPair } from './span'

const contextPoints = 64

/**
 * The quote of a span: the exact slice and up to 64 code points of context on either side, shortened so
 * that no surrogate pair and no grapheme is split. Throws `badInput` for a span that is empty, outside the
 * text, or splits a surrogate pair.
 */
export function describeQuote(text: string, span: Span): Quote {
  const { start, end } = span
  if (start >= end || end > text.length)
    throw new WorkbenchError(
      'badInput',
      `The passage from ${start} to ${end} lies outside the text, or is empty; the text has ${text.length} UTF-16 units.`,
    )
  if (splitsPair(text, start) || splitsPair(text, end))
    throw new WorkbenchError(
      'badInput',
      `The passage from ${start} to ${end} would split a character in two.`,
    )
  return {
    exact: text.slice(start, end),
    prefix: contextBefore(text, start),
    suffix: contextAfter(text, end),
  }
}

/** True when the quote, context included, is what stands at the span. */
export function provesQuote(text: string, span: Span, quote: Quote): boolean {
  return (
    text.slice(span.start, span.end) === quote.exact &&
    text.endsWith(quote.prefix, span.start) &&
    text.startsWith(quote.suffix, span.end)
  )
}

/**
 * Characters of which any two may be parted: letters of Latin scripts, figures, and the marks that print uses with
 * them. By the rules of Unicode (UAX 29) a grapheme ends after each, whatever stands before it.
 */
const allPlain = /^[\n -~\u00a0-\u02ff\u2010-\u2027]*$/

function contextBefore(text: string, start: number): string {
  // Nearly all texts need no more than this; one character more shows that none outside joins the first one.
  const last = text.slice(Math.max(0, start - contextPoints - 1), start)
  if (allPlain.test(last)) return last.slice(-contextPoints)
  // A window twice as wide as any context (64 pairs) plus room for one long grapheme at its ragged edge.
  const from = Math.max(0, start - 4 * contextPoints)
  const graphemes = graphemesOf(text.slice(splitsPair(text, from) ? from + 1 : from, start))
  let points = 0
  let kept = ''
  for (const grapheme of graphemes.toReversed()) {
    points += codePoints(grapheme).length
    if (points > contextPoints) break
    kept = grapheme + kept
  }
  return kept
}

function contextAfter(text: string, end: number): string {
  const first = text.slice(end, end + contextPoints + 1)
  if (allPlain.test(first)) return first.slice(0, contextPoints)
  const to = Math.min(text.length, end + 4 * contextPoints)
  let points = 0
  let kept = ''
  for (const grapheme of graphemesOf(text.slice(end, splitsPair(text, to) ? to - 1 : to))) {
    points += codePoints(grapheme).length
    if (points > contextPoints) break
    kept += grapheme
  }
  return kept
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

const graphemesOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)
