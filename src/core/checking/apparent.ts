// Numbers that differ and are no conflict, where a reader would suspect one: said with the reason.
// Must not break: one notice about a few figures; a list of many periods or groups of people is a table, and suspects nobody.
import { dateInWords } from '../model/edtf-words'
import { type Family, isMeant } from './groups'
import type { Found } from './kind'
import { areInOneBreath, conflictOf, doMeet, named } from './pair'
import { type Figure, grouped, type Prepared } from './prepared'
import { haveOneHead } from './units'
import type { AreSettled } from './settled'
import { keyOfTime, overlap } from './times'

/** Periods, groups and units that are more than this are a table. */
const most = 3

/** Periods that overlap without being the same. */
export function* apparentWithin(
  prepared: Prepared,
  family: Family,
  areSettled: AreSettled,
): Generator<Found> {
  const figures = family.flatMap(({ figures: [first] }) => (first?.stretch ? [first] : []))
  if (figures.length > most) return
  for (const [at, a] of figures.entries())
    for (const b of figures.slice(at + 1)) {
      if (!a.stretch || !b.stretch || !overlap(a.stretch, b.stretch) || isPlain(prepared, a, b, areSettled))
        continue
      const [one, other] = [a, b].map(({ period }) => dateInWords(period?.edtf ?? ''))
      yield apparent(prepared, a, b, `they are about different times: ${one} and ${other}`)
    }
}

/** The same words, time and place in another unit, or the same but for who is counted. */
export function* apparentBetween(prepared: Prepared, areSettled: AreSettled): Generator<Found> {
  for (const alike of prepared.byWords.values())
    yield* between(
      prepared,
      alike,
      areSettled,
      (each) => each.unit.key,
      (a, b) =>
        a.unit.key === '' || b.unit.key === '' || haveOneHead(a.unit, b.unit)
          ? undefined
          : `one counts ${counted(a)}, the other ${counted(b)}`,
    )
  const ofPopulations = [...prepared.figures.values()].filter(
    ({ quantity }) => quantity.population !== undefined,
  )
  const byRest = grouped(ofPopulations, (each) => `${each.topic.rest.join(' ')} ${each.unit.key}`)
  for (const alike of byRest.values())
    yield* between(
      prepared,
      alike,
      areSettled,
      (each) => each.topic.words.join(' '),
      ({ quantity: a }, { quantity: b }) =>
        `one is of ${a.population ?? ''}, the other of ${b.population ?? ''}`,
    )
}

const counted = ({ unit, quantity: { per } }: Figure): string =>
  per === undefined ? unit.label : `${unit.label} per ${per}`.trim()

/** The first figures of each two or three that one aspect tells apart, at each time and place. */
function* between(
  prepared: Prepared,
  alike: readonly Figure[],
  areSettled: AreSettled,
  aspect: (figure: Figure) => string,
  reason: (a: Figure, b: Figure) => string | undefined,
): Generator<Found> {
  if (alike.length < 2) return
  const meant = alike.filter((each) => isMeant(each) && each.topic.words.length > 0)
  const together = grouped(
    meant,
    ({ stretch, topic }) => `${stretch && keyOfTime(stretch)} ${topic.place.join(' ')}`,
  )
  for (const figures of together.values()) {
    const firsts = [...grouped(figures, aspect).values()].flatMap(([first]) => first ?? [])
    if (firsts.length > most) continue
    for (const [at, a] of firsts.entries())
      for (const b of firsts.slice(at + 1)) {
        const because = reason(a, b)
        if (because !== undefined && !isPlain(prepared, a, b, areSettled))
          yield apparent(prepared, a, b, because)
      }
  }
}

/** Whether nobody would suspect a conflict: the numbers agree, one has been explained, or they stand side by side. */
const isPlain = (prepared: Prepared, a: Figure, b: Figure, areSettled: AreSettled): boolean =>
  (a.unit.key === b.unit.key ? doMeet(a, b) : a.interval?.low === b.interval?.low) ||
  areSettled(a, b) ||
  areInOneBreath(prepared, a, b)

const apparent = (prepared: Prepared, a: Figure, b: Figure, because: string): Found =>
  conflictOf([a, b], true, `${named(prepared, a, b)}: not a conflict, because ${because}.`)
