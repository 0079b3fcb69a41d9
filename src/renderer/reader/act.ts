// What can be done in the text: select passages, jump between highlights, take claims in hand.
// Must not break: what is selected is the DOM selection, never anything beside it; what is folded is opened when
// somebody is led into it.
import type { Records } from '../../core/model/records'
import type { Span } from '../../core/text/span'
import { narrowerThan, widerThan } from '../../core/text/widen'
import type { Actions } from '../state/actions'
import type { Store } from '../state/store'
import { words } from '../ui/words'
import type { Folding } from './folding'
import type { Intervals, Passage } from './intervals'
import { claimsByHighlight } from './paint'
import type { PopupRequest } from './popup'
import { leafAt, type Shown } from './positions'
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
}

/** Selects a passage and brings it into view, out of a fold where it is in one. */
export function goTo(desk: Desk, { start, end }: Span, where: 'middle' | 'nearest' = 'nearest'): void {
  desk.folding.openAt(start)
  setSelection(desk.shown, start, end)
  // The event of the selection comes later than the next key may.
  desk.actions.select({ start, end })
  reveal(desk.shown, desk.scroller, start, where)
}

/** Takes the claim of the highlight over a position in hand; where there are several, asks which is meant. */
export function openClaim(desk: Desk, position: number, then: 'form' | 'stay' = 'form'): void {
  const over = desk.passages.at(position)
  const { start, end } = selected(desk)
  const chosen = over.filter((each) => each.start === start && each.end === end)
  if (chosen.length > 0 || over.length < 2) takeClaim(desk, chosen.length > 0 ? chosen : over, then)
  else choose(desk, over)
}

/** Asks which of several highlights is meant; that one is selected then, and its claim in hand where it has any. */
export const choose = (desk: Desk, passages: readonly Passage[]): void =>
  desk.popUp({
    kind: 'highlights',
    passages,
    take: (passage) => {
      const { hand, ...state } = desk.store.getState()
      const claims = claimsByHighlight(state).get(passage.id) ?? []
      // One without a claim may be wanted for the claim in hand: that stays.
      if (claims[0] && !claims.some(({ id }) => id === hand)) desk.actions.takeInHand(claims[0].id)
      goTo(desk, passage)
    },
  })

/** Selects the first of some passages and takes its claim in hand; asked again, the next claim's. */
export function openPassage(desk: Desk, here: readonly Passage[]): void {
  const hand = takeClaim(desk, here, 'stay')
  const evidence = hand?.evidence.map(({ highlightId }) => highlightId)
  const passage = here.find(({ id }) => evidence?.includes(id)) ?? here[0]
  if (passage) goTo(desk, passage)
  desk.actions.focusOn('text')
}

function takeClaim(
  { store, actions }: Desk,
  here: readonly Passage[],
  then: 'form' | 'stay',
): Records['claims'] | undefined {
  const { hand } = store.getState()
  const byHighlight = claimsByHighlight(store.getState())
  const claims = [...new Set(here.flatMap(({ id }) => byHighlight.get(id) ?? []))]
  const next = claims[(claims.findIndex(({ id }) => id === hand) + 1) % claims.length]
  if (!next) {
    actions.say(here.length > 0 ? words.noClaimHere : words.noHighlightHere)
    return undefined
  }
  actions.takeInHand(next.id)
  if (then === 'form') actions.focusOn('form')
  return next
}

/** What is selected, or was before the focus went elsewhere. */
export function selected({ shown, store }: Desk): Span & { focus: number } {
  const now = readSelection(shown)
  if (now) return now
  const { start, end } = store.getState().selection ?? { start: 0, end: 0 }
  return { start, end, focus: end }
}

/** The claim at the caret, or the link where there is none. */
export function openHere(desk: Desk): void {
  const { start } = selected(desk)
  const url = linkAt(desk.shown, start)
  if (url !== undefined && desk.passages.at(start).length === 0) desk.popUp({ kind: 'link', url })
  else openClaim(desk, start)
}

function linkAt({ leaves }: Shown, position: number): string | undefined {
  const marks = leaves[leafAt(leaves, position)]?.marks ?? []
  return marks.find(({ kind, start, end }) => kind === 'link' && start <= position && position < end)?.url
}

/** To the next highlight, or the one before. */
export function jump(desk: Desk, by: 1 | -1): void {
  const from = selected(desk)
  const to = by > 0 ? desk.passages.next(from) : desk.passages.previous(from)
  if (!to) return desk.actions.say(words.noMoreHighlights)
  goTo(desk, to)
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
