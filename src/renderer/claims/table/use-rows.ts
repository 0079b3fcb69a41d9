// The lines of the claims table that are drawn: those in view and a few around, and the focus among their cells.
// A cell gets the focus as soon as it is drawn, which after a jump is a frame later.
// Must not break: the line with the focus is drawn wherever the table is scrolled to, so that the next key finds it.
import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import { headers, type Place } from './move'
import type { Ledger } from './use-ledger'

export const rowHeight = 34

interface Rows {
  scroller: RefObject<HTMLDivElement | null>
  items: readonly VirtualItem[]
  height: number
  /** How many rows a page key moves by. */
  page: () => number
  scrollTo: (line: number) => void
}

export function useRows({ lines, window, view }: Ledger): Rows {
  const scroller = useRef<HTMLDivElement>(null)
  const row = Math.min(view.at.row, Math.max(0, lines.count - 1))
  // The reading of these rows is never memoised, which is all that the library asks for.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: (range) => linesIn(range, row),
    // Where it opens again is where it was left.
    initialOffset: () => Math.max(0, view.at.row - 5) * rowHeight,
    // The headers stand inside of what scrolls.
    scrollPaddingStart: rowHeight,
  })
  const items = virtual.getVirtualItems()
  const drawn = items.map(({ index }) => index).join()
  const { show } = window
  useEffect(() => {
    const inView = drawn === '' ? [] : drawn.split(',').map((index) => lines.at(Number(index)))
    show(inView.flatMap((line) => (line && 'offset' in line ? line.offset : [])))
  }, [show, lines, drawn])
  useFocusAt(scroller, { ...view.at, row }, view.at, drawn)
  return {
    scroller,
    items,
    height: virtual.getTotalSize(),
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    scrollTo: (line) => line !== headers && virtual.scrollToIndex(line, { align: 'auto' }),
  }
}

/** The lines around those in view, and the one that somebody stands on. */
function linesIn(range: Range, row: number): number[] {
  const around = defaultRangeExtractor(range)
  if (row === headers || row >= range.count || around.includes(row)) return around
  return [...around, row].toSorted((a, b) => a - b)
}

/** The cell at a place; a line of a group has fewer. */
function cellAt(scroller: HTMLElement | null, { row, column }: Place): HTMLElement | undefined {
  const cells = scroller?.querySelectorAll<HTMLElement>(`[aria-rowindex="${row + 2}"] > [aria-colindex]`)
  return [...(cells ?? [])].findLast((cell) => Number(cell.getAttribute('aria-colindex')) <= column + 1)
}

/** Puts the focus where the keys went; into the first cell when the table opens. */
function useFocusAt(
  scroller: RefObject<HTMLElement | null>,
  place: Place,
  asked: Place,
  drawn: string,
): void {
  const done = useRef<Place>(undefined)
  const { row, column } = place
  useEffect(() => {
    if (done.current === asked) return
    const cell = cellAt(scroller.current, { row, column })
    if (!cell) return
    done.current = asked
    const { activeElement } = document
    // Whoever types a filter or stands in a menu stays there.
    const free =
      !activeElement || activeElement === document.body || !activeElement.matches('input, select, textarea')
    if (free || scroller.current?.contains(activeElement)) cell.focus({ preventScroll: true })
  }, [scroller, row, column, asked, drawn])
}
