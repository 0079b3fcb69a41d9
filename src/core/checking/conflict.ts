// The same measure, unit, place and time, but numbers that can't both be right.
// Must not break: figures are compared within groups of what they are about, each with one other, never all with all.
import { apparentBetween, apparentWithin } from './apparent'
import { distinct, type Family, familiesOf, type Group, isMeant, knownAt, startOf } from './groups'
import type { Found, Kind } from './kind'
import { areInOneBreath, areNear, conflictOf, daysApart, difference, doMeet, matterOf, named } from './pair'
import type { Figure, Prepared } from './prepared'
import { reasonAgainst } from './reasons'
import { type AreSettled, settling } from './settled'
import { inWords } from './wording'

/** More numbers than this that clash with one are no longer pairs. */
const most = 5

export const conflict: Kind = function* (prepared) {
  yield* saidToConflict(prepared)
  const areSettled = settling(prepared)
  let looked = 0
  for (const family of familiesOf(prepared)) {
    for (const group of family) yield* within(prepared, group, areSettled)
    yield* withoutPeriod(prepared, family, areSettled)
    yield* apparentWithin(prepared, family, areSettled)
    looked += family.length
    if (looked < 500) continue
    looked = 0
    yield
  }
  yield* apparentBetween(prepared, areSettled)
}

/** What somebody calls a contradiction, or the same, while the numbers don't meet. */
function* saidToConflict({ figures, relations, ...rest }: Prepared): Generator<Found> {
  const prepared = { figures, relations, ...rest }
  for (const { kind, from, to } of relations) {
    if (kind !== 'contradicts' && kind !== 'sameAs') continue
    const [a, b] = [figures.get(from), figures.get(to)]
    if (!a || !b || !isMeant(a) || !isMeant(b) || a.unit.key !== b.unit.key || doMeet(a, b)) continue
    const ending = kind === 'sameAs' ? 'are said to be the same, but' : 'are said to contradict each other:'
    yield conflictOf(
      [a, b],
      false,
      `${named(prepared, a, b)} ${ending} they differ by ${difference(a, b)}.`,
      [kind],
    )
  }
}

function* within(prepared: Prepared, { time, figures }: Group, areSettled: AreSettled): Generator<Found> {
  const [first, ...others] = distinct(prepared, figures)
  if (!first) return
  const clashing = others.filter(
    (other) => !doMeet(first, other) && !areSettled(first, other) && !areInOneBreath(prepared, first, other),
  )
  if (clashing.length > most) yield among(prepared, first, clashing)
  for (const other of clashing.length > most ? [] : clashing) {
    const found = clash(prepared, time, first, other)
    if (found) yield found
  }
}

/** What two numbers that don't meet come to; nothing where they are rather about different things. */
function clash(prepared: Prepared, time: Group['time'], a: Figure, b: Figure): Found | undefined {
  const both = named(prepared, a, b)
  const because = reasonAgainst(prepared, a, b)
  if (because !== undefined) return conflictOf([a, b], true, `${both}: not a conflict, because ${because}.`)
  const [placed, other] = a.topic.place.length > 0 ? [a, b] : [b, a]
  if (placed.topic.place.length > 0 && other.topic.place.length === 0) {
    // The number of a whole country has no place either.
    if (!areNear(a, b)) return undefined
    const message = `${both} conflict if both are about ${matterOf(prepared, placed)}; one names no place.`
    return conflictOf([a, b], 'unknown', message)
  }
  const days = daysApart(prepared, a, b)
  const message = `${both} can’t both be right about ${matterOf(prepared, a)}: they differ by ${difference(a, b)}`
  if (time === 'dated')
    return conflictOf([a, b], false, `${message}${days ? '; the later one may be a correction' : ''}.`)
  // Without a period each is about its own time: what is published much later may have changed.
  if (days !== undefined && days > 366) return undefined
  if (days !== undefined && days <= 31) return conflictOf([a, b], false, `${message}.`)
  return conflictOf(
    [a, b],
    'unknown',
    `${message}; or it has changed in between, for which no dates are given.`,
  )
}

/** One notice of many numbers: what has so many is more likely a list that doesn’t say what each is about. */
function among(prepared: Prepared, first: Figure, clashing: readonly Figure[]): Found {
  const [second = first, ...others] = clashing.slice(0, most)
  const shown = [first, second, ...others] as const
  const numbers = shown.map((each) => inWords(each)).join(', ')
  const message = `${clashing.length + 1} numbers are given for ${matterOf(prepared, first)}: ${numbers} and others. Are they about the same?`
  return conflictOf(shown, 'unknown', message, [clashing.length])
}

/** A figure without a period against the only period that the others have. */
function* withoutPeriod(prepared: Prepared, family: Family, areSettled: AreSettled): Generator<Found> {
  const [dated, undated] = [
    family.filter(({ time }) => time === 'dated'),
    family.find(({ time }) => time === 'none'),
  ]
  const [a] = distinct(prepared, dated[0]?.figures ?? [])
  const [b] = distinct(prepared, undated?.figures ?? [])
  if (!a || !b || dated.length > 1 || doMeet(a, b) || areSettled(a, b) || areInOneBreath(prepared, a, b))
    return
  // News is about the year before it: what was long over when it was written isn’t meant.
  const days = (startOf(knownAt(prepared, b)) - (a.stretch?.end ?? 0)) / 86_400_000
  if (Number.isFinite(days) && Math.abs(days) > 366) return
  if (reasonAgainst(prepared, a, b) !== undefined) return
  const message = `${named(prepared, a, b)} conflict if both are about ${matterOf(prepared, a)}; one has no period.`
  yield conflictOf([a, b], 'unknown', message)
}
