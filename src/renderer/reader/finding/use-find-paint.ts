// Paints the hits near the window; the one that is shown stands out.
// Must not break: however many hits there are, few are painted, and they are found by halving.
import { useEffect } from 'react'
import { foundName, matchName } from '../colours'
import { rangeOf, type Shown } from '../positions'
import { type LeafRange, spanOfLeaves } from '../window'
import { firstBehind, hitAt } from './find'
import type { Find } from './use-find'

/** A block may be as long as a book: then those around the hit that is shown. */
const most = 1500

export function useFindPaint(text: Shown, { shown, hits, at }: Find, near: LeafRange): void {
  useEffect(() => {
    if (!shown || hits.length === 0) return undefined
    const { start, end } = spanOfLeaves(text, near)
    const first = firstBehind(hits, start)
    const last = firstBehind(hits, end)
    const from = last - first <= most ? first : Math.max(first, Math.min(at - most / 2, last - most))
    const painted = new Highlight()
    const found = new Highlight()
    painted.priority = 12
    found.priority = 13
    for (let n = from; n <= Math.min(last, from + most); n++) {
      const hit = hitAt(hits, n)
      if (hit && hit.start < end) (n === at ? found : painted).add(rangeOf(text, hit))
    }
    CSS.highlights.set(matchName, painted)
    CSS.highlights.set(foundName, found)
    return () => {
      CSS.highlights.delete(matchName)
      CSS.highlights.delete(foundName)
    }
  }, [text, shown, hits, at, near])
}
