// Where a sentence says something about how its figures are meant, and whether that reaches a given figure.
// Must not break: a cue never reaches across a quotation mark, a “but” or a semicolon.
import type { Claim } from '../../model/claim'
import type { Span } from '../../text/span'
import { firstBreak, lastBreak } from './breaks'
import { sayings } from './english/certainty'
import { auxiliary, finite, hardBreaks, softBreaks } from './english/clauses'

/**
 * A wording and what it says. It reaches what its verb governs (`clause`), what follows it (`complement`) or precedes it
 * (`before`), the words right beside it (`noun`), or the whole `sentence`.
 */
export interface Cue {
  rule: string
  certainty: Claim['certainty']
  reach: Reach
  pattern: RegExp
}
export type Reach = 'clause' | 'complement' | 'before' | 'noun' | 'sentence'

/** How many words lie between a cue and its target; absent when it doesn't reach there. */
export function distanceOf(
  text: string,
  sentence: Span,
  cue: Span & { reach: Reach },
  target: Span,
): number | undefined {
  const isBefore = cue.end <= target.start
  if (!isBefore && cue.start < target.end) return cue.reach === 'before' ? undefined : 0
  const between = isBefore ? text.slice(cue.end, target.start) : text.slice(target.end, cue.start)
  const words = between.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0
  return reaches[cue.reach]({ text, sentence, cue, target, isBefore, between, words }) ? words : undefined
}

interface Situation {
  text: string
  sentence: Span
  cue: Span
  target: Span
  isBefore: boolean
  between: string
  words: number
}

const reaches: Record<Reach, (situation: Situation) => boolean> = {
  sentence: ({ between }) => !has(hardBreaks, between.replaceAll(/[:—]/gu, ' ')),
  noun: ({ isBefore, between, words }) =>
    words <= (isBefore ? 3 : 2) &&
    !has(hardBreaks, between) &&
    !has(softBreaks, between) &&
    !between.includes(','),
  before: ({ isBefore, between }) => !isBefore && !/[;“”"]/u.test(between),
  complement: ({ text, sentence, cue, isBefore, between }) =>
    isBefore &&
    !/[;]|\bbut\b|\balthough\b|\bwhile\b/iu.test(between) &&
    !isClosed(text, sentence, cue, between),
  clause: (situation) =>
    !has(hardBreaks, situation.between) &&
    (situation.isBefore ? governsObject(situation) : governsSubject(situation)),
}

/** A verb in front governs what follows, but not what has a verb of its own. */
function governsObject({ text, sentence, cue, target, between }: Situation): boolean {
  if (has(softBreaks, between) || isClosed(text, sentence, cue, between)) return false
  const joint = /(?:,|\band\b|\bor\b)(?!.*(?:,|\band\b|\bor\b))(.*)$/isu.exec(between)
  if (!joint) return true
  const after = text.slice(target.end, sentence.end)
  return finite.test(joint[1] ?? '') ? false : !auxiliary.test(after.slice(0, firstBreak(after)))
}

/** A verb behind governs its subject, which has no verb in front of it. */
function governsSubject({ text, sentence, target, between }: Situation): boolean {
  if (has(softBreaks, between)) return false
  const before = text.slice(sentence.start, target.start)
  const clause = before.slice(lastBreak(before, [sayings, /\band\b/gu]))
  return !finite.test(clause)
}

/** True when the cue stands in an insertion that ended before the target: “X, who is accused of fraud, owns …”. */
function isClosed(text: string, sentence: Span, cue: Span, between: string): boolean {
  const before = text.slice(sentence.start, cue.start)
  return between.includes(',') && /,\s*(?:who|which|whose|where|when)\b[^,]*$/iu.test(before)
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0
}
