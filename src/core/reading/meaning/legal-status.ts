// Where somebody stands before the law, as a wording near a figure or in a statement says it.
// Must not break: the wording is kept as printed; “not charged” is no charge.
import type { z } from 'zod'
import type { LegalStatus } from '../../model/claim'
import type { Span } from '../../text/span'
import { hardBreaks } from './english/clauses'
import { legalWords } from './english/legal'

type Found = z.infer<typeof LegalStatus> & Span & { rule: string }

/** The status that stands nearest to the target in its part of the sentence. */
export function legalStatusOf(text: string, sentence: Span, target: Span): Found | undefined {
  const slice = text.slice(sentence.start, sentence.end)
  const found = legalWords.flatMap(({ key, pattern }) =>
    [...slice.matchAll(pattern)].map(({ index, 0: wording }): Found => {
      const start = sentence.start + index
      return { key, text: wording, start, end: start + wording.length, rule: `legal.${key}` }
    }),
  )
  const gap = ({ start, end }: Span): string =>
    end <= target.start ? text.slice(end, target.start) : text.slice(target.end, Math.max(target.end, start))
  return found
    .filter((each) => gap(each).search(hardBreaks) < 0)
    .toSorted((a, b) => gap(a).length - gap(b).length)[0]
}
