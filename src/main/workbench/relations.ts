// What ties claims together: relations, breakdowns and series. None of them may tie a claim to itself.
import type { Breakdown, Relation } from '../../core/model/relations'
import { removeRecord } from './removing'
import { type Operations, patched, put, refused } from './transaction'

export const relationOperations: Operations<
  | 'addRelation'
  | 'changeRelation'
  | 'removeRelation'
  | 'addBreakdown'
  | 'changeBreakdown'
  | 'removeBreakdown'
  | 'addSeries'
  | 'changeSeries'
  | 'removeSeries'
> = {
  addRelation: (tx, input) =>
    put(tx, 'relations', betweenTwo({ id: tx.newId(), ...input, coder: tx.coder.id, createdAt: tx.now })),
  changeRelation: (tx, input) => put(tx, 'relations', betweenTwo(patched(tx, 'relations', input))),
  removeRelation: (tx, { id }) => removeRecord(tx, 'relations', id),

  addBreakdown: (tx, input) => put(tx, 'breakdowns', ofOthers({ id: tx.newId(), ...input })),
  changeBreakdown: (tx, input) => put(tx, 'breakdowns', ofOthers(patched(tx, 'breakdowns', input))),
  removeBreakdown: (tx, { id }) => removeRecord(tx, 'breakdowns', id),

  addSeries: (tx, input) => put(tx, 'series', { id: tx.newId(), ...input }),
  changeSeries: (tx, input) => put(tx, 'series', patched(tx, 'series', input)),
  removeSeries: (tx, { id }) => removeRecord(tx, 'series', id),
}

function betweenTwo(relation: Relation): Relation {
  if (relation.from === relation.to) throw refused('A relation ties two claims; these are the same one.')
  return relation
}

function ofOthers(breakdown: Breakdown): Breakdown {
  const parts = breakdown.parts.map(({ claim }) => claim)
  if (parts.includes(breakdown.total)) throw refused("The total of a breakdown can't be one of its parts.")
  if (new Set(parts).size < parts.length) throw refused('A breakdown counts each of its parts once.')
  return breakdown
}
