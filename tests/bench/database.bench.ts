// What the project file costs: a committed change, opening.
// Works on the database alone; what the wire and the page add is measured elsewhere.
import { openDatabase, type Writer } from '../../src/main/database'
import { type Random, row } from './harness'
import {
  type BenchProject,
  inBatches,
  newBenchProject,
  putSpanClaim,
  putTextSource,
  removeBenchProject,
  step,
} from './harness/project'

const text = 'The council counted 40 boats. Nearly half of them had no licence to be there. '.repeat(30)
const perSource = 20

type World = BenchProject & { next: number }

/** A project with so many claims, a highlight each, twenty to a source. */
function projectWith(claims: number, random: Random): World {
  const project = newBenchProject(random)
  inBatches(project, claims, 10_000, (writer, n) => {
    if (n % perSource === 0) putTextSource(writer, n, `${text}${n}`)
    putClaim(writer, n, random)
  })
  return { ...project, next: claims }
}

function putClaim(writer: Writer, n: number, random: Random): void {
  const start = random.whole(0, 1000)
  const span = { start, end: start + random.whole(5, 120) }
  putSpanClaim(writer, n, { source: n - (n % perSource), content: text, span, tags: [] }, random)
}

export const rows = [
  row<World>({
    work: 'commit a highlight and a claim',
    sizes: [100, 1000, 10_000],
    runs: 50,
    judge: 'p95',
    setUp: projectWith,
    run: (world) => {
      const n = (world.next += 1)
      world.database.change(step, (writer) => {
        const source = n - (n % perSource)
        putTextSource(writer, source, `${text}${source}`)
        putClaim(writer, n, { whole: () => 7, pick: ([first]) => first, next: () => 0.5 } as Random)
      })
    },
    tearDown: removeBenchProject,
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
    tearDown: removeBenchProject,
  }),
]
