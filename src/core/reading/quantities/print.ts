// Prints a quantity in words and digits that the reader of quantities reads back.
// Must not break: every part that the wording of a figure can say is in it.
import type { Quantity } from '../../model/values'
import type { Words } from './english'

/** The wording of a quantity. */
export function printIn(quantity: Quantity, words: Words): string {
  return quantity.text || words.wordings.print.unknown
}
