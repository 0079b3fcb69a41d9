// The place in the source in the reader's head: percent, words, page. It follows the window.
// Must not break: a scroll costs a few rectangles, and not in every frame, however long the text is.
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { words } from '../../ui/words'
import type { Folds } from '../folds'
import type { Shown } from '../positions'
import type { Document } from '../use-shown'
import type { InView, View } from '../use-window'
import { countWords, progressOf, sumsOf } from './progress'

/** Milliseconds: nobody reads what changes faster. */
const pause = 100

interface PlaceProps {
  built: Document
  scroller: HTMLElement
  view: View
  /** Where it stands in the head. */
  slot: HTMLElement
}

export function Place({ built, scroller, view, slot }: PlaceProps) {
  const counts = useCounts(built.shown)
  const [place, setPlace] = useState('')
  useEffect(() => {
    if (!counts) return undefined
    const { shown, folding } = built
    let ground = groundOf(counts, folding.store.getState())
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      const { seen } = view.getState()
      setPlace(words.place(progressOf(ground.sums, shown.leaves, stand(shown, seen, scroller, ground.end))))
    }
    let frame = requestAnimationFrame(look)
    const later = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined
        // In a frame, in which the window has been looked at.
        frame = requestAnimationFrame(look)
      }, pause)
    }
    const folded = folding.store.subscribe((folds) => {
      ground = groundOf(counts, folds)
      later()
    })
    const unwatch = view.subscribe(later)
    scroller.addEventListener('scroll', later, { passive: true })
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      folded()
      unwatch()
      scroller.removeEventListener('scroll', later)
    }
  }, [built, scroller, view, counts])
  return createPortal(place, slot)
}

/** The words before each block, and the last block that isn't furniture. */
function groundOf(counts: Uint32Array, { kinds, standing }: Folds): { sums: Uint32Array; end: number } {
  const isFurniture = (n: number): boolean => kinds[n] === 'furniture'
  return { sums: sumsOf(counts, isFurniture), end: standing.findLast((n) => !isFurniture(n)) ?? 0 }
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
  { first, last }: InView['seen'],
  scroller: HTMLElement,
  end: number,
): { leaf: number; above: number; atEnd: boolean } {
  const view = scroller.getBoundingClientRect()
  const boxOf = (n: number): DOMRect | undefined => shown.elements[n]?.getBoundingClientRect()
  const box = boxOf(first)
  const above = box && box.height > 0 ? (view.top - box.top) / box.height : 0
  const atEnd = last > end || (last === end && (boxOf(end)?.bottom ?? Infinity) <= view.bottom + 24)
  return { leaf: first, above: Math.max(0, Math.min(1, above)), atEnd }
}
