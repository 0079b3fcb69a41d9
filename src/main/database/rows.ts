// Records as rows and back: one table a noun, named as the noun, one column a key of the record.
// A row carries the SHA-256 of its values; a row that doesn't match its hash is never read as if it did.
import { hash } from 'node:crypto'
import { badInput } from '../../core/model/fields'
import { type Noun, nouns, type Records, recordSchemas, singular, wordFor } from '../../core/model/records'
import { WorkbenchError } from '../../core/errors'
import type { Row, Value } from './connection'
import { damaged } from './errors'

/** How a column holds its value; an absent key is NULL. */
type Column = 'text' | 'integer' | 'real' | 'json'

/** The columns of every noun, in the order of its schema. A key without a column doesn't compile. */
export const columns = {
  project: { id: 'text', title: 'text', createdAt: 'text' },
  claimTypes: {
    id: 'text',
    key: 'text',
    label: 'text',
    letter: 'text',
    color: 'text',
    shortcut: 'integer',
    fields: 'json',
  },
  tags: {
    id: 'text',
    name: 'text',
    parent: 'text',
    color: 'text',
    description: 'text',
    examples: 'text',
    shortcut: 'text',
  },
  entities: { id: 'text', kind: 'text', name: 'text', aliases: 'json' },
  coders: { id: 'text', name: 'text' },
  views: { id: 'text', name: 'text', query: 'json' },
  sources: {
    id: 'text',
    title: 'text',
    format: 'text',
    language: 'text',
    authors: 'json',
    publisher: 'text',
    published: 'text',
    accessed: 'text',
    url: 'text',
    originalUrl: 'text',
    found: 'json',
    copyOf: 'text',
    attribution: 'json',
    rating: 'json',
    tags: 'json',
    version: 'integer',
    supersedes: 'text',
    text: 'json',
    original: 'json',
    regions: 'json',
    importedAt: 'text',
    coder: 'text',
  },
  highlights: {
    id: 'text',
    sourceId: 'text',
    start: 'integer',
    end: 'integer',
    quote: 'json',
    anchor: 'text',
    was: 'json',
    score: 'real',
    carriedFrom: 'text',
    tags: 'json',
    coder: 'text',
    createdAt: 'text',
  },
  claims: {
    id: 'text',
    type: 'text',
    statement: 'text',
    status: 'text',
    evidence: 'json',
    fields: 'json',
    attribution: 'json',
    act: 'text',
    presupposed: 'json',
    certainty: 'text',
    polarity: 'text',
    negates: 'text',
    condition: 'json',
    exception: 'json',
    legalStatus: 'json',
    speech: 'json',
    distortions: 'json',
    tags: 'json',
    coder: 'text',
    createdAt: 'text',
    updatedAt: 'text',
  },
  notes: { id: 'text', on: 'json', text: 'text', settled: 'json', coder: 'text', createdAt: 'text' },
  relations: {
    id: 'text',
    from: 'text',
    to: 'text',
    kind: 'text',
    aspect: 'text',
    basis: 'text',
    evidence: 'json',
    note: 'text',
    coder: 'text',
    createdAt: 'text',
  },
  breakdowns: {
    id: 'text',
    total: 'text',
    parts: 'json',
    dimension: 'text',
    scheme: 'text',
    exhaustive: 'text',
    disjoint: 'text',
    remainder: 'json',
    note: 'text',
  },
  series: { id: 'text', name: 'text', claims: 'json', note: 'text' },
  checkDecisions: {
    id: 'text',
    kind: 'text',
    claims: 'json',
    state: 'text',
    reason: 'text',
    basis: 'text',
    coder: 'text',
    decidedAt: 'text',
  },
} as const satisfies { [N in Noun]: { [K in keyof Records[N]]-?: Column } }

/** The tables whose every change is in the history. Coders are only named by it. */
export const factTables: readonly Noun[] = nouns.filter((noun) => noun !== 'coders')

/** Tables beside the nouns: derived from them, stored by hash, about the history, or of the moment. */
export const otherTables = [
  'texts',
  'originals',
  'documents',
  'links',
  'ledger',
  'ledgerMembers',
  'digest',
  'steps',
  'changes',
  'drafts',
  'readings',
  'searched',
  'searchState',
] as const

/** The index of words, and the tables that SQLite keeps for it. */
export const searchTables = [
  'search',
  'search_data',
  'search_idx',
  'search_docsize',
  'search_config',
] as const

type Columns = readonly (readonly [name: string, column: Column])[]

// Listed once: every row that is read or written asks for them.
const listed = new Map<Noun, Columns>(nouns.map((noun) => [noun, Object.entries(columns[noun])]))

/** The columns of a noun with how each holds its value. */
export const columnsOf = (noun: Noun): Columns => listed.get(noun) as Columns

/** The values of a record in the order of the columns. */
export function toRow<N extends Noun>(noun: N, record: Records[N]): Value[] {
  const values = record as Record<string, unknown>
  return columnsOf(noun).map(([name, column]) => {
    const value = values[name]
    if (value === undefined) return null
    return column === 'json' ? JSON.stringify(value) : (value as string | number)
  })
}

/** The SHA-256 of a row's values. */
export const hashOf = (values: readonly Value[]): Uint8Array =>
  hash('sha256', JSON.stringify(values), 'buffer')

/** True when a stored row is what was written. */
export const isIntact = (noun: Noun, row: Row): boolean =>
  Buffer.compare(hashOf(columnsOf(noun).map(([name]) => row[name] ?? null)), row['hash'] as Uint8Array) === 0

/** The record of a stored row. Throws `damaged` for a row that isn't what was written. */
export function fromRow<N extends Noun>(path: string, noun: N, row: Row): Records[N] {
  if (!isIntact(noun, row))
    throw damaged(path, `the ${wordFor(noun)} ${String(row['id'])} isn't what was written`)
  const record: Record<string, unknown> = {}
  for (const [name, column] of columnsOf(noun)) {
    const value = row[name] ?? null
    if (value !== null) record[name] = column === 'json' ? JSON.parse(value as string) : value
  }
  return record as unknown as Records[N]
}

/** The record as its schema wants it. Throws `badInput`, also for text that isn't Unicode. */
export function checked<N extends Noun>(noun: N, record: Records[N]): Records[N] {
  const parsed = recordSchemas[noun].safeParse(record)
  if (!parsed.success) throw badInput(singular[noun], parsed.error)
  // SQLite would silently turn the lone half of a surrogate pair into another character.
  if (!isWellFormed(parsed.data))
    throw new WorkbenchError(
      'badInput',
      `The ${wordFor(noun)} ${record.id} holds half of a character; such text can't be stored.`,
    )
  return parsed.data as Records[N]
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !loneSurrogate.test(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => isWellFormed(key) && isWellFormed(inner))
}

const loneSurrogate = /\p{Surrogate}/u
