// Carries passages of one text over to another wording of it. Position finds a passage, its quote proves it.
// Must not break: an exact or moved passage has the words of its quote, a fuzzy one scores enough, all else is lost.
import type { Quote } from '../model/highlight'
import type { Span } from '../text/span'
import { type Elsewhere, elsewhere } from './elsewhere'
import { splitsGrapheme, splitsWord, widened } from './graphemes'
import { likenessOf } from './likeness'
import { mapOf } from './map'
import type { Mapping } from './mapping'
import { placeOf } from './place'
import { newVocabulary, tokensOf } from './tokens'
import { lexiconOf } from './words'

/** A passage of the old text (UTF-16 units) with its quote, of which `exact` is what stands there. */
export interface Quoted extends Span {
  quote: Quote
}

/**
 * Where a passage stands in the new text (UTF-16 units): `exact` with the same words among the same others, `moved` with
 * the same words but elsewhere in the order of the text, `fuzzy` with words like them, `lost` nowhere for certain.
 * The score says how like the old words the new ones are, from `enough` to 1.
 */
export type Carried =
  | ({ anchor: 'exact' | 'moved'; score: 1 } & Span)
  | ({ anchor: 'fuzzy'; score: number } & Span)
  | { anchor: 'lost' }

/** No passage is called fuzzy that scores less: of ten words six at least stand there still. */
export const enough = 0.6
/** Nor one of which less than this was kept by weight: “of the” and “said that” stand everywhere. */
const enoughKept = 0.5
/** Of what stands elsewhere in the order more must be kept: there nothing but its words speaks for it. */
const enoughMoved = 0.65
/** No other wording of a passage is so many times as long. */
const tooLong = 3

/** Passages between two pauses. */
const atOnce = 20

/**
 * Carries each passage over, in the order given. It yields after every few milliseconds of work, at the end with how
 * many are done; who drives it may pause there, or end it.
 */
export function* carry(
  oldText: string,
  newText: string,
  passages: readonly Quoted[],
): Generator<{ done: number; total: number } | undefined, Carried[], void> {
  const vocabulary = newVocabulary()
  const old = yield* tokensOf(oldText, vocabulary)
  const now = yield* tokensOf(newText, vocabulary)
  const mapping = yield* mapOf(old, now, yield* lexiconOf(vocabulary, [old, now]))
  const texts = { old: oldText, now: newText }
  let search: Elsewhere | undefined
  const found: Carried[] = []
  for (const [done, passage] of passages.entries()) {
    if (done % atOnce === 0) yield { done, total: passages.length }
    const carried = carriedByMap(mapping, texts, passage)
    if (carried) found.push(carried)
    else {
      search ??= yield* elsewhere(mapping, texts)
      const span = search(passage)
      found.push(
        span && isSame(texts, span, passage) ? { anchor: 'moved', ...span, score: 1 } : { anchor: 'lost' },
      )
    }
  }
  return found
}

function carriedByMap(
  mapping: Mapping,
  texts: { old: string; now: string },
  passage: Quoted,
): Carried | undefined {
  const place = placeOf(mapping, passage)
  if (!place || place.kept < (place.isMoved ? enoughMoved : enoughKept)) return undefined
  const { exact } = passage.quote
  if (isSame(texts, place, passage))
    return { anchor: place.isMoved ? 'moved' : 'exact', start: place.start, end: place.end, score: 1 }
  const span = widened(texts.now, withoutSpace(texts.now, place))
  if (span.end - span.start > tooLong * exact.length + 20) return undefined
  const score = likenessOf(exact, texts.now.slice(span.start, span.end))
  return score >= enough ? { anchor: 'fuzzy', ...span, score } : undefined
}

/** Whether a passage stands at a place as it was, and neither character nor word is split there that wasn't before. */
function isSame(texts: { old: string; now: string }, { start, end }: Span, passage: Quoted): boolean {
  const splits = (here: number, there: number): boolean =>
    [splitsGrapheme, splitsWord].some((each) => each(texts.now, here) && !each(texts.old, there))
  if (start < 0 || texts.now.slice(start, end) !== passage.quote.exact) return false
  return !splits(start, passage.start) && !splits(end, passage.end)
}

/** A span without the white space at its ends. */
function withoutSpace(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start)
  const words = text.slice(from, end)
  return { start: from + words.length - words.trimStart().length, end: from + words.trimEnd().length }
}
