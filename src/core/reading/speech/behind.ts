// Who stands behind a document: `figures released by the harbour office`, `a report by X for Y`, `the office’s figures`.
// Must not break: a document is its own origin where nobody else is named.
import type { EntityRef } from '../../model/basics'
import type { ProposedHop } from '../../model/suggestion'
import { type Cast, proposed } from './cast'
import { describePhrase } from './described'
import { handed, holders, origins } from './english/channels'
import { documents } from './english/nouns'
import { determiners } from './english/small-words'
import { type Frame, hearerOf, isOutlet } from './frames'
import { isNameWord } from './name-words'
import { type Phrase, phraseAfter } from './phrases'
import type { Spoken } from './quoting'
import { resolve } from './resolve'
import { type Token, isPoint, printed, singular, spanOf } from './tokens'

/** Who somebody is, without where it was read. */
export const refOf = ({ entity, name, unnamed, description }: EntityRef): EntityRef => ({
  ...(entity === undefined ? {} : { entity }),
  ...(name === undefined ? {} : { name }),
  ...(unnamed === undefined ? {} : { unnamed }),
  ...(description === undefined ? {} : { description }),
})

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
  const end = frame.isInverted ? firstComma(tokens, frame.subject.to, frame.subject.to + 14) : frame.from
  const behind = documentHops(cast, tokens, frame.subject, end, number) ?? [own]
  return [...hops, ...behind, ...passedOn(cast, tokens, frame, number)]
}

/** `The Courier reports figures released by the board`: whose figures they are. */
function passedOn(cast: Cast, tokens: readonly Token[], frame: Frame, number: number): ProposedHop[] {
  const isOn = !frame.isInverted && /^(?:report|reveal|publish|disclose)$/.test(frame.verb.verb)
  const paper = isOn ? phraseAfter(tokens, frame.to) : undefined
  const end = paper && firstComma(tokens, paper.to, paper.to + 14)
  return (paper && documentHops(cast, tokens, paper, end ?? paper.to, number)) ?? []
}

/** The first comma between two places, or the second of them. */
function firstComma(tokens: readonly Token[], from: number, to: number): number {
  const length = tokens.slice(from, to).findIndex((token) => isPoint(token, ','))
  return length < 0 ? to : from + length
}

function hopTo(
  cast: Cast,
  tokens: readonly Token[],
  phrase: Phrase,
  number: number,
  more: { verb?: string; description?: string },
): ProposedHop[] {
  const who = resolve(cast, tokens, phrase, number)
  if (!who) return []
  const hop = proposed(who, spanOf(tokens, phrase))
  // The description is the document's; what the origin is called, if only by a noun, is its name then.
  const name =
    more.description !== undefined && hop.name === undefined && hop.description !== undefined
      ? { name: hop.description.replace(/^(?:an?|the) /iu, '') }
      : {}
  return [{ ...hop, ...name, ...more, rule: 'origin' }]
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
