// The clause around a place in a sentence, and who does what in it, as far as the forms of words tell.
// Must not break: a part that is not sure is left out, and every part is a slice of the text.
import type { Span } from '../../text/span'
import { breaksAnd, firstBreak, lastBreak } from './breaks'
import { sayings } from './english/certainty'
import { finite } from './english/clauses'
import { danglers } from './english/verbs'

export interface Clause extends Span {
  /** What stands before the verb, where that can be the subject. */
  subject?: Span | undefined
  /** From the first finite verb to the end of the clause. */
  predicate?: Span | undefined
}

const breaks = breaksAnd(sayings)

/** No clause goes farther to either side than this, in UTF-16 units. */
const longest = 400

/** The clause of the sentence that holds the target. */
export function clauseAt(text: string, sentence: Span, target: Span): Clause {
  const from = Math.max(sentence.start, target.start - longest)
  const before = text.slice(from, target.start)
  const after = text.slice(target.end, Math.min(sentence.end, target.end + longest))
  const [start, end] = [from + lastBreak(before, breaks), target.end + firstBreak(after, breaks)]
  const clause = trimmed(text, start, end)
  const words = text.slice(clause.start, clause.end)
  const verb = finite.exec(words)
  if (!verb) return clause
  const at = clause.start + verb.index
  const subject = trimmed(text, clause.start, at)
  const predicate = { start: at, end: clause.end }
  return { ...clause, ...(isSubject(text.slice(subject.start, subject.end)) && { subject }), predicate }
}

/** The span without white space and stray marks at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /[\s,;:.“”"‘(]/u.test(text.charAt(start))) start += 1
  while (end > start && /[\s,;:.“”"(]/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** A name, or a noun with its article; not an adverb, a pronoun or a clause. */
function isSubject(words: string): boolean {
  return (
    words.split(/\s+/u).length <= 8 &&
    !danglers.test(words) &&
    !/[,;:“”"]/u.test(words) &&
    /^(?:\p{Lu}|(?:the|an?|its|their|his|her|our|this|that|these|those)\s)/u.test(words) &&
    !/^(?:In|On|At|By|For|From|Of|To|With|There|It|He|She|They|We|I|You|This|That|These|Those|And|Or|So|Then|Only|Just|Some|Nearly|About|Another|Other|Also|Not|Such|More|Most)\b(?!\s+\p{Lu})/u.test(
      words,
    )
  )
}
