// How likely all of a suggestion is right, from 0 to 1. A guess, made of how much had to be guessed.
// Must not break: it orders and shades what is proposed, and decides nothing.
import type { FoundPeriod } from './periods'
import type { FoundQuantity } from './quantities'
import type { ReadLeaf } from './leaves'
import type { Said } from './speech'

interface Weighed {
  figure: FoundQuantity | undefined
  period: FoundPeriod | undefined
  said: Said
  leaf: ReadLeaf
  certainty: string | undefined
  alternatives: readonly { field: string }[]
}

/** Nine of ten where nothing had to be guessed; less for each part that is unsure. */
export function confidenceOf({ figure, period, said, leaf, certainty, alternatives }: Weighed): number {
  const doubts = [
    { is: leaf.isHeadline, factor: 0.8 },
    { is: figure !== undefined && figure.status !== 'stated', factor: 0.8 },
    { is: figure !== undefined && figure.unit === undefined, factor: 0.7 },
    { is: figure !== undefined && period === undefined, factor: 0.9 },
    { is: period !== undefined && period.basis !== 'stated', factor: 0.9 },
    { is: certainty !== 'asserted' && certainty !== 'reported', factor: 0.9 },
    { is: said.speech !== undefined && said.speech.speaker === undefined, factor: 0.6 },
    { is: alternatives.some(({ field }) => field.startsWith('fields.')), factor: 0.85 },
    { is: alternatives.some(({ field }) => field === 'type'), factor: 0.85 },
  ]
  const product = doubts.reduce((left, { is, factor }) => (is ? left * factor : left), 0.9)
  return Math.round(product * 100) / 100
}
