// The front door of reading: what the text of a source proposes for claims. Pure and offline; tables of a language
// stand apart from logic. Nothing may be proposed that doesn't stand in the text, and nothing from furniture.
import type { ClaimType } from '../model/claim-type'
import type { Suggestion } from '../model/suggestion'
import type { Span } from '../text/span'
import type { Readable } from './readable'

export type { Readable } from './readable'
export { coverageOf } from './coverage'

/** A source as it is being read; what is known of the whole of it (its voices) is found out once, when first needed. */
export interface Reading {
  /** What is proposed for a passage as a claim of a type; without one, as a claim of the likeliest built-in type. */
  suggest(input: { passage: Span; type?: ClaimType }): Suggestion
  /** One suggestion for each figure and each attributed statement, in order; yields after each leaf block. */
  suggestions(): Generator<Suggestion[]>
}

/** Begins to read a source. */
export function createReading(source: Readable): Reading {
  return {
    suggest: ({ passage, type }) => ({
      sourceId: source.source.id,
      ...passage,
      type: type?.key ?? 'statement',
      confidence: 0,
      fields: {},
    }),
    *suggestions() {
      yield []
    },
  }
}
