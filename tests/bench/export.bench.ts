// What an export costs, snapshot included, as its person waits for it; and how much memory it takes at most.
// Claims come from 1 MB and 3 KB sources in no order of theirs, with every usual part filled in.
import { join } from 'node:path'
import type { Checked } from '../../src/core/contract'
import type { Work } from '../../src/main/database'
import { exportProject } from '../../src/main/exporting'
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

const paragraph =
  'The council counted 40 boats 🛶 and “nearly half” of them had no licence to be there, it said. '
const short = `${paragraph}\n\n`.repeat(30)
const long = short + `${paragraph.repeat(4)}\n`.repeat(2500)
const sources = 100
/** Claims a change; few, so that making them leaves no memory behind that the export would be blamed for. */
const batch = 2000

type World = BenchProject & {
  /** Megabytes of heap and buffers at most, seen while it paused; a process keeps more than it uses. */
  peak: number
}

function projectWith(claims: number, random: Random): World {
  const project = newBenchProject(random)
  const tag = idOf('tags', 1)
  inBatches(project, 1, 1, (writer) => writer.put('tags', { id: tag, name: 'Boats' }))
  inBatches(project, sources, sources, (writer, n) =>
    putTextSource(writer, n, `${n % 5 === 0 ? long : short}${n}`),
  )
  inBatches(project, claims, batch, (writer, n) => {
    const start = `${paragraph}\n\n`.length * random.whole(0, 25)
    const span = { start, end: start + random.whole(5, 25) }
    putSpanClaim(
      writer,
      n,
      { source: random.whole(0, sources - 1), content: short, span, tags: [tag] },
      random,
    )
  })
  return { ...project, peak: 0 }
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

function tearDown(world: World): void {
  console.error(`   heap and buffers: ${world.peak.toFixed(0)} MB at most (budget 300)`)
  removeBenchProject(world)
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
