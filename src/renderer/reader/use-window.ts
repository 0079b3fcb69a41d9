// Follows what the window shows: on every scroll, every fold and every change of size, once a frame.
// Must not break: the first look is taken before the first frame, so that the text never stands there without its highlights.
import { useLayoutEffect, useState } from 'react'
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
  useLayoutEffect(() => {
    if (!built || !scroller) return
    const { shown, folding } = built
    let frame = 0
    let moved = 0
    const look = (): void => {
      const folds = folding.store.getState()
      const seen = leavesInView(shown, folds, scroller)
      const near = leavesInView(shown, folds, scroller, scroller.clientHeight)
      const by = moved
      moved = 0
      setInView((before) => next(before, { seen, near, layout: (before?.layout ?? 0) + by }))
    }
    const later = (layout: number): void => {
      moved += layout
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    look()
    const onScroll = (): void => later(0)
    const resized = new ResizeObserver(() => later(1))
    resized.observe(shown.root)
    resized.observe(scroller)
    scroller.addEventListener('scroll', onScroll, { passive: true })
    const folded = folding.store.subscribe(() => later(1))
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
