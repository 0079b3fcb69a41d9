// Reads a wording as a quantity only where nothing else stands in it.
// Must not break: whoever keeps the quantity instead of the wording has lost nothing that it says.
import type { Quantity } from '../../model/values'
import type { Words } from './english'
import { findIn } from './find'
import { tokensOf } from './tokens'
import { readIn } from './typed'

/** The quantity that all of a wording says. */
export function wholeIn(wording: string, words: Words): Quantity | undefined {
  const quantity = readIn(wording, words)
  if (!quantity) return undefined
  const { text } = quantity
  const [found] = findIn(text, { start: 0, end: text.length }, words)
  // What isn't found in a text, such as a bare year, is read only where there is nothing but it.
  if (!found) return quantity
  if (found.start > 0) return undefined
  const said = wordsOf(quantity, words)
  const rest = tokensOf(text, { start: found.end, end: text.length })
  return rest.every(({ lower }) => said.has(lower)) ? quantity : undefined
}

/** The words that may stand behind the figure of a quantity without saying more than it does. */
function wordsOf(
  { unit, unitPrinted, per, population, base, comparison }: Quantity,
  words: Words,
): Set<string> {
  const { print } = words.wordings
  const parts = [
    unit,
    unitPrinted,
    per,
    population,
    base?.text,
    comparison?.than,
    print.of,
    print.per,
    print.than,
  ]
  return new Set(
    parts.flatMap((part = '') => tokensOf(part, { start: 0, end: part.length }).map(({ lower }) => lower)),
  )
}
