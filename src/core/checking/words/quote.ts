// The same words of the same speaker, quoted in two sources: whether both have them as they were said.
// Must not break: an excerpt that doesn't pretend to be the whole, or says what it leaves out, is no fault.
import type { Picture } from '../../model/check'
import { align, type Run } from '../../text/align'
import { stretchOf } from '../times'
import type { Found, Kind } from '../kind'
import type { Prepared } from '../prepared'
import { calledSources, shortened, statingPassages } from './passages'
import { type Quoted, quotedIn } from './quoted'
import { type Aligned, faultOf, textOf } from './quote-faults'
import { directoryOf, isSame } from './who'

export const quote: Kind = function* (prepared) {
  const directory = directoryOf(prepared)
  const quoted: Quoted[] = []
  for (const [index, claim] of prepared.claims.entries()) {
    if (index % 500 === 499) yield undefined
    if (claim.status === 'retracted') continue
    for (const passage of statingPassages(prepared, claim)) {
      const words = quotedIn(passage, directory)
      if (words) quoted.push(words)
    }
  }
  // The original comes before its copies, what was published first before what came later.
  const orders = new Map(quoted.map((each) => [each, orderOf(prepared, each)]))
  const inOrder = quoted.toSorted((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0))
  const places = new Map<string, Quoted[]>()
  for (const [index, later] of inOrder.entries()) {
    if (index % 200 === 199) yield undefined
    const found = checked(later, candidatesFor(later, places))
    if (found) yield found
  }
}

const day = 86_400_000

function orderOf({ sources }: Prepared, { source }: Quoted): number {
  let copies = 0
  for (let each = source; each.copyOf !== undefined && copies < 10; copies += 1)
    each = sources.get(each.copyOf) ?? { ...each, copyOf: undefined }
  const published = source.published === undefined ? undefined : stretchOf(source.published)?.start
  return (published ?? Date.UTC(3000)) + copies * day * 1e6
}

/** Words that stand together in so many places tell nothing. */
const mostPlaces = 12

/** Earlier quotations, of other sources, that have three words in a row with this one; from now on it is one of them. */
function candidatesFor(later: Quoted, places: Map<string, Quoted[]>): Quoted[] {
  const found = new Map<Quoted, number>()
  const { words, source } = later
  for (const run of new Set(
    words.map((_, at) =>
      words
        .slice(at, at + 3)
        .map(({ key }) => key)
        .join(' '),
    ),
  )) {
    const there = places.get(run) ?? []
    places.set(run, there)
    for (const earlier of there)
      if (earlier.source.id !== source.id) found.set(earlier, (found.get(earlier) ?? 0) + 1)
    if (there.length < mostPlaces) there.push(later)
  }
  // Of more than a few words one such run alone is chance.
  return [...found]
    .filter(([{ words: others }, count]) => count > Math.min(words.length, others.length) / 10)
    .map(([each]) => each)
}

/** Two quotations of which this share of the shorter one is common. */
interface Pair extends Aligned {
  share: number
}

/** What is wrong with a quotation when it is held against the closest of those before; nothing where it agrees with one. */
function checked(later: Quoted, candidates: readonly Quoted[]): Found | undefined {
  let closest: Pair | undefined
  for (const earlier of candidates) {
    const runs = align(earlier.words, later.words)
    const common = runs.reduce((sum, run) => sum + (run.in === 'both' ? run.length : 0), 0)
    const share = common / Math.min(earlier.words.length, later.words.length)
    if (common < 4 || share < leastCommon) continue
    const pair = { earlier, later, runs, share }
    const speakers = isSpeakerSame(pair)
    if (speakers === true && isTheSame(pair)) return undefined
    if (speakers !== true && (share < surelyCommon || common < surelyMany)) continue
    const isFault = speakers === false || faultOf(pair) !== undefined
    if (isFault && (!closest || rankOf(pair) > rankOf(closest))) closest = pair
  }
  return closest && judged(closest)
}

/** Whether the later one has every word of the earlier one and no other, and says wherever that says that something is missing. */
const isTheSame = ({ earlier, later, runs }: Pair): boolean =>
  runs.every((run) => run.in === 'both') && [...earlier.breaks].every((at) => later.breaks.has(at))

/** The least share of common words for two quotations to be taken for one, and what it takes where the speakers are not the same. */
const leastCommon = 0.5
const surelyCommon = 0.9
const surelyMany = 6

const rankOf = (pair: Pair): number => pair.share + (isSpeakerSame(pair) === true ? 1 : 0)

function isSpeakerSame({ earlier, later }: Pair): boolean | undefined {
  const same = earlier.speaker && later.speaker && isSame(earlier.speaker, later.speaker)
  // From whom a claim comes need not be who spoke.
  return same === false && !(earlier.speaker?.isSure && later.speaker?.isSure) ? undefined : same
}

function judged(pair: Pair): Found | undefined {
  const { earlier, later, share } = pair
  const speaker = (earlier.speaker ?? later.speaker)?.name ?? 'the speaker'
  const [first, second] = calledSources(earlier.source, later.source)
  if (isSpeakerSame(pair) === false) {
    const words = shortened(wordingOf(later))
    return found(pair, false, `${first} quotes ${speaker} with “${words}”, ${second} ${later.speaker?.name}.`)
  }
  const fault = faultOf(pair)
  if (!fault) return undefined
  const { left, right } = fault
  if (fault.what === 'left out')
    return found(
      pair,
      false,
      `${second} leaves words out of what ${speaker} says in ${first}, and doesn’t say so: “${left}”.`,
    )
  if (fault.what === 'cut') {
    const [whole, part] = fault.by === 'later' ? [first, second] : [second, first]
    const [more, less] = fault.by === 'later' ? [left, right] : [right, left]
    const [ends, goesOn] = fault.at === 'end' ? ['ends', 'goes on'] : ['begins', 'begins before that']
    return found(
      pair,
      false,
      `${part} ${ends} a sentence of ${speaker} with “${less}”; in ${whole} it ${goesOn}: “${more}”.`,
    )
  }
  const message = `${speaker} is quoted as saying “${right}” in ${second}, and “${left}” in ${first}`
  return share >= (areFarApart(pair) ? surelyCommon : leastSure)
    ? found(pair, false, `${message}.`)
    : found(pair, 'unknown', `${message}; unless these were two occasions, one of them has other words.`)
}

/** From this share of common words on, what differs is a difference of wording and not of occasion. */
const leastSure = 0.65

/** Whether so much time lies between both that somebody may have said nearly the same again. */
function areFarApart({ earlier, later }: Pair): boolean {
  const [from, to] = [earlier, later].map(({ source }) => stretchOf(source.published ?? '')?.start ?? 0)
  return later.source.copyOf === undefined && Math.abs((to ?? 0) - (from ?? 0)) > 31 * day
}

function found({ earlier, later, runs }: Pair, holds: Found['holds'], message: string): Found {
  const of = ({ claim, text, speaker, source }: Quoted) => [claim.id, source.id, text, speaker?.key ?? '']
  return {
    kind: 'quote',
    claims: [...new Set([earlier.claim.id, later.claim.id])],
    expression: `“${shortened(wordingOf(earlier), 160)}” / “${shortened(wordingOf(later), 160)}”`,
    holds,
    message,
    picture: pictureOf(earlier, later, runs),
    restsOn: [of(earlier), of(later)],
  }
}

const wordingOf = ({ text, words }: Quoted): string => text.slice(words[0]?.start, words.at(-1)?.end)

function pictureOf(earlier: Quoted, later: Quoted, runs: readonly Run[]): Picture {
  const [left, right] = calledSources(earlier.source, later.source)
  return {
    as: 'words',
    left: { claim: earlier.claim.id, label: left },
    right: { claim: later.claim.id, label: right },
    pieces: runs.map((run) => ({ in: run.in, text: textOf(run, { earlier, later, runs }) })),
  }
}
