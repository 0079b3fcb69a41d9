// Keeps the paint on the text up to date with highlights, claims, tags, the claim in hand and the window.
import { useCallback, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../state/store'
import { showColours } from './colours'
import { useShownHighlights } from './highlights/use-shown-highlights'
import { intervals, type Intervals, type Passage } from './intervals'
import type { Desk } from './act'
import type { Find } from './finding/use-find'
import { useFindPaint } from './finding/use-find-paint'
import { claimsByHighlight, erase, paint, passagesOf } from './paint'
import type { View } from './use-window'
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

interface PaintingProps {
  desk: Desk
  view: View
  find: Find
  /** Whether the text has the focus. */
  focused: boolean
}

/** A component of its own, so that what comes near the window has nothing drawn anew but itself. */
export function Painting({ desk: { shown, passages }, view, find, focused }: PaintingProps) {
  const near = useStore(view, (inView) => inView.near)
  useFindPaint(shown, find, near)
  const tags = useApp((state) => state.codebook.tags)
  const claims = useApp((state) => state.claims)
  const highlights = useApp((state) => state.highlights)
  const hand = useApp((state) => state.hand)
  const kept = useApp((state) => (focused ? undefined : state.selection))
  useEffect(() => {
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
  return null
}
