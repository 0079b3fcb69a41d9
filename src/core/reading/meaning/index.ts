// The front door of meaning: how certain, denied or not, by what act, under which condition, with which legal standing.
// Pure and offline. Only what some wording says is proposed; each part names that wording and the rule that read it.
import type { Suggestion } from '../../model/suggestion'
import type { Span } from '../../text/span'
import { actOf } from './act'
import { certaintyOf, cuesOf } from './certainty'
import { negations } from './english/polarity'
import { legalStatusesIn, legalStatusOf } from './legal-status'
import { polarityOf } from './polarity'
import { provisoOf, provisosIn } from './provisos'
import { reportOf, tellingsIn } from './reports'
import { begunIn, tableOf, wordingsIn } from './wordings'

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
  let read: Whole | undefined
  return {
    of: (target) => {
      const whole = (read ??= wholeOf(text, sentence, isHeadline))
      return {
        certainty: certaintyOf(text, sentence, whole.cues, target) ??
          reportOf(text, sentence, whole.tellings, target) ?? {
            value: 'asserted',
            start: sentence.start,
            end: sentence.end,
            rule: 'certainty.none',
          },
        ...polarityOf(text, sentence, whole.negations, target),
        act: whole.act,
        condition: provisoOf(whole.conditions, target),
        exception: provisoOf(whole.exceptions, target),
        legalStatus: legalStatusOf(text, whole.legalStatuses, target),
      }
    },
  }
}

const denying = tableOf(negations)

type Whole = ReturnType<typeof wholeOf>

/** All wordings of a sentence that say something of how it is meant. */
function wholeOf(text: string, span: Span, isHeadline: boolean) {
  const sentence = begunIn(text, span)
  return {
    cues: cuesOf(sentence, isHeadline),
    tellings: tellingsIn(sentence),
    negations: wordingsIn(sentence, denying),
    act: actOf(sentence),
    conditions: provisosIn(text, sentence, 'condition'),
    exceptions: provisosIn(text, sentence, 'exception'),
    legalStatuses: legalStatusesIn(text, sentence),
  }
}
