// The parts of the form that stand beside the claim's own: evidence, relations, breakdown, series, tags, notes.
// Their paths are those of the records that they change; their names are the groups that they stand in.
import type { Claim } from '../../../core/model/claim'
import type { Breakdown, Relation, Series } from '../../../core/model/relations'
import type { Place } from './find'

interface Links {
  relations: readonly Relation[]
  breakdowns: readonly Breakdown[]
  series: readonly Series[]
}

/** The relations from and to a claim, the breakdown that it is the total of, what it is a part of, its series. */
export function linksOfClaim(id: string, { relations, breakdowns, series }: Links) {
  return {
    relations: relations.filter(({ from, to }) => from === id || to === id),
    breakdown: breakdowns.find(({ total }) => total === id),
    wholes: breakdowns.filter(({ parts }) => parts.some(({ claim }) => claim === id)),
    mine: series.filter(({ claims }) => claims.includes(id)),
    others: series.filter(({ claims }) => !claims.includes(id)),
  }
}

const under = (names: readonly string[], path: readonly string[], parts: Record<string, string>): Place[] =>
  Object.entries(parts).map(([key, label]) => ({
    path: [...path, ...key.split('.')],
    names: [...names, label],
  }))

/** Every part beside the claim's own by its full name. */
export function placesBeside(claim: Claim, all: Links): Place[] {
  const { relations, breakdown, mine } = linksOfClaim(claim.id, all)
  return [
    ...claim.evidence.flatMap((_, n) =>
      under(['Evidence', `Evidence ${n + 1}`], ['evidence', String(n)], { role: 'Role', field: 'Field' }),
    ),
    ...under(['Relations', 'New relation'], ['relations'], { kind: 'Kind', claim: 'Claim' }),
    ...relations.flatMap(({ id }, n) =>
      under(['Relations', `Relation ${n + 1}`], ['relations', id], {
        kind: 'Kind',
        aspect: 'Aspect',
        basis: 'Basis',
        evidence: 'Evidence',
        note: 'Note',
      }),
    ),
    ...(breakdown
      ? ofBreakdown(breakdown)
      : under(['Relations'], ['breakdowns'], { new: 'Make this claim a total' })),
    ...under(['Relations'], ['series'], { join: 'Join series' }),
    ...mine.flatMap(({ id }, n) =>
      under(['Relations', `Series ${n + 1}`], ['series', id], {
        name: 'Name',
        claim: 'Add claim',
        note: 'Note',
      }),
    ),
    { path: ['tags'], names: ['Tags', 'Add tag'] },
    { path: ['notes', 'new'], names: ['Notes', 'New note'] },
  ]
}

function ofBreakdown({ id, parts }: Breakdown): Place[] {
  const names = ['Relations', 'Breakdown']
  const path = ['breakdowns', id]
  return [
    ...parts.flatMap(({ claim }, n) => under([...names, `Part ${n + 1}`], path, { [claim]: 'Membership' })),
    ...under(names, path, {
      part: 'Add part',
      dimension: 'Dimension',
      scheme: 'Scheme',
      exhaustive: 'Exhaustive',
      disjoint: 'Disjoint',
      note: 'Note',
    }),
    ...under([...names, 'Remainder'], path, { remainder: 'Label', 'remainder.claim': 'Claim' }),
  ]
}
