// `around`: the claims that relations, breakdowns and series tie to a claim, as far as so many steps lead.
// Must not break: both ends of a relation come with it; of a breakdown or series that is too large some claims may be missing.
import type { Around } from '../../core/answers'
import type { Checked } from '../../core/contract'
import { linksOf } from '../../core/model/links'
import type { Records } from '../../core/model/records'
import type { ProjectDatabase } from '../database'
import { need } from './transaction'

/** A picture of more claims shows nothing any more. */
const most = 60

const tying = ['relations', 'breakdowns', 'series'] as const
type Tying = (typeof tying)[number]
type Ties = { [N in Tying]: Map<string, Records[N]> }

export function around(project: ProjectDatabase, { claimId, depth }: Checked<'around'>): Around {
  const reached = new Set([need(project, 'claims', claimId).id])
  const ties: Ties = { relations: new Map(), breakdowns: new Map(), series: new Map() }
  let edge = [claimId]
  for (let step = 0; step < depth && edge.length > 0; step += 1) {
    const next = edge.flatMap((id) => claimsBeside(project, id, ties))
    edge = [...new Set(next)].filter((id) => !reached.has(id)).slice(0, most - reached.size)
    for (const id of edge) reached.add(id)
  }
  // What ties two claims that were both reached in the last step was not met on the way.
  for (const id of edge) claimsBeside(project, id, ties)
  const isThere = (noun: Tying) => (record: Records[Tying]) =>
    claimsOf(noun, record).filter((id) => reached.has(id)).length > 1
  const rows = new Map(project.ledgerRows([...reached]).map((row) => [row.claim.id, row]))
  return {
    claims: [...reached].flatMap((id) => rows.get(id) ?? []),
    relations: [...ties.relations.values()].filter(isThere('relations')),
    breakdowns: [...ties.breakdowns.values()].filter(isThere('breakdowns')),
    series: [...ties.series.values()].filter(isThere('series')),
  }
}

/** The claims that something ties to a claim; what ties them is remembered. */
function claimsBeside(project: ProjectDatabase, id: string, ties: Ties): string[] {
  const links = project.linksTo({ noun: 'claims', id })
  return tying.flatMap((noun) => {
    const known = ties[noun] as Map<string, Records[Tying]>
    const ids = links.filter((link) => link.noun === noun).map((link) => link.id)
    return project.several(noun, ids).flatMap((record) => {
      known.set(record.id, record)
      return claimsOf(noun, record)
    })
  })
}

const claimsOf = (noun: Tying, record: Records[Tying]): string[] =>
  linksOf(noun, record).flatMap((link) => (link.noun === 'claims' ? [link.id] : []))
