// The Workbench as a page sees it: the same verbs as promises, and the envelope that carries their outcome.
// A new verb changes nothing here.
import { type Event, type Input, inputs, type Verb, type Workbench } from './contract'
import { type ErrorCode, WorkbenchError } from './errors'

/** The outcome of a call, as every shell carries it. */
export type Answer<T = unknown> =
  { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } }

/** What a shell gives a page: calls one way, events the other; `listen` returns what ends it. */
export interface Wire {
  call(verb: string, input: unknown): Promise<Answer>
  listen(callback: (event: Event) => void): () => void
}

/** A Workbench that lives elsewhere. */
export type RemoteWorkbench = {
  [V in Verb]: (input: Input<V>) => Promise<Awaited<ReturnType<Workbench[V]>>>
}

/** Makes every verb a call through `call`; an error answer becomes a thrown WorkbenchError with its code. */
export function remoteWorkbench(call: (verb: Verb, input: unknown) => Promise<Answer>): RemoteWorkbench {
  const entries = (Object.keys(inputs) as Verb[]).map((verb) => [
    verb,
    async (input: unknown) => {
      const answer = await call(verb, input)
      if (answer.ok) return answer.value
      throw new WorkbenchError(answer.error.code, answer.error.message)
    },
  ])
  return Object.fromEntries(entries) as RemoteWorkbench
}
