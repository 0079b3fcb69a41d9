// Long verbs as jobs: they report progress, stop when asked, and let other calls run in between.
// A job never holds a statement open across pause(), and a transaction only on a connection that nobody else reads through.
import { setImmediate } from 'node:timers/promises'
import type { Event } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'

/** What a long verb is given to report with and to be stopped by. */
export interface Job {
  /** Says how far the work has come; `item` is what it is busy with. */
  progress(done: number, total?: number, item?: string): void
  /** Throws `cancelled` once somebody asked the job to stop. */
  check(): void
  /** Lets everything else that waits run first. */
  pause(): Promise<void>
  /** Tells at once when somebody asked the job to stop. */
  readonly signal: AbortSignal
}

export interface Jobs {
  /** Runs `work` as a job; one without a name can't be followed or cancelled. */
  run<T>(name: string | undefined, work: (job: Job) => Promise<T>): Promise<T>
  /** Asks a job to stop. One that has just ended needs no stopping: that is no error. */
  cancel(name: string): void
  /** Asks every job to stop, those without a name too: what they work on is going away. */
  cancelAll(): void
}

/** Progress is told at most once in this many milliseconds: a page can't show more. */
const tellEvery = 50

/** A call takes so many turns from its first byte to its answer; with a slice before each of them it would wait for all. */
const turns = 4

/** Lets everything else that waits run first. */
export async function giveWay(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await setImmediate()
}

export function createJobs(emit: (event: Event) => void): Jobs {
  const running = new Set<Running>()
  return {
    run: async (name, work) => {
      const named = name !== undefined && [...running].some((each) => each.name === name)
      if (named) throw new WorkbenchError('refused', `A job named “${name}” is already running.`)
      const state = { name, stop: new AbortController() }
      running.add(state)
      const job = jobOf(state, emit)
      try {
        return await work(job)
      } catch (error) {
        // Not handled: but a job whose project was closed under it fails at any place, and was only cancelled.
        if (!(error instanceof WorkbenchError)) job.check()
        throw error
      } finally {
        running.delete(state)
      }
    },
    cancel: (name) => {
      for (const each of running) if (each.name === name) each.stop.abort()
    },
    cancelAll: () => {
      for (const each of running) each.stop.abort()
    },
  }
}

interface Running {
  name: string | undefined
  stop: AbortController
}

function jobOf(state: Running, emit: (event: Event) => void): Job {
  const { name } = state
  let told = -Infinity
  return {
    progress: (done, total, item) => {
      if (name === undefined || (done !== total && performance.now() - told < tellEvery)) return
      told = performance.now()
      emit({ event: 'progress', job: name, done, total, item })
    },
    check: () => {
      const job = name === undefined ? 'This job' : `The job “${name}”`
      if (state.stop.signal.aborted) throw new WorkbenchError('cancelled', `${job} was cancelled.`)
    },
    pause: giveWay,
    signal: state.stop.signal,
  }
}
