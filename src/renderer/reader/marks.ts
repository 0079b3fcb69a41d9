// The marks inside a leaf (links, emphasis, code), cut into stretches that have the same marks all along.
// Pure. Must not break: the stretches cover the leaf without a gap and without an overlap.
import type { Block } from '../../core/text/document'
import type { Span } from '../../core/text/span'

export type Mark = NonNullable<Block['marks']>[number]

export interface Segment extends Span {
  /** From the outermost mark in. */
  marks: readonly Mark[]
}

/** The stretches of a leaf in order; none for an empty one. */
export function segmentsOf(leaf: Block): Segment[] {
  if (leaf.start === leaf.end) return []
  const marks = (leaf.marks ?? []).flatMap((mark) => within(mark, leaf))
  if (marks.length === 0) return [{ start: leaf.start, end: leaf.end, marks }]
  const begins = marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const edges = [...new Set([leaf.start, leaf.end, ...marks.flatMap(({ start, end }) => [start, end])])]
  const places = edges.toSorted((a, b) => a - b)
  let next = 0
  let open: Mark[] = []
  return places.slice(0, -1).map((start, n) => {
    open = open.filter((mark) => mark.end > start)
    for (; begins[next] && (begins[next] as Mark).start <= start; next++) open.push(begins[next] as Mark)
    return { start, end: places[n + 1] as number, marks: [...open] }
  })
}

/** The part of a mark that lies in the leaf, if it has any. */
function within(mark: Mark, leaf: Span): Mark[] {
  const start = Math.max(mark.start, leaf.start)
  const end = Math.min(mark.end, leaf.end)
  return start < end ? [{ ...mark, start, end }] : []
}
