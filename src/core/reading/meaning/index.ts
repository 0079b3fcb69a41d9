// The front door of meaning: how certain, denied or not, by what act, under which condition, with which legal standing.
// Pure and offline. Only what some wording says is proposed; each part names that wording and the rule that read it.
import type { Suggestion } from '../../model/suggestion'
import type { Span } from '../../text/span'
import { actOf } from './act'
import { certaintyOf, cuesOf } from './certainty'
import { legalStatusOf } from './legal-status'
import { polarityOf } from './polarity'
import { conditionOf, exceptionOf } from './provisos'

/** A sentence whose meaning can be asked for each of its figures; what holds for all of them is read once, and not before. */
export interface Meaning {
  /** What is said of `target`, a figure or a statement in the sentence. */
  of(
    target: Span,
  ): Pick<
    Suggestion,
    'certainty' | 'polarity' | 'negates' | 'act' | 'condition' | 'exception' | 'legalStatus'
  >
}

/** Reads how the sentence means what it says; `isHeadline`: in the grammar of headlines. */
export function meaningOf(text: string, sentence: Span, isHeadline: boolean): Meaning {
  let read: { cues: ReturnType<typeof cuesOf>; act: Suggestion['act'] } | undefined
  const whole = () => (read ??= { cues: cuesOf(text, sentence, isHeadline), act: actOf(text, sentence) })
  return {
    of: (target) => ({
      certainty: certaintyOf(text, sentence, whole().cues, target),
      ...polarityOf(text, sentence, target),
      act: whole().act,
      condition: conditionOf(text, sentence, target),
      exception: exceptionOf(text, sentence, target),
      legalStatus: legalStatusOf(text, sentence, target),
    }),
  }
}
