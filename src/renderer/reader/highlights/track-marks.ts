// The marks beside the scroll bar: where in the whole source highlights lie, as lines of a strip of some height.
// Pure. Must not break: however many highlights there are, there are no more marks than lines.
import type { Span } from '../../../core/text/span'

export interface TrackMark {
  /** Lines of the strip, both included. */
  first: number
  last: number
  /** How it is drawn, such as a colour. */
  look: string
  /** How many highlights lie there. */
  count: number
}

/** What lies at a height of the document, in pixels of it, with how it is drawn. */
export interface Laid {
  top: number
  bottom: number
  look: string
}

/**
 * The marks of what is laid out, merged where they meet on a strip of so many lines and look the same. `height` is that
 * of the document.
 */
export function trackMarks(laid: readonly Laid[], height: number, lines: number): TrackMark[] {
  if (height <= 0 || lines <= 0) return []
  const looks: (string | undefined)[] = Array.from({ length: lines })
  const counts: number[] = Array.from({ length: lines }, () => 0)
  for (const { top, bottom, look } of laid) {
    const first = lineOf(top, height, lines)
    const last = Math.max(first, lineOf(bottom, height, lines))
    for (let line = first; line <= last; line++) looks[line] ??= look
    counts[first] = (counts[first] ?? 0) + 1
  }
  const marks: TrackMark[] = []
  looks.forEach((look, line) => {
    if (look === undefined) return
    const before = marks.at(-1)
    const count = counts[line] ?? 0
    if (before?.look === look && before.last === line - 1) {
      before.last = line
      before.count += count
    } else marks.push({ first: line, last: line, look, count })
  })
  return marks
}

const lineOf = (place: number, height: number, lines: number): number =>
  Math.max(0, Math.min(lines - 1, Math.floor((place / height) * lines)))

/** The passage nearest to a place of the text; passages are in order. */
export function nearestTo<P extends Span>(passages: readonly P[], position: number): P | undefined {
  const distance = ({ start, end }: Span): number =>
    position < start ? start - position : Math.max(0, position - end)
  return passages.reduce<P | undefined>(
    (best, each) => (best && distance(best) <= distance(each) ? best : each),
    undefined,
  )
}
