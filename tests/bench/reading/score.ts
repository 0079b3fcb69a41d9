// How well figures and quotations are read: labels beside articles, held against what a reading proposes.
// Must not break: of held-back articles nothing but sums leaves this file; only an open article's misses are told.
import { createReading, type Reading } from '../../../src/core/reading'
import type { Suggestion } from '../../../src/core/model/suggestion'
import type { Span } from '../../../src/core/text/span'
import { type Article, articlesOf, type LabelledQuantity, type OneOf } from './article'
import { isName, isUnit, isWording } from './wordings'

export const fields = [
  'value',
  'printed span',
  'comparator',
  'unit',
  'period',
  'certainty',
  'polarity',
  'base',
  'place',
  'speaker',
  'scare',
] as const
type Field = (typeof fields)[number]

/** What was proposed and labelled so, what was proposed at all, what is labelled at all. */
type Count = { right: number; proposed: number; labelled: number }
export type Score = Record<Field, Count>

/** Told of each miss: where it is, what is labelled and what was proposed. */
type Miss = (field: Field, at: Span, labelled: unknown, proposed: unknown) => void

/** The figures of the articles of a part. */
export function scoreReport(): Score {
  return scoreArticles(articlesOf('report'), () => undefined)
}

/** The figures of the open articles, and a line for each miss in them. */
export function scoreOpen(): { score: Score; misses: string[] } {
  const misses: string[] = []
  const score = scoreArticles(articlesOf('open'), (article, field, { start, end }, labelled, proposed) => {
    const { text } = article.readable
    const around = text.slice(Math.max(0, start - 60), Math.min(text.length, end + 60)).replaceAll('\n', '⏎')
    const [meant, read] = [labelled, proposed].map((each) => JSON.stringify(each) ?? '–')
    misses.push(`${article.name}\t${field}\t${meant} ← ${read}\t[${text.slice(start, end)}] …${around}…`)
  })
  return { score, misses }
}

/** The share of what was proposed that is right, and the share of what is labelled that was proposed. */
export function figuresOf({ right, proposed, labelled }: Count) {
  return {
    precision: proposed === 0 ? 1 : right / proposed,
    recall: labelled === 0 ? 1 : right / labelled,
    labelled,
  }
}

function scoreArticles(
  articles: readonly Article[],
  tell: (article: Article, ...miss: Parameters<Miss>) => void,
): Score {
  const score = Object.fromEntries(
    fields.map((field) => [field, { right: 0, proposed: 0, labelled: 0 }]),
  ) as Score
  for (const article of articles) {
    const miss: Miss = (...told) => tell(article, ...told)
    const reading = createReading(article.readable)
    const suggestions = [...reading.suggestions()].flat()
    scoreFigures(article, suggestions, score, miss)
    scoreQuotations(article, reading, suggestions, score, miss)
  }
  return score
}

type Figure = Suggestion & { quantity: Quantity }
type Quantity = Extract<Suggestion['fields'][string], { status: unknown }>

/** Each figure is held against the label that it shares most of the text with; the other fields where the value is right. */
function scoreFigures(article: Article, suggestions: readonly Suggestion[], score: Score, miss: Miss): void {
  const left = new Set<Figure>()
  for (const each of suggestions) {
    const quantity = each.fields['quantity']
    if (quantity && 'status' in quantity) left.add({ ...each, quantity })
  }
  score.value.proposed += left.size
  for (const label of article.quantities) {
    score.value.labelled += 1
    const figure = nearest([...left], label.span)
    if (figure) left.delete(figure)
    if (!figure || !isValue(label, figure.quantity)) {
      const { value, upper, status, bound } = figure?.quantity ?? {}
      const { at: _, in: __, span: ___, ...labelled } = label
      miss('value', label.span, labelled, figure && { value, upper, status, bound: bound?.value })
      continue
    }
    score.value.right += 1
    scoreParts(label, label.span, figure, score, miss)
  }
  for (const figure of left) miss('value', figure.quantity, undefined, figure.quantity.text)
}

function nearest(figures: readonly Figure[], span: Span): Figure | undefined {
  const shared = ({ quantity }: Figure) => overlap(quantity, span)
  return figures.filter((each) => shared(each) > 0).toSorted((a, b) => shared(b) - shared(a))[0]
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

function isValue(label: LabelledQuantity, { value, upper, status, bound }: Quantity): boolean {
  const near = (a: number | undefined, b: number | undefined) =>
    a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(a) * 0.001)
  if ((label.status ?? 'stated') !== status) return false
  if (label.status !== undefined) return near(label.bound, bound?.value)
  return near(label.value, value) && near(label.upper, upper)
}

function scoreParts(label: LabelledQuantity, at: Span, figure: Figure, score: Score, miss: Miss): void {
  const { quantity, fields: read } = figure
  const judge = (
    field: Field,
    wanted: unknown,
    proposed: unknown,
    right = same(wanted as OneOf, String(proposed)),
  ) => {
    // Where none is right as well, nothing is missed by proposing none.
    if (proposed === undefined && same(wanted as OneOf, 'none')) return
    if (wanted !== undefined) score[field].labelled += 1
    if (proposed !== undefined) score[field].proposed += 1
    if (wanted !== undefined && proposed !== undefined && right) score[field].right += 1
    else if (wanted !== undefined || proposed !== undefined) miss(field, at, wanted, proposed)
  }
  const isSpan = quantity.start === at.start && quantity.end === at.end
  judge('printed span', label.at, quantity.text, isSpan)
  if (label.status === undefined) judge('comparator', label.comparator ?? '=', quantity.comparator ?? '=')
  const units = { printed: quantity.unitPrinted, unit: quantity.unit }
  judge(
    'unit',
    label.unit,
    quantity.unit,
    anyOf(label.unit, (unit) => isUnit(unit, units)),
  )
  const period = read['period'] && 'basis' in read['period'] ? read['period'].edtf : undefined
  judge('period', label.period, period)
  if (label.certainty) judge('certainty', label.certainty, figure.certainty?.value ?? 'unknown')
  const negative = figure.polarity?.value === 'negative' ? 'negative' : undefined
  judge('polarity', label.polarity === 'negative' ? 'negative' : undefined, negative)
  const base = quantity.base?.text
  judge(
    'base',
    label.base,
    base,
    anyOf(label.base, (wanted) => isWording(wanted, base)),
  )
  const place = read['place'] && 'value' in read['place'] ? String(read['place'].value) : undefined
  judge(
    'place',
    label.place,
    place,
    anyOf(label.place, (wanted) => isWording(wanted, place)),
  )
}

const anyOf = (wanted: OneOf, is: (each: string) => boolean): boolean => [wanted ?? []].flat().some(is)
const same = (wanted: OneOf, proposed: string): boolean => anyOf(wanted, (each) => each === proposed)

/** A quotation is read as the passage that somebody selects; proposed ones that nobody labelled cost precision. What is
 *  said without marks (a transcript, a block that is set apart) is not labelled. */
function scoreQuotations(
  article: Article,
  reading: Reading,
  suggestions: readonly Suggestion[],
  score: Score,
  miss: Miss,
): void {
  for (const { span, speaker, scare } of article.quotations) {
    const { speech } = reading.suggest({ passage: span })
    const direct = speech !== undefined && speech.mode !== 'indirect'
    const names = direct ? [speech.speaker?.name, speech.speaker?.description] : []
    const proposed = names.find((name) => name !== undefined)
    const judged = scare ? 'scare' : 'speaker'
    if (scare || speaker) score[judged].labelled += 1
    if (scare) score.scare.proposed += direct ? 0 : 1
    else if (proposed !== undefined) score.speaker.proposed += 1
    const right = scare ? !direct : anyOf(speaker, (wanted) => names.some((name) => isName(wanted, name)))
    if (right) score[judged].right += 1
    else if (scare || speaker) miss(judged, span, speaker, proposed ?? speech?.mode)
  }
  for (const speech of quotedIn(article, suggestions)) {
    score.speaker.proposed += 1
    miss('speaker', speech, undefined, speech.speaker?.name ?? speech.speaker?.description)
  }
}

/** What is proposed as said between quotation marks where no label says so; each pair of marks once. */
function quotedIn({ readable, quotations }: Article, suggestions: readonly Suggestion[]) {
  const places = new Map(suggestions.flatMap(({ speech }) => (speech ? [[speech.start, speech]] : [])))
  return [...places.values()].filter(
    (speech) =>
      speech.mode === 'direct' &&
      /["“”‘'«„]/u.test(readable.text.charAt(speech.start)) &&
      !quotations.some(({ span }) => overlap(span, speech) > 0),
  )
}
