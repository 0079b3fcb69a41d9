// A project on a file beside its model. Every walk begins where nothing is done yet, and ends there again.
import type { Desk } from '../make-desk'
import type { Move } from './moves'
import { loadedInto } from './load'
import { bytesOf, foreignExport, importTexts, readAll, tableOf, textsOf } from './project'
import { emptyState, type State } from './state'
import { type Course, type Walked, walkedBack, walkFrom } from './walk'

/** A project with its model, at the state that every sequence begins and ends with. */
export interface Pair {
  walk(moves: readonly Move[]): Promise<Walked>
  /** What is wrong with the file, sentence by sentence. */
  verify(): Promise<string[]>
  clear(): Promise<void>
}

/** Makes a project with two sources and no history, and what walks on it. */
export async function createPair(): Promise<Pair> {
  const table = tableOf()
  const { desk } = table
  const { call } = desk
  await call.newProject({ path: desk.path('made.assay') })
  await importTexts(desk)
  await call.exportProject({ format: 'json', path: desk.path('made.json') })
  await call.load({ path: desk.path('made.json'), to: desk.path('project.assay') })
  const foreign = await foreignExport(desk)
  // Coders are no facts: whoever was loaded once stays known.
  await call.load({ path: foreign.path })
  await call.undo({})
  const start = { ...emptyState(), ...(await readAll(desk)) }
  const loaded = loadedInto(start, foreign.records) as State
  const ground = { table, foreign, start, texts: await textsOf(desk, start) }
  const beginning = await bytesOf(desk)
  let course: Course = { model: start, real: start, done: [], undone: [loaded] }
  return {
    clear: () => desk.clear(),
    walk: async (moves) => {
      const walked = await walkFrom(ground, course, moves)
      course = { ...walkedBack(walked.course, 'undo', Infinity), real: start }
      const steps = walked.course.done.length
      const wrong = [...walked.wrong, ...(steps > 0 ? await thereAndBack(desk, steps, beginning) : [])]
      return { ...walked, wrong: [...wrong, ...desk.reported.map(String)] }
    },
    verify: async () => {
      const { problems } = await call.verify({})
      // The bytes of the sources were left out of the export that the project was made of.
      return problems.filter(({ code }) => code !== 'originalNotIncluded').map(({ message }) => message)
    },
  }
}

/** Takes everything back, does it again and takes it back: what is wrong with what that gives. */
async function thereAndBack(desk: Desk, steps: number, beginning: string): Promise<string[]> {
  const wrong: string[] = []
  // What is done again is held against what there was in some of the walks, to spend the time on more of them.
  const end = steps % 8 === 0 ? await bytesOf(desk) : undefined
  await desk.call.undo({ steps })
  if (beginning !== (await bytesOf(desk)))
    wrong.push('Undoing everything did not give the bytes of the beginning.')
  if (end === undefined) return wrong
  await desk.call.redo({ steps })
  if (end !== (await bytesOf(desk))) wrong.push('Doing everything again did not give the bytes of the end.')
  await desk.call.undo({ steps })
  return wrong
}
