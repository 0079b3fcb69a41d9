// The selection of the text: read from the DOM, which has the truth, and set there.
// Must not break: nothing here remembers a selection of its own.
import type { Span } from '../../core/text/span'
import { pointOf, positionOf, type Shown } from './positions'

/** A selection with the end that moves. */
export interface Selected extends Span {
  focus: number
}

/** What is selected in the document; undefined when the selection is elsewhere in the page. */
export function readSelection(shown: Shown): Selected | undefined {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return undefined
  const anchor = positionOf(shown, { node: selection.anchorNode, offset: selection.anchorOffset })
  const focus = positionOf(shown, { node: selection.focusNode, offset: selection.focusOffset })
  if (anchor === undefined || focus === undefined) return undefined
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus), focus }
}

/** Selects from one position to another, where the caret then stands. */
export function setSelection(shown: Shown, anchor: number, focus: number): void {
  const from = pointOf(shown, anchor)
  const to = pointOf(shown, focus)
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** Moves the caret to a position, dragging the selection along where it is to be extended. */
export function moveTo(shown: Shown, position: number, extend: boolean): void {
  const { node, offset } = pointOf(shown, position)
  const selection = document.getSelection()
  if (extend && readSelection(shown)) selection?.extend(node, offset)
  else selection?.collapse(node, offset)
}

/** The position under a point of the window. */
export function positionAt(shown: Shown, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y)
  return caret ? positionOf(shown, { node: caret.offsetNode, offset: caret.offset }) : undefined
}

/** Puts the caret's element at a position; without one there is none to be seen. */
export function placeCaret(shown: Shown, caret: HTMLElement, position: number | undefined): void {
  caret.style.visibility = position === undefined ? 'hidden' : 'visible'
  if (position === undefined) return
  const box = caretBox(shown, position)
  const ground = shown.root.getBoundingClientRect()
  caret.style.transform = `translate(${box.left - ground.left}px, ${box.top - ground.top}px)`
  caret.style.height = `${box.height}px`
}

/** The rectangle of the caret. An empty block has none of its own: its element stands for it. */
export function caretBox(shown: Shown, position: number): DOMRect {
  const { node, offset } = pointOf(shown, position)
  const range = document.createRange()
  range.setStart(node, offset)
  const box = range.getClientRects()[0]
  if (box && box.height > 0) return box
  const element = node instanceof Element ? node : node.parentElement
  const around = (element ?? shown.root).getBoundingClientRect()
  return new DOMRect(around.left, around.top, 0, around.height)
}
