// Reads a quantity that somebody typed: all of the wording is one, so a year alone is a number.
import type { Quantity } from '../../model/values'
import { amountAt } from './amounts'
import type { Words } from './english'
import { figureOf, type FoundQuantity } from './figures'
import { findIn } from './find'
import { tokensOf } from './tokens'

/** The quantity of a wording; of several the first. */
export function readIn(wording: string, words: Words): Quantity | undefined {
  const within = { start: 0, end: Math.min(wording.length, longest) }
  const found = findIn(wording, within, words)[0] ?? bare(wording, words)
  if (!found) return undefined
  const { start: _, end: __, rule: ___, noun: ____, alternatives: _____, ...quantity } = found
  return { ...quantity, text: wording.trim() }
}

/** Nobody types more (UTF-16 units). */
const longest = 500

/** A number that in a text would be a date or a name: 2019, 007. */
function bare(wording: string, words: Words): FoundQuantity | undefined {
  const tokens = tokensOf(wording, { start: 0, end: Math.min(wording.length, longest) })
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = amountAt(tokens, at, words)
    const isSaid = amount !== undefined && amount.rule !== 'no'
    if (isSaid) return figureOf({ text: wording, tokens, words, isTitle: false }, amount, undefined).found
  }
  return undefined
}
