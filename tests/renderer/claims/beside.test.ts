// What stands beside the claim's own parts can be gone to by name as well, each under a name of its own.
import { expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim'
import { linksOfClaim, placesBeside } from '../../../src/renderer/claims/parts/beside'
import { placeName } from '../../../src/renderer/claims/parts/find'

const claim = { id: 'me', evidence: [{ highlightId: 'h', role: 'states' }] } as unknown as Claim
const made = { coder: 'c', createdAt: '2026-01-01T00:00:00Z' }
const relation = (id: string, from: string, to: string) => ({
  id,
  from,
  to,
  kind: 'supports' as const,
  ...made,
})
const breakdown = (id: string, total: string, part: string) => ({
  id,
  total,
  parts: [{ claim: part, membership: 'stated' as const }],
  exhaustive: 'no' as const,
  disjoint: 'assumed' as const,
})
const all = {
  relations: [relation('r1', 'me', 'x'), relation('r2', 'x', 'y'), relation('r3', 'y', 'me')],
  breakdowns: [breakdown('b1', 'me', 'x'), breakdown('b2', 'y', 'me'), breakdown('b3', 'y', 'x')],
  series: [
    { id: 's1', name: 'One', claims: ['me', 'x'] },
    { id: 's2', name: 'Two', claims: ['x'] },
  ],
}

it('knows which links are of the claim', () => {
  const links = linksOfClaim('me', all)
  expect(links.relations.map(({ id }) => id)).toEqual(['r1', 'r3'])
  expect([links.breakdown?.id, links.wholes.map(({ id }) => id)]).toEqual(['b1', ['b2']])
  expect([links.mine[0]?.id, links.others[0]?.id]).toEqual(['s1', 's2'])
})

it('names every part once', () => {
  const names = placesBeside(claim, all).map(placeName)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('Relations › Relation 2 › Basis')
  expect(names).toContain('Relations › Breakdown › Remainder › Label')
  expect(names).not.toContain('Relations › Make this claim a total')
})
