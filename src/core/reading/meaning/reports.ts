// Whether a figure is told with a source: inside a quotation, or on the side of a verb of saying where what is said stands.
// Must not break: what is said of the speaker (“said X, who owns 14 boats”) is the voice of the document.
import type { Span } from '../../text/span'
import { firstBreak } from './breaks'
import { finite } from './english/clauses'
import { factual, papers, sayings, sources } from './english/certainty'

type Reported = Span & { value: 'reported'; rule: string }

/** Where it is said that the target is reported, if it is. */
export function isReported(text: string, sentence: Span, target: Span): Reported | undefined {
  const slice = text.slice(sentence.start, sentence.end)
  const from = { start: target.start - sentence.start, end: target.end - sentence.start }
  const at = (match: RegExpExecArray, rule: string): Reported => {
    const start = sentence.start + match.index
    return { value: 'reported', start, end: start + match[0].length, rule }
  }
  for (const match of slice.matchAll(sources)) {
    const between = slice.slice(...inOrder(match.index + match[0].length, from.start))
    if (!/;|\bbut\b(?! that)/iu.test(between)) return at(match, 'certainty.source')
  }
  for (const match of slice.matchAll(sayings))
    if (tells(slice, match, from)) return at(match, 'certainty.saying')
  return undefined
}

const inOrder = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a])

/** True when what the verb brings in holds the target. */
function tells(slice: string, verb: RegExpExecArray, target: Span): boolean {
  const end = verb.index + verb[0].length
  const before = slice.slice(0, verb.index)
  const after = slice.slice(end)
  const isLeft = target.end <= verb.index
  const between = isLeft ? slice.slice(target.end, verb.index) : slice.slice(end, target.start)
  if (/;|\bbut\b(?! that)/iu.test(between)) return false
  if (factual.test(verb[0]) && !brings(before, after)) return false
  const isInverted = comesAfter(verb[0], before, after)
  // “…, as X had told the board” is what the document says as well.
  if (isLeft && /,\s+as\s/u.test(between)) return false
  if (isLeft) return isTail(verb[0], after, isInverted) && /,\s|[”"’—–:]/u.test(between)
  if (!isInverted) return !leaves(before, between)
  return /[“"‘]/u.test(between)
}

/** True for a verb such as “show” when its subject is a paper or a count, or “that” follows. */
function brings(before: string, after: string): boolean {
  const subject = before.split(/,\s|[;:“”"]/u).at(-1) ?? ''
  return /^(?:,? that\b|[:,])/u.test(after) || papers.test(subject) || /[,”"’]\s*$/u.test(before)
}

/** True when what is said came before the verb and its subject follows: “…, said Mira Oduya”. */
const comesAfter = (verb: string, before: string, after: string): boolean =>
  (/[”"’?!]\s*$/u.test(before) || (/,\s*$/u.test(before) && !factual.test(verb))) &&
  /^\s+(?:\p{Lu}|(?:an?|the|his|her|its|their|our|one|he|she|it|they)\b)|^\s*[.,]|^$/u.test(after) &&
  !startsClause(after)

/** True when a clause of its own follows the verb, or what is said begins with a figure. */
function startsClause(after: string): boolean {
  const first = after.split(/,\s|[;:“”"]/u)[0] ?? ''
  return /^\s+(?:that\b|\p{N}|[£$€])/u.test(after) || finite.test(first)
}

/** True when nothing is said after the verb any more: “…, X said on Tuesday.” */
function isTail(verb: string, after: string, isInverted: boolean): boolean {
  if (isInverted || /^\s*(?:[.,!?”"]|$)/u.test(after)) return true
  const first = after.slice(0, firstBreak(after))
  if (/^(?:tells?|told)$/iu.test(verb)) return !finite.test(first) && !/\bthat\b/u.test(first)
  return (
    /^\s+(?:on|in|at|to|of|from|during|after|when|yesterday|today|last|this|earlier)\b/iu.test(first) &&
    !finite.test(first)
  )
}

/** True when the verb stands in an insertion that ended before the target. */
const leaves = (before: string, between: string): boolean =>
  between.includes(', ') && /,\s*(?:who|which|whose|where|when|as)\b(?:[^,]|,\p{N})*$/iu.test(before)
