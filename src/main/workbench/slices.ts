// Long work cut into slices, between which everything else that waits runs: nobody waits longer than one slice.
// Must not break: what is read from the database within a step is used up within it; nothing is open across a pause.
import type { Slicing } from '../database'
import type { Job } from './jobs'

/** So many records are changed at once, without slices: that is done in a fraction of a second. */
export const small = 500

/** Milliseconds after which work lets others run: whoever presses a key waits for what is left of a slice. */
const longest = 8

/** Says when it is time to pause, and pauses; throws `cancelled` once somebody asked the job to stop. */
export function slicing(job: Job): () => Promise<void> | undefined {
  let began = performance.now()
  const pause = async (): Promise<void> => {
    await job.pause()
    job.check()
    began = performance.now()
  }
  return () => (performance.now() - began < longest ? undefined : pause())
}

/** What drives a change in slices: it tells how far the job is, and ends when the job was asked to stop. */
export const slicingOf = (job: Job): Slicing => ({
  progress: (done, total) => job.progress(done, total),
  pause: slicing(job),
})
