// The same measure at several times that don't overlap: a series.
// Must not break: three times at least, and none of the claims is in a series yet.
import type { Offer } from '../../model/check'
import { type Family, familiesOf } from '../groups'
import { namesOf } from '../pair'
import type { Figure, Prepared } from '../prepared'
import { inWords, listed } from '../wording'

const fewest = 3

export function* series(prepared: Prepared): Generator<Offer | undefined> {
  const taken = new Set(prepared.series.flatMap(({ claims }) => claims))
  for (const family of familiesOf(prepared)) {
    const figures = inTurn(family)
    if (figures.length < fewest || figures.some(({ claim }) => taken.has(claim.id))) continue
    const claims = figures.map(({ claim }) => claim.id)
    const name = namesOf(prepared, figures[0] as Figure)
    yield {
      claims,
      message: `${listed(figures.map((each) => inWords(each)))} look like a series: “${name}” at ${figures.length} times.`,
      verb: 'addSeries',
      input: { name, claims },
    }
  }
}

/** The first figure of each time, in the order of time; none if two of the times overlap. */
function inTurn(family: Family): Figure[] {
  const firsts = family.flatMap(({ figures: [first] }) => (first?.stretch ? [first] : []))
  const inOrder = firsts.toSorted((a, b) => (a.stretch?.start ?? 0) - (b.stretch?.start ?? 0))
  const isTurn = inOrder.every(
    (each, at) => (inOrder[at - 1]?.stretch?.end ?? -Infinity) < (each.stretch?.start ?? 0),
  )
  return isTurn ? inOrder : []
}
