// Whose turn it is: while a long change goes on, whoever wants to write, or to put another project in the place of the
// open one, waits for its end. Where nobody has to wait nothing is put off: a small change is done when it is asked for.
import type { Workbench } from '../../core/contract'

export interface Turns {
  /** Does work when nothing goes on that others have to wait for: at once, or after those who wait already. */
  whenFree: <T>(work: () => T) => T | Promise<Awaited<T>>
  /** Does work for which others have to wait, when it is its turn. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
}

export function createTurns(): Turns {
  let going: Promise<void> | undefined
  // Asked again after waiting: of those that waited one may have begun something long.
  const whenFree: Turns['whenFree'] = (work) => (going ? going.then(() => whenFree(work)) : work()) as never
  const begin = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = work()
    const over = () => {
      going = undefined
    }
    // What became of it is told to who asked for it; the next one comes either way.
    going = mine.then(over, over)
    return mine
  }
  return { whenFree, alone: async (work) => whenFree(() => begin(work)) }
}

/** The same verbs, each of which waits for its turn. */
export function inTurn<T extends Partial<Workbench>>({ whenFree }: Turns, verbs: T): T {
  const waiting = Object.entries(verbs).map(([verb, run]) => [
    verb,
    (input: never) => whenFree(() => (run as (input: never) => unknown)(input)),
  ])
  return Object.fromEntries(waiting) as T
}
