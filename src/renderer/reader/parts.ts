// The parts that a text is laid out in (blocks.ts), each with the blocks that it holds.
// Must not break: they stay as they are as long as the text is shown, and are looked up once for all who ask.
import type { Span } from '../../core/text/span'
import type { Shown } from './positions'

export interface Part extends Span {
  element: HTMLElement
  /** The numbers of its leaves, both included. */
  first: number
  last: number
}

export interface Parts {
  /** In order, one below the other. */
  all: readonly Part[]
  /** The part that each leaf lies in. */
  of: readonly (Part | undefined)[]
}

const known = new WeakMap<Shown, Parts>()

export function partsOf(shown: Shown): Parts {
  const before = known.get(shown)
  if (before) return before
  const all: Part[] = []
  const of = shown.elements.map((each, leaf) => {
    const element = each.closest<HTMLElement>('[data-part]')
    const { start = 0, end = 0 } = shown.leaves[leaf] ?? {}
    if (!element) return undefined
    let part = all.at(-1)
    if (part?.element !== element) all.push((part = { element, start, end, first: leaf, last: leaf }))
    part.last = leaf
    part.end = end
    return part
  })
  const made = { all, of }
  known.set(shown, made)
  return made
}
