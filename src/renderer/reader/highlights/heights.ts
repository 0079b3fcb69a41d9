// How far down the whole document a position lies, and the position at a height; pixels of the document.
// Must not break: no part of a long text far from the window is looked into, since that would lay it out.
import type { Desk } from '../act'
import { foldedAt } from '../folds'
import { type Part, partsOf } from '../parts'
import { leafAt, type Shown } from '../positions'

interface Box {
  top: number
  height: number
}

export interface Heights {
  heightAt: (position: number) => number
  positionAt: (height: number) => number
}

/** So many parts are looked into wherever they are: a part of so few is too large to be told by its characters alone. */
const fewParts = 16

/** For one look: nothing may move while it is used. */
export function heightsOf({ shown, folding, scroller }: Desk): Heights {
  const folds = folding.store.getState()
  const ground = scroller.getBoundingClientRect().top - scroller.scrollTop
  const farBox = farBoxes(shown, scroller, ground)
  const boxes = new Map<number, Box>()
  const boxOf = (leaf: number): Box => {
    const known = boxes.get(leaf) ?? farBox(leaf)
    if (known) return known
    // What is folded lies where the line is that stands for it.
    const standing = foldedAt(folds, leaf)?.first ?? leaf
    const element = shown.elements[standing] as HTMLElement
    const { top, height } = (element.closest('[data-fold="head"]') ?? element).getBoundingClientRect()
    const box = { top: top - ground, height }
    boxes.set(leaf, box)
    return box
  }
  return {
    heightAt: (position) => {
      const leaf = leafAt(shown.leaves, position)
      const { start = 0, end = 0 } = shown.leaves[leaf] ?? {}
      const { top, height } = boxOf(leaf)
      return top + (height * (position - start)) / Math.max(1, end - start)
    },
    positionAt: (height) => {
      const { standing } = folds
      let [low, high] = [0, standing.length]
      while (low < high) {
        const middle = (low + high) >> 1
        const box = boxOf(standing[middle] ?? 0)
        if (box.top + box.height <= height) low = middle + 1
        else high = middle
      }
      const leaf = standing[Math.min(low, standing.length - 1)] ?? 0
      const { start = 0, end = 0 } = shown.leaves[leaf] ?? {}
      const box = boxOf(leaf)
      const part = Math.max(0, Math.min(1, (height - box.top) / Math.max(1, box.height)))
      return Math.floor(start + (end - start) * part)
    },
  }
}

/** Where a block far from the window lies, by the characters before it in its part; nothing of one that is near. */
function farBoxes(shown: Shown, scroller: HTMLElement, ground: number): (leaf: number) => Box | undefined {
  const parts = partsOf(shown)
  const { top, bottom, height } = scroller.getBoundingClientRect()
  const rects = new Map<Part, DOMRect>()
  return (leaf) => {
    const part = parts.of[leaf]
    if (!part || parts.all.length <= fewParts) return undefined
    const rect = rects.get(part) ?? part.element.getBoundingClientRect()
    rects.set(part, rect)
    if (rect.bottom > top - height && rect.top < bottom + height) return undefined
    const { start, end } = shown.leaves[leaf] ?? part
    const scale = rect.height / Math.max(1, part.end - part.start)
    return { top: rect.top - ground + (start - part.start) * scale, height: (end - start) * scale }
  }
}
