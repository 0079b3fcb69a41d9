// Reports: sentences that have what they say from others. Each becomes the hops from who tells it to its origin.
// Must not break: a hop is somebody whom the sentence names or points to, in the order in which the wording passed on.
import type { EntityRef } from '../../model/basics'
import type { ProposedHop, ProposedSpeech } from '../../model/suggestion'
import type { Span } from '../../text/span'
import { type Cast, proposed, resolve } from './cast'
import { channels, channelVerbs, handed, holders, origins } from './english/channels'
import { documents } from './english/nouns'
import { determiners } from './english/small-words'
import { type Frame, hearerOf, isOutlet } from './frames'
import { describePhrase, isNameWord, type Phrase, phraseAfter } from './phrases'
import type { Spoken } from './quoting'
import type { Telling } from './speakers'
import { isPoint, printed, singular, type Token } from './tokens'
import type { Report } from './voices'

/** What a sentence has from others; undefined where it only brings in quotations, or nobody is named. */
export function reportOf(
  { sentence, spoken, turn }: Telling,
  isMixed: boolean,
): Omit<Report, 'isStatement'> | undefined {
  const { tokens, start, end } = sentence
  const frames = spoken.filter((one) => reports(tokens, one))
  // What trails a sentence is about all of it; what is cited stands behind who cites it.
  const rank = ({ frame }: Spoken) => (frame.verb.verb === 'cite' ? 2 : trails(tokens, frame) ? 0 : 1)
  const ordered = frames.toSorted((a, b) => rank(a) - rank(b))
  const hops = ordered.flatMap((one) => one.hops)
  if (turn) {
    const { hop, from } = turn
    const at = { start: hop.start, end: hop.end, rule: hop.rule }
    const speech: ProposedSpeech = {
      mode: 'direct',
      speaker: refOf(hop),
      verbatim: true,
      closed: true,
      ...at,
    }
    return { start, end, scope: [{ start: Math.max(start, from), end }], hops: [hop, ...hops], speech }
  }
  if (frames.length === 0) return undefined
  const scope = merged(frames.map(({ frame }) => scopeOf(tokens, frame)))
  const speaking = ordered.findLast(({ frame: { verb } }) => verb.use !== 'show' && verb.verb !== 'cite')
  return { start, end, scope, hops, ...(speaking ? { speech: speechOf(tokens, speaking, isMixed) } : {}) }
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

/** Who somebody is, without where it was read. */
export const refOf = ({ entity, name, unnamed, description }: EntityRef): EntityRef => ({
  ...(entity === undefined ? {} : { entity }),
  ...(name === undefined ? {} : { name }),
  ...(unnamed === undefined ? {} : { unnamed }),
  ...(description === undefined ? {} : { description }),
})

const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})
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
    !/^(?:found|finds)$/.test(tokens[frame.from]?.low ?? '')
  )
    return false
  if (who.rule === 'description' && who.known.ref.unnamed === true && !who.known.isKnownHead) return false
  return !/^(?:agree|accept|refuse|propose|order|plead|swear)$/.test(verb) || tokens[frame.to]?.low !== 'to'
}

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

function scopeOf(tokens: readonly Token[], frame: Frame): Span {
  const begin = Math.min(frame.from, frame.subject.from)
  const end = Math.max(frame.to, frame.subject.to)
  const last = tokens.at(-1)?.end ?? 0
  return trails(tokens, frame)
    ? { start: tokens[0]?.start ?? 0, end: tokens[begin - 1]?.end ?? 0 }
    : { start: tokens[end]?.start ?? last, end: last }
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

/** The hops of one frame: who heard it, who says it, and whom it is from. */
export function hopsOf(
  cast: Cast,
  tokens: readonly Token[],
  { frame, who }: Pick<Spoken, 'frame' | 'who'>,
  number: number,
): ProposedHop[] {
  if (!who) return []
  const told = hearerOf(tokens, frame)
  const hearer = told && isOutlet(tokens, told) ? resolve(cast, tokens, told, number) : undefined
  const hops: ProposedHop[] =
    hearer && told ? [{ ...proposed(hearer, spanOf(tokens, told)), rule: 'hearer' }] : []
  const verb = printed(cast.text, tokens.slice(frame.from, frame.to)).toLowerCase()
  const cited = frame.verb.verb === 'cite' ? phraseAfter(tokens, frame.to) : undefined
  if (cited)
    return (
      documentHops(cast, tokens, cited, cited.to + 12, number) ??
      hopTo(cast, tokens, cited, number, { verb: 'cited' })
    )
  const own: ProposedHop = {
    ...proposed(who, spanOf(tokens, frame.subject)),
    verb,
    stance: frame.verb.stance,
    rule: frame.rule,
  }
  const end = frame.isInverted ? frame.subject.to + 14 : frame.from
  const behind = documentHops(cast, tokens, frame.subject, end, number)
  return [...hops, ...(behind ?? [own])]
}

function hopTo(
  cast: Cast,
  tokens: readonly Token[],
  phrase: Phrase,
  number: number,
  more: { verb?: string; description?: string },
): ProposedHop[] {
  const who = resolve(cast, tokens, phrase, number)
  return who ? [{ ...proposed(who, spanOf(tokens, phrase)), ...more, rule: 'origin' }] : []
}

/** `figures released by the harbour office`, `a report by X for Y`, `the office’s figures`: who stands behind a document. */
function documentHops(
  cast: Cast,
  tokens: readonly Token[],
  subject: Phrase,
  end: number,
  number: number,
): ProposedHop[] | undefined {
  const head = headOf(tokens, subject)
  if (head < 0) return undefined
  const stop = Math.min(tokens.length, Math.max(subject.to, endOfPhrase(tokens, subject.to, end)))
  const description = printed(cast.text, tokens.slice(subject.from, stop))
  const holding: ProposedHop[] = []
  let origin: ProposedHop[] = []
  for (let at = head + 1; at < stop - 1; at += 1) {
    const { low } = tokens[at] as Token
    const link = tokens[at + 1]?.low ?? ''
    const phrase = phraseAfter(tokens, link === 'by' || link === 'to' ? at + 2 : at + 1, stop)
    if (!phrase || (phrase.from === at + 2 && headOf(tokens, phrase) >= 0)) continue
    if (holders.has(low) && link === 'by') holding.push(...hopTo(cast, tokens, phrase, number, { verb: low }))
    else if (handed.has(low) && link === 'to')
      holding.push(...hopTo(cast, tokens, phrase, number, { verb: `${low} to` }))
    else if (origins.has(low) && link === 'by')
      origin = hopTo(cast, tokens, phrase, number, { verb: low, description })
    else if (
      (low === 'from' || low === 'by') &&
      origin.length === 0 &&
      !origins.has(tokens[at - 1]?.low ?? '') &&
      !holders.has(tokens[at - 1]?.low ?? '')
    )
      origin = hopTo(cast, tokens, phraseAfter(tokens, at + 1, stop) ?? phrase, number, { description })
  }
  const owner = origin.length === 0 ? ownerOf(tokens, subject.from, head) : undefined
  if (owner) origin = hopTo(cast, tokens, owner, number, { description })
  if (origin.length === 0 && holding.length === 0) return undefined
  return origin.length > 0
    ? [...holding, ...origin]
    : [...holding, ...hopTo(cast, tokens, subject, number, {})]
}

/** Where a phrase with what was done to it ends: before its verb, or at the next point. */
function endOfPhrase(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at += 1)
    if (tokens[at]?.kind !== 'word' && !isPoint(tokens[at], ',')) return at
  return isPoint(tokens[end - 1], ',') ? end - 1 : end
}

/** The noun of a document in a phrase, before anything that is said of it; -1 where there is none. */
function headOf(tokens: readonly Token[], { from, to }: Phrase): number {
  for (let at = from; at < to; at += 1) {
    const { low } = tokens[at] as Token
    if (documents.has(low) || documents.has(singular(low)))
      return isNameWord(tokens, at) && at > from ? -1 : at
    if (/^(?:of|by|for|from|to|with|in)$/.test(low)) return -1
  }
  return -1
}

/** `the harbour office’s figures`, `Harbour Office figures`. */
function ownerOf(tokens: readonly Token[], from: number, head: number): Phrase | undefined {
  const owner = tokens.slice(from, head).findLastIndex(({ low }) => low === '’s')
  if (owner > 0) return { from, to: from + owner }
  const first = determiners.has(tokens[from]?.low ?? '') ? from + 1 : from
  let to = first
  while (to < head && isNameWord(tokens, to)) to += 1
  const name = to > first ? describePhrase(tokens, { from: first, to }).name : []
  return name.length > 0 && to - first > 1 ? { from: first, to } : undefined
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
