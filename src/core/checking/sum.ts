// Breakdowns: whether the parts come to their total, as intervals of what the printed digits leave open.
// Must not break: nothing is called wrong while some values that the wording allows would be right.
import type { Claim } from '../model/claim'
import type { Breakdown } from '../model/relations'
import {
  atLeastNone,
  exactly,
  type Interval,
  isBelow,
  isExact,
  minus,
  plus,
  sumOf,
  times,
} from './arithmetic'
import { isStanding } from './groups'
import type { Found, Kind } from './kind'
import { type Figure, figuresOf, inCompany, type Prepared, valuesOf } from './prepared'
import { mayBeSame, type Unit } from './units'
import { barOf, barsOf, drawnIn, inWords, spanInWords } from './wording'

export const sum: Kind = function* (prepared) {
  for (const breakdown of prepared.breakdowns) {
    const added = addedUp(prepared, breakdown)
    if (added) yield judged(added)
  }
}

/** The sum of a breakdown of which a person has said that all its figures count the same, whatever their units are called. */
export function sumAsOne(prepared: Prepared, breakdown: Breakdown): Found | undefined {
  const added = addedUp(prepared, breakdown, () => true)
  return added && judged(added)
}

/** A breakdown as numbers; absent intervals are numbers that nobody gives. */
interface Added {
  breakdown: Breakdown
  total: Figure
  /** The parts, and last the claim of the remainder where it has one. */
  addends: Figure[]
  /** Parts that have no quantity. */
  missing: Claim[]
  whole: Interval | undefined
  intervals: (Interval | undefined)[]
  unit: Unit
}

function addedUp(
  prepared: Prepared,
  breakdown: Breakdown,
  areSame: typeof mayBeSame = mayBeSame,
): Added | undefined {
  const { total, addends, missing: ids } = figuresOf(prepared.figures, breakdown)
  const missing = ids.flatMap((id) => prepared.claimOf.get(id) ?? [])
  // What was withdrawn or denied isn't to be added to what stands.
  if (!total || ![total, ...addends, ...missing.map((claim) => ({ claim }))].every(isStanding))
    return undefined
  const greatest = unitOfAll(addends) ?? total.unit
  // Shares are said in per cent, whatever they are printed in.
  const unit = greatest.isShare ? { ...greatest, factor: 0.01 } : greatest
  // Units that differ are asked about by another check, and never added.
  if (!unit || addends.length === 0 || addends.some((each) => !areSame(each.unit, unit))) return undefined
  const areShares = unit.isShare && !total.unit.isShare
  if (!areShares && !areSame(total.unit, unit)) return undefined
  const [whole, ...intervals] = areShares
    ? [exactly(1), ...inCompany(...addends)]
    : inCompany(total, ...addends)
  return {
    breakdown,
    total,
    addends,
    missing,
    whole,
    intervals,
    unit,
  }
}

/** The greatest of the units, in which the sum is said. */
function unitOfAll(addends: readonly Figure[]): Unit | undefined {
  const units = addends.map(({ unit }) => unit).filter(({ key }) => key !== '')
  return units.toSorted((a, b) => b.factor - a.factor)[0]
}

function judged(added: Added): Found {
  const { breakdown, total, addends, missing, whole, intervals } = added
  const known = sumOf(intervals.filter((each) => each !== undefined))
  const comesTo = said(added, hasMissing(added) ? allOf(added, known) : known)
  const terms = [...addends.map((each) => inWords(each, added.unit.factor)), ...inNumber(missing)]
  const expression = `${terms.join(' + ')} = ${comesTo}`
  const left = whole && minus(whole, known)
  const drawn = drawnIn({ unit: added.unit })
  const isAll = added.unit.isShare && !total.unit.isShare
  const bars = [
    { ...barOf(total), ...(isAll && { value: 1 }), interval: whole ?? known },
    ...addends.map((each, at) => ({ ...barOf(each), interval: intervals[at] ?? atLeastNone })),
    ...missing.map(({ id, statement }) => ({
      claim: id,
      label: statement ?? 'without a number',
      interval: atLeastNone,
    })),
    ...(left ? [{ label: breakdown.remainder?.label ?? 'left over', interval: left }] : []),
  ]
  const [first, ...others] = barsOf(bars, drawn)
  const { holds, ending } = verdict(added, known)
  return {
    kind: 'sum',
    claims: [...[total, ...addends].map(({ claim }) => claim), ...missing].map(({ id }) => id),
    expression,
    computed: comesTo,
    holds,
    message: `${expression}${ending}.`,
    picture: {
      as: 'sum',
      unit: drawn.label || total.unit.label,
      ...(whole && { total: first }),
      parts: others.slice(0, addends.length + missing.length),
      ...(left && { remainder: others.at(-1) }),
    },
    restsOn: [
      ...[total, ...addends].map(valuesOf),
      ...missing.map(({ id }) => id),
      breakdown.exhaustive,
      breakdown.disjoint,
      breakdown.remainder,
    ],
  }
}

/** Parts of which nothing is said but that they are some. */
const inNumber = ({ length }: readonly Claim[]): string[] =>
  length === 0 ? [] : [length === 1 ? 'a part without a number' : `${length} parts without a number`]

type Verdict = Pick<Found, 'holds'> & { ending: string }

function verdict(added: Added, known: Interval): Verdict {
  const { whole } = added
  if (!whole) return { holds: 'unknown', ending: '; nobody gives a number for the whole' }
  const areAll = areAllParts(added)
  const all = allOf(added, known)
  if (isBelow(whole, all)) return tooMuch(added, minus(all, whole))
  if (isBelow(all, whole)) return tooLittle(added, minus(whole, all), areAll)
  const total = nameOf(added)
  if (hasMissing(added)) return { holds: 'unknown', ending: `; what is missing to ${total} has no number` }
  if (all !== known) return { holds: 'unknown', ending: `; what else makes ${total} isn’t listed` }
  const isPlain = isExact(known) && isExact(whole)
  return {
    holds: true,
    ending: isPlain ? `, all of ${total}` : `, which agrees with ${total} as far as rounding tells`,
  }
}

const hasMissing = ({ intervals, missing }: Added): boolean =>
  missing.length > 0 || intervals.some((each) => !each)
const areAllParts = ({ breakdown: { exhaustive, remainder } }: Added): boolean =>
  exhaustive !== 'no' || remainder?.claim !== undefined

/** All that the parts may come to with those whose numbers are missing. */
function allOf(added: Added, known: Interval): Interval {
  // Where some parts take away, those that are missing may come to anything.
  const areSigned = added.intervals.some((each) => (each?.low ?? 0) < 0)
  if (!hasMissing(added) && (!areSigned || areAllParts(added))) return known
  return plus(known, areSigned ? { low: -Infinity, high: Infinity } : atLeastNone)
}

function tooMuch(added: Added, more: Interval): Verdict {
  const ending = `, which is ${said(added, more)} more than ${nameOf(added)} that they are parts of`
  const { disjoint } = added.breakdown
  if (disjoint === 'no') return { holds: true, ending: `${ending}; some belong to several parts` }
  return {
    holds: false,
    ending: disjoint === 'assumed' ? `${ending}, unless some are counted twice` : ending,
  }
}

function tooLittle(added: Added, less: Interval, areAll: boolean): Verdict {
  const ending = `, which is ${said(added, less)} less than ${nameOf(added)} that they are parts of`
  const label = added.breakdown.remainder?.label
  if (label !== undefined) return { holds: areAll ? true : 'unknown', ending: `${ending} (“${label}”)` }
  if (areAll) return { holds: false, ending }
  return { holds: 'unknown', ending: `${ending}; nothing says that these are all parts` }
}

/** An interval in the unit that the parts are printed in. */
function said({ unit }: Added, interval: Interval): string {
  const percent = unit.isShare && unit.factor !== 1 ? ' %' : ''
  return spanInWords(times(interval, 1 / unit.factor)) + percent
}

/** The whole as a sentence names it: “the 361 complaints”, “the whole” of percentages. */
function nameOf({ total, unit }: Added): string {
  if (unit.isShare && !total.unit.isShare) return 'the 100 %'
  const own = unit.factor === total.unit.factor ? total.unit.label : ''
  return `the ${inWords(total, unit.factor)} ${unit.isShare ? '' : own || unit.label}`.trim()
}
