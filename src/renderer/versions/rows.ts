// The lines of a comparison: a paragraph of each text, or what stands for many that are the same. Pure.
// Must not break: the lines of a side, in their order, hold every paragraph with text of that side exactly once.
import type { DifferenceRun } from '../../core/versions/answers'
import { shortened } from '../../core/text/shorten'
import type { Span } from '../../core/text/span'

export type Sign = 'same' | 'changed' | 'removed' | 'added' | 'movedAway' | 'movedHere'

/** A line: `differs` are the places of each side where the two paragraphs differ. */
export interface DiffLine {
  id: string
  as: Sign
  old?: Span | undefined
  new?: Span | undefined
  differs?: { old: readonly Span[]; new: readonly Span[] } | undefined
}

/** Lines that are the same and not shown until somebody asks. */
export interface Folded {
  id: string
  as: 'folded'
  lines: readonly DiffLine[]
}

export type Line = DiffLine | Folded

/** A piece of a paragraph; `differs`: the other text hasn't it. */
export interface Piece {
  text: string
  differs: boolean
}

export function linesOf(runs: readonly DifferenceRun[], texts: { old: string; new: string }): DiffLine[] {
  return runs.flatMap((run): DiffLine[] => {
    switch (run.kind) {
      case 'same':
        return both(paragraphs(texts.old, run.old), paragraphs(texts.new, run.new))
      case 'changed':
        return [changed(run)]
      case 'removed':
        return paragraphs(texts.old, run.old).map((old) => line(run.moved ? 'movedAway' : 'removed', { old }))
      case 'added':
        return paragraphs(texts.new, run.new).map((added) =>
          line(run.moved ? 'movedHere' : 'added', { new: added }),
        )
    }
  })
}

const line = (as: Sign, sides: Pick<DiffLine, 'old' | 'new' | 'differs'>): DiffLine => ({
  id: `${as} ${sides.old?.start ?? ''} ${sides.new?.start ?? ''}`,
  as,
  ...sides,
})

function changed(run: Extract<DifferenceRun, { kind: 'changed' }>): DiffLine {
  const isSpan = ({ start, end }: Span): boolean => start < end
  const differs = {
    old: run.words.map(({ old }) => old).filter(isSpan),
    new: run.words.map((each) => each.new).filter(isSpan),
  }
  return line('changed', { old: run.old, new: run.new, differs })
}

const both = (old: readonly Span[], now: readonly Span[]): DiffLine[] =>
  Array.from({ length: Math.max(old.length, now.length) }, (_, n) =>
    line('same', { old: old[n], new: now[n] }),
  )

/** The paragraphs of a stretch that hold text: blank lines say nothing in a comparison. */
function paragraphs(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  for (let from = start; from < end;) {
    const at = text.indexOf('\n', from)
    const to = at < 0 || at > end ? end : at
    if (text.slice(from, to).trim() !== '') found.push({ start: from, end: to })
    from = to + 1
  }
  return found
}

/** So many lines that are the same stay on each side of a change; fewer than `least` are not worth folding. */
const around = 2
const least = 4

/** The lines with long stretches of the same folded, but for those whose id is in `open`. */
export function foldedLines(lines: readonly DiffLine[], open: ReadonlySet<string>): Line[] {
  const found: Line[] = []
  for (let from = 0; from < lines.length;) {
    let to = from
    while (to < lines.length && lines[to]?.as === 'same') to += 1
    if (to === from) {
      found.push(lines[from++] as DiffLine)
      continue
    }
    const first = from === 0 ? from : from + around
    const last = to === lines.length ? to : to - around
    const middle = lines.slice(first, last)
    const id = `folded ${middle[0]?.id}`
    if (middle.length < least || open.has(id)) found.push(...lines.slice(from, to))
    else
      found.push(...lines.slice(from, first), { id, as: 'folded', lines: middle }, ...lines.slice(last, to))
    from = to
  }
  return found
}

/** Where changes begin, by the number of the line: paragraphs that came or went together are one. */
export function changesIn(lines: readonly Line[]): number[] {
  const isQuiet = (as: Line['as'] | undefined): boolean => as === 'same' || as === 'folded'
  return lines.flatMap(({ as }, n) =>
    isQuiet(as) || (as !== 'changed' && lines[n - 1]?.as === as) ? [] : [n],
  )
}

/** A paragraph in pieces, by what of it differs. */
export function piecesOf(text: string, { start, end }: Span, differs: readonly Span[] = []): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const span of differs) {
    if (span.start > from) pieces.push({ text: text.slice(from, span.start), differs: false })
    pieces.push({ text: text.slice(span.start, span.end), differs: true })
    from = span.end
  }
  if (from < end) pieces.push({ text: text.slice(from, end), differs: false })
  return pieces
}

/** What is said of a line: its sign, what the old text alone has of it, and what the new one. */
export function saidOf(
  { as, old, new: now, differs }: DiffLine,
  texts: { old: string; new: string },
): { as: Sign; removed: string; added: string } {
  const said = (side: 'old' | 'new', span: Span | undefined): string => {
    if (!span || as === 'same') return ''
    const parts = as === 'changed' ? (differs?.[side] ?? []) : [span]
    return parts.map(({ start, end }) => shortened(texts[side].slice(start, end), 200)).join(' … ')
  }
  return { as, removed: said('old', old), added: said('new', now) }
}
