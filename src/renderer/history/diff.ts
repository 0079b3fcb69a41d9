// What differs between two wordings, word by word, for one line that shows both. Pure.
// Must not break: what is the same and what was removed make up the first wording, what is the same and added the second.
import { align } from '../../core/text/align'
import type { Word } from '../../core/text/words'

export interface Piece {
  text: string
  as: 'same' | 'removed' | 'added'
}

/** Words, marks and white space as they are printed: here `42` and `forty-two` differ, as do capitals. */
const tokens = /[\p{L}\p{N}]+(?:['’.,‐‑-][\p{L}\p{N}]+)*|\s+|[^\s\p{L}\p{N}]/gu

const tokensIn = (text: string): Word[] =>
  [...text.matchAll(tokens)].map(({ 0: key, index }) => ({ start: index, end: index + key.length, key }))

/** The pieces of both wordings in the order of reading; what is absent counts as empty. */
export function differences(before = '', after = ''): Piece[] {
  const [left, right] = [tokensIn(before), tokensIn(after)]
  const words = (of: readonly Word[], from: number, length: number): string =>
    of
      .slice(from, from + length)
      .map(({ key }) => key)
      .join('')
  return align(left, right).map((run) => {
    if (run.in === 'left') return { text: words(left, run.left, run.length), as: 'removed' }
    return { text: words(right, run.right, run.length), as: run.in === 'both' ? 'same' : 'added' }
  })
}
