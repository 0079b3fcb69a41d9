// Selecting more and less: word, sentence, paragraph, section. Positions are UTF-16 units.
// Must not break: wider holds all that was selected and something more; narrower lies within it.
import type { Block } from './document'
import { sentenceAt } from './sentences'
import type { Span } from './span'
import { trimmed, wordAt } from './steps'

/** A text and its leaves, in order. */
interface Ground {
  text: string
  leaves: readonly Block[]
}

/**
 * The sentences, else the paragraphs, else the section around a span that hold more than it, whatever spaces it has at
 * its ends; at a caret the sentence. Undefined where nothing is wider, and in an empty paragraph.
 */
export function widerThan({ text, leaves }: Ground, chosen: Span): Span | undefined {
  const span = trimmed(text, chosen)
  const [first, last] = leavesOver(leaves, span)
  const from = leaves[first]
  const to = leaves[last]
  if (!from || !to || lengthOf(from) === 0) return undefined
  const sentence = sentenceAt(text, from, span.start)
  if (lengthOf(span) === 0 && lengthOf(sentence) > 0) return sentence
  const sentences = hull(sentence, sentenceAt(text, to, Math.max(span.start, span.end - 1)))
  return [sentences, { start: from.start, end: to.end }, ...sectionsOver(leaves, first, last)].find(
    (wider) => wider.start <= span.start && wider.end >= span.end && lengthOf(wider) > lengthOf(span),
  )
}

/** The paragraph, else the sentence, else the word that a span begins with; from a caret the word there. */
export function narrowerThan({ text, leaves }: Ground, span: Span): Span | undefined {
  const [first] = leavesOver(leaves, span)
  const block = leaves[first]
  if (!block) return undefined
  const word = wordAt(text, block, span.start)
  if (span.start === span.end) return lengthOf(word) > 0 ? word : undefined
  const { start, end } = block
  return [{ start, end }, sentenceAt(text, block, span.start), word].find(
    (narrower) =>
      narrower.start >= span.start &&
      narrower.end <= span.end &&
      lengthOf(narrower) > 0 &&
      lengthOf(narrower) < lengthOf(span),
  )
}

const lengthOf = ({ start, end }: Span): number => end - start

const hull = (...spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})

/** The numbers of the first and last leaf that a span touches. */
function leavesOver(leaves: readonly Block[], { start, end }: Span): [number, number] {
  const first = leaves.findLastIndex((leaf) => leaf.start <= start)
  const last = leaves.findLastIndex((leaf) => leaf.start < Math.max(end, start + 1))
  return [first, last]
}

/** The sections that hold all of these leaves, the innermost first; none where there are no headings. */
function sectionsOver(leaves: readonly Block[], first: number, last: number): Span[] {
  const sections: Span[] = []
  let below = Infinity
  for (let n = first; n >= 0; n--) {
    const level = levelOf(leaves[n] as Block)
    if (level >= below) continue
    below = level
    const next = leaves.findIndex((leaf, at) => at > n && levelOf(leaf) <= level)
    const end = next < 0 ? leaves.length : next
    if (end > last) sections.push({ start: (leaves[n] as Block).start, end: endOf(leaves, n, end) })
  }
  return sections
}

/** The level of a heading; higher than any where there is none. */
const levelOf = ({ kind, level }: Block): number => (kind === 'heading' ? (level ?? 2) : Infinity)

/** Where the last leaf with text ends. */
function endOf(leaves: readonly Block[], from: number, to: number): number {
  let n = to - 1
  while (n > from && lengthOf(leaves[n] as Block) === 0) n -= 1
  return (leaves[n] as Block).end
}
