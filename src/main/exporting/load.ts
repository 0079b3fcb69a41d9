// Reads an export back from disk: bytes, characters, records, and the hashes that core can't compute.
// Nothing is believed that contradicts its own hash.
import { constants } from 'node:buffer'
import { hash } from 'node:crypto'
import fs from 'node:fs/promises'
import { WorkbenchError } from '../../core/errors'
import { readAssay } from '../../core/transfer/assay-json'
import type { LoadedProject } from '../../core/transfer/project-data'
import { fileError } from '../importing/file-error'

/** The project in an assay/1 file. Throws `unreadable`, `tooLarge`, `newerProject` or `damaged`, naming file or record. */
export async function loadAssay(path: string): Promise<LoadedProject> {
  const project = readAssay(decode(path, await bytesOf(path)), path)
  for (const { id, text, original } of project.records.sources) {
    const document = project.documents.get(id)
    if (document && hash('sha256', document.text) !== text.sha256) throw tampered(id, 'text')
    if (document?.bytes && hash('sha256', document.bytes) !== original.sha256) throw tampered(id, 'original')
  }
  return project
}

const tampered = (id: string, part: string) =>
  new WorkbenchError(
    'damaged',
    `The source ${id} can't be read: its ${part} doesn't have the hash that is given for it.`,
  )

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await fs.stat(path)
    // One string holds no more; larger projects travel as project files.
    if (size > constants.MAX_STRING_LENGTH)
      throw new WorkbenchError(
        'tooLarge',
        `“${path}” has ${size} bytes; an export can be loaded up to ${constants.MAX_STRING_LENGTH}.`,
      )
    return await fs.readFile(path)
  } catch (error) {
    // Not handled, only said in words that name the file.
    throw error instanceof WorkbenchError ? error : fileError(path, error)
  }
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder says no more than that it can't.
    throw new WorkbenchError('unreadable', `“${path}” is not an export of Assay: it is not UTF-8 text.`)
  }
}
