// Reads a quantity that somebody typed: all of the wording is one, so a year alone is a number.
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
  if (!found) return single(text, tokens, words)
  const { start: _, end: __, rule: ___, noun: ____, alternatives: _____, ...quantity } = found
  return { ...quantity, text }
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
