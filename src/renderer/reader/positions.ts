// Converts between places in the DOM and positions in the text (UTF-16 units), through the blocks.
// Must not break: a position in the DOM and back is the same position, for every position of every block.
import type { Block } from '../../core/text/document'
import type { Span } from '../../core/text/span'

/** A document as it stands in the page: the blocks that hold text, and the element of each. */
export interface Shown {
  root: HTMLElement
  text: string
  leaves: readonly Block[]
  elements: readonly HTMLElement[]
  /** The number of each element among the leaves. */
  numbers: ReadonlyMap<Node, number>
}

export interface Point {
  node: Node
  offset: number
}

/** The number of the leaf that a position lies in; the line feed after a leaf belongs to it. */
export function leafAt(leaves: readonly Block[], position: number): number {
  let low = 0
  let high = leaves.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((leaves[middle] as Block).start <= position) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The position of a place in the DOM; undefined outside of the document. */
export function positionOf(shown: Shown, { node, offset }: Point): number | undefined {
  if (!shown.root.contains(node)) return undefined
  const leaf = leafOf(shown, node)
  if (leaf === undefined) return betweenLeaves(shown, node, offset)
  const element = shown.elements[leaf] as HTMLElement
  const block = shown.leaves[leaf] as Block
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(node, offset)
  return Math.min(block.end, block.start + before.toString().length)
}

/** The place in the DOM where a position stands. */
export function pointOf(shown: Shown, position: number): Point {
  const leaf = leafAt(shown.leaves, position)
  const element = shown.elements[leaf]
  const block = shown.leaves[leaf]
  if (!element || !block) return { node: shown.root, offset: 0 }
  return placeIn(element, Math.min(position, block.end) - block.start)
}

/** The place at an offset of a leaf's texts, which its marks divide. */
function placeIn(element: HTMLElement, offset: number): Point {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = offset
  let last: Point = { node: element, offset: 0 }
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node as Text
    if (left <= length) return { node, offset: left }
    left -= length
    last = { node, offset: length }
  }
  return last
}

/** The span as a range of the DOM. */
export function rangeOf(shown: Shown, { start, end }: Span): Range {
  const from = pointOf(shown, start)
  const to = pointOf(shown, end)
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function leafOf(shown: Shown, node: Node): number | undefined {
  for (let up: Node | null = node; up && up !== shown.root; up = up.parentNode) {
    const number = shown.numbers.get(up)
    if (number !== undefined) return number
  }
  return undefined
}

/** A place between blocks, as after a triple click, is the start of the leaf that follows it. */
function betweenLeaves(shown: Shown, node: Node, offset: number): number {
  const place = document.createRange()
  place.setStart(node, offset)
  const following = shown.elements.findIndex((element) => place.comparePoint(element, 0) >= 0)
  return following < 0 ? shown.text.length : (shown.leaves[following] as Block).start
}
