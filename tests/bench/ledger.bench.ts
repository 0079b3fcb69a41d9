// What the claims table costs with 100,000 claims: every order, filters, groups, all ids, and the memory for it.
// The slowest is held against the budget; each is told by itself, the first, a middle and a late window apart.
import type { Checked } from '../../src/core/contract'
import { groupKeys, sortKeys, type Where } from '../../src/core/model/claim-query'
import { openDatabase, type ProjectDatabase, type Writer } from '../../src/main/database'
import { counted, type Random, row, seeded } from './harness'
import {
  type BenchProject,
  idOf,
  inBatches,
  newBenchProject,
  putSpanClaim,
  putTextSource,
  removeBenchProject,
  step,
} from './harness/project'
import { quantile } from './harness/statistics'

const text = 'The council counted 40 boats. Nearly half of them had no licence to be there. '.repeat(30)
const perSource = 20
const tags = 300
const entities = 2000

/** A project with so many claims of several units, years, tags and entities; every tenth has a thread on it. */
function projectWith(claims: number, random: Random): BenchProject {
  const project = newBenchProject(random)
  project.database.change(step, (writer) => {
    for (let n = 0; n < tags; n += 1)
      writer.put('tags', {
        id: idOf('tags', n),
        name: `Outcome ${random.whole(1, 1e6)}`,
        ...(n >= 20 && { parent: idOf('tags', random.whole(0, n - 1)) }),
      })
    for (let n = 0; n < entities; n += 1)
      writer.put('entities', {
        id: idOf('entities', n),
        kind: 'organisation',
        name: `Office ${random.whole(1, 1e6)}`,
        aliases: [],
      })
  })
  inBatches(project, claims, 10_000, (writer, n) => {
    if (n % perSource === 0) putTextSource(writer, n, `${text}${n}`, false)
    putClaim(writer, n, random)
  })
  return project
}

function putClaim(writer: Writer, n: number, random: Random): void {
  const start = random.whole(0, 1000)
  const span = { start, end: start + random.whole(5, 120) }
  const own = Array.from({ length: random.whole(0, 3) }, () => idOf('tags', random.whole(0, tags - 1)))
  const place = { source: n - (n % perSource), content: text, span, tags: [...new Set(own)] }
  putSpanClaim(writer, n, place, random, (claim) => {
    const value = random.whole(1, 1e6)
    const year = String(random.whole(1990, 2025))
    return {
      ...claim,
      fields: {
        quantity: {
          text: String(value),
          status: 'stated',
          value,
          comparator: random.pick(['=', '~', '>', '<']),
          unit: random.pick(['boats', 'crews', 'percent', 'licences']),
        },
        period: { text: `in ${year}`, edtf: year, basis: 'stated' },
      },
      attribution: Array.from({ length: random.whole(0, 3) }, () => ({
        entity: idOf('entities', random.whole(0, entities - 1)),
      })),
    }
  })
  if (n % 10 === 0)
    writer.put('notes', {
      id: idOf('notes', n),
      on: { kind: 'claim', id: idOf('claims', n) },
      text: 'Is that so?',
      ...(n % 20 === 0 && { settled: true }),
      coder: step.coder.id,
      createdAt: step.at,
    })
}

/** Filters that most claims pass, and such that few do. */
const filters: Record<string, Where> = {
  'draft ones': { status: 'draft' },
  'three types': { type: ['statistic', 'event', 'finding'] },
  'with a tag or one below': { tag: idOf('tags', 3) },
  'of an entity': { entity: idOf('entities', 3) },
  'of a source': { source: idOf('sources', 40) },
  'from 1000 to 500,000 boats': { unit: 'boats', atLeast: 1000, atMost: 500_000 },
  'in the nineties': { period: '1990/1999' },
  'with an exact anchor': { anchor: 'exact' },
  'with an open thread': { notes: 'open' },
  'with a frequent word': { text: 'boats' },
  'with rare words': { text: 'harbour 4', type: 'event' },
}

type Query = Partial<Checked<'ledger'>>

/** Everything that is asked, by name. */
function questions(claims: number): [name: string, ask: (database: ProjectDatabase) => void][] {
  const window = (query: Query) => (database: ProjectDatabase) =>
    void database.ledger({ where: {}, sort: [{ by: 'updatedAt' }], offset: 0, limit: 200, ...query })
  const middle = { offset: Math.floor(claims * 0.5) }
  const late = { offset: Math.floor(claims * 0.9) }
  return [
    ['open', window({})],
    ...sortKeys.flatMap((by): ReturnType<typeof questions> => [
      [`by ${by}`, window({ sort: [{ by, descending: true }] })],
      [`by ${by}, a middle window`, window({ sort: [{ by, descending: true }], ...middle })],
      [`by ${by}, a late window`, window({ sort: [{ by, descending: true }], ...late })],
    ]),
    ['by five columns', window({ sort: sortKeys.slice(0, 5).map((by) => ({ by })) })],
    ...Object.entries(filters).map(([name, where]): ReturnType<typeof questions>[number] => [
      `only ${name}`,
      window({ where, sort: [{ by: 'quantity' }] }),
    ]),
    ...groupKeys.flatMap((group): ReturnType<typeof questions> => [
      [`groups by ${group}`, (database) => void database.ledgerGroups({ where: {}, group })],
      [`rows by groups of ${group}`, window({ group, sort: [{ by: 'quantity' }] })],
    ]),
    ['all ids', (database) => void database.ledgerIds({ where: {}, sort: [{ by: 'quantity' }] })],
  ]
}

function timeOf(ask: (database: ProjectDatabase) => void, database: ProjectDatabase): number {
  const started = performance.now()
  ask(database)
  return performance.now() - started
}

/** Asked three times, so that what else a machine does between two of a hundred questions counts for none of them. */
const usual = (ask: (database: ProjectDatabase) => void, database: ProjectDatabase): number =>
  quantile([timeOf(ask, database), timeOf(ask, database), timeOf(ask, database)], 0.5)

const most = 100_000
const mega = 1024 * 1024

export const rows = [
  row<BenchProject>({
    work: 'ledger of 100,000 claims, the slowest of its orders, filters and groups',
    budget: 150,
    judge: 'p95',
    sizes: [1000, 10_000, most],
    setUp: projectWith,
    run: ({ database }) => ({
      ms: Math.max(...questions(database.count('claims')).map(([, ask]) => usual(ask, database))),
    }),
    tearDown: removeBenchProject,
  }),
  counted('ledger of 100,000 claims, in milliseconds and megabytes', () => {
    const world = projectWith(most, seeded(1))
    world.database.close()
    world.database = openDatabase(world.path, world.opening)
    const began = heap()
    const figures = questions(most).map(([of, ask]) => {
      const before = heap()
      ask(world.database)
      const memory = process.memoryUsage().heapUsed / mega - before
      const times = Array.from({ length: 12 }, () => timeOf(ask, world.database))
      return { of, values: { median: quantile(times, 0.5), p95: quantile(times, 0.95), memory } }
    })
    const kept = heap() - began
    removeBenchProject(world)
    return [...figures, { of: 'what stays of all that', values: { median: 0, p95: 0, memory: kept } }]
  }),
]

/** Megabytes that are in use, without what nobody needs any more. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / mega
}
