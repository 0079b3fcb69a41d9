// How the claim stands to other claims: relations, the breakdown that it is the total of, series that it is in.
// Each is a record of its own; this section changes those records, never the claim.
import { useApp } from '../../state/store'
import { GraphPart } from '../../graph/GraphPart'
import { Section } from '../controls/Disclosure'
import { useDesk } from '../form/desk'
import { linksOfClaim } from '../parts/beside'
import { BreakdownPart } from './BreakdownPart'
import { RelationPart } from './RelationPart'
import { SeriesPart } from './SeriesPart'

export function RelationsSection() {
  const { claim } = useDesk()
  const all = {
    relations: [...useApp((state) => state.relations).values()],
    breakdowns: [...useApp((state) => state.breakdowns).values()],
    series: [...useApp((state) => state.series).values()],
  }
  const { relations, breakdown, wholes, mine, others } = linksOfClaim(claim.id, all)
  const count = relations.length + (breakdown ? 1 : 0) + wholes.length + mine.length
  return (
    <Section door="relations" title="Relations" count={count}>
      <GraphPart claimId={claim.id} ties={count} />
      <RelationPart relations={relations} />
      <BreakdownPart breakdown={breakdown} wholes={wholes} />
      <SeriesPart mine={mine} others={others} />
    </Section>
  )
}
