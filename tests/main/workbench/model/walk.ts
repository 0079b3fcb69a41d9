// A sequence of moves done twice, by the workbench on a real file and by the model on plain values.
// Must not break: what is held against the model is what a page would have, from the answers alone.
import type { Delta } from '../../../../src/core/contract'
import type { Change } from '../../../../src/core/model/change'
import { linksOf } from '../../../../src/core/model/links'
import { type Noun, nouns, type Records } from '../../../../src/core/model/records'
import { WorkbenchError } from '../../../../src/core/errors'
import type { OperationVerb } from '../../../../src/core/operations'
import { type Ids, inputOf, type Move } from './moves'
import { loadedInto } from './load'
import { type Foreign, readAll, type Table } from './project'
import { refused } from './rule'
import { rules } from './rules'
import { changed, differences, plain, type Plain, type State } from './state'

export interface Walked {
  /** Where the workbench and the model part, in words. */
  wrong: string[]
  made: number
  refused: number
}

/** Where a walk happens: `start` is what undoing everything leads back to. */
export interface Ground {
  table: Table
  foreign: Foreign
  start: State
  texts: ReadonlyMap<string, string>
}

/** How far a walk is: what the model and the answers say there is, and what can be taken back and done again. */
export interface Course {
  model: State
  real: State
  done: State[]
  undone: State[]
}

/** As many operations as a sequence has, refused ones among them. */
const most = 50

export async function walkFrom(
  ground: Ground,
  from: Course,
  moves: readonly Move[],
): Promise<Walked & { course: Course }> {
  const walked = { wrong: [] as string[], made: 0, refused: 0 }
  let course = from
  for (const move of moves) {
    if (walked.made + walked.refused === most) break
    const asked = await inputFor(ground, move, course.model)
    if (!asked) continue
    const { input } = asked
    const outcome = await make(ground, move, input)
    if ('failure' in outcome) walked.refused += 1
    else walked.made += 1
    const real = await realAfter(ground, course, move, outcome)
    const modelled = modelAfter(ground, course, move, asked, outcome)
    const parted = [...disagreement(move, modelled, outcome), ...differences(modelled.course.model, real)]
    walked.wrong.push(...parted.map((each) => `${move.do} ${JSON.stringify(input)}: ${each}`))
    // From here on they would only part further.
    if (parted.length > 0) break
    course = { ...modelled.course, real }
  }
  walked.wrong.push(...dangling(course.real))
  return { ...walked, course }
}

type Outcome = { delta: Delta } | { failure: WorkbenchError } | { reopened: true }

async function make({ table, foreign }: Ground, move: Move, input: object): Promise<Outcome> {
  const { desk } = table
  const { call } = desk
  table.begin()
  if (move.do === 'reopen') {
    await call.closeProject({})
    await call.openProject({ path: desk.path('project.assay') })
    return { reopened: true }
  }
  try {
    if (move.do === 'load') return { delta: await call.load({ path: foreign.path }) }
    return { delta: await (call[move.do] as (input: object) => Promise<Delta>)(input) }
  } catch (failure) {
    // Refusals are outcomes here, and the model has to refuse as well.
    if (failure instanceof WorkbenchError) return { failure }
    throw failure
  }
}

async function realAfter({ table }: Ground, { real }: Course, move: Move, outcome: Outcome): Promise<State> {
  if ('delta' in outcome) return changed(real, outcome.delta)
  // What is refused half is seen in the file, since no answer tells it.
  return 'reopened' in outcome || move.pick[0]! % 10 === 0
    ? { ...real, ...(await readAll(table.desk)) }
    : real
}

/** What is asked of the workbench, and for `restore` what the log says that the record was. */
interface Asked {
  input: object
  was?: Plain | undefined
}

async function inputFor(ground: Ground, move: Move, model: State): Promise<Asked | undefined> {
  if (move.do === 'undo' || move.do === 'redo') return { input: { steps: 1 + (move.pick[0]! % 3) } }
  if (move.do === 'reopen' || move.do === 'load') return { input: {} }
  if (move.do === 'restore') return restoreFor(ground, move, model)
  const input = inputOf(move.do, move.pick, idsOf(model))
  return input && { input }
}

/** Claim types and what stands on them are restored in a test of their own. */
const restorable: readonly Noun[] = [
  'tags',
  'views',
  'entities',
  'claims',
  'notes',
  'highlights',
  'relations',
  'series',
]

/** A change of the last steps to go back to, unless the record named something was that is gone by now. */
async function restoreFor({ table }: Ground, { pick }: Move, model: State): Promise<Asked | undefined> {
  const { call } = table.desk
  const { steps } = await call.history({ limit: 12 })
  const changes = steps.flatMap((step) => step.changes).filter(({ noun }) => restorable.includes(noun))
  const chosen = changes[pick[0]! % (changes.length || 1)]
  if (!chosen) return undefined
  const { noun, id, seq } = chosen
  const log = (await call.list({ kind: 'changes', after: String(Math.max(0, seq - 300)), limit: 300 }))
    .records as Change[]
  const change = log.find((each) => each.seq === seq)
  const first = log.find((each) => each.step === change?.step && each.table === noun && each.id === id)
  const before = pick[1]! % 2 === 0
  const image = before ? first?.before : change?.after
  const was = image && plain(image)
  if (was && (lacking(noun, was, model) || (noun === 'claims' && was['type'] !== 'statistic')))
    return undefined
  return { input: { noun, id, seq, before }, was }
}

const lacking = (noun: Noun, record: Plain, model: State): boolean =>
  linksOf(noun, record as unknown as Records[Noun]).some(
    (link) => link.noun !== 'coders' && !model[link.noun].has(link.id),
  )

interface Modelled {
  course: Course
  refuses: boolean
}

function modelAfter(ground: Ground, course: Course, move: Move, asked: Asked, outcome: Outcome): Modelled {
  if (move.do === 'reopen') return { course, refuses: false }
  if (move.do === 'undo' || move.do === 'redo')
    return { course: walkedBack(course, move.do, (asked.input as { steps: number }).steps), refuses: false }
  const ruled = ruledBy(ground, course.model, move, asked, outcome)
  if (ruled === refused) return { course, refuses: true }
  const isStep = differences(ruled, course.model).length > 0
  const next = isStep ? { done: [...course.done, course.model], undone: [] } : {}
  return { course: { ...course, ...next, model: isStep ? ruled : course.model }, refuses: false }
}

export function walkedBack(course: Course, verb: 'undo' | 'redo', steps: number): Course {
  const [from, to] = verb === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const)
  let next = course
  for (let count = 0; count < steps && next[from].length > 0; count += 1)
    next = {
      ...next,
      model: next[from].at(-1) as State,
      [from]: next[from].slice(0, -1),
      [to]: [...next[to], next.model],
    }
  return next
}

function ruledBy(
  ground: Ground,
  model: State,
  move: Move,
  { input, was }: Asked,
  outcome: Outcome,
): State | typeof refused {
  const delta = 'delta' in outcome ? outcome.delta : undefined
  if (move.do === 'load') return loadedInto(model, ground.foreign.records)
  const given = new Map<Noun, string[]>()
  const idOf = (noun: Noun): string => {
    const fresh = (delta?.put[noun] ?? []).map(({ id }) => id).filter((id) => !model[noun].has(id))
    const left = given.get(noun) ?? fresh.toSorted()
    given.set(noun, left.slice(1))
    return left[0] ?? 'none'
  }
  const keptOn = (claimId: string) =>
    ((delta?.put.notes ?? []) as Plain[]).filter(
      ({ id, on, text }) =>
        !model.notes.has(id) && (on as Partial<Plain>).id === claimId && String(text).startsWith('Kept'),
    )
  const rule = rules[move.do as OperationVerb]
  if (!rule) throw new Error(`The model has no rule for ${move.do}.`)
  const coder = [...ground.start.coders.keys()][0] ?? ''
  return rule(model, structuredClone(input) as never, {
    now: ground.table.at(),
    coder,
    idOf,
    keptOn,
    was,
    textOf: (id) => ground.texts.get(id) ?? '',
  })
}

function disagreement({ do: verb }: Move, { refuses }: Modelled, outcome: Outcome): string[] {
  const refusal = 'failure' in outcome ? outcome.failure : undefined
  if (refusal && !['refused', 'badInput', ...(refuses ? ['notFound'] : [])].includes(refusal.code))
    return [`failed: ${refusal.message}`]
  if (refuses && !refusal) return [`the model refuses ${verb}, the workbench doesn't`]
  return !refuses && refusal ? [`the workbench refuses: ${refusal.message}`] : []
}

/** References to what isn't there. */
function dangling(state: State): string[] {
  return nouns.flatMap((noun) =>
    [...state[noun].values()].flatMap((record) =>
      linksOf(noun, record as unknown as Records[Noun])
        .filter((link) => link.noun !== 'coders' && !state[link.noun].has(link.id))
        .map((link) => `${noun} ${record.id} refers to nothing: ${link.noun} ${link.id}`),
    ),
  )
}

/** The ids of a state by kind, as `list` names them; `carriedOn` are highlights that were carried to a newer version. */
const idsOf = (state: State): Ids => ({
  ...Object.fromEntries(
    nouns.map((noun) => [noun === 'claimTypes' ? 'types' : noun, [...state[noun].keys()].toSorted()]),
  ),
  carriedOn: [...new Set([...state.highlights.values()].flatMap(({ carriedFrom = [] }) => carriedFrom))]
    .map(String)
    .toSorted(),
})
