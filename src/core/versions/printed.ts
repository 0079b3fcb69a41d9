// A text in pieces as they are printed: words, the spaces between them, and every other character by itself.
// Must not break: the pieces, put one after the other, are the text, and none begins within a character that a reader sees.
import type { Word } from '../text/words'

const piece =
  /\s+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,‐‑-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\p{Regional_Indicator}{2}|\S[\p{M}\p{Emoji_Modifier}]*(?:\u200d\S[\p{M}\p{Emoji_Modifier}]*)*/gu

/** The pieces of a text, from a position of it on (UTF-16 units); pieces with the same key are the same to the letter. */
export const printedIn = (text: string, from = 0): Word[] =>
  [...text.matchAll(piece)].map(({ 0: key, index }) => ({
    key,
    start: from + index,
    end: from + index + key.length,
  }))

/** Whether a piece is more than a space or a mark. */
export const isWord = ({ key }: Word): boolean => /^[\p{L}\p{N}]/u.test(key)
