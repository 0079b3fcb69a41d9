// The place in the source in the reader's head: percent, words, page. It follows the window.
// Must not break: a scroll costs a few rectangles, found by halving, however long the text is.
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { words } from '../../ui/words'
import type { Folds } from '../folds'
import type { Shown } from '../positions'
import type { Document } from '../use-shown'
import { leavesInView } from '../window'
import { countWords, progressOf, sumsOf } from './progress'

interface PlaceProps {
  built: Document
  scroller: HTMLElement
  /** Goes up when blocks may have moved without a scroll. */
  layout: number
  /** Where it stands in the head. */
  slot: HTMLElement
}

export function Place({ built, scroller, layout, slot }: PlaceProps) {
  const counts = useCounts(built.shown)
  const [place, setPlace] = useState('')
  useEffect(() => {
    if (!counts) return undefined
    const { shown, folding } = built
    const folds = folding.store.getState()
    const isFurniture = (n: number): boolean => folds.kinds[n] === 'furniture'
    const sums = sumsOf(counts, isFurniture)
    const end = folds.standing.findLast((n) => !isFurniture(n)) ?? 0
    const look = (): void =>
      setPlace(words.place(progressOf(sums, shown.leaves, stand(shown, folds, scroller, end))))
    let frame = requestAnimationFrame(look)
    const onScroll = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    scroller.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      scroller.removeEventListener('scroll', onScroll)
    }
  }, [built, scroller, counts, layout])
  return createPortal(place, slot)
}

/** The words of each block, counted in the pauses of the page. */
function useCounts({ text, leaves }: Shown): Uint32Array | undefined {
  const [counts, setCounts] = useState<Uint32Array>()
  useEffect(() => {
    const counting = countWords(text, leaves)
    let timer = setTimeout(count)
    function count(): void {
      const until = performance.now() + 6
      let next = counting.next()
      while (next.done !== true && performance.now() < until) next = counting.next()
      if (next.done === true) setCounts(next.value)
      else timer = setTimeout(count)
    }
    return () => clearTimeout(timer)
  }, [text, leaves])
  return counts
}

/** Which block is at the top of the window, how much of it has gone past, and whether the end of the last can be seen. */
function stand(
  shown: Shown,
  folds: Folds,
  scroller: HTMLElement,
  end: number,
): { leaf: number; above: number; atEnd: boolean } {
  const { first, last } = leavesInView(shown, folds, scroller)
  const view = scroller.getBoundingClientRect()
  const boxOf = (n: number): DOMRect | undefined => shown.elements[n]?.getBoundingClientRect()
  const box = boxOf(first)
  const above = box && box.height > 0 ? (view.top - box.top) / box.height : 0
  const atEnd = last > end || (last === end && (boxOf(end)?.bottom ?? Infinity) <= view.bottom + 24)
  return { leaf: first, above: Math.max(0, Math.min(1, above)), atEnd }
}
