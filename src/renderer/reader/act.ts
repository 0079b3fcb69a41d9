// Does what a key asks of the text: moves the caret, selects, highlights, makes claims.
// Must not break: moving goes through the DOM selection (Selection.modify), never around it.
import type { Records } from '../../core/model/records'
import { sentenceAt } from '../../core/text/sentences'
import type { Span } from '../../core/text/span'
import type { Actions } from '../state/actions'
import type { Store } from '../state/store'
import { words } from '../ui/words'
import type { Intervals, Passage } from './intervals'
import type { By, ReaderCommand } from './keys'
import { claimsByHighlight } from './paint'
import { leafAt, type Shown } from './positions'
import { caretBox, moveTo, positionAt, readSelection, setSelection } from './selection'
import { reveal } from './window'

/** The text on screen and everything that a key may need to know about it. */
export interface Desk {
  shown: Shown
  scroller: HTMLElement
  passages: Intervals
  store: Store
  actions: Actions
}

export function act(desk: Desk, command: ReaderCommand): void {
  const { store, actions } = desk
  switch (command.do) {
    case 'move':
      document.getSelection()?.modify(command.extend ? 'extend' : 'move', command.to, command.by)
      return showCaret(desk)
    case 'block':
      return moveByBlock(desk, command.by, command.extend)
    case 'window':
      return moveByWindow(desk, command.by, command.extend)
    case 'edge':
      moveTo(desk.shown, command.by < 0 ? 0 : desk.shown.text.length, command.extend)
      return showCaret(desk)
    case 'jump':
      return jump(desk, command.by)
    case 'sentence':
      return selectSentence(desk)
    case 'highlight':
      return void actions.addHighlight()
    case 'evidence':
      return void actions.addEvidence()
    case 'open':
      return openClaim(desk, selected(desk).start)
    case 'claim': {
      const type = store.getState().codebook.claimTypes.find(({ shortcut }) => shortcut === command.digit)
      return type && void actions.addClaim(type.key)
    }
    case 'leave':
      return leave(desk)
  }
}

/** What is to be read out after a move by this much. */
export const unitOf = (command: ReaderCommand): By | 'block' => (command.do === 'move' ? command.by : 'block')

/** Takes the claim of the shortest highlight over a position in hand; asked again, the next one's. */
export function openClaim(desk: Desk, position: number, then: 'form' | 'stay' = 'form'): void {
  takeClaim(desk, desk.passages.at(position), then)
}

/** Selects the first of some passages and takes its claim in hand; asked again, the next claim's. */
export function openPassage(desk: Desk, here: readonly Passage[]): void {
  const hand = takeClaim(desk, here, 'stay')
  const evidence = hand?.evidence.map(({ highlightId }) => highlightId)
  const passage = here.find(({ id }) => evidence?.includes(id)) ?? here[0]
  if (passage) setSelection(desk.shown, passage.start, passage.end)
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

const selected = ({ shown }: Desk): Span & { focus: number } =>
  readSelection(shown) ?? { start: 0, end: 0, focus: 0 }

function showCaret(desk: Desk): void {
  reveal(desk.shown, desk.scroller, selected(desk).focus, 'nearest')
}

function moveByBlock(desk: Desk, by: 1 | -1, extend: boolean): void {
  const { leaves } = desk.shown
  const { focus } = selected(desk)
  let n = leafAt(leaves, focus)
  // Back goes to the start of this block first, as reading back does.
  if (by > 0 || focus === leaves[n]?.start) n += by
  while (leaves[n] && leaves[n]?.start === leaves[n]?.end) n += by
  const leaf = leaves[n]
  if (leaf) moveTo(desk.shown, leaf.start, extend)
  showCaret(desk)
}

function moveByWindow(desk: Desk, by: 1 | -1, extend: boolean): void {
  const { shown, scroller } = desk
  reveal(shown, scroller, selected(desk).focus, 'nearest')
  const box = caretBox(shown, selected(desk).focus)
  const before = scroller.scrollTop
  scroller.scrollTop += by * scroller.clientHeight * 0.9
  const there =
    scroller.scrollTop === before ? undefined : positionAt(shown, box.left + 1, box.top + box.height / 2)
  moveTo(shown, there ?? (by < 0 ? 0 : shown.text.length), extend)
  showCaret(desk)
}

function jump(desk: Desk, by: 1 | -1): void {
  const from = selected(desk)
  const to = by > 0 ? desk.passages.next(from) : desk.passages.previous(from)
  if (!to) return desk.actions.say(words.noMoreHighlights)
  setSelection(desk.shown, to.start, to.end)
  reveal(desk.shown, desk.scroller, to.start, 'nearest')
}

/** The sentence at the caret; the paragraph where the sentence is selected already. */
function selectSentence(desk: Desk): void {
  const { shown } = desk
  const now = selected(desk)
  const block = shown.leaves[leafAt(shown.leaves, now.start)]
  if (!block || block.start === block.end) return
  const sentence = sentenceAt(shown.text, block, now.start)
  const wider = now.start < now.end && now.start <= sentence.start && now.end >= sentence.end
  const { start, end } = wider ? block : sentence
  setSelection(shown, start, end)
  reveal(shown, desk.scroller, start, 'nearest')
}

/** Drops the selection; where there is none, the claim in hand. */
function leave(desk: Desk): void {
  const { start, end, focus } = selected(desk)
  if (start < end) moveTo(desk.shown, focus, false)
  else desk.actions.takeInHand(undefined)
}
