// Whether a figure is told with a source: inside a quotation, or on the side of a verb of saying where what is said stands.
// Must not break: what is said of the speaker (“said X, who owns 14 boats”) is the voice of the document.
import type { Span } from '../../text/span'
import { firstBreak } from './breaks'
import { finite } from './english/clauses'
import { answering, factual, papers, sayings, sources } from './english/certainty'
import { type Begun, nearOf, tableOf, type Wording, wordingsIn } from './wordings'

type Reported = Span & { value: 'reported'; rule: string }
type Telling = Wording<(typeof tellings)['entries'][number]>

const tellings = tableOf([
  { rule: 'certainty.source', pattern: sources },
  { rule: 'certainty.saying', pattern: sayings },
])

/** Where a sentence says that it has something from others. */
export function tellingsIn(sentence: Begun): Telling[] {
  return wordingsIn(sentence, tellings)
}

/** Where it is said that the target is reported, if it is. */
export function reportOf(
  text: string,
  sentence: Span,
  found: readonly Telling[],
  target: Span,
): Reported | undefined {
  const telling = nearOf(found, target).find(({ rule, start, end }) => {
    const between = end <= target.start ? text.slice(end, target.start) : text.slice(target.end, start)
    if (/;|\bbut\b(?! that)/iu.test(between)) return false
    return rule === 'certainty.source' || tells(text, sentence, { start, end }, target, between)
  })
  return telling && { value: 'reported', start: telling.start, end: telling.end, rule: telling.rule }
}

/** True when what the verb brings in holds the target. */
function tells(text: string, sentence: Span, at: Span, target: Span, between: string): boolean {
  const verb = text.slice(at.start, at.end)
  const before = text.slice(sentence.start, at.start)
  const after = text.slice(at.end, sentence.end)
  if (factual.test(verb) && !brings(before, after)) return false
  const isInverted = comesAfter(verb, before, after)
  if (target.start >= at.end && !bringsIn(verb, before, between)) return false
  if (target.start >= at.end) return isInverted ? /[“"‘]/u.test(between) : !leaves(before, between)
  // “…, as X had told the board” is what the document says as well.
  if (/,\s+as\s/u.test(between)) return false
  return isTail(verb, after, isInverted) && /,\s|[”"’—–:]/u.test(between)
}

/** False for “31 replied in full, 40 …” and “they were not told for 14 months”. */
function bringsIn(verb: string, before: string, between: string): boolean {
  if (/\bthat\b|[:“"]/u.test(between)) return true
  const isHeard =
    /^told$/iu.test(verb) && /\b(?:is|are|was|were|been|being)(?: not| never)?\s$/iu.test(before)
  return !answering.test(verb) && !(isHeard && /^\s+(?:for|until|in|on|at|by)\b/iu.test(between))
}

/** True for a verb such as “show” when its subject is a paper or a count, or “that” follows. */
function brings(before: string, after: string): boolean {
  const subject = before.split(/,\s|[;:“”"]/u).at(-1) ?? ''
  return /^(?:,? that\b|[:,])/u.test(after) || papers.test(subject) || /[,”"’]\s*$/u.test(before)
}

/** True when what is said came before the verb and its subject follows: “…, said Mira Oduya”. */
const comesAfter = (verb: string, before: string, after: string): boolean =>
  (/[”"’?!]\s*$/u.test(before) || (/,\s*$/u.test(before) && !factual.test(verb))) &&
  (speaker.test(after) || (/^sa(?:id|ys)$/iu.test(verb) && post.test(after))) &&
  !startsClause(after)

/** Who speaks, right behind the verb, or nobody. */
const speaker = /^\s+(?:\p{Lu}|(?:an?|the|his|her|its|their|our|one|he|she|it|they)\b)|^\s*[.,]|^$/u
/** “said analyst Ola Brandt” */
const post = /^(?:\s\p{Ll}+){1,3}\s\p{Lu}/u

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
    /^\s+(?:on|in|at|to|of|from|during|after|when|yesterday|today|last|this|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu.test(
      first,
    ) && !finite.test(first)
  )
}

/** True when the verb stands in an insertion that ended before the target. */
const leaves = (before: string, between: string): boolean =>
  between.includes(', ') && /,\s*(?:who|which|whose|where|when|as)\b(?:[^,]|,\p{N})*$/iu.test(before)
