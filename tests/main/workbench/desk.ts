// A workbench on a folder of its own, with a clock and ids that every run repeats.
// Everything in it is real: SQLite files, settings, locks.
import fs from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Event, Input, Verb, Workbench } from '../../../src/core/contract'
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
}

const open: Desk[] = []

afterEach(async () => {
  for (const desk of open.splice(0)) {
    await desk.workbench.closeProject({})
    fs.rmSync(desk.folder, { recursive: true, force: true })
  }
})

/** A disk in memory where there is one: these tests make thousands of commits, and what a disk does is tested elsewhere. */
const disk = () => (fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir())

/** A workbench in a new folder, or one more in the folder of another, as a second window would be. */
export function desk(parts: Partial<Host> = {}, folder?: string): Desk {
  const at = folder ?? fs.realpathSync(fs.mkdtempSync(join(disk(), 'assay-')))
  const events: Event[] = []
  const reported: unknown[] = []
  let time = Date.UTC(2026, 0, 1)
  let id = open.length * 100_000
  const host: Host = {
    now: () => new Date((time += 1000)).toISOString(),
    newId: () => `01940000-0000-7000-8000-${(++id).toString(16).padStart(12, '0')}`,
    dataFolder: join(at, 'data'),
    homeFolder: at,
    userName: 'Robin',
    emit: (event) => events.push(event),
    // In this process: what a process of its own adds is tested elsewhere.
    readDocument: async (name, bytes) => readDocument(name, bytes),
    resources: join(import.meta.dirname, '../../../resources/sample'),
    ...parts,
  }
  const workbench = createWorkbench(host)
  const call = remoteWorkbench((verb, input) =>
    answer(workbench, verb, input, (error) => reported.push(error)),
  )
  const made = { folder: at, host, workbench, call, events, reported, path: (name: string) => join(at, name) }
  open.push(made)
  return made
}

/** A workbench with an open project. */
export async function openDesk(parts: Partial<Host> = {}): Promise<Desk> {
  const made = desk(parts)
  await made.call.newProject({ path: made.path('project.assay') })
  return made
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Imports a text and gives the id of its source. */
export async function importText({ call }: Desk, text: string, name = 'article.txt'): Promise<string> {
  const { imported, failed } = await call.importFiles({ files: [{ name, bytes: bytesOf(text) }] })
  if (!imported[0]) throw new Error(failed[0]?.message ?? 'nothing was imported')
  return imported[0].id
}

/** The code and sentence of a call that has to fail. */
export async function failureOf<V extends Verb>(
  { call }: Desk,
  verb: V,
  input: Input<V>,
): Promise<{ code: string; message: string }> {
  try {
    await (call[verb] as (input: unknown) => Promise<unknown>)(input)
  } catch (error) {
    // The failure is what the test is about.
    const { code, message } = error as { code: string; message: string }
    return { code, message }
  }
  throw new Error(`${verb} did not fail`)
}
