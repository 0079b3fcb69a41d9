// Fills the fields of a claim type, built in or made by a researcher: by the type of the field, and for words and names
// by its key or label. Must not break: a field that nothing was read for stays empty.
import type { ClaimType, Field } from '../model/claim-type'
import type {
  ProposedEntity,
  ProposedField,
  ProposedPeriod,
  ProposedQuantity,
  Suggestion,
} from '../model/suggestion'
import type { Span } from '../text/span'
import type { ReadLeaf, ReadSentence } from './leaves'
import type { Clause } from './meaning/clause'
import { entities, type Parted, texts } from './meaning/parts'
import { firstTouching } from './ordered'
import type { FoundPeriod } from './periods'
import { placeFor } from './places'
import type { FoundQuantity } from './quantities'
import type { Readable } from './readable'
import type { Said, Voices } from './speech'

interface Known {
  source: Readable
  voices: Voices
  leaf: ReadLeaf
  sentence: ReadSentence
  passage: Span
  clause: Clause
  figure: FoundQuantity | undefined
  period: FoundPeriod | undefined
  said: Said
}

/** The fields of the type that something was read for. */
export function fieldsFor(type: ClaimType, known: Known): Suggestion['fields'] {
  const parted = partedOf(known)
  const isFirst = (field: Field) => type.fields.find((each) => each.type === field.type) === field
  return Object.fromEntries(
    type.fields.flatMap((field): [string, ProposedField][] => {
      const value = fieldFor(field, known, parted, isFirst(field))
      return value === undefined ? [] : [[field.key, value]]
    }),
  )
}

/** Of several quantities or periods the first is meant; words and names go by what the field is called. */
function fieldFor(field: Field, known: Known, parted: Parted, isFirst: boolean): ProposedField | undefined {
  const names = [field.key, field.label.toLowerCase()]
  const { type } = field
  if (type === 'quantity') return isFirst && known.figure ? figureField(known.figure) : undefined
  if (type === 'period') return isFirst && known.period ? periodField(known.period) : undefined
  if (type === 'text' || type === 'longText')
    return names.includes('place') ? placeOf(known) : textNamed(names, parted)
  const entity = type === 'entity' || type === 'entities' ? entityNamed(names, known, parted) : undefined
  return entity && type === 'entities' ? [entity] : entity
}

/** A quantity as it is proposed: without what only the reading of its surroundings needs. */
export function figureField(figure: FoundQuantity): ProposedQuantity {
  const { noun: _, alternatives: __, ...quantity } = figure
  return quantity
}

function periodField(found: FoundPeriod): ProposedPeriod {
  const { alternatives: _, ...period } = found
  return period
}

const placeOf = ({ source, leaf, sentence, figure, passage }: Known) =>
  placeFor({
    text: source.text,
    sentence,
    figure: figure ?? passage,
    entities: source.entities,
    words: leaf.words,
  })

function textNamed(names: readonly string[], parted: Parted): ProposedField | undefined {
  const name = names.find((each) => Object.hasOwn(texts, each))
  return name === undefined ? undefined : texts[name]?.(parted)
}

function entityNamed(names: readonly string[], known: Known, parted: Parted): ProposedEntity | undefined {
  if (names.includes('speaker')) return speakerOf(known.said)
  const name = names.find((each) => Object.hasOwn(entities, each))
  return name === undefined ? undefined : entities[name]?.(parted)
}

/** The speaker where it is named: at the hop of the same name, or with the speech itself. */
function speakerOf({ speech, attribution }: Said): ProposedEntity | undefined {
  const speaker = speech?.speaker
  if (!speaker) return undefined
  const hop = attribution.find(
    ({ name, description }) => name === speaker.name && description === speaker.description,
  )
  const { start, end, rule } = hop ?? speech
  return { ...speaker, start, end, rule }
}

/** What the readers of words and names look at. */
function partedOf({ source, voices, leaf, sentence, passage, clause, figure }: Known): Parted {
  const others = sentence.figures.filter((each) => each !== figure)
  const quotation = firstTouching(voices.quotations, passage)
  return {
    text: source.text,
    sentence,
    clause,
    counted: figure?.noun,
    figures: sentence.figures,
    stops: [...others, ...leaf.periods].map(({ start }) => start),
    words: quotation ? withoutMarks(source.text, quotation) : passage,
    entities: source.entities,
    voices: voices.names,
  }
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const isMark = (at: number) => /["“”‘’'«»„]/u.test(text.charAt(at))
  return { start: isMark(start) ? start + 1 : start, end: isMark(end - 1) ? end - 1 : end }
}
