// Keeps the reading place of each source and how far it was read, and returns to it.
// Must not break: nothing is kept for a source that was only leafed past, nor in a project that is read only.
import { useLayoutEffect } from 'react'
import type { Actions } from '../state/actions'
import { type Store, useActions, useAppStore } from '../state/store'
import { words } from '../ui/words'
import type { Desk } from './act'
import { type Kept, type Look, placeOf, readingAfter } from './read-state'
import { setSelection } from './selection'
import type { Document } from './use-shown'
import { leavesInView, reveal, topPosition } from './window'

const restful = 400
/** After so long a source counts as begun, even when nothing was done to it. */
const begun = 4000

export function useReading(built: Document | undefined, scroller: HTMLElement | null): void {
  const store = useAppStore()
  const actions = useActions()
  // A layout effect ends while the text is still there to be measured.
  useLayoutEffect(() => {
    if (!built || !scroller) return
    return follow(built, scroller, store, actions)
  }, [built, scroller, store, actions])
}

function follow(built: Document, scroller: HTMLElement, store: Store, actions: Actions): () => void {
  const { shown } = built
  const state = store.getState()
  const { project, source, settings, passage } = state
  const id = source?.id
  if (id === undefined || !project) return () => undefined
  const place = settings?.places[project.record.id]
  let kept = place?.sourceId === id ? place.start : undefined
  const start = placeOf(state, id) ?? 0
  if (!passage) {
    reveal(shown, scroller, start, 'top')
    setSelection(shown, start, start)
  }
  const opened = Date.now()
  // Whoever says that it is unread has the last word until the source is opened again.
  let held = false
  const heard = store.subscribe((now, before) => {
    held ||= before.readings.has(id) && !now.readings.has(id)
  })
  const unwatch = watch(built, scroller, (touched) => {
    const now = store.getState()
    // A source that was just removed or closed has no place to keep.
    if (!now.sources.has(id) || now.project?.record.id !== project.record.id) return
    const look = lookAt(built, scroller, Date.now() - opened)
    if (look.start !== kept && now.source?.id === id) {
      void actions.keepPlace(look.start)
      kept = look.start
    }
    if (project.readOnly || (!touched && look.spent < begun)) return
    void actions.keepReading(id, (before) => (held ? undefined : furtherThan(before, look)))
  })
  return () => {
    unwatch()
    heard()
  }
}

/** What is to be kept after a look, where that differs from what was. */
function furtherThan(before: Kept | undefined, look: Look): Kept | undefined {
  const next = readingAfter(before, look)
  const same =
    before?.state === next.state && before.start === next.start && before.furthest === next.furthest
  return same ? undefined : next
}

/** Calls whenever the text has come to rest, and when it goes away; `touched` once a person did something to it. */
function watch(
  { shown, folding }: Document,
  scroller: HTMLElement,
  onRest: (touched: boolean) => void,
): () => void {
  let touched = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (shown.root.isConnected) onRest(touched)
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(rest, restful)
  }
  const onTouch = (): void => {
    touched = true
    later()
  }
  later()
  const patience = setTimeout(rest, begun)
  const touches = ['wheel', 'keydown', 'pointerdown', 'touchmove'] as const
  for (const name of touches) scroller.addEventListener(name, onTouch, { passive: true })
  scroller.addEventListener('scroll', later, { passive: true })
  window.addEventListener('pagehide', rest)
  const folded = folding.store.subscribe(later)
  return () => {
    if (timer) rest()
    clearTimeout(timer)
    clearTimeout(patience)
    folded()
    for (const name of touches) scroller.removeEventListener(name, onTouch)
    scroller.removeEventListener('scroll', later)
    window.removeEventListener('pagehide', rest)
  }
}

/** What the window shows. The end is that of the last block that isn't furniture. */
function lookAt({ shown, folding }: Document, scroller: HTMLElement, spent: number): Look {
  const folds = folding.store.getState()
  const { last } = leavesInView(shown, folds, scroller)
  const body = shown.leaves.findLastIndex(
    ({ start, end }, n) => end > start && folds.kinds[n] !== 'furniture',
  )
  return {
    start: topPosition(shown, folds, scroller),
    last: shown.leaves[last]?.end ?? 0,
    end: shown.leaves[body]?.end ?? shown.text.length,
    spent,
  }
}

/** Read becomes unread, anything else read. */
export async function toggleRead({ shown, folding, scroller, store, actions }: Desk): Promise<void> {
  const { source } = store.getState()
  if (!source) return
  const start = topPosition(shown, folding.store.getState(), scroller)
  let read = false
  const kept = await actions.keepReading(source.id, (before) => {
    read = before?.state === 'read'
    return read ? null : { state: 'read', start, furthest: source.text.length }
  })
  if (kept) actions.say(read ? words.nowUnread : words.nowRead)
}
