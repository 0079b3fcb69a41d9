// The parts of the built-in claim types that are words or names, each read by the key of its field.
// Must not break: precision over recall; a part is a slice of the text, and what isn't sure is left out.
import type { Entity } from '../../model/codebook'
import type { ProposedEntity, ProposedText } from '../../model/suggestion'
import type { Span } from '../../text/span'
import type { Voice } from '../speech'
import { type Clause, trimmed } from './clause'
import { newSubject, nextVerb } from './english/clauses'
import { accusing, danglers, defining, finding, helpers, outcomes, promising, telling } from './english/verbs'

export interface Parted {
  text: string
  sentence: Span
  clause: Clause
  /** The head of what is counted. */
  counted?: Span | undefined
  /** The figures of the sentence. */
  figures: readonly Span[]
  /** Where the next thing begins that is a part of its own: another figure, or a period. */
  stops: readonly number[]
  /** The words that somebody says, without marks. */
  words?: Span | undefined
  entities: readonly Entity[]
  /** Who the source names. */
  voices: readonly Voice[]
}

type ReadText = (parted: Parted) => ProposedText | undefined
type ReadEntity = (parted: Parted) => ProposedEntity | undefined

/** Readers of fields of type text and longText, by key. */
export const texts: Readonly<Record<string, ReadText>> = {
  measure: (parted) => measured(parted),
  subject: ({ text, clause, counted }) =>
    clause.subject &&
    counted &&
    clause.subject.end <= counted.start &&
    (clause.predicate?.start ?? 0) < counted.start
      ? said(text, clause.subject, 'subject')
      : undefined,
  outcome: ({ text, clause }) => found(text, clause, outcomes, 'outcome'),
  what: ({ text, clause }) => (clause.predicate ? said(text, clause, 'clause') : undefined),
  conduct: ({ text, sentence }) =>
    after(text, sentence, accusing.passive, 'conduct') ?? accusedOf(text, sentence),
  gist: ({ text, words }) => words && said(text, words, 'gist'),
  finding: ({ text, sentence }) => after(text, sentence, finding, 'finding', /$/u),
  action: ({ text, clause }) => clause.subject && clause.predicate && said(text, clause.predicate, 'action'),
  promise: ({ text, sentence }) => after(text, sentence, promising, 'promise'),
  term: ({ text, sentence }) => before(text, sentence, defining, 'term'),
  meaning: ({ text, sentence }) => after(text, sentence, defining, 'meaning', /[.;]/u),
}

/** Readers of fields of type entity and entities, by key. */
export const entities: Readonly<Record<string, ReadEntity>> = {
  who: (parted) => subjectOf(parted),
  actor: (parted) => subjectOf(parted),
  by: (parted) => nameBefore(parted, finding, 'by'),
  recipient: (parted) => nameAfter(parted, telling, 'recipient'),
  accused: (parted) =>
    nameBefore(parted, accusing.passive, 'accused') ?? nameAfter(parted, accusing.active, 'accused'),
  accuser: (parted) =>
    nameAfter(parted, accusing.by, 'accuser') ?? nameBefore(parted, accusing.active, 'accuser'),
}

function said(text: string, { start, end }: Span, rule: string): ProposedText | undefined {
  const span = trimmed(text, start, end)
  return span.start < span.end
    ? { value: text.slice(span.start, span.end), ...span, rule: `part.${rule}` }
    : undefined
}

/** From the thing counted to the end of its clause, but not into the next part: “complaints were made”. */
function measured({
  text,
  clause,
  counted,
  stops,
}: Pick<Parted, 'text' | 'clause' | 'counted' | 'stops'>): ProposedText | undefined {
  if (!counted) return undefined
  const { start } = counted
  const end = Math.min(clause.end, ...stops.filter((stop) => stop > start))
  const words = text.slice(start, end)
  const next = [nextVerb, newSubject].map((pattern) => words.search(pattern)).filter((at) => at >= 0)
  const kept = words
    .slice(0, Math.min(words.length, ...next))
    .trimEnd()
    .replace(danglers, '')
  return said(text, { start, end: start + kept.length }, 'measure')
}

function found(text: string, within: Span, pattern: RegExp, rule: string): ProposedText | undefined {
  const match = pattern.exec(text.slice(within.start, within.end))
  const start = within.start + (match?.index ?? 0)
  return match ? said(text, { start, end: start + match[0].length }, rule) : undefined
}

/** What follows a wording, up to the end of its clause. */
function after(
  text: string,
  within: Span,
  pattern: RegExp,
  rule: string,
  ends = /[,;:.“”"]|\s[–—-]\s/u,
): ProposedText | undefined {
  const match = pattern.exec(text.slice(within.start, within.end))
  if (!match) return undefined
  const start = within.start + match.index + match[0].length
  const rest = text.slice(start, within.end)
  const length = rest.search(ends)
  return said(text, { start, end: length < 0 ? within.end : start + length }, rule)
}

/** What a sentence begins with, up to a wording, where it is short enough to be a name or a term. */
function before(text: string, within: Span, pattern: RegExp, rule: string): ProposedText | undefined {
  const match = pattern.exec(text.slice(within.start, within.end))
  if (!match) return undefined
  const front = text.slice(within.start, within.start + match.index).replace(helpers, '')
  const from = front.search(/(?<=^|[,;:“"]\s?)[^,;:“”"]*["”]?$/u)
  const span = { start: within.start + Math.max(0, from), end: within.start + front.length }
  const words = text.slice(span.start, span.end).trim().split(/\s+/u).length
  return words <= 8 ? said(text, span, rule) : undefined
}

/** “X accused Y of Z”: Z. */
function accusedOf(text: string, sentence: Span): ProposedText | undefined {
  const match = accusing.active.exec(text.slice(sentence.start, sentence.end))
  if (!match) return undefined
  const rest = { start: sentence.start + match.index, end: sentence.end }
  return after(text, rest, /\bof\b/u, 'conduct')
}

const subjectOf = (parted: Parted): ProposedEntity | undefined =>
  parted.clause.subject && parted.clause.predicate && named(parted, parted.clause.subject, 'subject')

function nameBefore(parted: Parted, pattern: RegExp, rule: string) {
  const front = before(parted.text, parted.sentence, pattern, rule)
  return front && named(parted, front, rule)
}

function nameAfter(parted: Parted, pattern: RegExp, rule: string) {
  const rest = after(
    parted.text,
    parted.sentence,
    pattern,
    rule,
    /[,;:.“”"]|\s(?:of|that|who|which|for|after|in|on|and|at|during|he|she|it|they|how|why)\s/u,
  )
  return rest && named(parted, rest, rule)
}

/** The fullest name that the source or the project gives somebody, or a description. */
function named(
  { text, figures, entities: known, voices }: Parted,
  span: Span,
  rule: string,
): ProposedEntity | undefined {
  const wording = text.slice(span.start, span.end)
  const name = wording.replace(/^(?:the|an?) /iu, '')
  if (pronouns.test(name) || figures.some(({ start, end }) => start < span.end && end > span.start))
    return undefined
  const isSame = (other: string | undefined): boolean =>
    [wording, name].some((each) => each.toLowerCase() === other?.toLowerCase())
  const where = { start: span.start, end: span.end, rule: `part.${rule}` }
  const entity = known.find((each) => [each.name, ...each.aliases].some(isSame))
  if (entity) return { entity: entity.id, name: entity.name, ...where }
  const voice = voices.find(({ surname, ref }) => isSame(surname) || isSame(ref.name))
  if (voice) return { ...voice.ref, ...where }
  return /^\p{Lu}/u.test(name) ? { name, ...where } : { description: wording, ...where }
}

const pronouns =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|some|many|others?|several|both|all|none)$/iu
