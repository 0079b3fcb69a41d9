// Puts together what the parts of reading found for one passage: a suggestion.
// Must not break: every part keeps the place it was read at and its rule, and a part that was not read is absent.
import { builtInClaimTypes, type ClaimType } from '../model/claim-type'
import type { ProposedPeriod, Suggestion } from '../model/suggestion'
import type { Span } from '../text/span'
import { confidenceOf } from './confidence'
import { fieldsFor, figureField } from './fields'
import type { ReadLeaf, ReadSentence } from './leaves'
import { claimTypesOf, type TypeGuess } from './meaning/claim-type'
import type { Clause } from './meaning/clause'
import { type FoundPeriod, periodFor } from './periods'
import type { FoundQuantity } from './quantities'
import type { Readable } from './readable'
import { type Said, voiceFor, type Voices } from './speech'

/** A passage with the sentence that is about it; the first of its figures is what a claim of it counts. */
interface Asked {
  source: Readable
  voices: Voices
  leaf: ReadLeaf
  sentence: ReadSentence
  passage: Span
  figures: readonly FoundQuantity[]
  /** The one of the first figure, or of the passage where it has none. */
  clause: Clause
  type?: ClaimType | undefined
}

/** What is proposed for the passage. */
export function suggestionFor(asked: Asked): Suggestion {
  const { source, voices, leaf, sentence, passage, figures, clause } = asked
  const { text } = source
  const figure = figures[0]
  const target = figure ?? passage
  const place = { text, sentence, figure: target, paragraph: leaf }
  const period = periodFor({
    ...place,
    published: source.source.published,
    periods: leaf.periods,
    customs: leaf.customs,
    scenes: leaf.scenes,
  })
  const said = voiceFor({ voices, sentence, passage: target })
  const meaning = sentence.meaning.of(target)
  const certainty = withVoice(meaning.certainty, said, figure !== undefined)
  const guesses = claimTypesOf({
    text,
    passage,
    sentence,
    clause,
    figure: figure && kindOf(figure),
    mode: said.speech?.mode,
    certainty: certainty?.value,
  })
  const type = asked.type ?? builtInClaimTypes.find(({ key }) => key === guesses[0].type)
  const fields = type
    ? fieldsFor(type, { source, voices, leaf, sentence, passage, clause, figure, period, said })
    : {}
  const alternatives = [
    ...otherFigures(type, figures),
    ...otherPeriods(type, period),
    ...(asked.type ? [] : otherTypes(guesses)),
  ]
  return {
    sourceId: source.source.id,
    start: passage.start,
    end: passage.end,
    type: type?.key ?? guesses[0].type,
    confidence: confidenceOf({ figure, period, said, leaf, certainty: certainty?.value, alternatives }),
    ...(alternatives.length > 0 && { alternatives }),
    fields,
    ...(said.attribution.length > 0 && { attribution: said.attribution }),
    ...(said.speech && { speech: said.speech }),
    ...present({ ...meaning, certainty }),
  }
}

const kindOf = ({ unit, ratio }: FoundQuantity) =>
  ratio || unit === 'percent' || unit === 'proportion' || unit === 'percentage points' ? 'share' : 'count'

type Certainty = Suggestion['certainty']

/**
 * What no word makes less than certain is still only reported where it stands in a quotation, or is somebody's statement;
 * of a figure in indirect speech the words around it say more.
 */
function withVoice(certainty: Certainty, { speech }: Said, isFigure: boolean): Certainty {
  if (certainty?.value !== 'asserted' || !speech) return certainty
  if (isFigure && speech.mode === 'indirect') return certainty
  return { value: 'reported', start: speech.start, end: speech.end, rule: 'certainty.speech' }
}

type Alternatives = NonNullable<Suggestion['alternatives']>
const keyOf = (type: ClaimType | undefined, kind: 'quantity' | 'period') =>
  type?.fields.find((field) => field.type === kind)?.key

/** Other readings of the first figure, then the other figures of the passage. */
function otherFigures(type: ClaimType | undefined, figures: readonly FoundQuantity[]): Alternatives {
  const key = keyOf(type, 'quantity')
  if (key === undefined) return []
  const [first, ...others] = figures
  const readings = [...(first?.alternatives ?? []), ...others]
  return readings.map((value) => ({ field: `fields.${key}`, value: figureField(value) }))
}

function otherPeriods(type: ClaimType | undefined, period: FoundPeriod | undefined): Alternatives {
  const key = keyOf(type, 'period')
  if (key === undefined || !period) return []
  const { text, start, end, rule, alternatives = [] } = period
  return alternatives.map((value) => ({
    field: `fields.${key}`,
    value: { ...value, text, start, end, rule } satisfies ProposedPeriod,
  }))
}

const otherTypes = ([, ...others]: readonly TypeGuess[]): Alternatives =>
  others.map(({ type, ...read }) => ({ field: 'type', value: { value: type, ...read } }))

/** The parts that were read. */
function present<Parts extends object>(parts: Parts): Partial<Parts> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Partial<Parts>
}
