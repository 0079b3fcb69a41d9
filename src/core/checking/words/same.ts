// Claims that say the same, brought together: by relations that say so, and by figures that are the same.
// Must not break: two claims that somebody has called different are never brought together.
import type { Claim } from '../../model/claim'
import { isMeant } from '../groups'
import { keyOfTime } from '../times'
import { type Figure, grouped, type Prepared } from '../prepared'

/** All claims that nobody has taken back, each in one group of those that say the same; many are alone. Yields where the work may pause. */
export function* groupedClaims(prepared: Prepared): Generator<undefined, Claim[][]> {
  const heads = new Map<string, string>()
  const headOf = (id: string): string => {
    let head = id
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next
    if (head !== id) heads.set(id, head)
    return head
  }
  const join = (a: string, b: string) => {
    const [head, other] = [headOf(a), headOf(b)]
    if (head !== other) heads.set(other, head)
  }
  for (const { kind, from, to } of prepared.relations)
    if (kind === 'sameAs' || kind === 'derivedFrom') join(from, to)
  const firsts = new Map<string, Figure>()
  let seen = 0
  for (const figure of prepared.figures.values()) {
    if ((seen += 1) % 1000 === 0) yield undefined
    if (!isMeant(figure) || !figure.topic.isNamed) continue
    const key = sameness(figure)
    const first = firsts.get(key)
    if (!first) firsts.set(key, figure)
    else if (!areApart(prepared, first.claim, figure.claim)) join(first.claim.id, figure.claim.id)
  }
  const meant = prepared.claims.filter(({ status }) => status !== 'retracted')
  return [...grouped(meant, ({ id }) => headOf(id)).values()]
}

const sameness = ({ quantity, unit, stretch, topic }: Figure): string =>
  JSON.stringify([
    topic.words,
    topic.place,
    unit.key,
    [
      quantity.comparator ?? '=',
      quantity.value,
      quantity.upper,
      quantity.value === undefined && quantity.text,
    ],
    stretch && keyOfTime(stretch),
  ])

const areApart = ({ relationsOf }: Prepared, a: Claim, b: Claim): boolean =>
  (relationsOf.get(a.id) ?? []).some(
    ({ kind, from, to }) => kind === 'notSameAs' && (from === b.id || to === b.id),
  )
