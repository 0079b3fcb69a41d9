// Steps of the caret through all blocks of a text that can be seen, one after the other.
// Pure. Must not break: nobody is led into what is folded, and every step but at the ends of the text goes somewhere.
import { characterStep, wordStep } from '../../core/text/steps'
import type { Block } from '../../core/text/document'
import { foldedAt, type Folds, seenFrom } from './folds'
import { leafAt } from './positions'

/** A text, its leaves, and what of it is folded. */
export interface Ground {
  text: string
  leaves: readonly Block[]
  folds: Folds
}

/** Where a step from a position ends: one character or word on or back, at the edge of a block the next block. */
export function stepFrom(ground: Ground, from: number, unit: 'character' | 'word', by: 1 | -1): number {
  const { text, leaves, folds } = ground
  const here = leafAt(leaves, from)
  const leaf = leaves[here]
  if (!leaf) return from
  const step = unit === 'word' ? wordStep : characterStep
  const inside = foldedAt(folds, here) ? from : step(text, leaf, Math.min(from, leaf.end), by)
  if (inside !== from) return inside
  const next = leaves[fullFrom(ground, here + by, by) ?? -1]
  if (!next) return from
  const edge = by > 0 ? next.start : next.end
  return unit === 'word' ? step(text, next, edge, by) : edge
}

/** The nearest block in a direction, this one included, that can be seen and holds text. */
export function fullFrom({ leaves, folds }: Ground, leaf: number, by: 1 | -1): number | undefined {
  let n = seenFrom(folds, leaf, by)
  while (n !== undefined && leaves[n]?.start === leaves[n]?.end) n = seenFrom(folds, n + by, by)
  return n
}
