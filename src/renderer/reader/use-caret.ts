// The caret: an element of our own at the place where the selection ends, steady and always visible.
// The browser draws none in a text that can't be edited.
// Must not break: far from the window it isn't measured, which would lay out the block that it stands in at every scroll.
import { useEffect } from 'react'
import { useActions } from '../state/store'
import { leafAt, type Shown } from './positions'
import { placeCaret, readSelection, type Selected } from './selection'
import { isNear, type View } from './use-window'

/** Follows the selection, and blocks that may have moved. */
export function useCaret(shown: Shown | undefined, caret: HTMLElement | null, view: View | undefined): void {
  const actions = useActions()
  useEffect(() => {
    if (!shown || !caret || !view) return undefined
    const place = (selected: Selected | undefined): void => {
      if (!selected) return
      const seen = isNear(view.getState(), leafAt(shown.leaves, selected.focus))
      placeCaret(shown, caret, seen ? selected.focus : undefined)
    }
    const onChange = (): void => {
      const selected = readSelection(shown)
      if (selected) actions.select({ start: selected.start, end: selected.end })
      place(selected)
    }
    place(readSelection(shown))
    const unwatch = view.subscribe((now, before) => {
      if (now.layout !== before.layout || now.near !== before.near) place(readSelection(shown))
    })
    document.addEventListener('selectionchange', onChange)
    return () => {
      unwatch()
      document.removeEventListener('selectionchange', onChange)
    }
  }, [shown, caret, view, actions])
}
