// Any sequence of operations, undo, redo and reopening: nothing ever points at nothing, undoing everything gives
// what was before and redoing it what was after.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listKinds } from '../../../src/core/contract'
import { linksOf } from '../../../src/core/model/links'
import type { Noun, Records } from '../../../src/core/model/records'
import { WorkbenchError } from '../../../src/core/errors'
import { type Desk, importText, openDesk } from './desk'
import type { OperationVerb } from '../../../src/core/operations'
import { type Ids, inputOf, type Move, moves } from './random-operations'

type State = Record<string, { id: string }[]>

const nounOf = (kind: string): Noun => (kind === 'types' ? 'claimTypes' : (kind as Noun))

const recordsIn = ({ records }: { records: object[] }) => records as { id: string }[]

async function stateOf({ call }: Desk): Promise<State> {
  const state: State = { project: [(await call.openedProject({}))!.project] }
  for (const kind of listKinds)
    if (kind !== 'changes') state[kind] = recordsIn(await call.list({ kind, limit: 10_000 }))
  return state
}

const idsOf = (state: State): Ids =>
  Object.fromEntries(Object.entries(state).map(([kind, records]) => [kind, records.map(({ id }) => id)]))

/** References to what isn't there. Coders are no kind that `list` knows. */
function dangling(state: State): string[] {
  const there = new Set(Object.values(idsOf(state)).flat())
  return Object.entries(state).flatMap(([kind, records]) =>
    records.flatMap((record) =>
      linksOf(nounOf(kind), record as Records[Noun])
        .filter(({ noun, id }) => noun !== 'coders' && !there.has(id))
        .map(({ noun, id }) => `${kind} ${record.id} → ${noun} ${id}`),
    ),
  )
}

/** Makes a move; gives the refusal where it made no sense. */
async function make(desk: Desk, move: Move, state: State): Promise<WorkbenchError | undefined> {
  const { call } = desk
  if (move.do === 'reopen') {
    await call.closeProject({})
    await call.openProject({ path: desk.path('project.assay') })
    return undefined
  }
  const isWalk = move.do === 'undo' || move.do === 'redo'
  const input = isWalk
    ? { steps: 1 + (move.pick[0]! % 3) }
    : inputOf(move.do as OperationVerb, move.pick, idsOf(state))
  try {
    if (input) await (call[move.do] as (input: object) => Promise<unknown>)(input)
    return undefined
  } catch (error) {
    // Refusals are outcomes here, and are counted.
    if (error instanceof WorkbenchError) return error
    throw error
  }
}

/** What a refused move may say: everything that it names is there, so nothing can be missing. */
const sensible = ['refused', 'badInput']

test(
  'any sequence keeps the project whole, and can be taken back and done again',
  { timeout: 60_000 },
  async () => {
    let [made, refused] = [0, 0]
    const run = async (sequence: Move[]) => {
      const desk = await openDesk()
      const before = await stateOf(desk)
      await importText(
        desk,
        'First 😀 text with 361 complaints, 265 of which led to nothing at all in the end.',
      )
      await importText(desk, 'Second text, which is long enough for every span that is picked from it, too.')
      let state = await stateOf(desk)
      const wrong: string[] = []
      for (const move of sequence) {
        const refusal = await make(desk, move, state)
        const after = await stateOf(desk)
        if (refusal) refused += 1
        else made += 1
        if (refusal && !sensible.includes(refusal.code)) wrong.push(`${move.do}: ${refusal.message}`)
        if (refusal && JSON.stringify(after) !== JSON.stringify(state))
          wrong.push(`${move.do} was half refused`)
        wrong.push(...dangling(after).map((link) => `${move.do} left ${link}`))
        state = after
      }
      expect(wrong).toEqual([])
      expect(desk.reported).toEqual([])
      expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })

      // One step is there to take back at least, whatever the sequence has undone.
      await desk.call.addTag({ name: 'Last' })
      const end = await stateOf(desk)
      const { undone } = await desk.call.undo({ steps: 1000 })
      expect(await stateOf(desk)).toEqual(before)
      await desk.call.redo({ steps: undone })
      expect(await stateOf(desk)).toEqual(end)
      expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
    }
    await fc.assert(fc.asyncProperty(moves, run), { numRuns: 20, interruptAfterTimeLimit: 20_000 })
    // Most moves have to get through, or the test would be about refusals.
    expect(made).toBeGreaterThan(4 * refused)
  },
)
