// What can be done in the text: select passages, jump between highlights.
// Must not break: what is selected is the DOM selection, never anything beside it; what is folded is opened when
// somebody is led into it.
import type { Span } from '../../core/text/span'
import { narrowerThan, widerThan } from '../../core/text/widen'
import type { Actions } from '../state/actions'
import type { Store } from '../state/store'
import { words } from '../ui/words'
import type { Folding } from './folding'
import type { Intervals } from './intervals'
import type { PopupRequest } from './popup'
import type { Shown } from './positions'
import { moveTo, readSelection, setSelection } from './selection'
import { reveal } from './window'

/** The text on screen and everything that a key may need to know about it. */
export interface Desk {
  shown: Shown
  folding: Folding
  scroller: HTMLElement
  passages: Intervals
  store: Store
  actions: Actions
  /** Opens something small at the caret. */
  popUp: (request: PopupRequest) => void
  memory: Memory
}

/** What the next key goes by, as long as the selection is still what the last one left. */
export interface Memory {
  /** Where the caret stood, in pixels, before it went up or down; `at`: where that has led to. */
  column?: { x: number; at: number }
  /** What was selected before each step that selected more, and what it selected, the widest last. */
  widened: readonly Span[]
  /** The claim that Enter has opened last. */
  opened?: string | undefined
}

/** Selects a passage and brings it into view, out of a fold where it is in one. */
export function goTo(desk: Desk, { start, end }: Span, where: 'middle' | 'nearest' = 'nearest'): void {
  desk.folding.openAt(start)
  setSelection(desk.shown, start, end)
  // The event of the selection comes later than the next key may.
  desk.actions.select({ start, end })
  reveal(desk.shown, desk.scroller, start, where)
}

/** What is selected, or was before the focus went elsewhere. */
export function selected({ shown, store }: Desk): Span & { focus: number } {
  const now = readSelection(shown)
  if (now) return now
  const { start, end } = store.getState().selection ?? { start: 0, end: 0 }
  return { start, end, focus: end }
}

/** To the next highlight, or the one before. False where that isn't known yet, since highlights are still being read. */
export function jump(desk: Desk, by: 1 | -1): boolean {
  const from = selected(desk)
  const to = by > 0 ? desk.passages.next(from) : desk.passages.previous(from)
  const { partial } = desk.store.getState()
  const isHere = (at: Span): boolean => !partial || (at.start >= partial.start && at.start < partial.end)
  if (!isHere(from) || (partial && (!to || !isHere(to)))) return false
  if (to) goTo(desk, to)
  else desk.actions.say(words.noMoreHighlights)
  return true
}

/** Selects more: the sentence at the caret, then the paragraph, then the section that it stands in. */
export function selectMore(desk: Desk): void {
  const { start, end } = selected(desk)
  const wider = widerThan(desk.shown, { start, end })
  if (!wider) return
  desk.memory.widened = [...reached(desk.memory, { start, end }), wider]
  goTo(desk, wider)
}

/** Selects less: what was selected before it was more; otherwise the paragraph, the sentence, the word that it begins with. */
export function selectLess(desk: Desk): void {
  const { start, end } = selected(desk)
  const before = reached(desk.memory, { start, end }).slice(0, -1)
  const narrower = before.at(-1) ?? narrowerThan(desk.shown, { start, end })
  if (!narrower) return
  desk.memory.widened = before
  goTo(desk, narrower)
}

/** The steps that have led to a selection; itself alone where it was made otherwise. */
function reached({ widened }: Memory, now: Span): readonly Span[] {
  const last = widened.at(-1)
  return last?.start === now.start && last.end === now.end ? widened : [now]
}

/** Drops the selection; where there is none, what is being selected anew here, else the claim in hand. */
export function leave(desk: Desk): void {
  const { start, end, focus } = selected(desk)
  if (start < end) moveTo(desk.shown, focus, false)
  else if (!desk.actions.giveUpSeeking()) desk.actions.takeInHand(undefined)
}
