// The words, numbers and marks of a stretch of text, with their positions. One pass, one token a run of letters or
// digits; every pattern of the periods looks a bounded number of tokens ahead, so that reading stays linear.
import type { Span } from '../../text/span'

/**
 * A word (in lower case), a run of digits, or one mark; apostrophes and dashes are all `'` and `-`. `glued`: no white
 * space before it. `capital`: a word printed with a capital first.
 */
export interface Token extends Span {
  word: string
  kind: 'word' | 'number' | 'mark'
  glued: boolean
  capital: boolean
}

/** The tokens of `within` in order (UTF-16 positions of the whole text). A tab is a mark: it parts cells. */
export function tokensOf(text: string, within: Span): Token[] {
  const tokens: Token[] = []
  const pieces = /\p{L}+|[0-9]+|\t|[^\s\p{L}0-9]/gu
  pieces.lastIndex = within.start
  let last = within.start
  for (let found = pieces.exec(text); found && found.index < within.end; found = pieces.exec(text)) {
    const [printed] = found
    const word = (printed.length === 1 && marks.get(printed)) || printed.toLowerCase()
    const kind = kindOf(word)
    const end = found.index + printed.length
    const capital = kind === 'word' && printed.charCodeAt(0) !== word.charCodeAt(0)
    tokens.push({ word, kind, start: found.index, end, glued: found.index === last, capital })
    last = end
  }
  return tokens
}

const marks: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['‐', '-'],
  ['−', '-'],
])

function kindOf(word: string): Token['kind'] {
  const unit = word.charCodeAt(0)
  if (unit >= 48 && unit <= 57) return 'number'
  // What most words begin with has a capital; other letters are asked.
  if (unit >= 97 && unit <= 122) return 'word'
  return word.toLowerCase() !== word.toUpperCase() ? 'word' : 'mark'
}
