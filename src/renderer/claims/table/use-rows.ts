// The rows of the claims table that are drawn: those in view and a few around, and the focus among them.
// A row gets the focus as soon as it is drawn, which after a jump is a frame later.
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import { headers, type Place } from './move'
import type { Window } from './use-window'

export const rowHeight = 36

interface Rows {
  scroller: RefObject<HTMLDivElement | null>
  items: readonly VirtualItem[]
  height: number
  /** How many rows a page key moves by. */
  page: () => number
  scrollTo: (row: number) => void
}

export function useRows({ total = 0, show }: Window, place: Place): Rows {
  const scroller = useRef<HTMLDivElement>(null)
  // The reading of these rows is never memoised, which is all that the library asks for.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The headers stand inside of what scrolls.
    scrollPaddingStart: rowHeight,
  })
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => show(first, last), [show, first, last])
  // One row begins and ends where none does.
  useFocusAt(scroller, place, items.length === 0 ? -1 : first, last)
  return {
    scroller,
    items,
    height: virtual.getTotalSize(),
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    scrollTo: (row) => row !== headers && virtual.scrollToIndex(row, { align: 'auto' }),
  }
}

/** Puts the focus where the arrows went; into the first row when the table opens. */
function useFocusAt(
  scroller: RefObject<HTMLElement | null>,
  place: Place,
  first: number,
  last: number,
): void {
  const done = useRef<Place>(undefined)
  useEffect(() => {
    if (done.current === place) return
    const header = `[aria-rowindex="1"] [aria-colindex="${place.column + 1}"]`
    const selector = place.row === headers ? header : `[aria-rowindex="${place.row + 2}"]`
    const element = scroller.current?.querySelector<HTMLElement>(selector)
    if (!element) return
    const first = done.current === undefined
    done.current = place
    // Whoever is typing a filter goes on typing.
    if (first && document.activeElement?.matches('input, select')) return
    element.focus({ preventScroll: true })
  }, [scroller, place, first, last])
}
