// What there is to import: files given as bytes, or found on disk by path. Each is read when its turn
// comes; one that can't be read says so then, and stops no other.
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { WorkbenchError } from '../../core/errors'
import { checkExtension } from './extension'
import { fileError } from './file-error'

/** One thing to import. `read` throws a WorkbenchError that names the file. */
export interface Item {
  path: string
  name: string
  read(): Promise<Uint8Array>
}

/** The largest file that is read at all. */
const mostBytes = 200_000_000

/** Files given as bytes, such as those dropped on a page. */
export async function* itemsOfFiles(files: { name: string; bytes: Uint8Array }[]): AsyncGenerator<Item> {
  for (const { name, bytes } of files) {
    const read = async () => {
      checkSize(name, bytes.length)
      return bytes
    }
    yield { path: name, name: basename(name), read }
  }
}

/** True for the open project: reading that file and closing it would drop SQLite's locks on it. */
type IsProject = (path: string) => boolean

/** Files and folders by path, those of a folder in order of name; the folders in it only when `recursive`. */
export async function* itemsOfPaths(
  paths: string[],
  recursive: boolean,
  isProject: IsProject,
): AsyncGenerator<Item> {
  for (const path of paths)
    if (isProject(path))
      yield { path, name: basename(path), read: failing(`“${path}” is the project itself.`) }
    else yield* itemsAt(path, { levels: recursive ? Infinity : 1, inside: [], isProject })
}

interface Search {
  levels: number
  inside: string[]
  isProject: IsProject
}

async function* itemsAt(path: string, { levels, inside, isProject }: Search): AsyncGenerator<Item> {
  const found = await look(path)
  if (typeof found === 'function') {
    yield { path, name: basename(path), read: found }
    return
  }
  // A link to a folder that it lies in would go round for ever.
  if (inside.includes(found.real)) {
    yield { path, name: basename(path), read: failing(`“${path}” leads back to a folder that it lies in.`) }
    return
  }
  if (levels === 0) return
  for (const name of found.names) {
    const below = { levels: levels - 1, inside: [...inside, found.real], isProject }
    // A project that lies among its documents is none of them.
    if (!isProject(join(path, name))) yield* itemsAt(join(path, name), below)
  }
}

/** What is at a path: a folder with what it shows, or a way to read it. */
async function look(path: string): Promise<Item['read'] | { real: string; names: string[] }> {
  // A path that can't be looked at is one failed item and not the end of the import.
  try {
    const stats = await stat(path)
    if (!stats.isDirectory())
      return stats.isFile()
        ? () => readSome(path, stats.size)
        : failing(`“${path}” is neither a file nor a folder.`)
    const names = (await readdir(path)).filter((name) => !name.startsWith('.'))
    return { real: await realpath(path), names: names.toSorted() }
  } catch (error) {
    const failure = fileError(path, error)
    return () => Promise.reject(failure)
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

const failing = (message: string) => () => Promise.reject(new WorkbenchError('unreadable', message))

function checkSize(path: string, size: number): void {
  if (size > mostBytes)
    throw new WorkbenchError(
      'tooLarge',
      `“${path}” has ${Math.ceil(size / 1e6)} MB; Assay reads files of up to ${mostBytes / 1e6} MB.`,
    )
}
