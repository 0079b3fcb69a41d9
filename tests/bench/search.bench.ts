// What a search costs: 50 hits with snippets over many sources of 3 KB, for words of every frequency, finished and
// not. The full size (100,000 sources, 300 MB of text) takes minutes to make: `ASSAY_BENCH=full npm run bench -- search`.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { documentOfLines } from '../../src/core/text/document'
import { createDatabase, type ProjectDatabase } from '../../src/main/database'
import { search } from '../../src/main/workbench/search'
import { type Random, row } from './harness'

const at = '2026-01-02T03:04:05.000Z'
const coder = { id: '01940000-0000-7000-8000-000000009000', name: 'Ada' }
const step = { verb: 'bench', summary: 'Bench', coder, at }
const idOf = (kind: number, n: number) => `0194000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`
const sha256 = (data: string) => createHash('sha256').update(data).digest('hex')

const syllables =
  'ba co di fu ge hi jo ka le mi no pa qua ro sa te un vo wa xi yo ze an er in or st tr pl con'.split(' ')
const vocabulary = 60_000

interface World {
  folder: string
  database: ProjectDatabase
  queries: string[]
}

/** Words as they are spread in a language: the n-th is as frequent as 1/n. */
function wordsFrom(random: Random): { words: string[]; pick: () => string } {
  const words = Array.from({ length: vocabulary }, (_, n) =>
    Array.from({ length: 1 + Math.ceil(Math.log10(n + 2)) }, () => random.pick(syllables)).join(''),
  )
  return { words, pick: () => words[Math.floor(vocabulary ** random.next()) - 1] ?? 'ba' }
}

function setUp(sources: number, random: Random): World {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
  const opening = {
    dataFolder: folder,
    newId: () => idOf(0, random.whole(1, 1e9)),
    now: () => at,
    mode: 'write' as const,
  }
  const project = { id: idOf(0, 0), title: 'Bench', createdAt: at }
  const database = createDatabase(join(folder, 'bench.assay'), project, opening)
  const { words, pick } = wordsFrom(random)
  for (let from = 0; from < sources; from += 200)
    database.change(step, (writer) => {
      for (let n = from; n < Math.min(sources, from + 200); n += 1) {
        let content = `${pick()} ${pick()} ${n}`
        while (content.length < 3000) content += `${content.length % 7 === 0 ? '\n' : ' '}${pick()}`
        const text = { characters: content.length, sha256: sha256(content), extractor: 'text/1' }
        const original = {
          fileName: `${n}.txt`,
          mediaType: 'text/plain',
          bytes: content.length,
          sha256: text.sha256,
        }
        const source = {
          id: idOf(1, n),
          title: content.slice(0, 20),
          format: 'text' as const,
          tags: [],
          version: 1,
        }
        const whole = { ...source, text, original, regions: [], importedAt: at, coder: coder.id }
        writer.putDocument(whole, documentOfLines(content), undefined)
        writer.put('sources', whole)
      }
    })
  const at10 = [0, 3, 10, 40, 100, 400, 1000, 4000, 20_000].map((n) => words[n] ?? 'ba')
  const queries = [
    ...at10.map((word) => `${word} `),
    ...at10.filter((word) => word.length > 3).map((word) => word.slice(0, 4)),
    'con',
    'ba',
    `${at10[0]} ${at10[1]} `,
    `${at10[2]} ${at10[4]} `,
    `"${at10[0]} ${at10[2]}" `,
    `${at10[3]} -${at10[2]} `,
  ]
  return { folder, database, queries }
}

function timeOf(database: ProjectDatabase, query: string): number {
  const started = performance.now()
  search(database, { query, offset: 0, limit: 50 })
  return performance.now() - started
}

const sizes: [number, number, number] =
  process.env['ASSAY_BENCH'] === 'full' ? [1000, 10_000, 100_000] : [100, 1000, 10_000]

export const rows = [
  row<World>({
    work: `search ${sizes[2]} sources of 3 KB, the p95 of words of every frequency`,
    budget: 100,
    sizes,
    setUp,
    run: ({ database, queries }) => {
      const times = queries.map((query) => timeOf(database, query)).toSorted((a, b) => a - b)
      return { ms: times[Math.ceil(times.length * 0.95) - 1] }
    },
    tearDown: ({ database, folder }) => {
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }),
]
