// Reads documents in a process of their own: what the workbench asks and what it may believe.
// Must not break: nothing that comes back is used before it was checked.
import { WorkbenchError } from '../../core/errors'
import type { Imported } from '../importing/imported'
import { believe } from './messages'
import { createQueue, type Limits, type StartParser } from './queue'

export interface DocumentReader {
  /** Reads a document. Throws a WorkbenchError that names it, `cancelled` once `signal` says so. */
  read: (name: string, bytes: Uint8Array, signal?: AbortSignal) => Promise<Imported>
  /** Ends the process; what it was reading fails. */
  stop(): void
}

const usual: Limits = { patience: 60_000, idle: 10_000 }

export function createDocumentReader(start: StartParser, limits = usual): DocumentReader {
  const queue = createQueue(start, limits)
  let lastId = 0
  return {
    read: async (name, bytes, signal) => {
      if (signal?.aborted) throw cancelled(name)
      const id = (lastId += 1)
      const cancel = (): void => queue.giveUp(id, cancelled(name))
      signal?.addEventListener('abort', cancel)
      try {
        return believe(name, await queue.ask({ id, name, bytes }))
      } finally {
        // One signal serves thousands of documents.
        signal?.removeEventListener('abort', cancel)
      }
    },
    stop: () => queue.stop(cancelled),
  }
}

const cancelled = (name: string) =>
  new WorkbenchError('cancelled', `“${name}” was not read, because the import was cancelled.`)
