// Looks things up among spans that are in the order of the text and apart: what a large source is asked for often.
import type { Span } from '../text/span'

/** The index of the first span that ends after a place; the number of spans where none does. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of the spans that has a unit in common with `span`. */
export function firstTouching<Place extends Span>(spans: readonly Place[], span: Span): Place | undefined {
  const first = spans[firstEndingAfter(spans, span.start)]
  return first && first.start < span.end ? first : undefined
}
