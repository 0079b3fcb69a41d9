// A passage with what stands around it: the paragraphs that it lies in, and a little of those beside. Pure.
// Must not break: before, passage and after, put together, are the text as it is printed.
import type { Span } from '../../core/text/span'

export interface Context {
  before: string
  passage: string
  after: string
  /** True where there is more text on that side. */
  cut: { before: boolean; after: boolean }
}

/** Units of text around a passage that are shown on each side, at least to the end of a word. */
const around = 420

/** `text` is the whole text of the source; its paragraphs are its lines. */
export function contextOf(text: string, { start, end }: Span): Context {
  const from = beginOf(text, start)
  const to = endOf(text, end)
  return {
    before: text.slice(from, start),
    passage: text.slice(start, end),
    after: text.slice(end, to),
    cut: { before: from > 0, after: to < text.length },
  }
}

/** Where what is shown before a position begins: with its paragraph, or where that is long with a word of it. */
function beginOf(text: string, position: number): number {
  const lineBegin = (at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1)
  const line = lineBegin(position)
  if (position - line > around) {
    const space = text.indexOf(' ', position - around)
    return space < 0 || space >= position ? line : space + 1
  }
  // A short paragraph says little without the one before it, which blank lines may part from it.
  const above = text.slice(Math.max(0, line - around), line)
  const before = lineBegin(line - above.length + above.trimEnd().length)
  return position - before <= around ? before : line
}

function endOf(text: string, position: number): number {
  const lineEnd = (from: number): number => {
    const at = text.indexOf('\n', from)
    return at < 0 ? text.length : at
  }
  const line = lineEnd(position)
  if (line - position > around) {
    const space = text.lastIndexOf(' ', position + around)
    return space <= position ? line : space
  }
  const next = line + (/^\n*/.exec(text.slice(line, line + around))?.[0].length ?? 0)
  const after = lineEnd(next)
  return after - position <= around ? after : line
}
