// Moves the caret: by character, word, line, block, window, to the edges of the text.
// Must not break: what is folded is passed over, the column stays while one goes up and down, and the caret never
// ends outside of the text.
import { isMixed, runsRightToLeft } from '../../core/text/direction'
import type { Block } from '../../core/text/document'
import type { Span } from '../../core/text/span'
import { wholeAt } from '../../core/text/steps'
import { type Desk, selected } from './act'
import { foldedAt, seenFrom } from './folds'
import type { ReaderKey } from './keys'
import { leafAt } from './positions'
import { caretBox, moveTo, positionAt, readSelection, setSelection } from './selection'
import { fullFrom, type Ground, stepFrom } from './steps'
import { reveal, topPosition } from './window'

type Move = Extract<ReaderKey, { do: 'move' }>

export function moveBy(desk: Desk, { by, to, extend }: Move): void {
  if (by === 'line') moveByLine(desk, to === 'forward' ? 1 : -1, extend)
  else if (by === 'lineboundary') moveTo(desk.shown, edgeOfLine(desk, to === 'forward' ? 1 : -1), extend)
  else moveAcross(desk, by, to === 'right' ? 1 : -1, extend)
  showCaret(desk)
}

/** To the next block with text; back goes to the start of this one first, as reading back does. */
export function moveByBlock(desk: Desk, by: 1 | -1, extend: boolean): void {
  const { leaves } = desk.shown
  const { focus } = selected(desk)
  const here = leafAt(leaves, focus)
  const from = by > 0 || focus === leaves[here]?.start ? here + by : here
  const leaf = leaves[fullFrom(groundOf(desk), from, by) ?? -1]
  if (leaf) moveTo(desk.shown, leaf.start, extend)
  showCaret(desk)
}

export function moveByWindow(desk: Desk, by: 1 | -1, extend: boolean): void {
  const { shown, scroller } = desk
  showCaret(desk)
  const { focus } = selected(desk)
  const box = caretBox(shown, focus)
  const x = columnAt(desk, focus, box)
  const before = scroller.scrollTop
  scroller.scrollTop += by * scroller.clientHeight * 0.9
  if (scroller.scrollTop === before) return moveToEdge(desk, by, extend)
  // Between blocks, and on the line of a fold, there is no text: then the top of the window is near enough.
  const there = positionAt(shown, x + 1, box.top + box.height / 2)
  const folds = desk.folding.store.getState()
  moveTo(shown, whole(desk, there ?? topPosition(shown, folds, scroller)), extend)
  desk.memory.column = { x, at: selected(desk).focus }
  showCaret(desk)
}

/** To the start or the end of what can be seen. */
export function moveToEdge(desk: Desk, by: 1 | -1, extend: boolean): void {
  const { shown, folding } = desk
  const leaf = seenFrom(folding.store.getState(), by < 0 ? 0 : shown.leaves.length - 1, by < 0 ? 1 : -1)
  const block = leaf === undefined ? undefined : shown.leaves[leaf]
  if (block) moveTo(shown, by < 0 ? block.start : block.end, extend)
  showCaret(desk)
}

/** The edge of the caret's line. Where it breaks without a space, its end would be the start of the next one. */
function edgeOfLine(desk: Desk, by: 1 | -1): number {
  const { shown } = desk
  const edge = modified(desk, by > 0 ? 'forward' : 'backward', 'lineboundary')
  const line = caretBox(shown, selected(desk).focus)
  const isBelow = caretBox(shown, edge).top > line.top + line.height / 2
  return isBelow ? stepFrom(groundOf(desk), edge, 'character', -1) : edge
}

/** The line of the caret, as it is broken on screen. */
export function lineHere(desk: Desk): Span {
  return { start: modified(desk, 'backward', 'lineboundary'), end: modified(desk, 'forward', 'lineboundary') }
}

/** Selects all of the text. */
export function selectAll({ shown }: Desk): void {
  setSelection(shown, 0, shown.text.length)
}

function showCaret(desk: Desk): void {
  reveal(desk.shown, desk.scroller, selected(desk).focus, 'nearest')
}

/**
 * To the left or to the right, as the paragraph runs. Without Shift a selection is left at that side of it; in lines
 * that run both ways the caret goes by what stands next on screen, which only the browser knows.
 */
function moveAcross(desk: Desk, by: 'character' | 'word', side: 1 | -1, extend: boolean): void {
  const { shown } = desk
  const { start, end, focus } = selected(desk)
  const leaf = shown.leaves[leafAt(shown.leaves, focus)]
  const words = leaf ? shown.text.slice(leaf.start, leaf.end) : ''
  const on = runsRightToLeft(words) === side > 0 ? -1 : 1
  if (!extend && by === 'character' && start < end) return moveTo(shown, on > 0 ? end : start, false)
  if (leaf && !extend && by === 'character' && isMixed(words)) return moveBesides(desk, leaf, focus, side, on)
  moveTo(shown, stepFrom(groundOf(desk), focus, by, on), extend)
}

/** To what stands next on screen; where the line's edge is the paragraph's, to the next paragraph. */
function moveBesides(desk: Desk, leaf: Block, focus: number, side: 1 | -1, on: 1 | -1): void {
  const next = whole(desk, modified(desk, side > 0 ? 'right' : 'left', 'character'))
  const inside = next >= leaf.start && next <= leaf.end
  if (inside && next !== focus) return moveTo(desk.shown, next, false)
  moveTo(desk.shown, stepFrom(groundOf(desk), on > 0 ? leaf.end : leaf.start, 'character', on), false)
}

function moveByLine(desk: Desk, by: 1 | -1, extend: boolean): void {
  const { shown } = desk
  const { focus } = selected(desk)
  const kept = desk.memory.column?.at === focus
  const x = columnAt(desk, focus, caretBox(shown, focus))
  const next = modified(desk, by > 0 ? 'forward' : 'backward', 'line')
  if (next === focus) return moveToEdge(desk, by, extend)
  const there = kept ? onSameLine(desk, next, x) : next
  moveTo(shown, whole(desk, there), extend)
  desk.memory.column = { x, at: selected(desk).focus }
}

/** The column that is kept on the way up and down: where the caret stood before the first line of it. */
function columnAt({ memory }: Desk, focus: number, box: DOMRect): number {
  return memory.column?.at === focus ? memory.column.x : box.left
}

/** The position in the line of another one that is nearest to a column; that one where the line ends before it. */
function onSameLine({ shown }: Desk, position: number, x: number): number {
  const line = caretBox(shown, position)
  const there = positionAt(shown, x, line.top + line.height / 2)
  if (there === undefined) return position
  const box = caretBox(shown, there)
  return Math.abs(box.top - line.top) < line.height / 2 ? there : position
}

/** Where the browser moves the end of the selection to, since only it knows of lines; the selection stays as it was. */
function modified(desk: Desk, to: Move['to'], by: Move['by']): number {
  const { shown } = desk
  const { start, end, focus } = selected(desk)
  wake(desk, leafAt(shown.leaves, focus))
  setSelection(shown, focus, focus)
  document.getSelection()?.modify('move', to, by)
  const next = readSelection(shown)?.focus ?? focus
  setSelection(shown, focus === start ? end : start, focus)
  return foldedAt(desk.folding.store.getState(), leafAt(shown.leaves, next)) ? focus : next
}

/** The browser finds no way into a block that it hasn't laid out: this one and those around it are laid out now. */
function wake(desk: Desk, leaf: number): void {
  const ground = groundOf(desk)
  for (const n of [fullFrom(ground, leaf - 1, -1), leaf, fullFrom(ground, leaf + 1, 1)]) {
    const element = n === undefined ? undefined : desk.shown.elements[n]
    if (!element?.firstElementChild || isLaidOut(element.firstElementChild)) continue
    element.style.contentVisibility = 'visible'
    requestAnimationFrame(() => element.style.removeProperty('content-visibility'))
  }
}

const isLaidOut = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true })

const groundOf = ({ shown, folding }: Desk): Ground => ({ ...shown, folds: folding.store.getState() })

/** The position, or the start of the character that it would split. */
function whole({ shown }: Desk, position: number): number {
  const leaf = shown.leaves[leafAt(shown.leaves, position)]
  return leaf ? wholeAt(shown.text, leaf, position, -1) : position
}
