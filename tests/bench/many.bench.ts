// What much at once costs: changing ten thousand claims while others wait, looking for claims and entities that may be
// the same, among ordinary ones and among ones that are all alike, and reading all notes, which the page holds.
import type { Checkable } from '../../src/core/checking/checkable'
import { likelyClaims } from '../../src/core/likeness/claims'
import { likelyEntities } from '../../src/core/likeness/entities'
import type { Entity } from '../../src/core/model/codebook'
import { claimOperations } from '../../src/main/workbench/claims'
import { slicingOf } from '../../src/main/workbench/slices'
import { slicesOf, transaction } from '../../src/main/workbench/transaction'
import { crowd } from './checking/crowd'
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

const sizes = [1000, 3000, 10_000] as const
const content = 'The council counted 40 boats. Nearly half of them had no licence to be there. '.repeat(30)

interface World extends BenchProject {
  ids: string[]
  turn: number
}

function claims(size: number, random: Random): World {
  const project = newBenchProject(random)
  inBatches(project, size, 5000, (writer, n) => {
    if (n === 0) putTextSource(writer, 0, content)
    const start = random.whole(0, 1000)
    const at = { source: 0, content, span: { start, end: start + 9 }, tags: [] }
    putSpanClaim(writer, n, at, random, (claim) => ({ ...claim, type: 'statistic' }))
  })
  return { ...project, ids: Array.from({ length: size }, (_, n) => idOf('claims', n)), turn: 0 }
}

/** Changes all claims, and gives the longest time for which nobody else had a turn. */
function longestWait(world: World): Promise<{ ms: number }> {
  const { database, ids, opening } = world
  const change = { statement: `Changed for the ${(world.turn += 1)}. time` }
  return longestWaitFor(() =>
    database.inSlices(slicingOf(patient)).change(step, (writer) => {
      const tx = transaction(writer, { now: step.at, newId: opening.newId, coder: step.coder })
      return slicesOf(claimOperations.changeClaims(tx, { ids, change, addTags: [], removeTags: [] }))
    }),
  )
}

function notes(size: number, random: Random): BenchProject {
  const project = newBenchProject(random)
  const text = 'Ask the harbour office once more how the boats were counted, and by whom.'
  inBatches(project, size, 5000, (writer, n) =>
    writer.put('notes', {
      id: idOf('notes', n),
      on: 'project',
      text: `${text} ${n}`,
      coder: step.coder.id,
      createdAt: step.at,
    }),
  )
  return project
}

/** Page by page, as the window asks for them and they are sent to it. */
function readNotes({ database }: BenchProject): number {
  let [after, sent] = ['', 0]
  for (;;) {
    const page = database.page('notes', { after, limit: 10_000 })
    const last = page.at(-1)
    if (!last) return sent
    after = last.id
    sent += JSON.stringify(page).length
  }
}

const syllables = [
  'ma',
  'ro',
  'ten',
  'lis',
  'bor',
  'der',
  'wick',
  'ham',
  'sal',
  'mere',
  'grey',
  'ford',
  'vin',
]
const word = (random: Random): string => {
  const letters = Array.from({ length: random.whole(2, 4) }, () => random.pick(syllables)).join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

const entities = (size: number, random: Random): Entity[] =>
  Array.from({ length: size }, (_, n) => ({
    id: idOf('entities', n),
    kind: random.pick(['person', 'organisation', 'place'] as const),
    name: Array.from({ length: random.whole(2, 3) }, () => word(random)).join(' '),
    aliases: n % 4 === 0 ? [word(random)] : [],
  }))

const all = (work: Generator<unknown, unknown[]>): number => {
  for (;;) {
    const part = work.next()
    if (part.done) return part.value.length
  }
}
const sameClaims = (input: Checkable) => all(likelyClaims(input, 100, () => false))

export const rows = [
  row<World>({
    work: 'longest wait of others while 10,000 claims are changed at once',
    budget: 1000,
    sizes,
    setUp: claims,
    run: longestWait,
    tearDown: removeBenchProject,
  }),
  row({
    work: 'claims that may be the same, among 10,000',
    budget: 2000,
    sizes,
    setUp: crowd,
    run: sameClaims,
  }),
  row({
    work: 'claims that may be the same, among 10,000 about one thing',
    budget: 2000,
    sizes,
    setUp: (size, random) => crowd(size, random, true),
    run: sameClaims,
  }),
  row({
    work: 'entities that may be the same, among 10,000',
    budget: 2000,
    sizes,
    setUp: entities,
    run: (named: Entity[]) => all(likelyEntities(named, 100, () => false)),
  }),
  row<BenchProject>({
    work: 'read 100,000 notes',
    sizes: [1000, 10_000, 100_000],
    setUp: notes,
    run: readNotes,
    tearDown: removeBenchProject,
  }),
]
