// A long change: one transaction over many slices, on a connection of its own. Whoever reads through the other one
// sees what is committed and nothing else; whoever wants to write has to wait, and the caller sees to that.
import { connect, type Connection, secure } from './connection'
import { createHistory } from './images'
import type { Outside } from './outside'
import { createReader } from './read'
import { inSlices, type Slices, type Slicing } from './slices'
import type { Place } from './steps'

export interface Apart {
  /** Runs work in a transaction of its own, one at a time; what it throws takes all of it back. */
  run<T>(work: (place: Place) => Slices<T>, slicing: Slicing): Promise<T>
  /** Takes back what goes on. */
  close(): void
}

/** `guard` throws when nothing may be written; `outside` is told of what was committed. */
export function createApart(path: string, guard: () => void, outside: Outside): Apart {
  let own: Connection | undefined
  return {
    run: async (work, slicing) => {
      guard()
      const connection = (own = connect(path))
      try {
        secure(connection)
        // What doesn't fit into the cache would be written early, and readers shut out until the end.
        connection.pragma('cache_spill = OFF')
        createHistory(connection)
        connection.exec('BEGIN IMMEDIATE')
        // Only now nobody else can write any more.
        guard()
        const value = await inSlices(work({ connection, reader: createReader(connection) }), slicing)
        guard()
        connection.exec('COMMIT')
        outside.settle()
        return value
      } finally {
        // Closing takes back what was not committed.
        connection.close()
        own = undefined
      }
    },
    close: () => own?.close(),
  }
}
