// What of a source was read and claimed. Furniture is not counted, and no unit of the text twice.
import type { Coverage } from '../answers'
import type { Suggestion } from '../model/suggestion'
import type { Span } from '../text/span'
import { firstEndingAfter } from './ordered'
import type { Readable } from './readable'

/** What coverage is computed from: `claimed` are the spans of claims' evidence in the source, `furthest` how far it was read. */
interface Covered {
  source: Readable
  suggestions: readonly Suggestion[]
  claimed: readonly Span[]
  furthest?: number | undefined
}

/**
 * How much of a source (UTF-16 units outside furniture) was read and claimed, and how many of its figures and attributed
 * statements are touched by evidence.
 */
export function coverageOf({ source, suggestions, claimed, furthest }: Covered): Coverage {
  const furniture = merged(source.source.regions.filter(({ kind }) => kind === 'furniture'))
  const evidence = merged(claimed)
  const lengthOf = (spans: readonly Span[]): number =>
    spans.reduce((sum, span) => sum + span.end - span.start - overlap(span, furniture), 0)
  const count = (each: (suggestion: Suggestion) => Span | undefined) => {
    const spans = suggestions.map(each).filter((span) => span !== undefined)
    return { all: spans.length, claimed: spans.filter((span) => overlap(span, evidence) > 0).length }
  }
  return {
    sourceId: source.source.id,
    length: lengthOf([{ start: 0, end: source.text.length }]),
    read: lengthOf([{ start: 0, end: Math.min(furthest ?? 0, source.text.length) }]),
    claimed: lengthOf(evidence),
    figures: count(figureOf),
    statements: count((suggestion) => (figureOf(suggestion) ? undefined : suggestion)),
  }
}

/** Where the figure stands that a suggestion is for; absent for one of an attributed statement. */
export function figureOf({ fields }: Suggestion): Span | undefined {
  const quantity = fields['quantity']
  return quantity && 'status' in quantity ? { start: quantity.start, end: quantity.end } : undefined
}

/** The spans in order, those that overlap or touch made into one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else if (start < end) result.push({ start, end })
  }
  return result
}

/** How many units a span has in common with spans that are in order and apart. */
function overlap(span: Span, others: readonly Span[]): number {
  let sum = 0
  for (let index = firstEndingAfter(others, span.start); index < others.length; index += 1) {
    const other = others[index] as Span
    if (other.start >= span.end) break
    sum += Math.min(span.end, other.end) - Math.max(span.start, other.start)
  }
  return sum
}
