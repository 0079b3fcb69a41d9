// The list of a view, where keys begin: its own focus is that of the row in hand.
import type { RefObject } from 'react'

/** Puts the focus on the list in a place. */
export const focusList = (place: RefObject<HTMLElement | null>): void =>
  place.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
