// A workbench as it lives in a window: what it does from time to time is done when the test says so.
// Its clock can be set forward; no test waits.
import type { Host } from '../../../src/main/workbench'
import { desk, type Desk } from './desk'

export interface LastingDesk extends Desk {
  /** Does once what is done every few seconds, and waits until it is done. */
  tick(): Promise<void>
  /** Sets the clock forward. */
  later(minutes: number): void
  /** What was said since this was asked the last time. */
  notices(): { level: string; message: string; ways?: readonly string[] }[]
}

const minute = 60_000

/** A lasting workbench; `folder` puts it where another one is. */
export function lastingDesk(parts: Partial<Host> = {}, folder?: string): LastingDesk {
  const work = new Set<() => Promise<void>>()
  let time = Date.UTC(2026, 0, 1)
  const made = desk(
    {
      lasting: true,
      now: () => new Date((time += 1)).toISOString(),
      every: (_milliseconds, each) => {
        work.add(each)
        return () => void work.delete(each)
      },
      ...parts,
    },
    folder,
  )
  let heard = 0
  return {
    ...made,
    tick: async () => {
      for (const each of Array.from(work)) if (work.has(each)) await each()
    },
    later: (minutes) => {
      time += minutes * minute
    },
    notices: () => {
      const fresh = made.events.slice(heard)
      heard = made.events.length
      return fresh.flatMap(({ event, ...notice }) => (event === 'notice' ? [notice as never] : []))
    },
  }
}
