// The focus after something that opened over the page is gone: it is given back to where it was.
// Must not break: it is there before the next key comes, and is taken from nobody, only from nowhere.
import { useLayoutEffect, useState } from 'react'

/** `otherwise` is where it goes when what had it is gone by then. */
export function useFocusGivenBack(otherwise?: () => void): void {
  const [before] = useState(() => document.activeElement)
  useLayoutEffect(() => {
    const giveBack = (): void => {
      if (isLost() && before instanceof HTMLElement) before.focus({ preventScroll: true })
      if (isLost()) otherwise?.()
    }
    // The overlay would do it by itself, but a frame later, and a key that comes until then would be lost. What is being
    // taken off the page is off it by the next microtask.
    return () => queueMicrotask(giveBack)
  }, [before, otherwise])
}

export function isLost(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || activeElement.matches(':disabled')
}
