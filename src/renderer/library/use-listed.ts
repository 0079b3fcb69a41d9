// The sources that the list shows now: one reading of the state for the list itself and for whoever walks along it.
import { useMemo } from 'react'
import type { Source } from '../../core/model/source'
import { useApp } from '../state/store'
import { listed } from './listing'

const noCounts = {}
const noReadings = new Map<string, never>()

export function useListed(): Source[] {
  const sources = useApp((state) => state.sources)
  const tags = useApp((state) => state.codebook.tags)
  const order = useApp((state) => state.settings?.sources)
  const filter = useApp((state) => state.library.filter)
  const tag = useApp((state) => state.library.tag)
  const unread = useApp((state) => state.library.unread)
  // Neither is looked at by most orders, and both change often.
  const claimCounts = useApp((state) => (order?.sort === 'claims' ? state.claimCounts : noCounts))
  const readings = useApp((state) => (unread ? state.readings : noReadings))
  return useMemo(
    () =>
      listed({
        sources,
        claimCounts,
        readings,
        tags,
        order: order ?? { sort: 'imported', descending: false },
        narrowing: { filter, tag, unread },
      }),
    [sources, claimCounts, readings, tags, order, filter, tag, unread],
  )
}
