// Which part of the text the window shows, and how to bring another part into it.
// Blocks stand below each other, so the ones in view are found by halving, whatever their number.
import type { Span } from '../../core/text/span'
import type { Folds } from './folds'
import { type Part, partsOf } from './parts'
import { leafAt, type Shown } from './positions'
import { caretBox, positionAt } from './selection'

/** Numbers of leaves, both included. */
export interface LeafRange {
  first: number
  last: number
}

/** The leaves in view, with a margin above and below in pixels. */
export function leavesInView(
  shown: Shown,
  { standing }: Pick<Folds, 'standing'>,
  scroller: HTMLElement,
  margin = 0,
): LeafRange {
  const { top, bottom } = scroller.getBoundingClientRect()
  const first = countStanding(shown, standing, (box) => box.bottom <= top - margin)
  const last = countStanding(shown, standing, (box) => box.top < bottom + margin) - 1
  const numberOf = (n: number): number => standing[Math.min(n, standing.length - 1)] ?? 0
  return { first: numberOf(first), last: numberOf(Math.max(first, last)) }
}

/**
 * How many blocks that aren't folded fulfil a condition, which holds up to some block and then no more. Parts are asked
 * first: whoever asks for the place of a block far from the window has its part laid out.
 */
function countStanding(shown: Shown, standing: Folds['standing'], holds: (box: DOMRect) => boolean): number {
  const { all } = partsOf(shown)
  const part = countWhile(all.length, (n) => holds((all[n] as Part).element.getBoundingClientRect()))
  const before = (leaf: number): number => countWhile(standing.length, (n) => (standing[n] ?? 0) < leaf)
  const from = before(all[part - 1]?.first ?? 0)
  const to = before((all[part]?.last ?? Infinity) + 1)
  return from + countWhile(to - from, (n) => holds(standingBox(shown, standing[from + n] ?? 0)))
}

/** The rectangle of a block; of a folded run, that of what stands for it. */
function standingBox({ elements }: Shown, leaf: number): DOMRect {
  const element = elements[leaf] as HTMLElement
  return (element.closest('[data-fold="head"]') ?? element).getBoundingClientRect()
}

export function spanOfLeaves({ leaves, text }: Shown, { first, last }: LeafRange): Span {
  return { start: leaves[first]?.start ?? 0, end: leaves[last]?.end ?? text.length }
}

/** The position at the top of the window: the reading place. */
export function topPosition(shown: Shown, folds: Folds, scroller: HTMLElement): number {
  const leaf = shown.leaves[leavesInView(shown, folds, scroller).first]
  const { top } = scroller.getBoundingClientRect()
  const { left } = shown.root.getBoundingClientRect()
  const position = positionAt(shown, left + 2, top + 2)
  if (!leaf) return 0
  return position !== undefined && position >= leaf.start && position <= leaf.end ? position : leaf.start
}

/** Scrolls a position to the top, to the middle, or just as far as it needs to be seen. */
export function reveal(
  shown: Shown,
  scroller: HTMLElement,
  position: number,
  where: 'top' | 'middle' | 'nearest',
): void {
  if (where === 'top' && position <= (shown.leaves[0]?.start ?? 0)) {
    scroller.scrollTop = 0
    return
  }
  if (where !== 'nearest') {
    // Blocks that were never in view have a guessed height; this lays out the one in question first.
    shown.elements[leafAt(shown.leaves, position)]?.scrollIntoView({
      block: where === 'top' ? 'start' : 'center',
    })
  }
  const box = caretBox(shown, position)
  const view = scroller.getBoundingClientRect()
  const margin = box.height * 2
  if (where === 'top') scroller.scrollTop += box.top - view.top
  else if (where === 'middle') scroller.scrollTop += box.top - (view.top + view.height / 3)
  else if (box.top < view.top + margin) scroller.scrollTop += box.top - view.top - margin
  else if (box.bottom > view.bottom - margin) scroller.scrollTop += box.bottom - view.bottom + margin
}

/** How many of the first n numbers fulfil a condition that holds up to some number and then no more. */
function countWhile(n: number, holds: (number: number) => boolean): number {
  let low = 0
  let high = n
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
