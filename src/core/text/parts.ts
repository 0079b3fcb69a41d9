// Two spans out of one, and one out of several, as highlights are split and merged. Positions are UTF-16 units.
// Must not break: no part begins or ends on white space at the place where a span was parted.
import type { Span } from './span'

/** The parts of a span before and after a position, without the white space around it; undefined where one is empty. */
export function partsOf(text: string, { start, end }: Span, at: number): [Span, Span] | undefined {
  const before = text.slice(start, Math.max(start, at)).trimEnd()
  const after = text.slice(at, end).trimStart()
  if (at <= start || at >= end || before === '' || after === '') return undefined
  return [
    { start, end: start + before.length },
    { start: end - after.length, end },
  ]
}

/** The span over several, where nothing but white space lies between them; undefined where there are words. */
export function spanOver(text: string, spans: readonly Span[]): Span | undefined {
  const [first, ...rest] = spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
  if (!first) return undefined
  let { end } = first
  for (const span of rest) {
    if (text.slice(end, Math.max(end, span.start)).trim() !== '') return undefined
    end = Math.max(end, span.end)
  }
  return { start: first.start, end }
}
