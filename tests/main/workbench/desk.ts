// Desks for tests: each is closed and cleared away when its test is done.
import { onTestFinished } from 'vitest'
import type { Input, Verb } from '../../../src/core/contract'
import type { Host } from '../../../src/main/workbench'
import { type Desk, makeDesk } from './make-desk'

export type { Desk } from './make-desk'

const open: Desk[] = []

const clear = async (): Promise<void> => {
  for (const desk of open.splice(0)) await desk.clear()
}

/** A workbench in a new folder, or one more in the folder of another, as a second window would be. */
export function desk(parts: Partial<Host> = {}, folder?: string): Desk {
  const made = makeDesk(parts, { folder, firstId: open.length * 100_000 })
  open.push(made)
  // Not a hook of this file, which is read once for all the files of a worker.
  onTestFinished(clear)
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
