// How long others wait while something long is done: what an engine that answers nothing else feels like.
import { setImmediate } from 'node:timers/promises'
import type { Job } from '../../../src/main/workbench/jobs'

/** A job that lets others run whenever it pauses. */
export const patient: Job = {
  progress: () => undefined,
  check: () => undefined,
  pause: () => setImmediate(),
  signal: new AbortController().signal,
}

/** The longest time (milliseconds) for which nobody else had a turn while work was done. */
export async function longestWaitFor(work: () => Promise<unknown>): Promise<{ ms: number }> {
  let [longest, last, isOver] = [0, performance.now(), false]
  const others = async (): Promise<void> => {
    while (!isOver) {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
      await setImmediate()
    }
  }
  const waiting = others()
  await work()
  isOver = true
  await waiting
  return { ms: longest }
}
