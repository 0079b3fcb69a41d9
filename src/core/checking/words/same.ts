// Claims that say the same, brought together: by relations that say so, and by figures that are the same.
// Must not break: two claims that somebody has called different are never brought together.
import type { Claim } from '../../model/claim'
import { isMeant } from '../groups'
import { type Figure, grouped, type Prepared } from '../prepared'

/** All claims that nobody has taken back, each in one group of those that say the same; many are alone. */
export function groupedClaims(prepared: Prepared): Claim[][] {
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
  const figures = [...prepared.figures.values()].filter((figure) => isMeant(figure) && figure.topic.isNamed)
  for (const [first, ...others] of grouped(figures, sameness).values())
    for (const other of others)
      if (first && !areApart(prepared, first.claim, other.claim)) join(first.claim.id, other.claim.id)
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
    stretch && [stretch.start, stretch.end],
  ])

const areApart = ({ relationsOf }: Prepared, a: Claim, b: Claim): boolean =>
  (relationsOf.get(a.id) ?? []).some(
    ({ kind, from, to }) => kind === 'notSameAs' && (from === b.id || to === b.id),
  )
