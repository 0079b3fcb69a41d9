// Keeps the number of highlights that aren't where they were made, after each change.
import { useEffect } from 'react'
import { useActions, useApp } from '../state/store'

/** Milliseconds: nobody who works fast reads the number in between. */
const pause = 300

export function useAnchors(): void {
  const actions = useActions()
  const project = useApp((state) => state.project?.path)
  const stale = useApp((state) => state.stale)
  useEffect(() => {
    if (project === undefined) return undefined
    const timer = setTimeout(() => void actions.countAnchors(), pause)
    return () => clearTimeout(timer)
  }, [actions, project, stale])
}
