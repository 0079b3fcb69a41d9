// Which frame brings in which quotation. Must not break: words in marks that nobody is quoted with get no frame.
import type { ProposedHop } from '../../model/suggestion'
import type { Resolved } from './cast'
import { type Frame, framesOf } from './frames'
import type { Shape } from './shape'
import { isPoint, type Token, tokensOf } from './tokens'
import type { Span } from '../../text/span'

/** A frame with whom it means. */
export interface Spoken {
  frame: Frame
  who: Resolved | undefined
  /** From who tells it to its origin. */
  hops: readonly ProposedHop[]
}

/** The frame that brings in the quotation at `at`: right after it, before it, or behind the sentence. */
export function frameFor(
  tokens: readonly Token[],
  at: number,
  spoken: readonly Spoken[],
  shape: Shape,
): Spoken | undefined {
  const place = firstAfter(spoken, at)
  const [earlier, next] = [spoken[place - 1], spoken[place]]
  const isNear = earlier !== undefined && isOneClause(tokens, earlier.frame.to, at)
  if (shape.isNamed && earlier?.frame.to !== at) return undefined
  if (isNear && isPoint(tokens[at - 1], ':')) return earlier
  const isBeside = next !== undefined && followsAt(tokens, at, next)
  if (shape.isWhole) {
    if (isBeside) return next
    if (isNear) return earlier
    return next && isOneClause(tokens, at + 1, startOf(next)) && next.frame.verb.use !== 'label'
      ? next
      : undefined
  }
  const governing = earlier && governs(tokens, earlier, shape) ? earlier : undefined
  if (governing && isNear) return governing
  if (isBeside && !shape.isEpithet) return next
  if (governing) return governing
  const isTrailing = next !== undefined && !shape.isEpithet && isOneClause(tokens, at + 1, startOf(next))
  return isTrailing && startOf(next) > at && isTrailed(tokens, next) ? next : undefined
}

/** The place of the first frame behind a token. */
function firstAfter(spoken: readonly Spoken[], at: number): number {
  let [low, high] = [0, spoken.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spoken[middle]?.frame.from ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** True for a verb whose sentence the words in marks belong to as somebody’s own. */
function governs(tokens: readonly Token[], { frame }: Spoken, shape: Shape): boolean {
  const { use } = frame.verb
  if (use === 'gesture') return false
  if (use === 'label') return !(isHabit(tokens, frame) && shape.words <= 5)
  return !shape.isEpithet
}

/** `locals call it`, `staff speak of`: that is its name, and nobody’s words. */
const isHabit = (tokens: readonly Token[], { from, verb }: Frame): boolean =>
  /^(?:calls?|refers?|speaks?|talks?|labels?|brands?|terms?)$/.test(tokens[from]?.low ?? '') &&
  verb.use === 'label'

const startOf = ({ frame }: Spoken): number => Math.min(frame.from, frame.subject.from)

/** `“…,” Oduya said`: nothing but a comma between. */
const followsAt = (tokens: readonly Token[], at: number, next: Spoken): boolean => {
  const start = startOf(next)
  return start > at && start <= at + 3 && tokens.slice(at + 1, start).every((token) => isPoint(token, ',—–-'))
}

/** A comma before who speaks, behind all that is said: `…, Oduya said.` */
const isTrailed = (tokens: readonly Token[], next: Spoken): boolean =>
  next.frame.verb.use !== 'label' &&
  (isPoint(tokens[startOf(next) - 1], ',') || next.frame.rule === 'accordingTo')

/** In tokens. */
const longestClause = 200

/** Nothing between two places ends a sentence or is quoted itself. */
function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > longestClause) return false
  for (let at = from; at < to; at += 1) if (isPoint(tokens[at], '.?!;')) return false
  return true
}

/** They begin what follows who speaks. */
const adjuncts = new Set(
  'on in at as when while who after before during from outside last yesterday today'.split(' '),
)

/** `“We looked, said Oduya. Nobody …`: where the mark never closes, who speaks is said inside. */
export function frameInside(
  text: string,
  { start, end }: Span,
): { tokens: Token[]; frame: Frame } | undefined {
  const all = tokensOf(text, { start: start + 1, end })
  for (const [at, point] of all.entries()) {
    if (!isPoint(point, ',?!—–')) continue
    // As if the mark had closed here.
    const mark: Token = { kind: 'quotation', start: point.start, end: point.start, text: '', low: '' }
    const tokens = [mark, ...all.slice(at, at + 30)]
    const frame = framesOf(tokens)[0]
    if (!frame || Math.min(frame.from, frame.subject.from) !== 2 || frame.verb.use === 'label') continue
    const after = tokens[Math.max(frame.to, frame.subject.to)]
    if (after === undefined || after.kind === 'point' || (frame.isInverted && adjuncts.has(after.low)))
      return { tokens, frame }
  }
  return undefined
}
