// Reads a quantity that somebody typed: all of the wording is one, so a year is a number and a dash before it a sign.
import type { Quantity } from '../../model/values'
import { amountAt } from './amounts'
import type { Words } from './english'
import { figureOf, type FoundQuantity } from './figures'
import { findIn } from './find'
import { hedgeBefore } from './hedging'
import { type Token, tokensOf } from './tokens'

/** Nobody types more (UTF-16 units). */
const longest = 500

/** The quantity of a wording; of several the first. */
export function readIn(wording: string, words: Words): Quantity | undefined {
  const within = { start: 0, end: Math.min(wording.length, longest) }
  const tokens = tokensOf(wording, within)
  const found = findIn(wording, within, words)[0] ?? bare(wording, tokens, words)
  const text = wording.trim()
  if (!found) {
    const marked = thousands(wording)
    const counted = marked === wording ? undefined : readIn(marked, words)
    return counted ? { ...counted, text } : single(text, tokens, words)
  }
  const { start, end: _, rule: __, noun: ___, alternatives: ____, ...quantity } = found
  return isBelowZero(tokens, start, words) ? { ...below(quantity), text } : { ...quantity, text }
}

/** “1900 complaints”, which in a text is a year, with its thousands marked as only a count has them. */
const thousands = (wording: string): string =>
  wording.replace(/^(\s*[-−]?\s*\d)(\d{3})(?=\s+\p{L})/u, '$1,$2')

/** True where all that stands before a figure is a minus; a dash with a space after it begins an item of a list. */
function isBelowZero(tokens: readonly Token[], start: number, words: Words): boolean {
  const before = tokens.findIndex((token) => token.start >= start)
  const [minus, next] = tokens
  const isSign = minus?.kind !== 'mark' || next?.glued === true
  return before === 1 && isSign && words.numbers.minus.has(minus?.lower ?? '')
}

/** So many less than there were. What is no plain number has been read as what it is. */
function below<T extends Pick<Quantity, 'value' | 'upper' | 'comparator' | 'ratio'>>(
  quantity: T,
): T & Pick<Quantity, 'kind'> {
  const { value, upper, comparator = '=', ratio } = quantity
  if (value === undefined || value === 0 || upper !== undefined || comparator !== '=' || ratio)
    return quantity
  return { ...quantity, value: -Math.abs(value), kind: 'change' }
}

/** A number by itself that in a text would be a year or a name. */
function bare(text: string, tokens: readonly Token[], words: Words): FoundQuantity | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = amountAt(tokens, at, words)
    if (!amount || amount.rule === 'no') continue
    const isAll =
      amount.to === tokens.length && (hedgeBefore(tokens, amount, words)?.from ?? amount.from) === 0
    return isAll ? figureOf({ text, tokens, words, isTitle: false }, amount, undefined).found : undefined
  }
  return undefined
}

/** “none” and “unknown” by themselves. */
function single(text: string, tokens: readonly Token[], words: Words): Quantity | undefined {
  const last = tokens.at(-1)?.lower ?? ''
  if (tokens.length === 1 && words.none.alone.has(last))
    return { text, status: 'stated', value: 0, comparator: '=' }
  const isUnknown =
    tokens.length <= 3 && (words.unknown.adjectives.has(last) || words.unknown.verbs.has(last))
  return isUnknown ? { text, status: 'unknown' } : undefined
}
