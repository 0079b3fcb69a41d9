// What making a new version of a source costs in a project file, with everything that is carried over and written, and
// for how long nobody else has a turn meanwhile.
import { slicingOf } from '../../src/main/workbench/slices'
import { slicesOf, transaction } from '../../src/main/workbench/transaction'
import { versionOperations } from '../../src/main/workbench/versions'
import { prose } from './anchoring/prose'
import { newCase } from './anchoring/score'
import { type Random, row } from './harness'
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
import { longestWaitFor, patient } from './harness/waiting'

interface World extends BenchProject {
  made: number
}

const edits = { words: 0.05, moved: 0.03, renewed: 0.03 }
const [old, fresh] = [0, 1]

/** A text with passages, a claim on each, and another wording of it that was imported, too. */
function corrected(characters: number, passages: number, random: Random): World {
  const project = newBenchProject(random)
  const { wording, quoted } = newCase({ characters, passages, edits }, prose(random), random)
  inBatches(project, passages, 5000, (writer, n) => {
    if (n === 0) {
      putTextSource(writer, old, wording.old)
      putTextSource(writer, fresh, wording.now)
    }
    const { start, end } = quoted[n]!
    putSpanClaim(writer, n, { source: old, content: wording.old, span: { start, end }, tags: [] }, random)
  })
  return { ...project, made: 0 }
}

function makeVersion(world: World): Promise<unknown> {
  const slices = world.database.inSlices(slicingOf(patient))
  const newId = () => idOf('highlights', 1_000_000 + (world.made += 1))
  return slices.change(step, (writer) => {
    const tx = transaction(writer, { now: step.at, newId, coder: step.coder })
    const pair = { id: idOf('sources', fresh), of: idOf('sources', old) }
    return slicesOf(versionOperations.makeVersion(tx, pair))
  })
}

/** Takes the version of the run before back. */
async function takeBack({ database, made }: World): Promise<void> {
  if (made > 0) await database.inSlices(slicingOf(patient)).undo(1, step)
}

export const rows = [
  row<World>({
    work: 'make a new version (highlights with a claim each, 100 characters of text each)',
    budget: 10_000,
    sizes: [1000, 3000, 10_000],
    setUp: (size, random) => corrected(100 * size, size, random),
    before: takeBack,
    run: makeVersion,
    tearDown: removeBenchProject,
  }),
  row<World>({
    work: 'longest wait of others while a new version of 1 MB is made (highlights with a claim each)',
    budget: 200,
    sizes: [2000, 6000, 20_000],
    setUp: (size, random) => corrected(1e6, size, random),
    before: takeBack,
    run: (world) => longestWaitFor(() => makeVersion(world)),
    tearDown: removeBenchProject,
  }),
]
