// The focus in a view whose rows and buttons come and go: where what had it is gone, it goes back to where keys begin.
// Must not break: it is taken from nobody, only from nowhere.
import { type RefObject, useEffect, useRef } from 'react'
import { useApp } from '../state/store'
import { isLost } from './use-focus-given-back'

/** Calls `back` when what had the focus in a place is gone, or was gone when a dialog over it closed. */
export function useFocusBack(place: RefObject<HTMLElement | null>, back: () => void): void {
  const covered = useApp((state) => state.dialog !== undefined || state.naming)
  const latest = useRef(back)
  useEffect(() => {
    latest.current = back
  })
  useEffect(() => {
    const box = place.current
    if (!box) return undefined
    let had = box.contains(document.activeElement) ? document.activeElement : undefined
    const onFocus = ({ target }: FocusEvent): void => {
      had = target instanceof Element && box.contains(target) ? target : undefined
    }
    const isGone = (): boolean => had?.isConnected === false || had?.matches(':disabled') === true
    // Whoever has left what is still there, with Tab or a click beside it, wants to be elsewhere. Some browsers tell of
    // the leaving just before what has the focus goes: which of the two it was is known once it has.
    const onLeave = (): void =>
      queueMicrotask(() => {
        if (isLost() && !isGone()) had = undefined
      })
    document.addEventListener('focusin', onFocus)
    box.addEventListener('focusout', onLeave)
    const observer = new MutationObserver(() => {
      if (isGone() && isLost()) latest.current()
    })
    observer.observe(box, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('focusin', onFocus)
      box.removeEventListener('focusout', onLeave)
      observer.disconnect()
    }
  }, [place])
  useEffect(() => {
    if (covered) return undefined
    // The dialog gives the focus back to where it was in the frame after this one.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (isLost()) latest.current()
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [covered])
}
