// The caret: an element of our own at the place where the selection ends, steady and always visible.
// The browser draws none in a text that can't be edited.
import { useEffect } from 'react'
import { useActions } from '../state/store'
import type { Shown } from './positions'
import { placeCaret, readSelection } from './selection'

/** Follows the selection; `layout` changes when blocks may have moved. */
export function useCaret(shown: Shown | undefined, caret: HTMLElement | null, layout: number): void {
  const actions = useActions()
  useEffect(() => {
    if (!shown || !caret) return
    const onChange = (): void => {
      const selected = readSelection(shown)
      if (selected) actions.select({ start: selected.start, end: selected.end })
      placeCaret(shown, caret)
    }
    placeCaret(shown, caret)
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [shown, caret, layout, actions])
}
