// A project as plain values: what the model holds, and what the workbench is held against.
// Must not break: a state never changes; whoever changes something makes another one.
import { isDeepStrictEqual } from 'node:util'
import { type Noun, nouns } from '../../../../src/core/model/records'

/** A record without the order of its keys. */
export type Plain = { id: string } & Record<string, unknown>
export type State = { readonly [N in Noun]: ReadonlyMap<string, Plain> }

export const emptyState = (): State =>
  Object.fromEntries(nouns.map((noun) => [noun, new Map<string, Plain>()])) as unknown as State

/** Records to put and ids to remove, by noun: what a step made of a state. */
export interface Difference {
  put: { [N in Noun]?: readonly object[] | undefined }
  removed: { [N in Noun]?: readonly string[] | undefined }
}

/** A record that has to be there. */
export function recordIn(state: State, noun: Noun, id: string): Plain {
  const record = state[noun].get(id)
  if (!record) throw new Error(`The model has no ${noun} ${id}.`)
  return record
}

/** The state after a difference. */
export function changed(state: State, { put, removed }: Difference): State {
  const next: { [N in Noun]?: ReadonlyMap<string, Plain> } = {}
  for (const noun of nouns) {
    if (!put[noun]?.length && !removed[noun]?.length) continue
    const records = new Map(state[noun])
    for (const record of put[noun] ?? []) records.set((record as Plain).id, plain(record))
    for (const id of removed[noun] ?? []) records.delete(id)
    next[noun] = records
  }
  return { ...state, ...next }
}

/** Without keys that hold nothing. */
export const plain = (record: object): Plain => JSON.parse(JSON.stringify(record)) as Plain

/** What is different between two states, a line a record; empty where they are the same. */
export function differences(model: State, real: State): string[] {
  return nouns.flatMap((noun) => {
    if (model[noun] === real[noun]) return []
    const ids = new Set([...model[noun].keys(), ...real[noun].keys()])
    return [...ids]
      .filter((id) => !isDeepStrictEqual(model[noun].get(id), real[noun].get(id)))
      .map(
        (id) => `${noun} ${id}: ${spelled(model[noun].get(id))} in the model, ${spelled(real[noun].get(id))}`,
      )
  })
}

const spelled = (record: Plain | undefined): string => JSON.stringify(record) ?? 'nothing'
