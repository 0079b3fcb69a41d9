// Whether a figure of a text is the one that its headline means, by what both are about.
// Must not break: numbers that are only near each other are not taken for one.
import type { Claim } from '../../model/claim'
import type { Figure, Prepared } from '../prepared'

/** Whether all that a figure is about stands among words. */
export const isAbout = ({ topic }: Figure, words: readonly string[]): boolean =>
  topic.words.length > 0 && topic.words.every((word) => words.includes(word))

/** Relations by which two claims have one number. */
const sameness: ReadonlySet<string> = new Set(['sameAs', 'rounds', 'contradicts'])

/** Whether a headline means a figure: by its words, by those of the claim from it, or because somebody says so. */
export function isSame(
  { figures, relationsOf }: Prepared,
  claim: Claim | undefined,
  below: Figure,
  words: readonly string[],
): boolean {
  const own = figures.get(claim?.id ?? '')?.topic.words ?? []
  const related = relationsOf.get(claim?.id ?? '') ?? []
  return (
    isAbout(below, [...words, ...own]) ||
    related.some(
      ({ kind, from, to }) => sameness.has(kind) && (from === below.claim.id || to === below.claim.id),
    )
  )
}

/** Whether a headline names at least what is counted, or a part of what it is about; years and pounds are of anything. */
export const mayBeMeant = ({ topic, unit }: Figure, words: readonly string[]): boolean =>
  [...topic.words, ...(unit.isMeasured ? [] : topic.unit)].some((word) => words.includes(word))
