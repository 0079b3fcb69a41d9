// Whether grammar denies a claim (“did not lose 40 boats”) or only its quantity (“not all 14 depots”).
// Must not break: what is negated is said to be so only where the negation governs the target.
import type { Claim } from '../../model/claim'
import type { Span } from '../../text/span'
import { distanceOf } from './cues'
import { negations } from './english/polarity'

type Negated = NonNullable<Claim['negates']>
type Polarity = {
  polarity: Span & { value: 'negative'; rule: string }
  negates: Span & { value: Negated; rule: string }
}

/** The negation that governs a figure or a statement; absent where the claim is positive. */
export function polarityOf(text: string, sentence: Span, target: Span): Polarity | undefined {
  const slice = text.slice(sentence.start, sentence.end)
  for (const { rule, negates, reach, pattern } of negations)
    for (const { index, 0: wording } of slice.matchAll(pattern)) {
      const start = sentence.start + index
      const cue = { start, end: start + wording.length, reach }
      if (cue.end > target.start && !(reach === 'noun' && cue.start <= target.start)) continue
      if (distanceOf(text, sentence, cue, target) === undefined) continue
      const where = { start: cue.start, end: cue.end, rule }
      return { polarity: { value: 'negative', ...where }, negates: { value: negates, ...where } }
    }
  return undefined
}
