// Claims, and what the checks read of a project, made short enough to be read in a test.
import { readFileSync } from 'node:fs'
import { checking } from '../../../src/core/checking'
import type { Checkable } from '../../../src/core/checking/checkable'
import type { Check, CheckDecision, CheckKind, Proposal } from '../../../src/core/model/check'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import type { Claim } from '../../../src/core/model/claim'
import type { Records } from '../../../src/core/model/records'
import type { Period, Quantity } from '../../../src/core/model/values'
import { readPeriod } from '../../../src/core/reading/periods'
import { readQuantity } from '../../../src/core/reading/quantities'

/** An id from a letter of the kind of record and a number: the same each time. */
export const idOf = (noun: 'claim' | 'source' | 'highlight' | 'other', n: number): string =>
  `0194000${['claim', 'source', 'highlight', 'other'].indexOf(noun)}-0000-7000-8000-${String(n).padStart(12, '0')}`

const at = '2026-01-02T03:04:05.000Z'
const coder = '01940000-0000-7000-8000-000000009000'

/** What a test says of a claim: its quantity (a number is one that is printed so), its period and any other field. */
export interface Told {
  quantity?: number | Partial<Quantity>
  period?: string | Partial<Period>
  unit?: string
  fields?: Claim['fields']
  /** The number of the source that states it; 1 unless said otherwise. */
  source?: number
  /** When that source was published. */
  published?: string
  claim?: Partial<Claim>
}

export const quantityOf = (told: number | Partial<Quantity>, unit?: string): Quantity => ({
  status: 'stated',
  ...(unit !== undefined && { unit }),
  ...(typeof told === 'number' ? { text: told.toLocaleString('en'), value: told } : { text: '', ...told }),
})

const periodOf = (told: string | Partial<Period>): Period =>
  typeof told === 'string'
    ? { text: told, edtf: told, basis: 'stated' }
    : { text: '', basis: 'stated', ...told }

interface More extends Omit<Told, 'quantity' | 'period' | 'unit'> {
  quantity?: Partial<Quantity>
}

/** What an article prints of a measure, with its period in words, as the form reads both. */
export function printed(wording: string, measure: string, period = '', more: More = {}): Told {
  const quantity = readQuantity(wording)
  if (!quantity) throw new Error(`No quantity can be read in “${wording}”.`)
  const read = period === '' ? undefined : readPeriod(period, '2025-03-01')
  return {
    ...more,
    quantity: { ...quantity, ...more.quantity },
    ...(period !== '' && { period: read ?? { text: period } }),
    fields: { measure, ...more.fields },
  }
}

/** The claim with the number `n`, resting on the highlight with the same number. */
function claimOf(n: number, { quantity, period, unit, fields, claim }: Told): Claim {
  return {
    id: idOf('claim', n),
    type: 'statistic',
    status: 'reviewed',
    evidence: [{ highlightId: idOf('highlight', n), role: 'states' }],
    attribution: [],
    act: 'assert',
    certainty: 'asserted',
    polarity: 'positive',
    tags: [],
    coder,
    createdAt: at,
    updatedAt: at,
    ...claim,
    fields: {
      ...(quantity !== undefined && { quantity: quantityOf(quantity, unit) }),
      ...(period !== undefined && { period: periodOf(period) }),
      ...fields,
    },
  }
}

export const sourceOf = (n: number, more: Partial<Records['sources']> = {}): Records['sources'] => ({
  id: idOf('source', n),
  title: `Article ${n}`,
  format: 'text',
  tags: [],
  version: 1,
  text: { characters: 1000, sha256: '0'.repeat(64), extractor: 'text/1' },
  original: { fileName: `${n}.txt`, mediaType: 'text/plain', bytes: 1000, sha256: '0'.repeat(64) },
  regions: [],
  importedAt: at,
  coder,
  ...more,
})

/** A project of claims, numbered from 1; sources that aren't given are made. */
export function project(told: readonly Told[], more: Partial<Checkable> = {}): Checkable {
  const claims = told.map((each, index) => claimOf(index + 1, each))
  const highlights = told.map((each, index): Records['highlights'] => ({
    id: idOf('highlight', index + 1),
    sourceId: idOf('source', each.source ?? 1),
    start: index * 100,
    end: index * 100 + 50,
    quote: { exact: 'as it is printed', prefix: '', suffix: '' },
    anchor: 'exact',
    tags: [],
    coder,
    createdAt: at,
  }))
  const sources = new Map<string, Records['sources']>()
  for (const { source = 1, published } of told) {
    const id = idOf('source', source)
    if (!sources.has(id)) sources.set(id, sourceOf(source, published === undefined ? {} : { published }))
  }
  return {
    claims,
    claimTypes: builtInClaimTypes,
    highlights: new Map(highlights.map((each) => [each.id, each])),
    sources,
    entities: new Map(),
    breakdowns: [],
    relations: [],
    series: [],
    headlines: new Map(),
    ...more,
  }
}

type Breakdown = Records['breakdowns']

/** A breakdown of claim `total` into the claims `parts`, by number. */
export const breakdown = (total: number, parts: number[], more: Partial<Breakdown> = {}): Breakdown => ({
  id: idOf('other', total),
  total: idOf('claim', total),
  parts: parts.map((n) => ({ claim: idOf('claim', n), membership: 'stated' })),
  exhaustive: 'no',
  disjoint: 'assumed',
  ...more,
})

export const relation = (
  from: number,
  kind: Records['relations']['kind'],
  to: number,
): Records['relations'] => ({
  id: idOf('other', 1000 + from * 100 + to),
  from: idOf('claim', from),
  to: idOf('claim', to),
  kind,
  coder,
  createdAt: at,
})

/** All checks, or those of a kind. */
export function checksOf(input: Checkable, kind?: CheckKind, decisions: CheckDecision[] = []): Check[] {
  const checks = [...checking(input, decisions)].flatMap((slice) => slice.checks)
  return kind === undefined ? checks : checks.filter((check) => check.kind === kind)
}

export const proposalsOf = (input: Checkable): Proposal[] =>
  [...checking(input, [])].flatMap((slice) => slice.proposals)

/** The numbers of the claims that a check is about. */
export const numbersOf = (ids: readonly string[]): number[] => ids.map((id) => Number(id.slice(-12)))

/** The sample project as the checks read it. */
export function sampleProject(): Checkable {
  const all = JSON.parse(readFileSync('resources/sample/sample.json', 'utf8')) as Records & {
    [N in keyof Records]: Records[N][]
  }
  const byId = <R extends { id: string }>(records: R[]) => new Map(records.map((each) => [each.id, each]))
  return {
    claims: all.claims,
    claimTypes: all.claimTypes,
    highlights: byId(all.highlights),
    sources: byId(all.sources),
    entities: byId(all.entities),
    breakdowns: all.breakdowns,
    relations: all.relations,
    series: all.series,
    headlines: new Map(),
  }
}
