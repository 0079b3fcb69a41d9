// The marks beside the scroll bar: where in the whole source highlights and hits lie, as lines of a strip of some height.
// Pure. Must not break: however many there are, there are no more marks than lines; what matters more wins a line.
import type { Span } from '../../../core/text/span'
import { firstBehind, type Hits } from '../finding/find'

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
  /** How much it matters: of several on a line the one with the highest is seen. */
  rank: number
}

/**
 * The marks of what is laid out, merged where they meet on a strip of so many lines and look the same. `height` is that
 * of the document.
 */
export function trackMarks(laid: readonly Laid[], height: number, lines: number): TrackMark[] {
  if (height <= 0 || lines <= 0) return []
  const seen: (Laid | undefined)[] = Array.from({ length: lines })
  const counts: number[] = Array.from({ length: lines }, () => 0)
  for (const each of laid) {
    const first = lineOf(each.top, height, lines)
    const last = Math.max(first, lineOf(each.bottom, height, lines))
    for (let line = first; line <= last; line++) if (each.rank > (seen[line]?.rank ?? -1)) seen[line] = each
    counts[first] = (counts[first] ?? 0) + 1
  }
  const marks: TrackMark[] = []
  seen.forEach((each, line) => {
    if (!each) return
    const { look } = each
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

/** The lines with hits of a strip; `places` are the positions at the top of each line and at the end of the last one. */
export function linesWithHits(hits: Hits, places: readonly number[]): number[] {
  const lines: number[] = []
  for (let line = 0; line + 1 < places.length; line++) {
    const start = hits[firstBehind(hits, places[line] ?? 0) * 2]
    if (start !== undefined && start < (places[line + 1] ?? 0)) lines.push(line)
  }
  return lines
}
