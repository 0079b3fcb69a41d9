// Follows what the window shows: on every scroll and every change of size, once a frame.
import { useEffect, useState } from 'react'
import type { Shown } from './positions'
import { type LeafRange, leavesInView } from './window'

export interface InView {
  /** What can be seen. */
  seen: LeafRange
  /** That and a window's height on either side. */
  near: LeafRange
  /** Goes up when blocks may have moved without a scroll. */
  layout: number
}

export function useWindow(shown: Shown | undefined, scroller: HTMLElement | null): InView | undefined {
  const [inView, setInView] = useState<InView>()
  useEffect(() => {
    if (!shown || !scroller) return
    let frame = 0
    const look = (layout: number): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const seen = leavesInView(shown, scroller)
        const near = leavesInView(shown, scroller, scroller.clientHeight)
        setInView((before) => next(before, { seen, near, layout: (before?.layout ?? 0) + layout }))
      })
    }
    const onScroll = (): void => look(0)
    const resized = new ResizeObserver(() => look(1))
    resized.observe(shown.root)
    resized.observe(scroller)
    scroller.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      resized.disconnect()
      scroller.removeEventListener('scroll', onScroll)
    }
  }, [shown, scroller])
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
