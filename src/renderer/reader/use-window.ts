// Follows what the window shows: on every scroll, every fold and every change of size, once a frame.
// Must not break: the first look is taken before the first frame, so that the text never stands there without its highlights;
// and a scroll draws nothing anew but what stands beside the text.
import { useLayoutEffect, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
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

export type View = StoreApi<InView>

export function useWindow(built: Document | undefined, scroller: HTMLElement | null): View | undefined {
  const [view, setView] = useState<View>()
  useLayoutEffect(() => (built && scroller ? follow(built, scroller, setView) : undefined), [built, scroller])
  return view
}

/** Takes the first look, tells of it, and goes on looking; answers what ends it. */
function follow(built: Document, scroller: HTMLElement, tell: (view: View) => void): () => void {
  const { shown, folding } = built
  const view = createStore(() => looked(built, scroller, 0))
  tell(view)
  let frame = 0
  let moved = 0
  const look = (): void => {
    const by = moved
    moved = 0
    view.setState((before) => looked(built, scroller, by, before), true)
  }
  const later = (layout: number): void => {
    moved += layout
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(look)
  }
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
}

/** What is in view now; the same as before where it is, so that nothing is drawn anew. */
function looked({ shown, folding }: Document, scroller: HTMLElement, moved: number, before?: InView): InView {
  const folds = folding.store.getState()
  const seen = leavesInView(shown, folds, scroller)
  // What is near changes only when what is seen has left it, so that little is painted again.
  const held = before && before.near.first <= seen.first && before.near.last >= seen.last
  const near = held ? before.near : leavesInView(shown, folds, scroller, scroller.clientHeight)
  const still = held && before.seen.first === seen.first && before.seen.last === seen.last
  return still && moved === 0 ? before : { seen, near, layout: (before?.layout ?? 0) + moved }
}

/** Whether a block is near the window. */
export const isNear = ({ near }: InView, leaf: number): boolean => near.first <= leaf && leaf <= near.last
