// Follows what the window shows: on every scroll, every fold and every change of size, once a frame.
import { useEffect, useState } from 'react'
import type { Document } from './use-shown'
import { type LeafRange, leavesInView } from './window'

export interface InView {
  /** What can be seen. */
  seen: LeafRange
  /** That and a window's height on either side. */
  near: LeafRange
  /** Goes up when blocks may have moved without a scroll. */
  layout: number
}

export function useWindow(built: Document | undefined, scroller: HTMLElement | null): InView | undefined {
  const [inView, setInView] = useState<InView>()
  useEffect(() => {
    if (!built || !scroller) return
    const { shown, folding } = built
    let frame = 0
    let moved = 0
    const look = (layout: number): void => {
      moved += layout
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const folds = folding.store.getState()
        const seen = leavesInView(shown, folds, scroller)
        const near = leavesInView(shown, folds, scroller, scroller.clientHeight)
        const by = moved
        moved = 0
        setInView((before) => next(before, { seen, near, layout: (before?.layout ?? 0) + by }))
      })
    }
    const onScroll = (): void => look(0)
    const resized = new ResizeObserver(() => look(1))
    resized.observe(shown.root)
    resized.observe(scroller)
    scroller.addEventListener('scroll', onScroll, { passive: true })
    const folded = folding.store.subscribe(() => look(1))
    return () => {
      cancelAnimationFrame(frame)
      resized.disconnect()
      folded()
      scroller.removeEventListener('scroll', onScroll)
    }
  }, [built, scroller])
  return inView
}

/** What is near changes only when what is seen has left it, so that little is painted again. */
function next(before: InView | undefined, now: InView): InView {
  if (!before) return now
  const held = before.near.first <= now.seen.first && before.near.last >= now.seen.last
  const near = held ? before.near : now.near
  const still = before.seen.first === now.seen.first && before.seen.last === now.seen.last
  return still && held && before.layout === now.layout ? before : { ...now, near }
}
