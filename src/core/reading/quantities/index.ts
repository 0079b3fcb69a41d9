// The front door of quantities: finds them in a text, reads what a person types, prints them.
// Pure and offline; what a quantity is and which words print it is said by the tables of a language.
import type { Quantity } from '../../model/values'
import type { Span } from '../../text/span'
import { english } from './english'
import type { FoundQuantity } from './figures'
import { findIn } from './find'
import { printIn } from './print'
import { readIn } from './typed'
import { wholeIn } from './whole'

export type { FoundQuantity } from './figures'

/** All quantities of a block of a text, in order and without overlap; positions are UTF-16 units of the text. */
export function findQuantities(text: string, within: Span): FoundQuantity[] {
  return findIn(text, within, english)
}

/** The quantity that a wording by itself says, such as “nearly 200 officers”; `undefined` where it says none. */
export function readQuantity(wording: string): Quantity | undefined {
  return readIn(wording, english)
}

/** The quantity that a wording says where it says nothing else; so “3 boats sank” is none. */
export function readWholeQuantity(wording: string): Quantity | undefined {
  return wholeIn(wording, english)
}

/** The wording of a quantity: reading it gives the quantity back, but for the wording itself. */
export function printQuantity(quantity: Quantity): string {
  return printIn(quantity, english)
}
