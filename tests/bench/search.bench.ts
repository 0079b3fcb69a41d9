// What a search costs: 50 hits with snippets over many sources of 3 KB, for words of every frequency, finished and
// not. The full size (100,000 sources, 300 MB of text) takes minutes to make: `ASSAY_BENCH=full npm run bench -- search`.
import process from 'node:process'
import type { ProjectDatabase } from '../../src/main/database'
import { search } from '../../src/main/workbench/search'
import { type Random, row } from './harness'
import {
  type BenchProject,
  inBatches,
  newBenchProject,
  putTextSource,
  removeBenchProject,
} from './harness/project'

const syllables =
  'ba co di fu ge hi jo ka le mi no pa qua ro sa te un vo wa xi yo ze an er in or st tr pl con'.split(' ')
const vocabulary = 60_000

type World = BenchProject & { queries: string[] }

/** Words as they are spread in a language: the n-th is as frequent as 1/n. */
function wordsFrom(random: Random): { words: string[]; pick: () => string } {
  const words = Array.from({ length: vocabulary }, (_, n) =>
    Array.from({ length: 1 + Math.ceil(Math.log10(n + 2)) }, () => random.pick(syllables)).join(''),
  )
  return { words, pick: () => words[Math.floor(vocabulary ** random.next()) - 1] ?? 'ba' }
}

function setUp(sources: number, random: Random): World {
  const project = newBenchProject(random)
  const { words, pick } = wordsFrom(random)
  inBatches(project, sources, 200, (writer, n) => {
    let content = `${pick()} ${pick()} ${n}`
    while (content.length < 3000) content += `${content.length % 7 === 0 ? '\n' : ' '}${pick()}`
    putTextSource(writer, n, content, false)
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
  return { ...project, queries }
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
    tearDown: removeBenchProject,
  }),
]
