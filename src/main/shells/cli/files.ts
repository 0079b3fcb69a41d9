// Files that a command reads or writes itself; everything else is the Workbench's.
import { createReadStream, rmSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import { WorkbenchError } from '../../../core/errors'
import { write } from './output'

/** The text of a file, or of stdin for `-`. Throws `unreadable`, naming it. */
export async function readText(file: string): Promise<string> {
  const name = file === '-' ? 'Standard input' : `“${file}”`
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch((error) => {
    // Only told better: the error of a folder, for one, doesn't name it.
    throw new WorkbenchError(
      'unreadable',
      `${name} can't be read (${(error as NodeJS.ErrnoException).code}).`,
    )
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Recovers from bytes that are not UTF-8, which the decoder says without naming the file.
    throw new WorkbenchError('unreadable', `${name} is not UTF-8 text; save it as UTF-8 and try again.`)
  }
}

/** Lets `make` write a file and copies that to stdout; nothing of it stays. */
export async function toStdout(make: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'assay-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  // Also when nobody reads stdout any more, which ends the program at once.
  process.once('exit', remove)
  try {
    const file = path.join(folder, 'export')
    await make(file)
    for await (const chunk of createReadStream(file)) await write(chunk as Buffer)
  } finally {
    process.off('exit', remove)
    remove()
  }
}
