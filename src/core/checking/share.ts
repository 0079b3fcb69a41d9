// Printed shares, ratios and percentages against the numbers that they are shares of.
// Must not break: a share is called wrong only if no values that all three wordings allow would make it right.
import { type Interval, isBelow, meet, over } from './arithmetic'
import { besides } from './beside'
import { isMeant, isStanding } from './groups'
import type { Found, Kind } from './kind'
import { type Figure, grouped, type Prepared, valuesOf } from './prepared'
import { isSameTime, keyOfTime } from './times'
import { barOf, barsOf, inPercent, inWords, ratioInWords, withUnit } from './wording'

/** A share with the two numbers that it is made of; `printed` is the figure that prints it, which may be the part. */
interface Shared {
  part: Figure
  whole: Figure
  printed: Figure
}

export const share: Kind = function* (prepared) {
  const seen = new Set<string>()
  const countsBy = countsByWords(prepared)
  let looked = 0
  for (const printed of prepared.figures.values()) {
    if ((looked += 1) % 500 === 0) yield
    if (!printed.share || !isStanding(printed)) continue
    for (const whole of wholesOf(prepared, printed)) {
      const tied = partsOf(prepared, printed, whole)
      const named = tied.flatMap((part) => compared(prepared, { part, whole, printed }) ?? [])
      const alike = printed.unit.isShare ? likeliest(prepared, printed, whole, countsBy) : undefined
      for (const found of alike ? [...named, alike] : named) {
        const key = found.claims.toSorted().join(' ')
        if (!seen.has(key)) yield found
        seen.add(key)
      }
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

/** What the share is the share: the count beside it, or counts that are tied to it. */
function partsOf({ figures, relationsOf }: Prepared, printed: Figure, whole: Figure): Figure[] {
  if (!printed.unit.isShare) return printed.unit.key === whole.unit.key ? [printed] : []
  const { id } = printed.claim
  const tied = (relationsOf.get(id) ?? [])
    .filter(({ kind, aspect }) => ties.has(kind) && !/\bbase\b/i.test(aspect ?? ''))
    .map(({ from, to }) => figures.get(from === id ? to : from))
  return [...new Set(tied)].filter(
    (part) => part !== undefined && canBePart(part, printed, whole),
  ) as Figure[]
}

const canBePart = (part: Figure, printed: Figure, whole: Figure): boolean =>
  part !== whole &&
  part !== printed &&
  isMeant(part) &&
  part.unit.key === whole.unit.key &&
  part.unit.key !== '' &&
  areOfOneTime(part, printed)

/** Of counts that nobody has tied to a share, but which are about the same, the one that agrees, else the first. */
function likeliest(
  prepared: Prepared,
  printed: Figure,
  whole: Figure,
  countsBy: ReturnType<typeof countsByWords>,
): Found | undefined {
  let other: Found | undefined
  for (const part of alikeTo(printed, whole, countsBy)) {
    if (!canBePart(part, printed, whole)) continue
    const found = compared(prepared, { part, whole, printed })
    if (found?.holds === true) return found
    if (found && !other && areOfOneOccasion(prepared, { part, whole, printed })) other = found
  }
  return other
}

/** So many different counts about the same are looked at: of more nobody can say which one is meant. */
const mostAlike = 20

/** A function that gives the counts about some words, one of each that are the same. */
function countsByWords({ byWords, sourcesOf }: Prepared): (words: string) => readonly Figure[] {
  const known = new Map<string, readonly Figure[]>()
  const keyOf = ({ interval, unit, topic, stretch, claim }: Figure): string => {
    const time = stretch ? keyOfTime(stretch) : sourcesOf(claim)[0]?.id
    return [interval?.low, interval?.high, unit.key, topic.place.join(' '), time].join('|')
  }
  return (words) => {
    const found =
      known.get(words) ??
      [
        ...grouped(
          (byWords.get(words) ?? []).filter(({ unit }) => !unit.isShare),
          keyOf,
        ).values(),
      ]
        .slice(0, mostAlike)
        .flatMap(([first]) => first ?? [])
    known.set(words, found)
    return found
  }
}

/** Counts about what a share is about. A count is named without its unit, a share with what, or with whom, it is a share of. */
function alikeTo({ topic }: Figure, whole: Figure, countsBy: ReturnType<typeof countsByWords>): Figure[] {
  const keys = [topic.words, topic.rest].map((words) =>
    words.filter((word) => !whole.topic.unit.includes(word)).join(' '),
  )
  const alike = [...new Set(keys)].flatMap((key) => (key === '' ? [] : countsBy(key)))
  return alike.filter((each) => isOfPlace(each, topic.place))
}

/** Whether a count is that of the share for sure: of the same date, or in one source with it or its whole. */
function areOfOneOccasion({ sourcesOf }: Prepared, { part, whole, printed }: Shared): boolean {
  if (part.stretch && printed.stretch) return true
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

function compared(prepared: Prepared, { part, whole, printed }: Shared): Found | undefined {
  const said = printed.share
  const [inner, outer] = besides(prepared, part, whole)
  // A part that is greater than its whole is another check's business.
  if (!said || !inner || !outer || inner.low < 0 || outer.high <= 0 || isBelow(outer, inner)) return undefined
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
