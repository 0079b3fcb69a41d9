// A field that goes while somebody is in it: no blur is told of that, and what was typed is saved all the same.
import { useEffect, useRef } from 'react'

/** Calls `save`, as it was given last, when the component goes. It may find nothing to save. */
export function useLeaving(save: () => void): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => () => latest.current(), [])
}
