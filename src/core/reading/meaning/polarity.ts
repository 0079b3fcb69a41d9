// Whether grammar denies a claim (“did not lose 40 boats”) or only its quantity (“not all 14 depots”).
// Must not break: what is negated is said to be so only where the negation governs the target.
import type { Claim } from '../../model/claim'
import type { Span } from '../../text/span'
import { distanceOf } from './cues'
import { type Negation, possessed } from './english/polarity'
import { nearOf, type Wording } from './wordings'

type Negated = NonNullable<Claim['negates']>
type Polarity = {
  polarity: Span & { value: 'negative'; rule: string }
  negates: Span & { value: Negated; rule: string }
}

/** So many UTF-16 units before a figure its owner stands, where it has one. */
const longest = 12

/** The negation that governs a figure or a statement; absent where the claim is positive. */
export function polarityOf(
  text: string,
  sentence: Span,
  found: readonly Wording<Negation>[],
  target: Span,
): Polarity | undefined {
  const negation = nearOf(found, target).find(
    (each) =>
      (each.end <= target.start || (each.reach === 'noun' && each.start <= target.start)) &&
      distanceOf(text, sentence, each, target) !== undefined,
  )
  // “It will not open its £4m hall”: what something has is so, whatever isn't done with it.
  if (!negation || possessed.test(text.slice(Math.max(sentence.start, target.start - longest), target.start)))
    return undefined
  const { negates, start, end, rule } = negation
  return { polarity: { value: 'negative', start, end, rule }, negates: { value: negates, start, end, rule } }
}
