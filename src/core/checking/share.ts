// Printed shares, ratios and percentages against the numbers that they are shares of.
// Must not break: a share is called wrong only if no values that all three wordings allow would make it right.
import { type Interval, isBelow, meet, over } from './arithmetic'
import { isMeant, isStanding } from './groups'
import type { Found, Kind } from './kind'
import { type Figure, type Prepared, valuesOf } from './prepared'
import { isSameTime } from './times'
import { barOf, barsOf, inPercent, inWords, ratioInWords, withUnit } from './wording'

/** A share with the two numbers that it is made of; `printed` is the figure that prints it, which may be the part. */
interface Shared {
  part: Figure
  whole: Figure
  printed: Figure
}

export const share: Kind = function* (prepared) {
  const seen = new Set<string>()
  let looked = 0
  for (const printed of prepared.figures.values()) {
    if ((looked += 1) % 1000 === 0) yield
    if (!printed.share || !isStanding(printed)) continue
    for (const whole of wholesOf(prepared, printed))
      for (const part of partsOf(prepared, printed, whole)) {
        const found = compared({ part, whole, printed }, printed.share)
        const key = found?.claims.toSorted().join(' ') ?? ''
        if (!found || seen.has(key)) continue
        seen.add(key)
        if (found.holds === true || areOfOneOccasion(prepared, { part, whole, printed })) yield found
      }
  }
}

/** What the share is a share of: its base, or what a relation names as its base or whole. */
function wholesOf({ figures, relationsOf }: Prepared, printed: Figure): Figure[] {
  const { id } = printed.claim
  const related = (relationsOf.get(id) ?? []).filter(
    ({ kind, aspect, from }) => (kind === 'partOf' && from === id) || /\bbase\b/i.test(aspect ?? ''),
  )
  const ids = [printed.quantity.base?.claim, ...related.map(({ from, to }) => (from === id ? to : from))]
  return [...new Set(ids)].flatMap((each) => {
    const whole = figures.get(each ?? '')
    return whole && !whole.unit.isShare && whole !== printed && isStanding(whole) ? [whole] : []
  })
}

/** The kinds of relation that tie a share to the count that it was made of. */
const ties: ReadonlySet<string> = new Set([
  'sameAs',
  'pairedWith',
  'derivedFrom',
  'rounds',
  'supports',
  'partOf',
])

/** What the share is the share: the count beside it, or counts that are tied to it or about the same. */
function partsOf(prepared: Prepared, printed: Figure, whole: Figure): Figure[] {
  if (!printed.unit.isShare) return printed.unit.key === whole.unit.key ? [printed] : []
  const { id } = printed.claim
  const tied = (prepared.relationsOf.get(id) ?? [])
    .filter(({ kind, aspect }) => ties.has(kind) && !/\bbase\b/i.test(aspect ?? ''))
    .map(({ from, to }) => (from === id ? to : from))
  const ids = new Set([...tied, ...alikeTo(prepared, printed, whole)])
  return [...ids].flatMap((each) => {
    const part = prepared.figures.get(each)
    if (!part || part === whole || part === printed || !isMeant(part)) return []
    return part.unit.key === whole.unit.key && part.unit.key !== '' && areOfOneTime(part, printed)
      ? [part]
      : []
  })
}

/** Figures about what a share is about. A count is named without its unit, a share with what, or with whom, it is a share of. */
function alikeTo({ byWords }: Prepared, { topic }: Figure, whole: Figure): string[] {
  const keys = [topic.words, topic.rest].map((words) =>
    words.filter((word) => !whole.topic.unit.includes(word)).join(' '),
  )
  const alike = keys.flatMap((key) => (key === '' ? [] : (byWords.get(key) ?? [])))
  return alike.filter((each) => isOfPlace(each, topic.place)).map(({ claim }) => claim.id)
}

/** Whether a count is that of the share for sure: tied to it, of the same date, or in one source with it or its whole. */
function areOfOneOccasion({ sourcesOf, relationsOf }: Prepared, { part, whole, printed }: Shared): boolean {
  if (part.stretch && printed.stretch) return true
  const [id, other] = [part.claim.id, printed.claim.id]
  if (relationsOf.get(id)?.some(({ from, to }) => from === other || to === other)) return true
  const sources = [printed, whole].flatMap(({ claim }) => sourcesOf(claim))
  return sourcesOf(part.claim).some((source) => sources.includes(source))
}

const isOfPlace = ({ topic }: Figure, place: readonly string[]): boolean =>
  topic.place.length === 0 || place.length === 0 || topic.place.join(' ') === place.join(' ')

const areOfOneTime = (a: Figure, b: Figure): boolean =>
  !a.stretch || !b.stretch || isSameTime(a.stretch, b.stretch)

/** The share as it comes out: of the numbers as printed where they stand for themselves, else from where to where. */
function shareInWords(part: Figure, whole: Figure, { low, high }: Interval): string {
  const point = pointOf(part) / pointOf(whole)
  if (Number.isFinite(point)) return inPercent(point)
  return high === Infinity ? `at least ${inPercent(low)}` : `${inPercent(low)} to ${inPercent(high)}`
}

/** The number itself, hedged or not; none where it is only a bound of what is meant. */
function pointOf({ quantity: { status, value, comparator }, unit }: Figure): number {
  const isPoint =
    status === 'stated' && (comparator === undefined || comparator === '=' || comparator === '~')
  return isPoint && value !== undefined ? value * unit.factor : Number.NaN
}

function compared({ part, whole, printed }: Shared, said: Interval): Found | undefined {
  const [inner, outer] = [part.interval, whole.interval]
  // A part that is greater than its whole is another check's business.
  if (!inner || !outer || inner.low < 0 || outer.high <= 0 || isBelow(outer, inner)) return undefined
  const computed = over(inner, outer)
  const holds = meet(computed, said)
  const words = shareInWords(part, whole, computed)
  const claims = [...new Set([printed, part, whole])]
  const [first, second] = barsOf(
    [
      { ...barOf(part), interval: inner },
      { ...barOf(whole), interval: outer },
    ],
    whole.unit,
  )
  const parts = inWords(part, whole.unit.factor)
  const print = printed.quantity.ratio ? ratioInWords(printed.quantity) : inWords(printed)
  const [low, high] = [said.low, Math.min(1, said.high)].map(inPercent)
  const range = low === high ? low : `${low?.replace(' %', '')} to ${high}`
  return {
    kind: 'share',
    claims: claims.map(({ claim }) => claim.id),
    expression: `${parts} ÷ ${inWords(whole)} = ${words}`,
    computed: words,
    holds,
    message: holds
      ? `${parts} of ${withUnit(whole)} is ${words}, which agrees with the printed ${print}.`
      : `${parts} of ${withUnit(whole)} is ${words}, but what is printed is ${print}, which stands for ${range}.`,
    picture: {
      as: 'share',
      part: first,
      whole: second,
      computed: { label: words, low: Math.min(1, computed.low), high: Math.min(1, computed.high) },
      printed: { claim: printed.claim.id, label: print, low: said.low, high: Math.min(1, said.high) },
    },
    restsOn: claims.map(valuesOf),
  }
}
