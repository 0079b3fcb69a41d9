// Selecting with the mouse. A click sets the caret; each further click selects more, as `s` does: the word, the sentence,
// the paragraph. Sentences come before paragraphs because they are what claims rest on. A drag goes on by what it began with.
// Must not break: a drag ends with the button, wherever that is let go, and scrolls where it leaves the window.
import { sentenceAt } from '../../core/text/sentences'
import type { Span } from '../../core/text/span'
import { wholeAt, wordAt } from '../../core/text/steps'
import { type Desk, selected } from './act'
import { leafAt } from './positions'
import { positionAt, setSelection } from './selection'
import { leavesInView } from './window'

/** A place in the window, in CSS pixels. */
interface Place {
  x: number
  y: number
}

interface Press {
  clientX: number
  clientY: number
  /** How many clicks came one after the other at this place. */
  detail: number
  shiftKey: boolean
}

/** Begins a selection where the button went down; with Shift what is selected grows to there. `done`: it was let go. */
export function beginDrag(desk: Desk, { clientX, clientY, detail, shiftKey }: Press, done: () => void): void {
  const place = { x: clientX, y: clientY }
  const { start, end, focus } = selected(desk)
  const anchor = focus === start ? end : start
  const from = shiftKey ? { start: anchor, end: anchor } : unitAt(desk, placeToPosition(desk, place), detail)
  const reach = (to: Place): void => select(desk, from, unitAt(desk, placeToPosition(desk, to), detail))
  reach(place)
  follow(desk, place, reach, done)
}

/** Selects from one unit to another, whole both, whichever comes first. */
function select({ shown }: Desk, from: Span, to: Span): void {
  const back = to.start < from.start
  setSelection(shown, back ? from.end : from.start, back ? to.start : Math.max(from.end, to.end))
}

/** What so many clicks select at a position. */
function unitAt({ shown }: Desk, position: number, clicks: number): Span {
  const { text, leaves } = shown
  const leaf = leaves[leafAt(leaves, position)]
  const at = leaf ? wholeAt(text, leaf, position, -1) : position
  if (!leaf || clicks <= 1) return { start: at, end: at }
  if (clicks === 2) return wordAt(text, leaf, at)
  return clicks === 3 ? sentenceAt(text, leaf, at) : { start: leaf.start, end: leaf.end }
}

/** Follows the pointer until the button is let go; where it is above or below the text, the text comes to meet it. */
function follow({ scroller }: Desk, first: Place, reach: (place: Place) => void, done: () => void): void {
  const ended = new AbortController()
  let last = first
  let frame = 0
  const scroll = (): void => {
    const by = beyond(scroller, last.y)
    frame = by === 0 ? 0 : requestAnimationFrame(scroll)
    if (by === 0) return
    scroller.scrollTop += by
    reach(last)
  }
  const end = (): void => {
    cancelAnimationFrame(frame)
    ended.abort()
    done()
  }
  const onMove = ({ clientX, clientY, buttons }: MouseEvent): void => {
    // The button may have been let go where the page doesn't hear of it.
    if ((buttons & 1) === 0) return end()
    last = { x: clientX, y: clientY }
    reach(last)
    if (frame === 0) scroll()
  }
  window.addEventListener('mousemove', onMove, ended)
  window.addEventListener('mouseup', end, ended)
  window.addEventListener('blur', end, ended)
}

/** How far to scroll in a frame, in pixels: the faster, the further out the pointer is. */
function beyond(scroller: HTMLElement, y: number): number {
  const { top, bottom } = scroller.getBoundingClientRect()
  const out = y < top ? y - top : Math.max(0, y - bottom)
  return Math.sign(out) * Math.min(40, Math.ceil(Math.abs(out) / 4))
}

/** The position nearest to a place, which may lie beside the text or out of the window. */
function placeToPosition(desk: Desk, { x, y }: Place): number {
  const { shown, scroller, folding } = desk
  const view = scroller.getBoundingClientRect()
  const ground = shown.root.getBoundingClientRect()
  const inside = (at: number, from: number, to: number): number => Math.max(from, Math.min(to, at))
  const row = inside(y, view.top + 1, view.bottom - 2)
  const column = inside(x, ground.left + 1, ground.right - 2)
  const there = positionAt(shown, column, row)
  if (there !== undefined) return there
  // Between blocks, on the line of a fold and below the text: the block above, else the first in view.
  const { first, last } = leavesInView(shown, folding.store.getState(), scroller)
  let above = first
  for (let n = first; n <= last; n++)
    if ((shown.elements[n]?.getBoundingClientRect().top ?? Infinity) <= row) above = n
  const leaf = shown.leaves[above]
  const isAbove = (shown.elements[above]?.getBoundingClientRect().bottom ?? 0) <= row
  return (isAbove ? leaf?.end : leaf?.start) ?? 0
}
