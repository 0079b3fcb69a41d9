// True while the window is too narrow for three columns, as a small window is, or any at 200 % zoom.
import { useSyncExternalStore } from 'react'

const narrow = '(width < 56rem)'

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(narrow)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => window.matchMedia(narrow).matches,
  )
