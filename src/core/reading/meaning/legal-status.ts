// Where somebody stands before the law, as a wording near a figure or in a statement says it.
// Must not break: the wording is kept as printed; “not charged” is no charge.
import type { z } from 'zod'
import type { LegalStatus } from '../../model/claim'
import type { Span } from '../../text/span'
import { hardBreaks } from './english/clauses'
import { lastBreak, plainBreaks } from './breaks'
import { legalWords, nobody } from './english/legal'
import { type Begun, nearOf, tableOf, wordingsIn } from './wordings'

type Found = z.infer<typeof LegalStatus> & Span & { rule: string }

const legal = tableOf(legalWords)

/** The legal statuses that a sentence tells of. */
export function legalStatusesIn(text: string, sentence: Begun): Found[] {
  return wordingsIn(sentence, legal)
    .filter(({ start }) => !isNobodys(text.slice(Math.max(sentence.start, start - farthest), start)))
    .map(({ key, start, end }) => ({ key, text: text.slice(start, end), start, end, rule: `legal.${key}` }))
}

/** “None of the wardens was charged” */
const isNobodys = (before: string): boolean =>
  nobody.test(before.slice(lastBreak(before, plainBreaks, /\band\b/gu)))

/** No subject stands farther from its status, in UTF-16 units. */
const farthest = 120

/** The status that stands nearest to the target in its part of the sentence. */
export function legalStatusOf(text: string, found: readonly Found[], target: Span): Found | undefined {
  const gap = ({ start, end }: Span): string =>
    end <= target.start ? text.slice(end, target.start) : text.slice(target.end, Math.max(target.end, start))
  return nearOf(found, target)
    .filter((each) => gap(each).search(hardBreaks) < 0)
    .toSorted((a, b) => gap(a).length - gap(b).length)[0]
}
