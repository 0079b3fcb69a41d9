// What the workbench needs from the shell that it lives in: time, ids, folders, a name, and somebody to tell.
// It takes none of these from anywhere else.
import type { Checked, Event } from '../../core/contract'
import type { Imported } from '../importing'

export interface Host {
  /** The time, ISO 8601 UTC. */
  now: () => string
  /** A new UUID v7. */
  newId: () => string
  /** Where settings and locks are kept. */
  dataFolder: string
  /** Where the path dialog begins. */
  homeFolder: string
  /** What a coder is called until somebody says otherwise. */
  userName: string
  /** `read` takes no lock and changes nothing; `write` is the default. */
  mode?: 'write' | 'read' | undefined
  emit: (event: Event) => void
  /** Reads a document in the parser's process. Throws a WorkbenchError that names it, `cancelled` once `signal` says so. */
  readDocument: (name: string, bytes: Uint8Array, signal?: AbortSignal) => Promise<Imported>
  /** Where the sources of the sample project lie. */
  resources: string
  /** True in shells that live as long as a window: they watch the project's file, make backups and verify in the background. */
  lasting?: boolean | undefined
  /** Runs something every so many milliseconds until the answer is called; timers of Node where it isn't given. */
  every?: ((milliseconds: number, work: () => Promise<void>) => () => void) | undefined
  /** The shell's own dialog, where it has one. */
  choosePath?: ((input: Checked<'choosePath'>) => Promise<{ path: string | null }>) | undefined
}
