// The lines of a comparison that are drawn: those in view and a few around; the one that the keys stand on comes into view.
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'
import type { Line } from './rows'

/** Pixels; how high a line is is measured once it is drawn. */
export const estimated = 64

export function useDrawn(
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly Line[],
  at: number,
): Virtualizer<HTMLDivElement, Element> {
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes this page
  const rows = useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimated,
    getItemKey: (n) => lines[n]?.id ?? n,
    overscan: 6,
    // The heads stand inside of what scrolls.
    scrollPaddingStart: estimated,
    scrollPaddingEnd: estimated,
  })
  const id = lines[at]?.id
  // What is higher than the view is read from its beginning; how high it is turns out once it is drawn.
  const room = (rows.scrollRect?.height ?? Infinity) - 2 * estimated
  const align = (rows.measurementsCache[at]?.size ?? 0) > room ? 'start' : 'auto'
  useEffect(() => {
    if (id !== undefined) rows.scrollToIndex(at, { align })
  }, [rows, at, id, align])
  return rows
}
