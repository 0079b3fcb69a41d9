// The words, numbers and marks of a block, with their places: what every rule for quantities looks at.
// Linear in the text whatever it holds: no repeat in the pattern can be read in two ways.
import type { Span } from '../../text/span'

/** One word, number or mark; UTF-16 units. `lower` has straight apostrophes, `glued` says that no space is before. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark'
  text: string
  lower: string
  glued: boolean
}

const pieces =
  /(?:https?:\/\/|www\.)\S+|((?<![\d,])[1-9]\d?(?:,\d\d){1,4},\d{3}(?!\d)(?:\.\d+)?|(?<![\d,.])(?:\d+|\d{1,3}(?:\.\d{3}){1,4}),\d{1,2}(?![\d,])|(?<![\d.])[1-9]\d{0,2}(?:\.\d{3}){2,4}(?![\d.])|[1-9]\d{0,2}([, \u00a0\u2009\u202f])\d{3}(?:\2\d{3}){0,4}(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\d\p{L}])\.\d+)|(\p{L}[\p{L}\p{M}\u00ad]*(?:['’]\p{L}+)?)|\S/gu

/** The tokens of a stretch of text, in order. */
export function tokensOf(text: string, within: Span): Token[] {
  const tokens: Token[] = []
  const slice = text.slice(within.start, within.end)
  const isPlain = !/[’\u00ad]/u.test(slice)
  let last = -1
  for (const match of slice.matchAll(pieces)) {
    const start = within.start + match.index
    const end = start + match[0].length
    const kind = match[1] ? 'number' : match[3] ? 'word' : 'mark'
    const lower = kind === 'word' ? match[0].toLowerCase() : match[0]
    const plain = isPlain || kind !== 'word' ? lower : lower.replaceAll('’', "'").replaceAll('\u00ad', '')
    tokens.push({ kind, text: match[0], lower: plain, start, end, glued: start === last })
    last = end
  }
  return tokens
}

/** The value of a number in digits, grouped in any way: 1,234.5 and 12,34,567 and 1.234,5. */
export const digitsOf = (text: string): number => Number(plainOf(text))

/** How many digits stand behind the decimal point, or comma. */
export const decimalsOf = (text: string): number => (plainOf(text).split('.')[1] ?? '').length

/** A number without groups, and with a decimal point. */
const plainOf = (text: string): string =>
  /^\d+(?:\.\d{3})*,\d{1,2}$|^\d+(?:\.\d{3}){2,}$/.test(text)
    ? text.replaceAll('.', '').replace(',', '.')
    : text.replaceAll(/[^\d.]/g, '')

/** True for marks that join two words or numbers. */
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'mark' && '-‐‑–—−'.includes(token.text)

/** True when the token is a dash with no space on either side. */
export const isJoint = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true

/** True for a word that begins with a capital letter. */
export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text)

/** True for a number without a point. */
export const isWhole = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^\d+$/.test(token.text)
