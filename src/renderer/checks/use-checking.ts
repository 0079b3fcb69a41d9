// Runs the checks when a project opens and after changes, once nobody has changed anything for a moment.
import { useEffect } from 'react'
import { useActions, useApp } from '../state/store'

/** Milliseconds: long enough to wait for the next key of somebody who works fast. */
const pause = 600

export function useChecking(): void {
  const actions = useActions()
  const project = useApp((state) => state.project?.path)
  const stale = useApp((state) => state.stale)
  useEffect(() => {
    if (project === undefined) return undefined
    const timer = setTimeout(() => void actions.check(), pause)
    return () => clearTimeout(timer)
  }, [actions, project, stale])
}
