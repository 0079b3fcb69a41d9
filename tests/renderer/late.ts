// Answers that come late: those of one verb are kept until a test lets them go.
import type { Verb } from '../../src/core/contract'
import type { RemoteWorkbench } from '../../src/core/remote'

export interface Held {
  /** How many answers wait. */
  waiting: () => number
  /** Lets those go that wait; they say what was so when they were asked for. */
  release: () => void
  /** From now on the verb answers at once again. */
  end: () => void
}

/** Asks the workbench at once, and keeps what it answers. */
export function hold(wire: RemoteWorkbench, verb: Verb): Held {
  const real = wire[verb] as (input: unknown) => Promise<unknown>
  const put = (call: unknown): unknown => Object.assign(wire, { [verb]: call })
  let kept: (() => void)[] = []
  put(async (input: unknown) => {
    const answer = await real(input)
    await new Promise<void>((resolve) => kept.push(resolve))
    return answer
  })
  return {
    waiting: () => kept.length,
    release: () => {
      for (const go of kept.splice(0)) go()
    },
    end: () => {
      kept.forEach((go) => go())
      kept = []
      put(real)
    },
  }
}
