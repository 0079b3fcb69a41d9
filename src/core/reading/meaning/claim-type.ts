// The built-in claim type that a passage most likely makes, and others that it may.
// Must not break: a figure's claim is of a type that holds a quantity, or the figure would be lost.
import type { Span } from '../../text/span'
import type { Clause } from './clause'
import {
  accusing,
  amounts,
  defining,
  doing,
  finders,
  finding,
  happening,
  promising,
  undone,
} from './english/verbs'

interface Asked {
  text: string
  passage: Span
  sentence: Span
  clause: Clause
  /** What kind of figure is the main one, if there is one; what is done or happens is done to so many, not to a share. */
  figure: 'count' | 'share' | undefined
  /** How the passage is said, where somebody else says it. */
  mode: 'direct' | 'indirect' | 'mixed' | undefined
  certainty: string | undefined
}

export interface TypeGuess extends Span {
  type: string
  rule: string
}

/** Likely types of the claim that a passage makes, the likeliest first; where each was read. */
export function claimTypesOf(asked: Asked): [TypeGuess, ...TypeGuess[]] {
  const found = (asked.figure ? ofFigure(asked) : ofWords(asked)).filter((each) => each !== undefined)
  const last = asked.figure ? 'statistic' : 'statement'
  const [first = { type: last, ...asked.passage, rule: 'type.default' }, ...more] = found
  const others = more.filter(
    ({ type }, index) => type !== first.type && more.findIndex((each) => each.type === type) === index,
  )
  return [first, ...others]
}

type Guesses = (TypeGuess | undefined)[]

function ofFigure(asked: Asked): Guesses {
  const { text, sentence, clause, passage } = asked
  const statistic = { type: 'statistic', ...passage, rule: 'type.figure' }
  const others = [
    asked.certainty === 'alleged' ? accusationIn(text, sentence) : undefined,
    findingIn(text, sentence, passage),
    ...(asked.figure === 'count' ? deedsIn(asked) : []),
  ]
  const [governing] = others.filter((each) => each !== undefined)
  const promise = match('commitment', text, clause, promising)
  return governing ? [governing, statistic, promise] : [statistic, promise]
}

function deedsIn({ text, clause, mode }: Asked): Guesses {
  const doer = clause.subject && text.slice(clause.subject.start, clause.subject.end)
  const done = clause.predicate && text.slice(clause.predicate.start, clause.predicate.end)
  const isOwn =
    mode === undefined && doer !== undefined && !amounts.test(doer) && !(done && undone.test(done))
  return [
    isOwn ? firstVerb('action', text, clause, doing) : undefined,
    firstVerb('event', text, clause, happening),
  ]
}

function ofWords(asked: Asked): Guesses {
  const { text, sentence, passage, clause } = asked
  const statement = { type: 'statement', ...passage, rule: 'type.speech' }
  return [
    match('definition', text, passage, defining),
    asked.mode === 'direct' ? statement : undefined,
    match('commitment', text, passage, promising),
    accusationIn(text, sentence),
    findingIn(text, sentence, undefined),
    asked.mode ? statement : undefined,
    firstVerb('action', text, clause, doing),
    firstVerb('event', text, clause, happening),
  ]
}

function accusationIn(text: string, sentence: Span): TypeGuess | undefined {
  return (
    match('allegation', text, sentence, accusing.passive) ??
    match('allegation', text, sentence, accusing.active)
  )
}

/** A finding, where its subject finds things and the figure, if there is one, comes after it. */
function findingIn(text: string, sentence: Span, figure: Span | undefined): TypeGuess | undefined {
  const guess = match('finding', text, sentence, finding)
  if (!guess || !finders.test(text.slice(sentence.start, guess.start))) return undefined
  return figure && figure.start < guess.end ? undefined : guess
}

/** A type told by the verb of the clause, active or after a “has”; what is said of its object doesn't count. */
function firstVerb(
  type: string,
  text: string,
  { predicate }: Clause,
  pattern: RegExp,
): TypeGuess | undefined {
  const guess = predicate && match(type, text, predicate, pattern)
  return guess && /^(?:\S+\s){0,2}$/u.test(text.slice(predicate.start, guess.start)) ? guess : undefined
}

function match(type: string, text: string, within: Span, pattern: RegExp): TypeGuess | undefined {
  const found = pattern.exec(text.slice(within.start, within.end))
  if (!found) return undefined
  const start = within.start + found.index
  return { type, start, end: start + found[0].length, rule: `type.${type}` }
}
