// Does what a key asks of the text: moves the caret, jumps between highlights, takes claims in hand.
// Must not break: moving goes through the DOM selection (Selection.modify), never around it; what is folded is
// passed over, and opened when somebody is led into it.
import type { Records } from '../../core/model/records'
import { sentenceAt } from '../../core/text/sentences'
import type { Span } from '../../core/text/span'
import type { Actions } from '../state/actions'
import type { Store } from '../state/store'
import { words } from '../ui/words'
import type { Folding } from './folding'
import { seenFrom } from './folds'
import type { Intervals, Passage } from './intervals'
import type { By, ReaderKey } from './keys'
import { claimsByHighlight } from './paint'
import type { PopupRequest } from './popup'
import { leafAt, type Shown } from './positions'
import { caretBox, moveTo, positionAt, readSelection, setSelection } from './selection'
import { reveal, topPosition } from './window'

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
}

export function act(desk: Desk, key: ReaderKey): void {
  const { store, actions } = desk
  switch (key.do) {
    case 'move':
      document.getSelection()?.modify(key.extend ? 'extend' : 'move', key.to, key.by)
      return showCaret(desk)
    case 'block':
      return moveByBlock(desk, key.by, key.extend)
    case 'window':
      return moveByWindow(desk, key.by, key.extend)
    case 'edge':
      return moveToEdge(desk, key.by, key.extend)
    case 'open':
      return openHere(desk)
    case 'claim': {
      const type = store.getState().codebook.claimTypes.find(({ shortcut }) => shortcut === key.digit)
      return type && void actions.addClaim(type.key)
    }
    case 'leave':
      return leave(desk)
  }
}

/** What is to be read out after a move by this much. */
export const unitOf = (key: ReaderKey): By | 'block' => (key.do === 'move' ? key.by : 'block')

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

/** Asks which of several highlights is meant; that one is selected then, and its claim in hand. */
export const choose = (desk: Desk, passages: readonly Passage[]): void =>
  desk.popUp({
    kind: 'highlights',
    passages,
    take: (passage) => {
      const { hand, ...state } = desk.store.getState()
      const claims = claimsByHighlight(state).get(passage.id) ?? []
      if (!claims.some(({ id }) => id === hand)) desk.actions.takeInHand(claims[0]?.id)
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
function openHere(desk: Desk): void {
  const { start } = selected(desk)
  const url = linkAt(desk.shown, start)
  if (url !== undefined && desk.passages.at(start).length === 0) desk.popUp({ kind: 'link', url })
  else openClaim(desk, start)
}

function linkAt({ leaves }: Shown, position: number): string | undefined {
  const marks = leaves[leafAt(leaves, position)]?.marks ?? []
  return marks.find(({ kind, start, end }) => kind === 'link' && start <= position && position < end)?.url
}

function showCaret(desk: Desk): void {
  reveal(desk.shown, desk.scroller, selected(desk).focus, 'nearest')
}

function moveByBlock(desk: Desk, by: 1 | -1, extend: boolean): void {
  const { leaves } = desk.shown
  const folds = desk.folding.store.getState()
  const { focus } = selected(desk)
  const here = leafAt(leaves, focus)
  // Back goes to the start of this block first, as reading back does.
  const from = by > 0 || focus === leaves[here]?.start ? here + by : here
  const empty = (n: number): boolean => leaves[n]?.start === leaves[n]?.end
  let n = seenFrom(folds, from, by)
  while (n !== undefined && empty(n)) n = seenFrom(folds, n + by, by)
  const leaf = n === undefined ? undefined : leaves[n]
  if (leaf) moveTo(desk.shown, leaf.start, extend)
  showCaret(desk)
}

function moveByWindow(desk: Desk, by: 1 | -1, extend: boolean): void {
  const { shown, scroller } = desk
  reveal(shown, scroller, selected(desk).focus, 'nearest')
  const box = caretBox(shown, selected(desk).focus)
  const before = scroller.scrollTop
  scroller.scrollTop += by * scroller.clientHeight * 0.9
  if (scroller.scrollTop === before) return moveToEdge(desk, by, extend)
  // Between blocks, and on the line of a fold, there is no text: then the top of the window is near enough.
  const there = positionAt(shown, box.left + 1, box.top + box.height / 2)
  moveTo(shown, there ?? topPosition(shown, desk.folding.store.getState(), scroller), extend)
  showCaret(desk)
}

/** To the start or the end of what can be seen. */
function moveToEdge(desk: Desk, by: 1 | -1, extend: boolean): void {
  const { shown, folding } = desk
  const leaf = seenFrom(folding.store.getState(), by < 0 ? 0 : shown.leaves.length - 1, by < 0 ? 1 : -1)
  const block = leaf === undefined ? undefined : shown.leaves[leaf]
  if (block) moveTo(shown, by < 0 ? block.start : block.end, extend)
  showCaret(desk)
}

/** To the next highlight, or the one before. */
export function jump(desk: Desk, by: 1 | -1): void {
  const from = selected(desk)
  const to = by > 0 ? desk.passages.next(from) : desk.passages.previous(from)
  if (!to) return desk.actions.say(words.noMoreHighlights)
  goTo(desk, to)
}

/** The sentence at the caret; the paragraph where the sentence is selected already. */
export function selectSentence(desk: Desk): void {
  const { shown } = desk
  const now = selected(desk)
  const block = shown.leaves[leafAt(shown.leaves, now.start)]
  if (!block || block.start === block.end) return
  const sentence = sentenceAt(shown.text, block, now.start)
  const wider = now.start < now.end && now.start <= sentence.start && now.end >= sentence.end
  goTo(desk, wider ? block : sentence)
}

/** Drops the selection; where there is none, the claim in hand. */
function leave(desk: Desk): void {
  const { start, end, focus } = selected(desk)
  if (start < end) moveTo(desk.shown, focus, false)
  else desk.actions.takeInHand(undefined)
}
