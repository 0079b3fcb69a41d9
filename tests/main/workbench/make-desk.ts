// A workbench on a folder of its own, with a clock and ids that every run repeats; whoever makes one closes it.
// Everything in it is real: SQLite files, settings, locks.
import fs from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import type { Event, Workbench } from '../../../src/core/contract'
import { remoteWorkbench, type RemoteWorkbench } from '../../../src/core/remote'
import { readDocument } from '../../../src/main/importing'
import { createWorkbench, type Host } from '../../../src/main/workbench'
import { answer } from '../../../src/main/workbench/answer'

export interface Desk {
  folder: string
  host: Host
  workbench: Workbench
  /** Every verb through the gate, as a page calls it. */
  call: RemoteWorkbench
  events: Event[]
  /** What the gate kept out of its answers. */
  reported: unknown[]
  path(name: string): string
  /** Closes the project and removes the folder. */
  clear(): Promise<void>
}

/** A disk in memory where there is one: these tests make thousands of commits, and what a disk does is tested elsewhere. */
const disk = () => (fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir())

/** A workbench in a new folder, or in one that is there; its ids begin behind `firstId`. */
export function makeDesk(
  parts: Partial<Host> = {},
  { folder, firstId = 0 }: { folder?: string | undefined; firstId?: number } = {},
): Desk {
  const at = folder ?? fs.realpathSync(fs.mkdtempSync(join(disk(), 'assay-')))
  const events: Event[] = []
  const reported: unknown[] = []
  let time = Date.UTC(2026, 0, 1)
  let id = firstId
  const host: Host = {
    now: () => new Date((time += 1000)).toISOString(),
    newId: () => `01940000-0000-7000-8000-${(++id).toString(16).padStart(12, '0')}`,
    dataFolder: join(at, 'data'),
    homeFolder: at,
    userName: 'Robin',
    emit: (event) => events.push(event),
    // In this process: what a process of its own adds is tested elsewhere.
    readDocument: async (name, bytes) => readDocument(name, bytes),
    resources: join(process.cwd(), 'resources/sample'),
    ...parts,
  }
  const workbench = createWorkbench(host)
  const call = remoteWorkbench((verb, input) =>
    answer(workbench, verb, input, (error) => reported.push(error)),
  )
  const clear = async () => {
    await workbench.closeProject({})
    fs.rmSync(at, { recursive: true, force: true })
  }
  return { folder: at, host, workbench, call, events, reported, path: (name) => join(at, name), clear }
}
