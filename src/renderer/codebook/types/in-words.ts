// What a change of a claim type does to the values that claims hold, in words. Pure.
import type { ClaimTypePreview } from '../../../core/answers'
import { words } from '../../ui/words'

const text = words.codebook.types

export interface Outcome {
  sentence: string
  examples: string[]
}

/** A sentence for each field whose values would not simply stay, with examples of what would become of them. */
export function outcomes(
  { fields }: ClaimTypePreview,
  labelOf: (key: string) => string,
  newLabelOf: (key: string) => string,
): Outcome[] {
  return fields
    .filter(({ key, to, converted, noted, stay }) => converted + noted > 0 || (to !== key && stay > 0))
    .map(({ key, to, stay, converted, noted, examples }) => ({
      sentence: text.outcome({
        field: labelOf(key),
        to: to === undefined || to === key ? undefined : newLabelOf(to),
        stay,
        converted,
        noted,
      }),
      examples: [...new Set(examples.map(({ before, after }) => text.example(before, after)))],
    }))
}
