// Borders that split nothing: what a reader takes for one character stays one, and so does a word.
import { type Span, splitsPair } from '../text/span'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Characters of which any two may be parted; the line feed is left out because of what stands before it. */
const plain = /^[ -~\u00a0-\u02ff\u2010-\u2027]{2}$/
/** Longer characters than this are taken apart (UTF-16 units). */
const longest = 64

/** Whether a position lies within a character (a grapheme, by the rules of Unicode UAX 29). */
export function splitsGrapheme(text: string, position: number): boolean {
  return position > 0 && position < text.length && startOf(text, position) !== position
}

const inWord = /^[\p{L}\p{N}\p{M}]$/u

/** Whether a position lies within a word: “legal” in “illegal” is another word. */
export function splitsWord(text: string, position: number): boolean {
  if (position <= 0 || position >= text.length) return false
  const before = text.codePointAt(splitsPair(text, position - 1) ? position - 2 : position - 1)
  const after = text.codePointAt(position)
  return [before, after].every((point) => point !== undefined && inWord.test(String.fromCodePoint(point)))
}

/** A span as wide as the characters that it begins and ends in. */
export function widened(text: string, { start, end }: Span): Span {
  if (!splitsGrapheme(text, end)) return { start: startOf(text, start), end }
  let wide = end + 1
  while (wide < text.length && splitsGrapheme(text, wide)) wide += 1
  return { start: startOf(text, start), end: wide }
}

function startOf(text: string, position: number): number {
  if (position <= 0 || position >= text.length || plain.test(text.slice(position - 1, position + 1)))
    return position
  let from = Math.max(0, position - longest)
  if (splitsPair(text, from)) from += 1
  const around = text.slice(from, position + 2)
  return from + (segmenter.segment(around).containing(position - from)?.index ?? 0)
}
