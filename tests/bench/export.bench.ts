// What an export costs, snapshot included, as its person waits for it; and how much memory it takes at most.
// Claims come from 1 MB and 3 KB sources in no order of theirs, with every usual part filled in.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checked } from '../../src/core/contract'
import type { Records } from '../../src/core/model/records'
import { documentOfLines } from '../../src/core/text/document'
import { describeQuote } from '../../src/core/text/quote'
import { createDatabase, type ProjectDatabase, type Work, type Writer } from '../../src/main/database'
import { exportProject } from '../../src/main/exporting'
import { type Random, row } from './harness'

const at = '2026-01-02T03:04:05.000Z'
const coder = { id: '01940000-0000-7000-8000-000000009000', name: 'Ada' }
const idOf = (kind: number, n: number) => `0194000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`
const sha256 = (data: string) => createHash('sha256').update(data).digest('hex')

const paragraph =
  'The council counted 40 boats 🛶 and “nearly half” of them had no licence to be there, it said. '
const short = `${paragraph}\n\n`.repeat(30)
const long = short + `${paragraph.repeat(4)}\n`.repeat(2500)
const sources = 100
/** Claims a change; few, so that making them leaves no memory behind that the export would be blamed for. */
const batch = 2000

interface World {
  folder: string
  database: ProjectDatabase
  /** Megabytes of heap and buffers at most, seen while it paused; a process keeps more than it uses. */
  peak: number
}

function projectWith(claims: number, random: Random): World {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
  const opening = {
    dataFolder: folder,
    newId: () => idOf(0, random.whole(1, 1e9)),
    now: () => at,
    mode: 'write' as const,
  }
  const project = { id: idOf(0, 0), title: 'Bench', createdAt: at }
  const database = createDatabase(join(folder, 'bench.assay'), project, opening)
  const step = { verb: 'bench', summary: 'Bench', coder, at }
  database.change(step, (writer) => {
    writer.put('entities', { id: idOf(4, 1), kind: 'organisation', name: 'Council', aliases: [] })
    writer.put('tags', { id: idOf(5, 1), name: 'Boats' })
    for (let n = 0; n < sources; n += 1) putSource(writer, n)
  })
  for (let from = 0; from < claims; from += batch)
    database.change(step, (writer) => {
      for (let n = from; n < Math.min(claims, from + batch); n += 1) putClaim(writer, n, random)
    })
  return { folder, database, peak: 0 }
}

const textOf = (n: number) => (n % 5 === 0 ? `${long}${n}` : `${short}${n}`)

function putSource(writer: Writer, n: number): void {
  const content = textOf(n)
  const bytes = Buffer.from(content)
  const source: Records['sources'] = {
    id: idOf(1, n),
    title: `Report ${n}`,
    format: 'text',
    publisher: 'Harbour Office',
    published: '2020-05',
    url: `https://example.org/${n}`,
    tags: [],
    version: 1,
    text: { characters: Array.from(content).length, sha256: sha256(content), extractor: 'text/1' },
    original: { fileName: `${n}.txt`, mediaType: 'text/plain', bytes: bytes.length, sha256: sha256(content) },
    regions: [],
    importedAt: at,
    coder: coder.id,
  }
  writer.putDocument(source, documentOfLines(content), bytes)
  writer.put('sources', source)
}

function putClaim(writer: Writer, n: number, random: Random): void {
  const source = random.whole(0, sources - 1)
  const start = `${paragraph}\n\n`.length * random.whole(0, 25)
  const span = { start, end: start + random.whole(5, 25) }
  const value = random.whole(1, 1e6)
  writer.put('highlights', {
    id: idOf(2, n),
    sourceId: idOf(1, source),
    ...span,
    quote: describeQuote(short, span),
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
      quantity: { text: String(value), status: 'stated', value, comparator: '=', unit: 'boats' },
      period: { text: 'in 2020', edtf: '2020', basis: 'stated' },
      place: 'Harbour',
    },
    attribution: [{ name: 'Report' }, { entity: idOf(4, 1), verb: 'says' }],
    act: 'assert',
    certainty: random.pick(['asserted', 'reported', 'alleged']),
    polarity: 'positive',
    tags: [idOf(5, 1)],
    coder: coder.id,
    createdAt: at,
    updatedAt: at,
  })
}

async function run(world: World, format: Checked<'exportProject'>['format']): Promise<void> {
  const job: Work = {
    progress: () => {},
    check: () => {
      const { heapUsed, external } = process.memoryUsage()
      world.peak = Math.max(world.peak, (heapUsed + external) / 2 ** 20)
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  }
  const snapshot = await world.database.snapshot()
  try {
    const path = join(world.folder, `out.${format}`)
    await exportProject(snapshot, { path, format, raw: false, withOriginals: false, where: {} }, job)
  } finally {
    snapshot.close()
  }
}

function tearDown({ database, folder, peak }: World): void {
  console.error(`   heap and buffers: ${peak.toFixed(0)} MB at most (budget 300)`)
  database.close()
  rmSync(folder, { recursive: true, force: true })
}

const formats = ['csv', 'json'] as const

export const rows = formats.map((format) =>
  row({
    work: `export 100,000 claims as ${format}`,
    budget: 5000,
    sizes: [1000, 10_000, 100_000],
    setUp: projectWith,
    run: (world) => run(world, format),
    tearDown,
  }),
)
