// Long work: a verb that the status line names while it runs, with its progress and Cancel.
import type { Tools } from '../tools'

/** Runs a long verb under a name that the status line shows, with its progress and Cancel. */
export const longWork =
  ({ get, set, run, newId }: Tools) =>
  <T>(what: string, work: (job: string) => Promise<T>): Promise<T | undefined> =>
    run(async () => {
      const job = newId()
      set({ jobs: { ...get().jobs, [job]: { done: 0, what } } })
      try {
        return await work(job)
      } finally {
        const { [job]: _done, ...others } = get().jobs
        set({ jobs: others })
      }
    })
