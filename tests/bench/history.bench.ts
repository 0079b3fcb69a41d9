// What the history costs in a project of many changes: its newest page, that of a source and all in it, the journal.
// Steps are as they come in practice: imports and bulk changes of thousands of records, and many small ones.
import { join } from 'node:path'
import { exportProject } from '../../src/main/exporting'
import { historyPage } from '../../src/main/workbench/history-steps'
import { type Random, row } from './harness'
import {
  type BenchProject,
  idOf,
  inBatches,
  newBenchProject,
  putSpanClaim,
  putTextSource,
  removeBenchProject,
} from './harness/project'

const text = 'The council counted 40 boats. Nearly half of them had no licence to be there. '.repeat(30)
const perSource = 100

/** Of ten changes six made highlights and claims, three are of bulk changes, one of small ones. */
function projectWith(changes: number, random: Random): BenchProject {
  const project = newBenchProject(random)
  const claims = Math.round(changes * 0.3)
  inBatches(project, claims, 5000, (writer, n) => {
    if (n % perSource === 0) putTextSource(writer, n, `${text}${n}`)
    const start = random.whole(0, 1000)
    const span = { start, end: start + random.whole(5, 120) }
    putSpanClaim(writer, n, { source: n - (n % perSource), content: text, span, tags: [] }, random)
  })
  const setting = (statement: string, count: number, batch: number) =>
    inBatches(project, count, batch, (writer, n) => {
      const claim = writer.get('claims', idOf('claims', n))
      if (claim) writer.put('claims', { ...claim, statement })
    })
  setting('Changed with many others', claims, 10_000)
  setting('Changed with a few others', Math.round(changes * 0.1), 10)
  return project
}

/** The same, of which all claims and their highlights but the first hundred were removed. */
function projectWithout(changes: number, random: Random): BenchProject {
  const project = projectWith(changes, random)
  const left = Math.round(changes * 0.3) - perSource
  inBatches(project, left, 5000, (writer, n) => {
    writer.remove('claims', idOf('claims', n + perSource))
    writer.remove('highlights', idOf('highlights', n + perSource))
  })
  return project
}

const sizes = [1000, 10_000, 100_000] as const

export const rows = [
  row<BenchProject>({
    work: 'the newest 100 steps of a history of 100,000 changes, in words',
    budget: 150,
    sizes,
    setUp: projectWith,
    run: ({ database }) => historyPage(database, { limit: 100 }),
    tearDown: removeBenchProject,
  }),
  row<BenchProject>({
    work: 'the history of a source and all in it, among 100,000 changes',
    budget: 150,
    sizes,
    setUp: projectWith,
    run: ({ database }) => historyPage(database, { limit: 100, sourceId: idOf('sources', 0) }),
    tearDown: removeBenchProject,
  }),
  row<BenchProject>({
    work: 'the history of a source and all in it, after 60,000 records were removed',
    budget: 150,
    sizes,
    setUp: projectWithout,
    run: ({ database }) => historyPage(database, { limit: 100, sourceId: idOf('sources', 0) }),
    tearDown: removeBenchProject,
  }),
  row<BenchProject>({
    work: 'export 100,000 changes: history CSV',
    budget: 15_000,
    sizes,
    setUp: projectWith,
    run: async ({ database, folder }) => {
      const snapshot = await database.snapshot()
      const path = join(folder, 'journal.csv')
      const input = { format: 'history-csv', raw: false, where: {}, withOriginals: false, path } as const
      const job = { progress: () => undefined, check: () => undefined, pause: async () => undefined }
      await exportProject(snapshot, input, job)
      snapshot.close()
    },
    tearDown: removeBenchProject,
  }),
]
