// Marks the block with the caret, which the layout for focus shows in full ink and all others dimmed.
// Must not break: a move of the caret touches two elements, however many there are.
import { useEffect } from 'react'
import { useApp, useAppStore } from '../../state/store'
import { leafAt, type Shown } from '../positions'

export function useHere(shown: Shown | undefined): void {
  const store = useAppStore()
  const focused = useApp((state) => state.settings?.reader.layout === 'focus')
  useEffect(() => {
    if (!shown || !focused) return undefined
    let here: HTMLElement | undefined
    const look = (position = 0): void => {
      const next = shown.elements[leafAt(shown.leaves, position)]
      if (next === here) return
      delete here?.dataset['here']
      here = next
      if (here) here.dataset['here'] = ''
    }
    look(store.getState().selection?.start)
    const unheard = store.subscribe(({ selection }, before) => {
      if (selection !== before.selection) look(selection?.start)
    })
    return () => {
      unheard()
      delete here?.dataset['here']
    }
  }, [shown, focused, store])
}
