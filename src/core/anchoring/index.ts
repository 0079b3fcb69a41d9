// Carries passages of one text over to another wording of it. Position finds a passage, its quote proves it.
// Must not break: an exact or moved passage has the words of its quote, a fuzzy one scores enough, all else is lost.
import type { Quote } from '../model/highlight'
import type { Span } from '../text/span'

/** A passage of the old text (UTF-16 units) with its quote, of which `exact` is what stands there. */
export interface Quoted extends Span {
  quote: Quote
}

/**
 * Where a passage stands in the new text (UTF-16 units): `exact` with the same words among the same others, `moved` with
 * the same words but elsewhere in the order of the text, `fuzzy` with words like them, `lost` nowhere for certain.
 * The score says how like the old words the new ones are, from 0 to 1.
 */
export type Carried =
  | ({ anchor: 'exact' | 'moved'; score: 1 } & Span)
  | ({ anchor: 'fuzzy'; score: number } & Span)
  | { anchor: 'lost' }

/**
 * Carries each passage over, in the order given. It yields how many are done after every few milliseconds of work;
 * who drives it may pause there, or end it.
 */
export function* carry(
  oldText: string,
  newText: string,
  passages: readonly Quoted[],
): Generator<{ done: number; total: number }, Carried[], void> {
  const found: Carried[] = []
  for (const [done, { quote }] of passages.entries()) {
    yield { done, total: passages.length }
    found.push(only(oldText, newText, quote))
  }
  return found
}

/** The one place of a quote, if there is only one in either text. */
function only(oldText: string, newText: string, { exact }: Quote): Carried {
  const start = newText.indexOf(exact)
  const isOne = (text: string) => text.indexOf(exact) === text.lastIndexOf(exact)
  if (start < 0 || !isOne(oldText) || !isOne(newText)) return { anchor: 'lost' }
  return { anchor: 'exact', start, end: start + exact.length, score: 1 }
}
