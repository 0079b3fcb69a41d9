// Finding in the open source: what was asked and how, where it stands, and which hit is shown.
// Must not break: a hit is shown as soon as it is known, and only the newest question has hits.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '../../../core/text/span'
import { words } from '../../ui/words'
import { type Desk, goTo, selected } from '../act'
import { reveal } from '../window'
import { firstBehind, hitAt, hitFrom, type Hits, mostHits, noHits, type Question } from './find'
import { type Outcome, Seeker } from './seeker'
import { startWorker } from './start-worker'

/** How is searched, apart from the words. */
export type Ways = Omit<Question, 'query'>

export interface Find {
  shown: boolean
  query: string
  ways: Ways
  hits: Hits
  /** The number of the hit that is shown. */
  at: number
  /** Since the last step went past the last hit, or back past the first. */
  wrapped: 1 | -1 | undefined
  /** Why there are no hits to be counted. */
  state: State
  /** Goes up whenever somebody asks for the bar, which then takes the focus. */
  asked: number
  /** What commands ask for; the same as long as the page is. */
  deeds: FindDeeds
  /** Ends a search that is under way; where there is none, closes the bar. */
  close: () => void
  type: (query: string) => void
  turn: (way: keyof Ways) => void
  go: (by: 1 | -1) => void
}

export interface FindDeeds {
  find: () => void
  findNext: () => void
  findPrevious: () => void
}

type State = 'done' | 'searching' | 'stopped' | Exclude<Outcome, { hits: Hits }>

interface Asked {
  query: string
  ways: Ways
  hits: Hits
  state: State
  at: number
  wrapped: 1 | -1 | undefined
  /** Where the caret stood when it was asked. */
  from: number
}

const longestGuess = 80

export function useFind(desk: Desk | undefined): Find {
  const [asked, setAsked] = useState(0)
  const [shown, setShown] = useState(false)
  const { show, settle } = useShowing(desk)
  const { now, put, look, stop } = useAsking(desk, show)
  const find = (): void => {
    if (!desk) return
    setShown(true)
    setAsked((times) => times + 1)
    const ways = desk.store.getState().settings?.finding ?? now.ways
    look({ query: guessOf(desk) ?? now.query, ways, from: selected(desk).start })
  }
  const go = (by: 1 | -1): void => {
    if (!desk) return
    if (now.hits.length === 0) return shown ? undefined : find()
    const step = stepFrom(now.hits, shown ? now.at : besides(now.hits, selected(desk), by), by)
    put(step)
    const hit = hitAt(now.hits, step.at)
    if (shown || !hit) return show(hit)
    goTo(desk, hit)
    const quote = desk.shown.text.slice(hit.start, hit.end)
    desk.actions.say(words.finding.found(quote, placeOf({ ...now, ...step })))
  }
  const close = (): void => {
    if (now.state === 'searching') return stop()
    const hit = hitAt(now.hits, now.at)
    setShown(false)
    settle()
    if (desk && hit) goTo(desk, hit)
    desk?.actions.focusOn('text')
  }
  const turn = (way: keyof Ways): void => {
    const ways = { ...now.ways, [way]: !now.ways[way] }
    void desk?.actions.changeSettings({ finding: ways })
    look({ ways })
  }
  return {
    shown,
    ...now,
    asked,
    deeds: useDeedsOf({ find, findNext: () => go(1), findPrevious: () => go(-1) }),
    close,
    type: (query) => look({ query }),
    turn,
    go,
  }
}

/** What is asked now and what came of it, and the ways to ask anew and to give up. */
function useAsking(desk: Desk | undefined, show: (hit: Span | undefined) => void) {
  const seeker = useSeeker(desk)
  const [now, set] = useState(atFirst)
  const put = (part: Partial<Asked>): void => set((before) => ({ ...before, ...part }))
  const none = (state: State): void => put({ hits: noHits, at: 0, state })
  const look = (asked: Partial<Pick<Asked, 'query' | 'ways' | 'from'>>): void => {
    const { query, ways, from } = { ...now, ...asked }
    put({ query, ways, from, wrapped: undefined, state: 'searching' })
    seeker?.ask({ query, ...ways }, (outcome) => {
      if (typeof outcome === 'string' || 'fault' in outcome) return none(outcome)
      const at = hitFrom(outcome.hits, from)
      put({ hits: outcome.hits, at, state: 'done' })
      show(hitAt(outcome.hits, at))
    })
  }
  const stop = (): void => {
    seeker?.stop()
    none('stopped')
  }
  return { now, put, look, stop }
}

/** One hit further, past the last to the first. */
function stepFrom(hits: Hits, from: number, by: 1 | -1): Pick<Asked, 'at' | 'wrapped' | 'from'> {
  const count = hits.length / 2
  const at = (from + by + count) % count
  return { at, wrapped: at === from + by ? undefined : by, from: hitAt(hits, at)?.start ?? 0 }
}

/** Which hit of how many, in words. */
export function placeOf({ hits, at, wrapped }: Pick<Asked, 'hits' | 'at' | 'wrapped'>): string {
  const count = hits.length / 2
  return words.finding.hits(at + 1, count, wrapped, count === mostHits)
}

const atFirst: Asked = {
  query: '',
  ways: { matchCase: false, wholeWord: false, diacritics: false, expression: false },
  hits: noHits,
  state: 'done',
  at: 0,
  wrapped: undefined,
  from: 0,
}

/** The one that searches this text; what it has under way ends with the text. */
function useSeeker(desk: Desk | undefined): Seeker | undefined {
  const shown = desk?.shown
  const seeker = useMemo(() => (shown ? new Seeker(shown, startWorker) : undefined), [shown])
  useEffect(() => () => seeker?.end(), [seeker])
  return seeker
}

/** Each stays the same function, and does what the newest one does: the commands are made of them only once. */
function useDeedsOf(deeds: FindDeeds): FindDeeds {
  const newest = useRef(deeds)
  useEffect(() => {
    newest.current = deeds
  })
  return useMemo(
    () => ({
      find: () => newest.current.find(),
      findNext: () => newest.current.findNext(),
      findPrevious: () => newest.current.findPrevious(),
    }),
    [],
  )
}

/** The number of which the hit behind or before what is selected is the next or the previous. */
function besides(hits: Hits, { start, end }: Span, by: 1 | -1): number {
  if (by < 0) return firstBehind(hits, start)
  const n = firstBehind(hits, end)
  return (hitAt(hits, n)?.start ?? end) < end ? n : n - 1
}

/** Brings hits into view; what was folded is open while its hit is shown, and stays so where the search ends. */
function useShowing(desk: Desk | undefined) {
  const opened = useRef<number>(undefined)
  const show = (hit: Span | undefined): void => {
    if (!desk) return
    if (opened.current !== undefined) desk.folding.foldAt(opened.current)
    opened.current = hit && desk.folding.openAt(hit.start) ? hit.start : undefined
    if (hit) reveal(desk.shown, desk.scroller, hit.start, 'nearest')
  }
  const settle = (): void => {
    opened.current = undefined
  }
  return { show, settle }
}

/** What is selected, as far as somebody may mean to look for it. */
function guessOf(desk: Desk): string | undefined {
  const { start, end } = selected(desk)
  const chosen = desk.shown.text.slice(start, end)
  return chosen !== '' && chosen.length <= longestGuess && !chosen.includes('\n') ? chosen : undefined
}
