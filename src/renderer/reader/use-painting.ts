// Keeps the paint on the text up to date with highlights, claims, tags, the claim in hand and the window.
import { useCallback, useEffect, useMemo } from 'react'
import { useApp } from '../state/store'
import { showColours } from './colours'
import { useShownHighlights } from './highlights/use-shown-highlights'
import { intervals, type Intervals, type Passage } from './intervals'
import { claimsByHighlight, erase, paint, passagesOf } from './paint'
import type { Shown } from './positions'
import type { InView } from './use-window'
import { spanOfLeaves } from './window'

/** The passages of the open source, by position. */
export function usePassages(): Intervals {
  const source = useApp((state) => state.source)
  const highlights = useShownHighlights()
  return useMemo(() => intervals(passagesOf({ source, highlights })), [source, highlights])
}

/** The keys of the claim types that rest on some passages. */
export function usePassageTypes(): (here: readonly Passage[]) => ReadonlySet<string> {
  const claims = useApp((state) => state.claims)
  return useCallback(
    (here) => {
      const byHighlight = claimsByHighlight({ claims })
      return new Set(here.flatMap(({ id }) => (byHighlight.get(id) ?? []).map(({ type }) => type)))
    },
    [claims],
  )
}

/** Whatever source is open: for another style sheet the browser looks at every element of the page. */
export function useColours(): void {
  const types = useApp((state) => state.codebook.claimTypes)
  const tags = useApp((state) => state.codebook.tags)
  useEffect(() => showColours(types, [...tags.values()]), [types, tags])
}

export function usePainting(
  shown: Shown | undefined,
  passages: Intervals | undefined,
  near: InView['near'] | undefined,
  focused: boolean,
): void {
  const tags = useApp((state) => state.codebook.tags)
  const claims = useApp((state) => state.claims)
  const highlights = useApp((state) => state.highlights)
  const hand = useApp((state) => state.hand)
  const kept = useApp((state) => (focused ? undefined : state.selection))
  useEffect(() => {
    if (!shown || !near || !passages) return
    const byHighlight = claimsByHighlight({ claims })
    const evidence = hand === undefined ? [] : (claims.get(hand)?.evidence ?? [])
    const layers = paint(
      shown,
      {
        passages,
        kindsOf: (id) => [...new Set((byHighlight.get(id) ?? []).map((claim) => claim.type))],
        tagOf: (id) => {
          const held = highlights.get(id)?.tags ?? []
          return (
            held.find((tag) => tags.get(tag)?.color !== undefined) ?? (held.length > 0 ? 'any' : undefined)
          )
        },
        inHand: new Set(evidence.map(({ highlightId }) => highlightId)),
        kept,
      },
      spanOfLeaves(shown, near),
    )
    return () => erase(layers)
  }, [shown, near, passages, highlights, claims, tags, hand, kept])
}
