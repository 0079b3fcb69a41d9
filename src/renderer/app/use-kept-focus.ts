// The focus through a change of columns: the rooms are made anew then, and whatever had it is gone.
import { useEffect, useRef } from 'react'
import type { FocusPlace } from '../state/places'
import { useActions } from '../state/store'

const places: readonly [selector: string, place: FocusPlace][] = [
  ['[aria-label="Reader"]', 'text'],
  ['form[aria-label="Claim"]', 'form'],
  ['[aria-label="Inspector"]', 'inspector'],
  ['[aria-label="Sources"]', 'sources'],
  ['[aria-label="Search"]', 'search'],
]

/** Gives the focus back to the room that had it when `columns` changes. */
export function useKeptFocus(columns: string): void {
  const actions = useActions()
  const last = useRef<FocusPlace | undefined>(undefined)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const at = target instanceof Element ? target : undefined
      last.current = places.find(([selector]) => at?.closest(selector))?.[1]
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  useEffect(() => {
    const lost = document.activeElement === document.body
    if (lost && last.current) actions.focusOn(last.current)
  }, [actions, columns])
}
