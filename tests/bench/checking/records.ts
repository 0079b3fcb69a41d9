// Records of made-up projects, with all that they need and nothing else. The claim n rests on the highlight n.
// Must not break: ids are made of numbers, so that what a check says can be traced to what was planted.
import type { Checkable } from '../../../src/core/checking/checkable'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import type { Records } from '../../../src/core/model/records'

type Claim = Records['claims']

const at = '2026-01-02T03:04:05.000Z'
const coder = '01940000-0000-7000-8000-000000009000'
const nouns = ['claim', 'highlight', 'source', 'breakdown', 'relation'] as const

export const idOf = (noun: (typeof nouns)[number], n: number): string =>
  `0194000${nouns.indexOf(noun)}-0000-7000-8000-${String(n).padStart(12, '0')}`

export const claimOf = (n: number, fields: Claim['fields'], more: Partial<Claim> = {}): Claim => ({
  id: idOf('claim', n),
  type: 'statistic',
  status: 'reviewed',
  evidence: [{ highlightId: idOf('highlight', n), role: 'states' }],
  fields,
  attribution: [{ name: 'Office' }],
  act: 'assert',
  certainty: 'asserted',
  polarity: 'positive',
  tags: [],
  coder,
  createdAt: at,
  updatedAt: at,
  ...more,
})

export const breakdownOf = (
  total: number,
  parts: readonly number[],
  more: Partial<Records['breakdowns']> = {},
): Records['breakdowns'] => ({
  id: idOf('breakdown', total),
  total: idOf('claim', total),
  parts: parts.map((n) => ({ claim: idOf('claim', n), membership: 'stated' })),
  exhaustive: 'stated',
  disjoint: 'assumed',
  ...more,
})

export const relationOf = (
  from: number,
  kind: Records['relations']['kind'],
  to: number,
): Records['relations'] => ({
  id: idOf('relation', from),
  from: idOf('claim', from),
  to: idOf('claim', to),
  kind,
  coder,
  createdAt: at,
})

const sourceOf = (n: number, published: string): Records['sources'] => ({
  id: idOf('source', n),
  title: `Report ${n}`,
  format: 'text',
  published,
  tags: [],
  version: 1,
  text: { characters: 100_000, sha256: '0'.repeat(64), extractor: 'text/1' },
  original: { fileName: `${n}.txt`, mediaType: 'text/plain', bytes: 100_000, sha256: '0'.repeat(64) },
  regions: [],
  importedAt: at,
  coder,
})

interface Rest {
  breakdowns?: Records['breakdowns'][]
  relations?: Records['relations'][]
  series?: Records['series'][]
  /** How many sources there are; the claims take turns. As many as claims unless said otherwise. */
  sources?: number
  /** When each was published, by number; the same day unless said otherwise. */
  published?: readonly string[]
}

/** A project of claims, each of which stands in a passage of one of the sources, far from the others. */
export function projectOf(claims: readonly Claim[], rest: Rest = {}): Checkable {
  const count = Math.max(1, rest.sources ?? claims.length)
  const highlights = claims.map(({ id }, index): Records['highlights'] => {
    const n = Number(id.slice(-12))
    return {
      id: idOf('highlight', n),
      sourceId: idOf('source', index % count),
      start: index * 1000,
      end: index * 1000 + 20,
      quote: { exact: 'as it was printed', prefix: '', suffix: '' },
      anchor: 'exact',
      tags: [],
      coder,
      createdAt: at,
    }
  })
  const sources = Array.from({ length: count }, (_, n) => sourceOf(n, rest.published?.[n] ?? '2025-03-01'))
  return {
    claims,
    claimTypes: builtInClaimTypes,
    highlights: new Map(highlights.map((each) => [each.id, each])),
    sources: new Map(sources.map((each) => [each.id, each])),
    entities: new Map(),
    breakdowns: rest.breakdowns ?? [],
    relations: rest.relations ?? [],
    series: rest.series ?? [],
    headlines: new Map(),
  }
}
