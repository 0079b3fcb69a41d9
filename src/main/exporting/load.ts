// Reads an export back from disk: bytes, characters, records, and the hashes that core can't compute.
// Nothing is believed that contradicts its own hash.
import { constants } from 'node:buffer'
import { hash } from 'node:crypto'
import fs from 'node:fs/promises'
import { WorkbenchError } from '../../core/errors'
import { readAssay } from '../../core/transfer/assay-json'
import { type Codebook, readCodebook } from '../../core/transfer/codebook'
import type { LoadedProject } from '../../core/transfer/project-data'
import { readQdc } from '../../core/transfer/read-qdc'
import { fileError } from '../importing/file-error'

/** The project in an assay/1 file. Throws `unreadable`, `tooLarge`, `newerProject` or `damaged`, naming file or record. */
export async function loadAssay(path: string): Promise<LoadedProject> {
  const project = readAssay(decode(path, await bytesOf(path, largest)), path)
  for (const { id, text, original } of project.records.sources) {
    const document = project.documents.get(id)
    if (document && hash('sha256', document.text) !== text.sha256) throw tampered(id, 'text')
    if (document?.bytes && hash('sha256', document.bytes) !== original.sha256) throw tampered(id, 'original')
  }
  return project
}

/** The codebook in a file, and what of it has no place in a project, a sentence each. Throws as `loadAssay`. */
export async function loadCodebook(
  path: string,
  from: 'codebook' | 'qdc',
  newId: () => string,
): Promise<{ codebook: Codebook; left: string[] }> {
  const text = decode(path, await bytesOf(path, largestCodebook))
  if (from === 'codebook') return { codebook: readCodebook(text, path), left: [] }
  const { tags, left } = readQdc(text, path, newId)
  return { codebook: { claimTypes: [], tags, entities: [] }, left }
}

/** In bytes: one string holds no more; larger projects travel as project files. */
const largest = constants.MAX_STRING_LENGTH
/** In bytes: far more than people code with, and little enough to be read at once. */
const largestCodebook = 20_000_000

const tampered = (id: string, part: string) =>
  new WorkbenchError(
    'damaged',
    `The source ${id} can't be read: its ${part} doesn't have the hash that is given for it.`,
  )

async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  try {
    const { size } = await fs.stat(path)
    if (size > limit)
      throw new WorkbenchError(
        'tooLarge',
        `“${path}” has ${Math.ceil(size / 1e6)} MB; a file of this kind may have ${Math.floor(limit / 1e6)} MB.`,
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
    throw new WorkbenchError('unreadable', `“${path}” can't be read: it is not UTF-8 text.`)
  }
}
