// The places where one paragraph differs from another, to the letter, in whole words and marks.
// Must not break: what stands between these places is the same on both sides.
import { align } from '../text/align'
import type { Span } from '../text/span'
import type { Paragraph } from './similar'
import { printedIn } from './printed'

/** Where two paragraphs differ, in order; one of both spans may be empty. */
export function changedWords(old: Paragraph, fresh: Paragraph): { old: Span; new: Span }[] {
  const [left, right] = [printedIn(old.key, old.start), printedIn(fresh.key, fresh.start)]
  const places: { old: Span; new: Span }[] = []
  let [at, atNew] = [old.start, fresh.start]
  for (const run of align(left, right).filter((each) => each.in === 'both')) {
    const [first, firstNew] = [left[run.left], right[run.right]]
    addPlace({ start: at, end: first?.start ?? at }, { start: atNew, end: firstNew?.start ?? atNew })
    at = left[run.left + run.length - 1]?.end ?? at
    atNew = right[run.right + run.length - 1]?.end ?? atNew
  }
  addPlace({ start: at, end: old.end }, { start: atNew, end: fresh.end })
  return places

  function addPlace(one: Span, other: Span): void {
    if (one.start < one.end || other.start < other.end) places.push({ old: one, new: other })
  }
}
