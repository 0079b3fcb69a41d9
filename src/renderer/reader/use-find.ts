// Finding in the open source: what was asked, where it stands, and which match is shown.
// Must not break: looking takes the text as it was folded once, however many letters are typed.
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Span } from '../../core/text/span'
import { type Desk, goTo, selected } from './act'
import { foundName, matchName } from './colours'
import { findAll, folded, matchFrom } from './find'
import { rangeOf } from './positions'
import { reveal, spanOfLeaves, type LeafRange } from './window'

export interface Find {
  shown: boolean
  query: string
  matchCase: boolean
  matches: readonly Span[]
  /** The number of the match that is shown. */
  at: number
  /** Goes up whenever somebody asks for the bar, which then takes the focus. */
  asked: number
  open: () => void
  close: () => void
  type: (query: string) => void
  setMatchCase: (matchCase: boolean) => void
  go: (by: 1 | -1) => void
}

interface Asked {
  query: string
  matchCase: boolean
  at: number
  /** Where the caret stood when it was asked. */
  from: number
}

const longestGuess = 80
const nothing: Asked = { query: '', matchCase: false, at: 0, from: 0 }

export function useFind(desk: Desk | undefined): Find {
  const [asked, setAsked] = useState(0)
  const [shown, setShown] = useState(false)
  const [{ query, matchCase, at, from }, set] = useState(nothing)
  const text = desk?.shown.text ?? ''
  const ground = useMemo(() => (shown ? folded(text, matchCase) : ''), [shown, text, matchCase])
  const matches = useMemo(() => findAll(ground, query, matchCase), [ground, query, matchCase])

  const look = (next: Partial<Asked>): void => {
    const now = { query, matchCase, at, from, ...next }
    const same = now.matchCase === matchCase ? ground : folded(text, now.matchCase)
    const there = findAll(same, now.query, now.matchCase)
    const found = matchFrom(there, now.from)
    set({ ...now, at: found })
    show(desk, there[found])
  }
  const open = useCallback((): void => {
    if (!desk) return
    const from = selected(desk).start
    const guess = guessOf(desk)
    set((before) => ({ ...before, from, ...(guess === undefined ? {} : { query: guess, at: 0 }) }))
    setShown(true)
    setAsked((times) => times + 1)
  }, [desk])

  return {
    shown,
    query,
    matchCase,
    matches,
    at,
    asked,
    open,
    close: () => {
      const match = matches[at]
      setShown(false)
      if (desk && match) goTo(desk, match)
      desk?.actions.focusOn('text')
    },
    type: (next) => look({ query: next }),
    setMatchCase: (next) => look({ matchCase: next }),
    go: (by) => {
      if (matches.length === 0) return
      const next = (at + by + matches.length) % matches.length
      set((before) => ({ ...before, at: next, from: matches[next]?.start ?? 0 }))
      show(desk, matches[next])
    },
  }
}

function show(desk: Desk | undefined, match: Span | undefined): void {
  if (!desk || !match) return
  desk.folding.openAt(match.start)
  reveal(desk.shown, desk.scroller, match.start, 'nearest')
}

/** What is selected, as far as somebody may mean to look for it. */
function guessOf(desk: Desk): string | undefined {
  const { start, end } = selected(desk)
  const chosen = desk.shown.text.slice(start, end)
  return chosen !== '' && chosen.length <= longestGuess && !chosen.includes('\n') ? chosen : undefined
}

/** Paints the matches near the window; the one that is shown stands out. */
export function useFindPaint(
  desk: Desk | undefined,
  { shown, matches, at }: Find,
  near: LeafRange | undefined,
): void {
  useEffect(() => {
    if (!desk || !near || !shown || matches.length === 0) return undefined
    const { start, end } = spanOfLeaves(desk.shown, near)
    const painted = new Highlight()
    const found = new Highlight()
    painted.priority = 12
    found.priority = 13
    matches.forEach((match, n) => {
      if (match.end > start && match.start < end) (n === at ? found : painted).add(rangeOf(desk.shown, match))
    })
    CSS.highlights.set(matchName, painted)
    CSS.highlights.set(foundName, found)
    return () => {
      CSS.highlights.delete(matchName)
      CSS.highlights.delete(foundName)
    }
  }, [desk, shown, matches, at, near])
}
