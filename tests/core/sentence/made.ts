// Claims for the tests of sentences: what every claim has, and nothing else.
import { claimSentence } from '../../../src/core/sentence'
import { builtInClaimTypes, type ClaimType } from '../../../src/core/model/claim-type'
import type { Claim } from '../../../src/core/model/claim'
import type { Period, Quantity } from '../../../src/core/model/values'

export const met = '01940000-0000-7000-8000-000000000001'
export const post = '01940000-0000-7000-8000-000000000002'
const names = new Map([
  [met, { name: 'the harbour office' }],
  [post, { name: 'The Quay Post' }],
])

export type Parts = Partial<Omit<Claim, 'fields'>> & { fields?: Record<string, unknown> }

export const claimOf = (type: string, parts: Parts = {}): Claim => ({
  id: '01940000-0000-7000-8000-0000000000aa',
  type,
  status: 'draft',
  evidence: [],
  attribution: [],
  act: 'assert',
  certainty: 'unknown',
  polarity: 'positive',
  tags: [],
  coder: '01940000-0000-7000-8000-0000000000bb',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...parts,
  fields: (parts.fields ?? {}) as Claim['fields'],
})

export const typeOf = (key: string): ClaimType =>
  builtInClaimTypes.find((type) => type.key === key) as ClaimType

/** The sentence of a claim of a built-in type. */
export const sentence = (type: string, parts: Parts): string =>
  claimSentence(claimOf(type, parts), typeOf(type), names)

export const count = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  text: String(value),
  status: 'stated',
  value,
  unit,
  ...more,
})

export const period = (edtf: string, more: Partial<Period> = {}): Period => ({
  text: '',
  edtf,
  basis: 'stated',
  ...more,
})
