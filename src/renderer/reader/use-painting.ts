// Keeps the paint on the text up to date with highlights, claims, the claim in hand and the window.
import { useEffect, useMemo } from 'react'
import { useApp } from '../state/store'
import { showColours } from './colours'
import { intervals, type Intervals } from './intervals'
import { claimsByHighlight, erase, paint, passagesOf } from './paint'
import type { Shown } from './positions'
import type { InView } from './use-window'
import { spanOfLeaves } from './window'

/** The passages of the open source, by position. */
export function usePassages(): Intervals {
  const source = useApp((state) => state.source)
  const highlights = useApp((state) => state.highlights)
  return useMemo(() => intervals(passagesOf({ source, highlights })), [source, highlights])
}

export function usePainting(
  shown: Shown | undefined,
  passages: Intervals,
  near: InView['near'] | undefined,
  focused: boolean,
): void {
  const types = useApp((state) => state.codebook.claimTypes)
  const claims = useApp((state) => state.claims)
  const hand = useApp((state) => state.hand)
  const kept = useApp((state) => (focused ? undefined : state.selection))
  useEffect(() => showColours(types), [types])
  const byHighlight = useMemo(() => claimsByHighlight({ claims }), [claims])
  useEffect(() => {
    if (!shown || !near) return
    const evidence = hand === undefined ? [] : (claims.get(hand)?.evidence ?? [])
    const layers = paint(
      shown,
      {
        passages,
        kindsOf: (id) => [...new Set((byHighlight.get(id) ?? []).map((claim) => claim.type))],
        inHand: new Set(evidence.map(({ highlightId }) => highlightId)),
        kept,
      },
      spanOfLeaves(shown, near),
    )
    return () => erase(layers)
  }, [shown, near, passages, claims, byHighlight, hand, kept])
}
