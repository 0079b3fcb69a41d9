// What every action is made with: the state, the wire, and run(), the page's one catch.
// Changes go one after the other, so that what was typed first is saved first.
import type { Delta } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { inputs } from '../../core/inputs'
import type { OperationInput, OperationVerb } from '../../core/operations'
import type { RemoteWorkbench } from '../../core/remote'
import { words } from '../ui/words'
import { maybeLong } from './actions/long-work'
import { bringPassages } from './actions/passages'
import { allOf } from './actions/record-of'
import { closed, countsUnknown, isEmpty, merge, noticed, opened, openedSource, saved } from './changes'
import { byId, type State } from './state'
import type { Store } from './store'

export interface Tools {
  wire: RemoteWorkbench
  newId: () => string
  get: () => State
  set: (part: Partial<State>) => void
  say: (status: string) => void
  /** Runs something that may fail; an error becomes a notice, and the answer undefined. */
  run: <T>(work: () => Promise<T>) => Promise<T | undefined>
  /** Runs after every change that was begun before. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T | undefined>
  /** Takes in what somebody changed. */
  take: (delta: Delta, said?: Said) => Promise<void>
  /** Calls a changing verb and takes in what it answers. */
  ask: <D extends Delta>(call: () => Promise<D>, said?: Said) => Promise<D>
  /** Calls a verb that changes facts and says what was saved; `also` is set with it, so that the page renders once. */
  change: <V extends OperationVerb>(
    verb: V,
    input: OperationInput[V],
    also?: (delta: Delta) => Partial<State>,
  ) => Promise<Delta | undefined>
  /** Reads everything of the open project again. */
  readAgain: () => Promise<void>
  /** Reads what a project doesn't come with when it is opened. */
  readLinks: () => Promise<void>
}

/** What is said of a change, once the state has it. */
type Said = (state: State, delta: Delta) => Partial<State>

export function createTools(store: Store, wire: RemoteWorkbench, newId: () => string): Tools {
  const get = store.getState
  const set = (part: Partial<State>): void => store.setState(part)
  const say = (status: string): void => set({ status, said: get().said + 1 })
  const readAgain = async (): Promise<void> => set(await everythingNow(get, wire))
  const readLinks = async (): Promise<void> => set(await linksNow(get, wire))
  let last: Promise<unknown> = Promise.resolve()

  const run = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      // Whoever cancelled it, or left the project that it was about, knows that it stops.
      if (error instanceof WorkbenchError && error.code === 'cancelled') return undefined
      const message = error instanceof WorkbenchError ? error.message : words.unexpected(String(error))
      set(noticed(get(), { level: 'error', message }))
      return undefined
    }
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T | undefined> => {
    const mine = last.then(() => run(work))
    last = mine
    return mine
  }
  const take: Tools['take'] = async (delta, said) => {
    const unknown = countsUnknown(get(), delta)
    const merged = merge(get(), delta)
    // At once, so that the page renders once.
    set({ ...merged, ...said?.({ ...get(), ...merged }, delta) })
    if (unknown) await readAgain()
    await bringPassages({ get, set, wire, readAgain }, delta, unknown)
  }
  const ask: Tools['ask'] = async (call, said) => {
    const { stale } = get()
    const delta = await call()
    const crossed = get().stale !== stale
    await take(delta, said)
    // What somebody else changed meanwhile may be newer than the answer, which came by another way.
    if (crossed) await readAgain()
    return delta
  }
  const change: Tools['change'] = (verb, input, also) =>
    inTurn(async () => {
      // The type of each verb's input is known to the caller; here it is any of them.
      const call = wire[verb] as (input: unknown) => Promise<Delta>
      const named = (job: string): Promise<Delta> => call({ ...input, job })
      // What may take long tells how far it is, and can be cancelled.
      const isLong = 'job' in inputs[verb].shape
      const answer = () => (isLong ? maybeLong(tools)(words.jobs.change, named) : call(input))
      return ask(answer, (state, delta) => ({ ...told(state, delta, verb), ...also?.(delta) }))
    })
  const tools: Tools = { wire, newId, get, set, say, run, inTurn, take, ask, change, readAgain, readLinks }
  return tools
}

/** What is said of a change; nothing where nothing changed. */
function told(state: State, delta: Delta, verb: OperationVerb): Partial<State> {
  const summary = delta.history.undo
  return summary === undefined || isEmpty(delta) ? {} : saved(state, summary, verb)
}

/** All that the page holds; what changed while it was read may not be in it, and then it is read once more. */
async function everythingNow(get: () => State, wire: RemoteWorkbench): Promise<Partial<State>> {
  for (;;) {
    const { stale } = get()
    const isOld = (): boolean => get().stale !== stale
    const read = await everything(get, wire, isOld)
    if (!isOld()) return read
  }
}

/** All that the page holds, as it is now; nothing where it is old before all of it has come. */
async function everything(
  get: () => State,
  wire: RemoteWorkbench,
  isOld: () => boolean,
): Promise<Partial<State>> {
  const project = await wire.openedProject({})
  if (isOld()) return {}
  if (!project) return closed(get())
  const links = await allLinks(wire)
  const state = { ...get(), ...opened(get(), project) }
  const id = state.source?.id
  if (id === undefined || !state.sources.has(id))
    return { ...opened(get(), project), ...links, source: undefined }
  const source = await wire.openSource({ id })
  const now = { ...get(), ...opened(get(), project) }
  // Whoever went on to another source meanwhile stays there.
  return { ...opened(get(), project), ...links, ...(now.source?.id === id && openedSource(now, source)) }
}

type Held = Pick<State, 'notes' | 'relations' | 'breakdowns' | 'series'>

/** What links records; what changed while it was read may not be in it, and then everything is read. */
async function linksNow(get: () => State, wire: RemoteWorkbench): Promise<Partial<State>> {
  const { stale } = get()
  const links = await allLinks(wire)
  return get().stale === stale ? links : everythingNow(get, wire)
}

/** Notes, relations, breakdowns and series of the project; few enough to be held whole. */
async function allLinks(wire: RemoteWorkbench): Promise<Held> {
  const limit = 10_000
  const [notes, relations, breakdowns, series] = await Promise.all([
    allOf(wire, 'notes', { limit }),
    allOf(wire, 'relations', { limit }),
    allOf(wire, 'breakdowns', { limit }),
    allOf(wire, 'series', { limit }),
  ])
  return {
    notes: byId(notes),
    relations: byId(relations),
    breakdowns: byId(breakdowns),
    series: byId(series),
  }
}
