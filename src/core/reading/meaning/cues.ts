// Where a sentence says something about how its figures are meant, and whether that reaches a given figure.
// Must not break: a cue never reaches across a quotation mark, a “but” or a semicolon.
import type { Claim } from '../../model/claim'
import type { Span } from '../../text/span'
import { breaksAnd, firstBreak, lastBreak } from './breaks'
import { sayings, sources } from './english/certainty'
import {
  finite,
  hardBreaks,
  newSubject,
  nextClause,
  nextVerb,
  softBreaks,
  subjectJoint,
  verb,
} from './english/clauses'
import { matchesIn } from './wordings'

/**
 * A wording and what it says. It reaches what its verb governs (`clause`), what follows it (`complement`) or precedes it
 * (`before`), the words right beside it (`noun`), or the whole `sentence`.
 */
export interface Cue {
  rule: string
  certainty: Claim['certainty']
  reach: Reach
  /** So many words nearer than it stands: what is denied was claimed before, and both say more than how it is told. */
  strength?: number
  pattern: RegExp
}
export type Reach = 'clause' | 'complement' | 'before' | 'noun' | 'sentence'

/** How many words lie between a cue and its target; absent when it doesn't reach there. */
export function distanceOf(
  text: string,
  sentence: Span,
  cue: Span & Pick<Cue, 'reach' | 'strength'>,
  target: Span,
): number | undefined {
  const isBefore = cue.end <= target.start
  if (!isBefore && cue.start < target.end)
    return cue.reach === 'before' || (cue.reach === 'complement' && !cue.strength) ? undefined : 0
  const between = isBefore ? text.slice(cue.end, target.start) : text.slice(target.end, cue.start)
  return reaches[cue.reach]({ text, sentence, cue, target, isBefore, between }) ? wordsIn(between) : undefined
}

const wordsIn = (between: string): number => between.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0

interface Situation {
  text: string
  sentence: Span
  cue: Span
  target: Span
  isBefore: boolean
  between: string
}

const reaches: Record<Reach, (situation: Situation) => boolean> = {
  sentence: ({ between }) => !has(hardBreaks, between) && !has(softBreaks, between),
  noun: ({ isBefore, between }) =>
    wordsIn(between) <= (isBefore ? 3 : 2) &&
    !has(hardBreaks, between) &&
    !has(softBreaks, between) &&
    !/,(?!\p{N})/u.test(between),
  before: ({ isBefore, between }) => !isBefore && !/[;“”"]/u.test(between),
  complement: ({ text, sentence, cue, isBefore, between }) =>
    isBefore &&
    !/;|\b(?:but(?! that)|although|while)\b/iu.test(between) &&
    !goesOnSaying(between) &&
    !goesOnDoing(between) &&
    !isClosed(text, sentence, cue, between),
  clause: (situation) =>
    !has(hardBreaks, situation.between) &&
    (situation.isBefore ? governsObject(withoutInsertion(situation)) : governsSubject(situation)),
}

/** What is put in right behind a cue parts nothing: “did not, as it says, lose 40 boats”. */
const withoutInsertion = (situation: Situation): Situation => ({
  ...situation,
  between: situation.between.replace(/^(?:\s\p{L}+){0,2},\s[^,;]{1,80},(?=\s)/u, ''),
})

/** A verb in front governs what follows, but not what has a verb of its own. */
function governsObject({ text, sentence, cue, target, between }: Situation): boolean {
  if (has(softBreaks, between) || nextClause.test(between) || isClosed(text, sentence, cue, between))
    return false
  const joint = /(?:,(?!\p{N})|\band\b|\bor\b)(?!.*(?:,(?!\p{N})|\band\b|\bor\b))(.*)$/isu.exec(between)
  if (!joint) return true
  const after = text
    .slice(target.end, sentence.end)
    .split(/(?<=\p{L})\s/u, 5)
    .join(' ')
  // “…, to be paid back over ten years” still hangs on the verb in front.
  if (/^\s*to\s/u.test(joint[1] ?? '')) return true
  return finite.test(joint[1] ?? '') ? false : !verb.test(after.slice(0, firstBreak(after)))
}

const breaks = breaksAnd(sayings)

/** A verb behind governs its subject, which has no verb in front of it. */
function governsSubject({ text, sentence, target, between }: Situation): boolean {
  if (has(softBreaks, between) || newSubject.test(between)) return false
  if (hasOwnVerb(between) || goesOnSaying(between)) return false
  const before = text.slice(sentence.start, target.start)
  const clause = before.slice(lastBreak(before, breaks, /\band\b/gu))
  return !finite.test(clause)
}

/** True when another verb of saying has taken over: “denies that … and says …”, “…, saying”, “…, which it puts at”. */
const goesOnSaying = (between: string): boolean =>
  [sayings, sources].some((tellings) =>
    [...matchesIn(between, tellings)].some(({ index, 0: verb }) => {
      const before = between.slice(0, index)
      return (
        /\b(?:and|but)\s+(?:\p{L}+\s+)?$/u.test(before) ||
        /,\s+(?:which|who)\b[^,]*$/u.test(before) ||
        (verb.endsWith('ing') && /,\s+$/u.test(before))
      )
    }),
  )

/** True when a second verb has taken over: “promised 40 homes and built …”; where a clause is alleged, both its verbs are. */
function goesOnDoing(between: string): boolean {
  const at = between.search(nextVerb)
  return at >= 0 && !finite.test(between.slice(0, at))
}

/** True when the cue stands in an insertion that ended before the target: “X, who is accused of fraud, owns …”. */
function isClosed(text: string, sentence: Span, cue: Span, between: string): boolean {
  const before = text.slice(sentence.start, cue.start)
  return /,(?!\p{N})/u.test(between) && /,\s*(?:who|which|whose|where|when)\b(?:[^,]|,\p{N})*$/iu.test(before)
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0
}

/** True where a subject has its verb before the next one begins: “14 boats sank, and …”. */
function hasOwnVerb(between: string): boolean {
  const own = verb.exec(between)
  return own !== null && subjectJoint.test(between.slice(own.index + own[0].length))
}
