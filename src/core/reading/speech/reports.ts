// Reports: sentences that have what they say from others. Each becomes the hops from who tells it to its origin.
// Must not break: a hop is somebody whom the sentence names or points to, in the order in which the wording passed on.
import type { ProposedSpeech } from '../../model/suggestion'
import type { Span } from '../../text/span'
import { refOf } from './behind'
import { channels, channelVerbs } from './english/channels'
import { beside } from './english/small-words'
import type { Frame } from './frames'
import type { Sentence } from './paragraphs'
import type { Spoken } from './quoting'
import { type Token, isPoint, spanOf } from './tokens'
import type { Report } from './voices'
import type { Telling } from './walk'

/** What a sentence has from others, a report for each of its parts; none where it only brings in quotations, or nobody is named. */
export function reportsIn(
  { sentence, spoken, turn }: Telling,
  isMixed: boolean,
): Omit<Report, 'isStatement'>[] {
  const { tokens } = sentence
  const frames = spoken.filter((one) => reports(tokens, one))
  if (turn) return [turnReport(sentence, frames, turn)]
  return partsOf(tokens, frames).map((part) => reportOf(sentence, part, isMixed))
}

function turnReport(
  { start, end }: Span,
  frames: readonly Spoken[],
  { hop, from }: NonNullable<Telling['turn']>,
): Omit<Report, 'isStatement'> {
  const at = { start: hop.start, end: hop.end, rule: hop.rule }
  const speech: ProposedSpeech = { mode: 'direct', speaker: refOf(hop), verbatim: true, closed: true, ...at }
  const hops = [hop, ...frames.flatMap((one) => one.hops)]
  return { start, end, scope: [{ start: Math.max(start, from), end }], hops, speech }
}

/** The tokens of a part of a sentence, and who speaks in it. */
interface Part {
  from: number
  to: number
  frames: Spoken[]
}

/** `Oduya said 40 sank, but Hale said 12 did`: one who speaks beside another, not through him. */
function partsOf(tokens: readonly Token[], frames: readonly Spoken[]): Part[] {
  const parts: Part[] = []
  for (const one of frames.toSorted((a, b) => beginOf(a) - beginOf(b))) {
    const last = parts.at(-1)
    const before = last?.frames.at(-1)
    const joint = before && jointBetween(tokens, endOf(before), beginOf(one))
    if (last && joint === undefined) last.frames.push(one)
    else {
      if (last) last.to = joint ?? last.to
      parts.push({ from: joint === undefined ? 0 : joint + 1, to: tokens.length, frames: [one] })
    }
  }
  return parts
}

const beginOf = ({ frame: { from, subject } }: Spoken): number => Math.min(from, subject.from)
const endOf = ({ frame: { to, subject } }: Spoken): number => Math.max(to, subject.to)

/** The semicolon between two who speak, or the `but` right before the second. */
function jointBetween(tokens: readonly Token[], from: number, to: number): number | undefined {
  const semicolon = tokens.slice(from, to).findLastIndex((token) => isPoint(token, ';'))
  if (semicolon >= 0) return from + semicolon
  return to - 1 > from && beside.has(tokens[to - 1]?.low ?? '') ? to - 1 : undefined
}

function reportOf(sentence: Sentence, part: Part, isMixed: boolean): Omit<Report, 'isStatement'> {
  const { tokens } = sentence
  const { frames, from, to } = part
  const start = from === 0 ? sentence.start : (tokens[from]?.start ?? sentence.end)
  const end = to === tokens.length ? sentence.end : (tokens[to - 1]?.end ?? sentence.end)
  // What trails a sentence is about all of it; what is cited stands behind who cites it.
  const rank = ({ frame }: Spoken) => (frame.verb.verb === 'cite' ? 2 : trails(tokens, frame) ? 0 : 1)
  const ordered = frames.toSorted((a, b) => rank(a) - rank(b))
  const hops = ordered.flatMap((one) => one.hops)
  const scope = merged(frames.map(({ frame }) => scopeOf(tokens, frame, part)))
  const speaking = ordered.findLast(({ frame: { verb } }) => verb.use !== 'show' && verb.verb !== 'cite')
  return {
    start,
    end,
    scope,
    hops,
    ...(speaking ? { speech: speechOf(tokens, speaking, isMixed) } : {}),
  }
}

function speechOf(tokens: readonly Token[], { frame, hops }: Spoken, isMixed: boolean): ProposedSpeech {
  const speaker = hops.at(-1)
  const channel = channelOf(tokens, frame)
  return {
    mode: isMixed ? 'mixed' : 'indirect',
    ...(speaker ? { speaker: refOf(speaker) } : {}),
    ...(channel === undefined ? {} : { channel }),
    verbatim: false,
    ...wholeOf(tokens, frame),
    rule: frame.rule,
  }
}

const wholeOf = (tokens: readonly Token[], { from, to, subject }: Frame): Span =>
  spanOf(tokens, { from: Math.min(from, subject.from), to: Math.max(to, subject.to) })

/** True for a frame that says where a statement is from, and for whom the text or the tables know. */
function reports(tokens: readonly Token[], { frame, who }: Spoken): boolean {
  const { use, verb } = frame.verb
  if (!who || use === 'gesture' || verb === 'cite' || verb === 'quote')
    return verb === 'cite' && who !== undefined
  if (use === 'label') return false
  if (
    use === 'show' &&
    who.known.kind === 'person' &&
    !isPutAt(tokens, frame) &&
    !/^(?:found|finds)$/.test(tokens[frame.from]?.low ?? '')
  )
    return false
  if (who.rule === 'description' && who.known.ref.unnamed === true && !who.known.isKnownHead) return false
  return !/^(?:agree|accept|refuse|propose|order|plead|swear)$/.test(verb) || tokens[frame.to]?.low !== 'to'
}

/** `puts the number at 40`: what a person shows is no report, and this is. */
const isPutAt = (tokens: readonly Token[], { verb, to }: Frame): boolean =>
  verb.verb === 'put' && tokens.slice(to, to + 7).some(({ low }) => low === 'at')

/** True where the frame stands behind what it is about: `…, Oduya said.` */
function trails(tokens: readonly Token[], frame: Frame): boolean {
  const start = Math.min(frame.from, frame.subject.from)
  if (frame.rule === 'accordingTo') return start > 1
  const before = tokens[start - 1]
  if (start === 0 || !(isPoint(before, ',—–-') || before?.kind === 'quotation')) return false
  const after = tokens[Math.max(frame.to, frame.subject.to)]
  return (
    frame.isInverted ||
    after === undefined ||
    after.kind === 'point' ||
    /^(?:on|in|at|last|yesterday|today|this)$/.test(after.low)
  )
}

function scopeOf(tokens: readonly Token[], frame: Frame, { from, to }: Part): Span {
  const begin = Math.min(frame.from, frame.subject.from)
  const end = Math.max(frame.to, frame.subject.to)
  const last = tokens[to - 1]?.end ?? 0
  return trails(tokens, frame)
    ? { start: tokens[from]?.start ?? 0, end: tokens[begin - 1]?.end ?? 0 }
    : { start: end < to ? (tokens[end]?.start ?? last) : last, end: last }
}

/** Spans in order, those that touch made into one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

/** How it was said: `in an interview`, `told the court`. */
export function channelOf(tokens: readonly Token[], frame: Frame): string | undefined {
  const own = channelVerbs.get(frame.verb.verb)
  if (own !== undefined) return own
  for (let at = 0; at < tokens.length && at < 80; at += 1) {
    const channel = channels.get(tokens[at]?.low ?? '')
    const { text = '', low = '' } = tokens[at] ?? {}
    if (channel === undefined || text !== low || (at >= frame.subject.from && at < frame.subject.to)) continue
    const before = tokens.slice(Math.max(0, at - 4), at)
    const link = before.findLast(({ low }) =>
      /^(?:in|at|during|on|via|by|before|told|tells|telling)$/.test(low),
    )
    const isNear =
      link !== undefined && !before.slice(before.indexOf(link)).some(({ kind }) => kind !== 'word')
    if (isNear && (link.low !== 'by' || channel === 'letter' || channel === 'email')) return channel
  }
  return undefined
}
