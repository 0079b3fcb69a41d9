// Figures that are about the same, brought together by what they say: conflicts, roundings and revisions are looked for in
// these groups only. Must not break: the work grows with the claims and not with their pairs.
import { isWithin } from './arithmetic'
import type { Records } from '../model/records'
import { type Figure, grouped, type Prepared } from './prepared'
import { keyOfTime, stretchOf } from './times'

/** Figures of one measure, unit and place, and of one time: of the same dates, the same words for it, or of none. */
export interface Group {
  time: 'dated' | 'worded' | 'none'
  figures: readonly Figure[]
}

/** The groups about one measure, unit and place, by time. */
export type Family = readonly Group[]

/** All families with more than one figure; claims that nobody makes, or takes back, are in none. */
export function* familiesOf({ byWords }: Prepared): Generator<Family> {
  for (const alike of byWords.values()) {
    const meant = alike.filter((figure) => isMeant(figure) && figure.topic.isNamed && figure.unit.key !== '')
    for (const ofUnit of grouped(meant, ({ unit }) => unit.key).values())
      for (const ofPlace of byPlace(ofUnit)) if (ofPlace.length > 1) yield byTime(ofPlace)
  }
}

/** Whether it still stands: neither withdrawn nor denied. */
export const isStanding = ({ claim }: Pick<Figure, 'claim'>): boolean =>
  claim.polarity === 'positive' && claim.status !== 'retracted' && claim.certainty !== 'denied'

/** Whether somebody says that it is so: not asked, denied, demanded or withdrawn. */
export const isMeant = (figure: Figure): boolean =>
  figure.interval !== undefined && figure.claim.act === 'assert' && isStanding(figure)

/** Figures without a place belong to the only place that there is. */
function byPlace(figures: readonly Figure[]): Figure[][] {
  const places = grouped(figures, ({ topic }) => topic.place.join(' '))
  return places.size === 2 && places.has('') ? [[...figures]] : [...places.values()]
}

function byTime(figures: readonly Figure[]): Family {
  const times = grouped(figures, ({ stretch, period }) =>
    stretch ? keyOfTime(stretch) : (period?.text.trim().toLowerCase() ?? ''),
  )
  return [...times].map(([key, ofTime]) => ({
    time: ofTime[0]?.stretch ? 'dated' : key === '' ? 'none' : 'worded',
    figures: ofTime,
  }))
}

/** When a figure was so known: as of the date that it names, else when its first source was published. EDTF. */
export function knownAt(prepared: Prepared, { claim, period }: Figure): string | undefined {
  return period?.asOf ?? publishedAt(prepared.sourcesOf(claim))
}

function publishedAt(sources: readonly Records['sources'][]): string | undefined {
  const dates = sources.flatMap(({ published }) => published ?? [])
  return dates.toSorted((a, b) => startOf(a) - startOf(b))[0]
}

/** When a date begins, for putting dates in order; those that can't be read come last. */
export const startOf = (edtf: string | undefined): number =>
  (edtf === undefined ? undefined : stretchOf(edtf)?.start) ?? Infinity

/** One figure for each number that is printed, the most exact and then the earliest first; one in a copy only for want of another. */
export function distinct(prepared: Prepared, figures: readonly Figure[]): Figure[] {
  if (figures.length < 2) return [...figures]
  const ranked = figures.map((figure) => {
    const { low, high } = figure.interval ?? { low: 0, high: Infinity }
    const sources = prepared.sourcesOf(figure.claim)
    const isCopy = sources.length > 0 && sources.every(({ copyOf }) => copyOf !== undefined)
    const keys = [isCopy ? 1 : 0, high - low, startOf(knownAt(prepared, figure))]
    return { figure, keys, key: `${low} ${high}` }
  })
  const inOrder = ranked.toSorted((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index])
    return at === -1
      ? a.figure.claim.id < b.figure.claim.id
        ? -1
        : 1
      : (a.keys[at] ?? 0) - (b.keys[at] ?? 0)
  })
  const firsts = new Map<string, Figure>()
  for (const { figure, key } of inOrder) if (!firsts.has(key)) firsts.set(key, figure)
  return [...firsts.values()]
}

/** How far a bound such as “more than 300” may lie from the figure that it is another print of. */
const near = 0.15

/** Whether one figure can be another print of a more exact one. */
export function isRoundingOf(round: Figure, exact: Figure): boolean {
  if (!round.interval || !exact.interval || !isWithin(exact.interval, round.interval)) return false
  const [value, other] = [round, exact].map(({ quantity, unit }) => (quantity.value ?? NaN) * unit.factor)
  const isSame = value === other && round.quantity.comparator === exact.quantity.comparator
  return (
    !isSame && Math.abs((value ?? NaN) - (other ?? NaN)) <= Math.abs(other ?? NaN) * near && isMeant(exact)
  )
}
