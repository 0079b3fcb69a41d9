// Why two numbers that differ need not be in conflict: what the claims themselves say of their time, kind, condition, base or source.
// Must not break: a reason is something that one of the claims says, never a guess about it.
import { dateInWords } from '../model/edtf-words'
import { isSameWording } from './alignment'
import { knownAt } from './groups'
import { namesOf } from './pair'
import type { Figure, Prepared } from './prepared'
import { stretchOf } from './times'
import { inWords } from './wording'

/** Why two figures of one measure and time may differ after all; undefined if nothing in them says so. */
export function reasonAgainst(prepared: Prepared, a: Figure, b: Figure): string | undefined {
  const isFirstAhead = isAhead(a)
  if (isFirstAhead !== isAhead(b)) return `${inWords(isFirstAhead ? a : b)} is what is expected`
  const [kind, otherKind] = [a.quantity.kind, b.quantity.kind]
  if (kind !== undefined && otherKind !== undefined && kind !== otherKind)
    return `one is ${kindInWords[kind]}, the other ${kindInWords[otherKind]}`
  if ((kind === 'cumulative') !== (otherKind === 'cumulative'))
    return `${inWords(kind === 'cumulative' ? a : b)} is a running total`
  const telling =
    provisoOf(a, b) ??
    provisoOf(b, a) ??
    basesOf(a, b) ??
    sidesOf(prepared, a, b) ??
    versionsOf(prepared, a, b)
  if (telling !== undefined) return telling
  const [one, other] = [knownAt(prepared, a), knownAt(prepared, b)]
  if (one === other) return undefined
  if (a.period?.asOf === undefined && b.period?.asOf === undefined)
    return goingOn(a, one, other) ?? goingOn(b, other, one)
  const known = (date: string | undefined): string =>
    date === undefined ? 'of a date that nobody gives' : `as of ${dateInWords(date)}`
  return `${inWords(a)} is ${known(one)} and ${inWords(b)} ${known(other)}`
}

const isAhead = ({ quantity, claim }: Figure): boolean =>
  quantity.kind === 'forecast' || claim.certainty === 'expected' || claim.certainty === 'conditional'

/** What only one of them depends on, or leaves out. */
function provisoOf({ claim, ...figure }: Figure, { claim: other }: Figure): string | undefined {
  const { condition, exception } = claim
  const number = inWords(figure)
  if (condition && condition.text !== other.condition?.text)
    return `${number} depends on a condition: “${condition.text}”`
  return exception && exception.text !== other.exception?.text
    ? `${number} has an exception: “${exception.text}”`
    : undefined
}

/** Shares of what is called different things. */
function basesOf({ quantity: { base: one } }: Figure, { quantity: { base: other } }: Figure) {
  if (one?.text === undefined || other?.text === undefined || isSameWording(one.text, other.text))
    return undefined
  return `one is a share of “${one.text}”, the other of “${other.text}”`
}

/** What comes from somebody, and what is done to him. */
const sidesOf = (prepared: Prepared, a: Figure, b: Figure): string | undefined =>
  a.topic.side && b.topic.side && a.topic.side !== b.topic.side
    ? `one is “${namesOf(prepared, a)}”, the other “${namesOf(prepared, b)}”`
    : undefined

/** A correction replaces what stood in the version before. */
function versionsOf({ sourcesOf, sources }: Prepared, a: Figure, b: Figure): string | undefined {
  const replaces = (newer: Figure, older: Figure): boolean => {
    const old = new Set(sourcesOf(older.claim).map(({ id }) => id))
    return sourcesOf(newer.claim).some((source) => {
      for (let id = source.supersedes, steps = 0; id !== undefined && steps < 100; steps += 1) {
        if (old.has(id)) return true
        id = sources.get(id)?.supersedes
      }
      return false
    })
  }
  const [newer] = [replaces(a, b) && a, replaces(b, a) && b].filter((each) => each !== false)
  return newer && `${inWords(newer)} stands in a newer version of the same source`
}

/** A number that was known before its time was over, where the other was known at another date. */
function goingOn(figure: Figure, known: string | undefined, other: string | undefined): string | undefined {
  const edtf = figure.period?.edtf?.replaceAll(/[~?%]/g, '')
  const about = edtf === undefined ? undefined : stretchOf(edtf)
  if (
    edtf === undefined ||
    !about ||
    about.season !== undefined ||
    known === undefined ||
    other === undefined
  )
    return undefined
  const end = stretchOf(known)?.end ?? Infinity
  if (end < about.start || end >= about.end) return undefined
  return `${dateInWords(edtf)} wasn’t over when ${inWords(figure)} was published (${dateInWords(known)})`
}

const kindInWords = {
  stock: 'how many there are',
  flow: 'how many came',
  change: 'a change',
  average: 'an average',
  cumulative: 'a running total',
  forecast: 'a forecast',
  share: 'a share',
} as const
