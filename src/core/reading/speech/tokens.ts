// Words and points of a paragraph as the rules see them; each quotation is one token, whatever it holds.
// Patterns are linear: no input makes one go back over what it has read.
import type { Span } from '../../text/span'
import { abbreviations } from './english/nouns'

export interface Token extends Span {
  kind: 'word' | 'point' | 'quotation'
  text: string
  /** In lower case, without the stop of an abbreviation. */
  low: string
  /** The place of the quotation in the list of all. */
  quotation?: number
}

const pieces =
  /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’.&@][\p{L}\p{M}\p{N}]+|(?<=\p{N}),\p{N}{2,3})*|([,;:.!?()[\]…—–-])\1*|[’']/gu

/**
 * The tokens of a stretch of text in which `quotations` (in order, inside it) stand for themselves.
 * `firstQuotation` is the place of the first of them in the list of all.
 */
export function tokensOf(
  text: string,
  stretch: Span,
  quotations: readonly Span[] = [],
  firstQuotation = 0,
): Token[] {
  const tokens: Token[] = []
  let from = stretch.start
  for (const [index, { start, end }] of quotations.entries()) {
    addWords(text, { start: from, end: start }, tokens)
    const quotation = firstQuotation + index
    tokens.push({ kind: 'quotation', start, end, text: '', low: '', quotation })
    from = end
  }
  addWords(text, { start: from, end: stretch.end }, tokens)
  return tokens
}

function addWords(text: string, { start, end }: Span, tokens: Token[]): void {
  if (start >= end) return
  const slice = text.slice(start, end)
  for (const match of slice.matchAll(pieces)) {
    const [piece, point] = match
    const at = start + match.index
    if (point !== undefined) {
      const last = tokens.at(-1)
      const isStop = piece === '.' && last?.end === at && isAbbreviation(last)
      if (isStop) Object.assign(last, { end: at + 1, text: `${last.text}.` })
      else tokens.push({ kind: 'point', start: at, end: at + piece.length, text: piece, low: piece[0] ?? '' })
    } else if (piece === '’' || piece === "'") addPossessive(at, tokens)
    else addWord(piece, at, tokens)
  }
}

/** `Oduya’s` is two tokens. */
function addWord(piece: string, start: number, tokens: Token[]): void {
  const cut = /['’]s$/iu.test(piece) ? piece.length - 2 : piece.length
  const text = piece.slice(0, cut)
  tokens.push({ kind: 'word', start, end: start + cut, text, low: text.toLowerCase().replaceAll('’', "'") })
  if (cut < piece.length)
    tokens.push({ kind: 'word', start: start + cut, end: start + piece.length, text: '’s', low: '’s' })
}

/** `the wardens’ boats`; any other mark that stands alone is none. */
function addPossessive(at: number, tokens: Token[]): void {
  const last = tokens.at(-1)
  if (last?.kind === 'word' && last.end === at && /s$/iu.test(last.text))
    tokens.push({ kind: 'word', start: at, end: at + 1, text: '’s', low: '’s' })
}

const isAbbreviation = ({ kind, text, low }: Token): boolean =>
  kind === 'word' && (/^\p{Lu}$/u.test(text) || abbreviations.has(low) || /^(?:\p{L}\.)+\p{L}$/u.test(text))

/** True for a word that is written like a name; scripts without capitals have only such words. */
export const isCapital = ({ kind, text }: Token): boolean =>
  kind === 'word' && /^(?:(?:a[dlnrstz]|ash|el|d|l)[-‐‑'’])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(text)
export const isPoint = (token: Token | undefined, points: string): boolean =>
  token?.kind === 'point' && points.includes(token.low)
/** A noun without the s of its plural. */
export const singular = (low: string): string =>
  low.endsWith('men')
    ? `${low.slice(0, -3)}man`
    : low.endsWith('ies')
      ? `${low.slice(0, -3)}y`
      : low.endsWith('s') && !low.endsWith('ss')
        ? low.slice(0, -1)
        : low
/** Where tokens `from` up to `to` stand in the text. */
export const spanOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})
/** The plain text of some tokens as it is printed. */
export const printed = (text: string, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/gu, ' ')
