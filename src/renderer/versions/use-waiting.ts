// Keeps the number of passages that wait for a decision, and their queue, after each change.
import { useEffect } from 'react'
import { noVersioning } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { hasVersions } from './pairs'

/** Milliseconds: while nobody looks at the queue, its number can wait for whoever works fast. */
const pause = 600

const { at, waiting, decided, seeking } = noVersioning
const nothingWaits = { total: 0, queue: [], at, waiting, decided, seeking }

export function useWaiting(): void {
  const actions = useActions()
  const project = useApp((state) => state.project?.path)
  const stale = useApp((state) => state.stale)
  const seen = useApp(({ view, versioning }) => view === 'versions' || versioning.seeking !== undefined)
  const versions = useApp((state) => hasVersions(state.sources))
  useEffect(() => {
    if (project === undefined) return undefined
    if (!versions) return actions.browseVersions(nothingWaits)
    const timer = setTimeout(() => void actions.readRepairs(), seen ? 0 : pause)
    return () => clearTimeout(timer)
  }, [actions, project, stale, seen, versions])
}
