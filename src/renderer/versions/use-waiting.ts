// Keeps the number of passages that wait for a decision, and their queue, after each change.
import { useEffect } from 'react'
import { useActions, useApp } from '../state/store'
import { hasVersions } from './pairs'

/** Milliseconds: while nobody looks at the queue, its number can wait for whoever works fast. */
const pause = 600

export function useWaiting(): void {
  const actions = useActions()
  const project = useApp((state) => state.project?.path)
  const stale = useApp((state) => state.stale)
  const seen = useApp((state) => state.view === 'versions')
  const versions = useApp((state) => hasVersions(state.sources))
  useEffect(() => {
    if (project === undefined) return undefined
    if (!versions) return actions.browseVersions({ total: 0, queue: [], waiting: new Set() })
    const timer = setTimeout(() => void actions.readRepairs(), seen ? 0 : pause)
    return () => clearTimeout(timer)
  }, [actions, project, stale, seen, versions])
}
