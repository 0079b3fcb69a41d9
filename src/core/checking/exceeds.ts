// A part that is greater than its whole, by a relation, in a breakdown or as a share of its base.
// Must not break: only counts of one unit and shares of one base are compared, and only what no rounding explains is said.
import { type Interval, isBelow, minus, times } from './arithmetic'
import type { Quantity } from '../model/values'
import { isSameWording } from './alignment'
import { areCounted, besides } from './beside'
import { isStanding } from './groups'
import type { Found, Kind } from './kind'
import { difference } from './pair'
import { type Figure, type Prepared, valuesOf } from './prepared'
import { barsOf, barOf, inDigits, inWords, spanInWords, withUnit } from './wording'

export const exceeds: Kind = function* (prepared) {
  for (const [part, whole] of partsOfWholes(prepared)) {
    const found = part.unit.isShare ? sharesCompared(part, whole) : compared(prepared, part, whole)
    if (found) yield found
  }
}

/** Every part with its whole, as people have said it, without those that can't be compared. */
function* partsOfWholes({ figures, relations, breakdowns }: Prepared): Generator<[Figure, Figure]> {
  const pair = function* (partId: string, wholeId: string): Generator<[Figure, Figure]> {
    const [part, whole] = [figures.get(partId), figures.get(wholeId)]
    if (part && whole && part !== whole && isStanding(part) && isStanding(whole)) yield [part, whole]
  }
  for (const { kind, from, to } of relations) if (kind === 'partOf') yield* pair(from, to)
  for (const { total, parts } of breakdowns) for (const { claim } of parts) yield* pair(claim, total)
  for (const { claim, quantity } of figures.values())
    if (quantity.base?.claim !== undefined) yield* pair(claim.id, quantity.base.claim)
}

/** Parts of changes and averages may be greater than the whole. */
const isAmount = ({ unit, quantity: { kind, comparison } }: Figure): boolean =>
  unit.key !== '' && kind !== 'change' && kind !== 'average' && !comparison
const isCount = (figure: Figure): boolean => isAmount(figure) && !figure.unit.isShare

/** Shares can be compared where they are of the same, which may have been left unsaid. */
function sharesCompared(part: Figure, whole: Figure): Found | undefined {
  const [inner, outer] = [part.interval, whole.interval]
  const areOfOne = haveOneBase(part.quantity, whole.quantity)
  if (!isAmount(part) || !isAmount(whole) || !whole.unit.isShare || areOfOne === false) return undefined
  if (!inner || !outer || !isBelow(outer, inner)) return undefined
  const more = difference(part, whole)
  const [one, other] = [inWords(part), inWords(whole)]
  const can = areOfOne ? `${one} can’t` : `If both are shares of the same, ${one} can’t`
  return {
    kind: 'exceeds',
    claims: [part.claim.id, whole.claim.id],
    expression: `${one} > ${other}`,
    computed: more,
    holds: areOfOne ? false : 'unknown',
    message: `${can} be part of ${other}: that is ${more} more.`,
    picture: { as: 'share', ...picture(part, whole, inner, outer) },
    restsOn: [part, whole].map((each) => [valuesOf(each), each.quantity.base, each.quantity.population]),
  }
}

/** Whether two shares are of the same base; undefined where neither says of what. */
function haveOneBase(a: Quantity, b: Quantity): boolean | undefined {
  const [one, other] = [a, b].map(({ base, population }) => base?.claim ?? base?.text ?? population)
  if (one === undefined && other === undefined) return undefined
  return one !== undefined && other !== undefined && isSameWording(one, other)
}

function compared(prepared: Prepared, part: Figure, whole: Figure): Found | undefined {
  if (!isCount(part) || !isCount(whole) || part.unit.key !== whole.unit.key) return undefined
  const [inner, outer] = besides(prepared, part, whole)
  // What may be negative, such as a debt, can have parts that are greater.
  if (!inner || !outer || outer.low < 0) return undefined
  const isSure = isBelow(outer, inner)
  const asPrinted = (part.stated.value ?? 0) - (whole.stated.value ?? 0)
  if (!isSure && (asPrinted <= 0 || !areCounted(prepared, part, whole))) return undefined
  const more = isSure ? spanInWords(times(minus(inner, outer), 1 / whole.unit.factor)) : inDigits(asPrinted)
  const words = inWords(part, whole.unit.factor)
  return {
    kind: 'exceeds',
    claims: [part.claim.id, whole.claim.id],
    expression: `${words} > ${inWords(whole)}`,
    computed: more,
    holds: isSure ? false : 'unknown',
    message: `${withUnit(part, words)} can’t be part of ${withUnit(whole)}: that is ${more} more than there are${isSure ? '' : ', unless one of them is rounded'}.`,
    picture: {
      as: 'share',
      ...picture(part, whole, inner, outer),
    },
    restsOn: [valuesOf(part), valuesOf(whole)],
  }
}

function picture(part: Figure, whole: Figure, inner: Interval, outer: Interval) {
  const [first, second] = barsOf(
    [
      { ...barOf(part), interval: inner },
      { ...barOf(whole), interval: outer },
    ],
    whole.unit,
  )
  return { part: first, whole: second }
}
