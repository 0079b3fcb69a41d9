// How far down the whole document a position lies, and the position at a height; pixels of the document.
// Must not break: blocks that were never in view are taken to be as high as the page takes them to be.
import type { Desk } from '../act'
import { foldedAt } from '../folds'
import { leafAt } from '../positions'

interface Box {
  top: number
  height: number
}

export interface Heights {
  heightAt: (position: number) => number
  positionAt: (height: number) => number
}

/** For one look: nothing may move while it is used. */
export function heightsOf({ shown, folding, scroller }: Desk): Heights {
  const folds = folding.store.getState()
  const ground = scroller.getBoundingClientRect().top - scroller.scrollTop
  const boxes = new Map<number, Box>()
  const boxOf = (leaf: number): Box => {
    const known = boxes.get(leaf)
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
