// Long work: a verb that the status line names while it runs, with its progress and Cancel.
import type { State } from '../state'
import type { Tools } from '../tools'

/** Runs a long verb under a name that the status line shows, with its progress and Cancel. */
export const longWork =
  (tools: Tools) =>
  <T>(what: string, work: (job: string) => Promise<T>): Promise<T | undefined> =>
    tools.run(() => asJob(tools, { done: 0, what }, work))

/** Runs a verb that is mostly quick: the status line names it once it tells how far it is. Throws what the verb throws. */
export const maybeLong =
  (tools: Tools) =>
  <T>(what: string, work: (job: string) => Promise<T>): Promise<T> =>
    asJob(tools, { done: 0, what, quick: true }, work)

async function asJob<T>(
  { get, set, newId }: Tools,
  begun: State['jobs'][string],
  work: (job: string) => Promise<T>,
): Promise<T> {
  const job = newId()
  set({ jobs: { ...get().jobs, [job]: begun } })
  try {
    return await work(job)
  } finally {
    const { [job]: _done, ...others } = get().jobs
    set({ jobs: others })
  }
}
