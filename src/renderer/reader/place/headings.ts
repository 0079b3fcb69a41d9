// The headings of a source as an outline: which there are, and under which one a position lies.
// Pure. Must not break: what is in page furniture is no part of the outline.
import type { Block } from '../../../core/text/document'
import type { Folds } from '../folds'

export interface Heading {
  /** The number of its block. */
  id: string
  start: number
  /** From 1, without gaps: the first heading is never further in than the ones after it need. */
  level: number
  text: string
}

export function headingsOf(
  { leaves, text }: { leaves: readonly Block[]; text: string },
  { kinds }: Pick<Folds, 'kinds'>,
): Heading[] {
  const above: number[] = []
  return leaves.flatMap(({ kind, level = 1, start, end }, n) => {
    const words = kind === 'heading' ? text.slice(start, end).replace(/\s+/gu, ' ').trim() : ''
    if (words === '' || kinds[n] === 'furniture') return []
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    return [{ id: String(n), start, level: above.length, text: words }]
  })
}

/** The heading that a position stands under; none before the first. */
export function headingAt(headings: readonly Heading[], position: number): Heading | undefined {
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle] as Heading).start <= position) low = middle + 1
    else high = middle
  }
  return headings[low - 1]
}

/** Those that have all the words that were typed, in any order. */
export function filtered(headings: readonly Heading[], typed: string): readonly Heading[] {
  const wanted = typed.toLowerCase().split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return headings
  return headings.filter(({ text }) => {
    const low = text.toLowerCase()
    return wanted.every((word) => low.includes(word))
  })
}
