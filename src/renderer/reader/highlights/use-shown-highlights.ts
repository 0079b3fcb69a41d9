// The highlights that are shown, by what the person has chosen.
import { useMemo } from 'react'
import type { State } from '../../state/state'
import { useApp } from '../../state/store'
import { claimsByHighlight } from '../paint'
import { isNarrowed, isShown } from './filter'

export function useShownHighlights(): State['highlights'] {
  const shows = useApp((state) => state.shows)
  const highlights = useApp((state) => state.highlights)
  // While all are shown no claim matters, and none that changes costs anything.
  const claims = useApp((state) => (isNarrowed(state.shows) ? state.claims : undefined))
  return useMemo(() => {
    if (!claims) return highlights
    const byHighlight = claimsByHighlight({ claims })
    return new Map([...highlights].filter(([id, each]) => isShown(shows, each, byHighlight.get(id) ?? [])))
  }, [shows, highlights, claims])
}
