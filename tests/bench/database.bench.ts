// What the project file costs: a committed change, a window of the claims table, opening.
// Works on the database alone; what the wire and the page add is measured elsewhere.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checked } from '../../src/core/contract'
import type { Records } from '../../src/core/model/records'
import { documentOfLines } from '../../src/core/text/document'
import { describeQuote } from '../../src/core/text/quote'
import { createHash } from 'node:crypto'
import { createDatabase, openDatabase, type Opening, type ProjectDatabase } from '../../src/main/database'
import { type Random, row } from './harness'

const at = '2026-01-02T03:04:05.000Z'
const coder = { id: '01940000-0000-7000-8000-000000009000', name: 'Ada' }
const step = { verb: 'bench', summary: 'Bench', coder, at }
const text = 'The council counted 40 boats. Nearly half of them had no licence to be there. '.repeat(30)

const idOf = (kind: number, n: number) => `0194000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`
const sha256 = (data: string) => createHash('sha256').update(data).digest('hex')

interface World {
  folder: string
  path: string
  opening: Opening
  database: ProjectDatabase
  next: number
}

/** A project with so many claims, a highlight each, twenty to a source. */
function projectWith(claims: number, random: Random): World {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
  const path = join(folder, 'bench.assay')
  const opening: Opening = {
    dataFolder: folder,
    newId: () => idOf(0, random.whole(1, 1e9)),
    now: () => at,
    mode: 'write',
  }
  const database = createDatabase(path, { id: idOf(0, 0), title: 'Bench', createdAt: at }, opening)
  for (let from = 0; from < claims; from += 10_000)
    database.change(step, (writer) => {
      for (let n = from; n < Math.min(claims, from + 10_000); n += 1) {
        if (n % 20 === 0) putSource(writer, n)
        putClaim(writer, n, random)
      }
    })
  return { folder, path, opening, database, next: claims }
}

type Writer = Parameters<Parameters<ProjectDatabase['change']>[1]>[0]

function putSource(writer: Writer, n: number): void {
  const content = `${text}${n}`
  const source: Records['sources'] = {
    id: idOf(1, n),
    title: `Report ${n}`,
    format: 'text',
    tags: [],
    version: 1,
    text: { characters: content.length, sha256: sha256(content), extractor: 'text/1' },
    original: {
      fileName: `report-${n}.txt`,
      mediaType: 'text/plain',
      bytes: content.length,
      sha256: sha256(content),
    },
    regions: [],
    importedAt: at,
    coder: coder.id,
  }
  writer.putDocument(source, documentOfLines(content), Buffer.from(content))
  writer.put('sources', source)
}

function putClaim(writer: Writer, n: number, random: Random): void {
  const start = random.whole(0, 1000)
  const span = { start, end: start + random.whole(5, 120) }
  const value = random.whole(1, 1e6)
  writer.put('highlights', {
    id: idOf(2, n),
    sourceId: idOf(1, n - (n % 20)),
    ...span,
    quote: describeQuote(text, span),
    anchor: 'exact',
    tags: [],
    coder: coder.id,
    createdAt: at,
  })
  writer.put('claims', {
    id: idOf(3, n),
    type: random.pick(['statistic', 'event', 'finding']),
    statement: `${value} boats were counted in harbour ${random.whole(1, 5000)}`,
    status: random.pick(['draft', 'reviewed', 'verified']),
    evidence: [{ highlightId: idOf(2, n), role: 'states' }],
    fields: {
      quantity: { text: String(value), status: 'stated', value, unit: 'boats' },
      period: { text: 'in 2020', edtf: '2020', basis: 'stated' },
    },
    attribution: [{ name: 'Report' }, { name: 'Council', verb: 'says' }],
    act: 'assert',
    certainty: random.pick(['asserted', 'reported', 'alleged']),
    polarity: 'positive',
    tags: [],
    coder: coder.id,
    createdAt: at,
    updatedAt: new Date(Date.parse(at) + random.whole(0, 1e9)).toISOString(),
  })
}

function tearDown({ database, folder }: World): void {
  database.close()
  rmSync(folder, { recursive: true, force: true })
}

const sorts = [
  'updatedAt',
  'type',
  'statement',
  'quantity',
  'quote',
  'source',
  'status',
  'certainty',
] as const

/** A filter that most claims pass, and one that few do. */
const filters: Checked<'ledger'>['where'][] = [
  {},
  { status: 'draft' },
  { text: 'boats' },
  { text: 'harbour 4', type: 'event' },
]

function timesOf(database: ProjectDatabase): number[] {
  return filters.flatMap((where) =>
    sorts.map((sort) => {
      const started = performance.now()
      database.ledger({ where, sort, descending: true, offset: 0, limit: 200 })
      return performance.now() - started
    }),
  )
}

export const rows = [
  row({
    work: 'commit a highlight and a claim',
    sizes: [100, 1000, 10_000],
    runs: 50,
    judge: 'p95',
    setUp: projectWith,
    run: (world) => {
      const n = (world.next += 1)
      world.database.change(step, (writer) => {
        putSource(writer, n - (n % 20))
        putClaim(writer, n, { whole: () => 7, pick: ([first]) => first, next: () => 0.5 } as Random)
      })
    },
    tearDown,
  }),
  row({
    work: 'ledger of 100,000 claims, the slowest of its orders and filters',
    budget: 150,
    judge: 'p95',
    sizes: [1000, 10_000, 100_000],
    setUp: projectWith,
    run: ({ database }) => ({ ms: Math.max(...timesOf(database)) }),
    tearDown,
  }),
  row({
    work: 'open a project of 20,000 claims',
    budget: 1000,
    sizes: [200, 2000, 20_000],
    setUp: projectWith,
    before: ({ database }) => database.close(),
    run: (world) => {
      world.database = openDatabase(world.path, world.opening)
    },
    tearDown,
  }),
]
