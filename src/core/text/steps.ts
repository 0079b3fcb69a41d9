// Steps inside a block: by character as a person sees one, and by word. Positions are UTF-16 units.
// Must not break: no step ends inside a grapheme, and steps that go on reach the edge of the block.
// What a step costs must not grow with a block that has spaces: it looks at a stretch around the position only.
import type { Span } from './span'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

interface Piece extends Span {
  isWord: boolean
}

/** The next edge of a grapheme in a direction; the position itself at the edge of the block. */
export function characterStep(text: string, block: Span, position: number, by: 1 | -1): number {
  const piece = seek(graphemes, text, block, position, by, () => true)
  return piece ? far(piece, by) : position
}

/** The end of the next word on, the start of the one before; the edge of the block where there is none. */
export function wordStep(text: string, block: Span, position: number, by: 1 | -1): number {
  const piece = seek(words, text, block, position, by, ({ isWord }) => isWord)
  return piece ? far(piece, by) : by > 0 ? block.end : block.start
}

/** The word around a position, or right before it; else what stands there, and next to bare spaces the nearest word. */
export function wordAt(text: string, block: Span, position: number): Span {
  const any = (): boolean => true
  const here = seek(words, text, block, position, 1, any)
  const before = seek(words, text, block, position, -1, any)
  const found = [here, before].find((piece) => piece?.isWord) ?? solid(text, here) ?? solid(text, before)
  const { start, end } = found ?? nearestWord(text, block, position) ?? { start: position, end: position }
  return { start, end }
}

/** The position, or where it lies inside a grapheme, that one's edge in a direction. */
export function wholeAt(text: string, block: Span, position: number, by: 1 | -1): number {
  if (position <= block.start || position >= block.end) return position
  const piece = seek(graphemes, text, block, position, 1, () => true)
  return piece && piece.start < position ? far(piece, by) : position
}

/** A span without the white space at its ends; empty where it has nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end)
  const kept = slice.replace(/\s+$/u, '')
  // A space that bears a mark is a character of its own, to be seen.
  const spaces = /^(?:\s(?![\p{M}\u200d]))*/u.exec(kept)?.[0].length ?? 0
  return { start: start + spaces, end: start + kept.length }
}

const far = ({ start, end }: Span, by: 1 | -1): number => (by > 0 ? end : start)

const solid = (text: string, piece: Piece | undefined): Piece | undefined =>
  piece && /\S/u.test(text.slice(piece.start, piece.end)) ? piece : undefined

const nearestWord = (text: string, block: Span, position: number): Piece | undefined =>
  seek(words, text, block, position, -1, ({ isWord }) => isWord) ??
  seek(words, text, block, position, 1, ({ isWord }) => isWord)

/** The first piece from a position on, or back from it, that is what is looked for. One around the position counts. */
function seek(
  segmenter: Intl.Segmenter,
  text: string,
  block: Span,
  position: number,
  by: 1 | -1,
  isIt: (piece: Piece) => boolean,
): Piece | undefined {
  const isLeft = (): boolean => (by > 0 ? at < block.end : at > block.start)
  let at = position
  while (isLeft()) {
    const { start, end } = stretchAround(text, block, at)
    const pieces = segmenter.segment(text.slice(start, end))
    while (isLeft() && (by > 0 ? at < end : at > start)) {
      const found = pieces.containing((by > 0 ? at : at - 1) - start)
      if (!found) return undefined
      const from = start + found.index
      const piece = { start: from, end: from + found.segment.length, isWord: isWord(found) }
      if (isIt(piece)) return piece
      at = far(piece, by)
    }
  }
  return undefined
}

/** Unicode knows no words of pictures; a person takes one for a word. */
const isWord = ({ isWordLike, segment }: Intl.SegmentData): boolean =>
  isWordLike === true || /\p{Extended_Pictographic}/u.test(segment)

const nearby = 64

/** A stretch of a block around a position, cut where words and graphemes part whatever stands further out. */
function stretchAround(text: string, block: Span, position: number): Span {
  let start = Math.max(block.start, position - nearby)
  while (start > block.start && !isSeam(text, start)) start -= 1
  let end = Math.min(block.end, position + nearby)
  while (end < block.end && !isSeam(text, end)) end += 1
  return { start, end }
}

/** By the rules of Unicode (UAX 29) there is always a break between a letter or figure and a space that bears nothing. */
const isSeam = (text: string, at: number): boolean =>
  text[at] === ' ' && isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at + 1))

/** Basic Latin letters, figures and what print sets between them. */
const isPlain = (unit: number): boolean => unit > 0x20 && unit < 0x7f
