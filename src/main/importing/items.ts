// What there is to import: files given as bytes, or found on disk by path. Each is read when its turn comes and only once;
// one that can't be read says so then, and stops no other. Must not break: nothing but files and folders is ever opened.
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { WorkbenchError } from '../../core/errors'
import { checkExtension } from './extension'
import { fileError } from './file-error'

/** One thing to import, `size` in bytes as far as is known. `read` throws a WorkbenchError that names the file. */
export interface Item {
  path: string
  name: string
  size: number
  read: () => Promise<Uint8Array>
}

/** The largest file that is read at all. */
const mostBytes = 200_000_000

/** Files given as bytes, such as those dropped on a page. */
export function itemsOfFiles(files: { name: string; bytes: Uint8Array }[]): Item[] {
  return files.map(({ name, bytes }) => ({
    path: name,
    name: basename(name),
    size: bytes.length,
    read: async () => {
      checkSize(name, bytes.length)
      return bytes
    },
  }))
}

/** True for the open project: reading that file and closing it would drop SQLite's locks on it. */
type IsProject = (path: string) => boolean

/** Files and folders by path, those of a folder in order of name; the folders in it only when `recursive`. */
export async function* itemsOfPaths(
  paths: string[],
  recursive: boolean,
  isProject: IsProject,
): AsyncGenerator<Item> {
  const walked = new Set<string>()
  for (const path of paths)
    if (isProject(path)) yield failing(path, `“${path}” is the project itself.`)
    else yield* itemsAt(path, { levels: recursive ? Infinity : 1, inside: [], walked, isProject })
}

interface Search {
  levels: number
  /** The folders that the place lies in. */
  inside: string[]
  /** All folders whose files were found already. */
  walked: Set<string>
  isProject: IsProject
}

async function* itemsAt(path: string, { levels, inside, walked, isProject }: Search): AsyncGenerator<Item> {
  const found = await look(path)
  if (!('names' in found)) {
    yield found
    return
  }
  // A link to a folder that it lies in would go round for ever.
  if (inside.includes(found.real)) {
    yield failing(path, `“${path}” leads back to a folder that it lies in.`)
    return
  }
  // A few links from folder to folder can make thousands of ways to the same files.
  if (levels === 0 || walked.has(found.real)) return
  walked.add(found.real)
  for (const name of found.names) {
    const below = { levels: levels - 1, inside: [...inside, found.real], walked, isProject }
    // A project that lies among its documents is none of them.
    if (!isProject(join(path, name))) yield* itemsAt(join(path, name), below)
  }
}

/** What is at a path: a folder with what it shows, or an item. */
async function look(path: string): Promise<Item | { real: string; names: string[] }> {
  // A path that can't be looked at is one failed item and not the end of the import.
  try {
    const stats = await stat(path)
    if (stats.isFile())
      return { path, name: basename(path), size: stats.size, read: () => readSome(path, stats.size) }
    // Opening a pipe or a device could wait for ever.
    if (!stats.isDirectory()) return failing(path, `“${path}” is neither a file nor a folder.`)
    const names = (await readdir(path)).filter((name) => !name.startsWith('.'))
    return { real: await realpath(path), names: names.toSorted() }
  } catch (error) {
    return broken(path, fileError(path, error))
  }
}

async function readSome(path: string, size: number): Promise<Uint8Array> {
  checkExtension(basename(path))
  checkSize(path, size)
  try {
    return await readFile(path)
  } catch (error) {
    // Not handled, only said in words that name the file.
    throw fileError(path, error)
  }
}

const failing = (path: string, message: string): Item =>
  broken(path, new WorkbenchError('unreadable', message))

const broken = (path: string, failure: WorkbenchError): Item => ({
  path,
  name: basename(path),
  size: 0,
  read: () => Promise.reject(failure),
})

function checkSize(path: string, size: number): void {
  if (size > mostBytes)
    throw new WorkbenchError(
      'tooLarge',
      `“${path}” has ${Math.ceil(size / 1e6)} MB; Assay reads files of up to ${mostBytes / 1e6} MB.`,
    )
}
