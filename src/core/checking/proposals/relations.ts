// Relations between figures of one measure, unit, place and time: the same in another source, a rounding, an update.
// Must not break: two claims between which somebody has made a relation are left alone.
import type { Offer } from '../../model/check'
import type { Relation } from '../../model/relations'
import type { Source } from '../../model/source'
import { firstVersionOf } from '../../versions/first'
import { familiesOf, isRoundingOf, knownAt, startOf } from '../groups'
import { type Figure, type Prepared } from '../prepared'
import { type AreSettled, settling } from '../settled'
import { inDigits, inWords, withUnit } from '../wording'

export function* relations(prepared: Prepared): Generator<Offer | undefined> {
  const areSettled = settling(prepared)
  let looked = 0
  for (const family of familiesOf(prepared)) {
    // Without dates nothing says that two figures are about the same time.
    for (const { time, figures } of family)
      if (time === 'dated') yield* ofGroup(prepared, figures, areSettled)
    looked += family.length
    if (looked < 500) continue
    looked = 0
    yield
  }
}

/** Each later figure is held against the earliest only, so that what is offered grows with the figures. */
function* ofGroup(prepared: Prepared, figures: readonly Figure[], areSettled: AreSettled): Generator<Offer> {
  const [first, ...others] = figures
    .map((figure) => ({ figure, at: startOf(knownAt(prepared, figure)) }))
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ figure }) => figure)
  if (!first) return
  for (const other of others) {
    if (
      areSettled(first, other) ||
      areRelated(prepared, first, other) ||
      !areIndependent(prepared, first, other)
    )
      continue
    const [one, two] = [first, other].map(({ interval }) => interval)
    if (one?.low === two?.low && one?.high === two?.high)
      yield offerOf('sameAs', other, first, `Two sources tell of ${withUnit(first)}, about the same.`)
    else if (isRoundingOf(other, first)) yield rounding(other, first)
    else if (isRoundingOf(first, other)) yield rounding(first, other)
    else if (names(prepared, other, first)) {
      const message = `The passage with ${withUnit(other)} also names ${inWords(first)}: it looks like an update.`
      yield offerOf('updates', other, first, message)
    }
  }
}

const rounding = (round: Figure, exact: Figure): Offer =>
  offerOf('rounds', round, exact, `${inWords(round)} looks like ${withUnit(exact)}, rounded.`)

function offerOf(kind: Relation['kind'], from: Figure, to: Figure, message: string): Offer {
  const claims = [from.claim.id, to.claim.id]
  return {
    claims,
    message,
    verb: 'addRelation',
    input: { from: from.claim.id, to: to.claim.id, kind, basis: 'inferred' },
  }
}

const areRelated = ({ relationsOf }: Prepared, a: Figure, b: Figure): boolean =>
  relationsOf.get(a.claim.id)?.some(({ from, to }) => from === b.claim.id || to === b.claim.id) ?? false

/** Whether two figures come from different sources, of which none is a copy or another version of the other. */
function areIndependent({ sourcesOf, sources }: Prepared, a: Figure, b: Figure): boolean {
  const first = (source: Source): string =>
    firstVersionOf(sources, sources.get(source.copyOf ?? '') ?? source)
  const [one, other] = [a, b].map(({ claim }) => sourcesOf(claim).map(first))
  return one?.length !== 0 && other?.length !== 0 && !one?.some((id) => other?.includes(id))
}

/** Whether a passage of a figure also prints the number of another. */
function names({ highlights }: Prepared, figure: Figure, other: Figure): boolean {
  const { value } = other.quantity
  if (value === undefined) return false
  const number = new RegExp(`(?<![\\d.,])${inDigits(value).replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`)
  return figure.claim.evidence.some(
    ({ highlightId, role }) =>
      role === 'states' && number.test(highlights.get(highlightId)?.quote?.exact ?? ''),
  )
}
