// A project file of any size with made-up sources and claims, for the benches that need one.
// Must not break: what is in it follows from the seed alone.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Records } from '../../../src/core/model/records'
import { documentOfLines } from '../../../src/core/text/document'
import { describeQuote } from '../../../src/core/text/quote'
import type { Span } from '../../../src/core/text/span'
import { createDatabase, type Opening, type ProjectDatabase, type Writer } from '../../../src/main/database'
import type { Random } from './seeded'

const at = '2026-01-02T03:04:05.000Z'
const coder = { id: '01940000-0000-7000-8000-000000009000', name: 'Ada' }
const kinds = { project: 0, sources: 1, highlights: 2, claims: 3, entities: 4, tags: 5, notes: 6 } as const

/** What every change of a bench is recorded under. */
export const step = { verb: 'bench', summary: 'Bench', coder, at }

/** The id of the n-th record of a kind. */
export const idOf = (kind: keyof typeof kinds, n: number): string =>
  `0194000${kinds[kind]}-0000-7000-8000-${String(n).padStart(12, '0')}`

export interface BenchProject {
  folder: string
  path: string
  opening: Opening
  database: ProjectDatabase
}

/** An empty project in a folder of its own. */
export function newBenchProject(random: Random): BenchProject {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
  const path = join(folder, 'bench.assay')
  const opening: Opening = {
    dataFolder: folder,
    newId: () => idOf('project', random.whole(1, 1e9)),
    now: () => at,
    mode: 'write',
  }
  const project = { id: idOf('project', 0), title: 'Bench', createdAt: at }
  return { folder, path, opening, database: createDatabase(path, project, opening) }
}

export function removeBenchProject({ database, folder }: BenchProject): void {
  database.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Writes the numbers below `count`, so many in a change, so that none holds all of them. */
export function inBatches(
  { database }: BenchProject,
  count: number,
  batch: number,
  write: (writer: Writer, n: number) => void,
): void {
  for (let from = 0; from < count; from += batch)
    database.change(step, (writer) => {
      for (let n = from; n < Math.min(count, from + batch); n += 1) write(writer, n)
    })
}

/** The n-th source; with `original` it keeps its bytes. */
export function putTextSource(writer: Writer, n: number, content: string, original = true): void {
  const bytes = Buffer.from(content)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source: Records['sources'] = {
    id: idOf('sources', n),
    title: `Report ${n}`,
    format: 'text',
    publisher: 'Harbour Office',
    published: '2020-05',
    url: `https://example.org/${n}`,
    tags: [],
    version: 1,
    text: { characters: Array.from(content).length, sha256, extractor: 'text/1' },
    original: { fileName: `${n}.txt`, mediaType: 'text/plain', bytes: bytes.length, sha256 },
    regions: [],
    importedAt: at,
    coder: coder.id,
  }
  writer.putDocument(source, documentOfLines(content), original ? bytes : undefined)
  writer.put('sources', source)
}

/** The n-th claim with its one highlight at a span (UTF-16 units) of a source, whose text is `content`; `own` may make another of it. */
export function putSpanClaim(
  writer: Writer,
  n: number,
  { source, content, span, tags }: { source: number; content: string; span: Span; tags: string[] },
  random: Random,
  own: (claim: Records['claims']) => Records['claims'] = (claim) => claim,
): void {
  const value = random.whole(1, 1e6)
  writer.put('highlights', {
    id: idOf('highlights', n),
    sourceId: idOf('sources', source),
    ...span,
    quote: describeQuote(content, span),
    anchor: 'exact',
    tags: [],
    coder: coder.id,
    createdAt: at,
  })
  const claim: Records['claims'] = {
    id: idOf('claims', n),
    type: random.pick(['statistic', 'event', 'finding']),
    statement: `${value} boats were counted in harbour ${random.whole(1, 5000)}`,
    status: random.pick(['draft', 'reviewed', 'verified']),
    evidence: [{ highlightId: idOf('highlights', n), role: 'states' }],
    fields: {
      quantity: { text: String(value), status: 'stated', value, comparator: '=', unit: 'boats' },
      period: { text: 'in 2020', edtf: '2020', basis: 'stated' },
      place: 'Harbour',
    },
    attribution: [{ name: 'Report' }, { name: 'Council', verb: 'says' }],
    act: 'assert',
    certainty: random.pick(['asserted', 'reported', 'alleged']),
    polarity: 'positive',
    tags,
    coder: coder.id,
    createdAt: at,
    updatedAt: new Date(Date.parse(at) + random.whole(0, 1e9)).toISOString(),
  }
  writer.put('claims', own(claim))
}
