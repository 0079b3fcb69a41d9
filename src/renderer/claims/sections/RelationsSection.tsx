// How the claim stands to other claims: relations, the breakdown that it is the total of, series that it is in.
// Each is a record of its own; this section changes those records, never the claim.
import { useApp } from '../../state/store'
import { Section } from '../controls/Disclosure'
import { useDesk } from '../form/desk'
import { BreakdownPart } from './BreakdownPart'
import { RelationPart } from './RelationPart'
import { SeriesPart } from './SeriesPart'

export function RelationsSection() {
  const { claim } = useDesk()
  const relations = [...useApp((state) => state.relations).values()].filter(
    ({ from, to }) => from === claim.id || to === claim.id,
  )
  const breakdowns = [...useApp((state) => state.breakdowns).values()]
  const series = [...useApp((state) => state.series).values()]
  const total = breakdowns.find((each) => each.total === claim.id)
  const wholes = breakdowns.filter((each) => each.parts.some((part) => part.claim === claim.id))
  const mine = series.filter((each) => each.claims.includes(claim.id))
  const count = relations.length + (total ? 1 : 0) + wholes.length + mine.length
  return (
    <Section door="relations" title="Relations" count={count}>
      <RelationPart relations={relations} />
      <BreakdownPart breakdown={total} wholes={wholes} />
      <SeriesPart mine={mine} others={series.filter((each) => !mine.includes(each))} />
    </Section>
  )
}
