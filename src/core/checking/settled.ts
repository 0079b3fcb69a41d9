// What people have already said about two claims that differ: one updates the other, they are parts of one total, and so on.
// Must not break: what a person has settled isn't brought up again as if nobody had looked.
import type { Breakdown, Relation } from '../model/relations'
import type { Figure, Prepared } from './prepared'

/** Whether two figures may differ because of a relation, a series, a breakdown or a base that they share. */
export type AreSettled = (a: Figure, b: Figure) => boolean

/** Relations over which a number may change, however many of them lie between two claims. */
const chaining: ReadonlySet<Relation['kind']> = new Set(['updates', 'notContradicts', 'rounds'])
/** Relations that say that two claims are about different things. */
const apart: ReadonlySet<Relation['kind']> = new Set(['partOf', 'notSameAs', 'qualifies'])

export function settling({ relations, series, breakdowns, relationsOf }: Prepared): AreSettled {
  const chains = joined([
    ...relations.filter(({ kind }) => chaining.has(kind)).map(({ from, to }) => [from, to]),
    ...series.map(({ claims }) => claims),
  ])
  const dividedIn = breakdownsOf(breakdowns)
  return (a, b) => {
    const [one, other] = [a.claim.id, b.claim.id]
    const chain = chains.get(one)
    if (chain !== undefined && chain === chains.get(other)) return true
    if (
      relationsOf.get(one)?.some(({ kind, from, to }) => apart.has(kind) && (from === other || to === other))
    )
      return true
    if (dividedIn.get(one)?.some((breakdown) => dividedIn.get(other)?.includes(breakdown))) return true
    const [base, otherBase] = [a.quantity.base?.claim, b.quantity.base?.claim]
    return base === other || otherBase === one
  }
}

function breakdownsOf(breakdowns: readonly Breakdown[]): Map<string, Breakdown[]> {
  const found = new Map<string, Breakdown[]>()
  for (const breakdown of breakdowns) {
    const { total, parts, remainder } = breakdown
    for (const id of [total, ...parts.map(({ claim }) => claim), remainder?.claim ?? ''])
      found.set(id, [...(found.get(id) ?? []), breakdown])
  }
  return found
}

/** A name for each set of claims that lists connect, directly or over others (union–find with path halving). */
export function joined(lists: readonly (readonly string[])[]): Map<string, string> {
  const above = new Map<string, string>()
  const top = (id: string): string => {
    let at = id
    for (let up = above.get(at) ?? at; up !== at; up = above.get(at) ?? at) {
      above.set(at, above.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const [first, ...others] of lists)
    for (const other of others) if (first !== undefined) above.set(top(other), top(first))
  const ids = lists.flat()
  return new Map(ids.map((id) => [id, top(id)]))
}
