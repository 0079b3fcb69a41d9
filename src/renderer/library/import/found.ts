// What was offered for import: files, and what stood among them that can't be read. Folders are walked here,
// for the browser hands over what was dropped and no paths. Names that begin with a dot are passed over.
import { words } from '../../ui/words'

/** A file, or why there is none. `path` says where it stood in what was offered. */
export type Found = { path: string; file: File } | { path: string; message: string }

/** How much goes to the workbench at once: less than any shell refuses. */
const bytesABatch = 50_000_000
const filesABatch = 2000

/** Endings of what can be read; a name without one is tried as text. */
const readable = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'] as const

/** The value of `accept` for a file dialog. */
export const accepted = [
  ...readable.map((ending) => `.${ending}`),
  'text/plain',
  'text/markdown',
  'text/html',
].join(',')

/** Files that a person chose; those of kinds that can't be read are told, and not read. */
export function offered(files: readonly File[]): Found[] {
  return files.map((file) => judged(file.name, file))
}

function judged(path: string, file: File): Found {
  const ending = /\.([a-z][a-z0-9]{0,9})$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (ending === '' || readable.some((each) => each === ending)) return { path, file }
  return { path, message: words.importing.unreadableKind(path, ending) }
}

/** The files in what was dropped, those in folders too, in order of name. */
export async function* foundIn(entries: readonly FileSystemEntry[], folder = ''): AsyncGenerator<Found> {
  for (const entry of entries) {
    const path = folder + entry.name
    if (isFolder(entry)) {
      const inside = await listing(entry)
      if (inside) yield* foundIn(inside, `${path}/`)
      else yield { path, message: words.importing.unreadableEntry(path) }
    } else {
      const file = await fileOf(entry as FileSystemFileEntry)
      yield file ? judged(path, file) : { path, message: words.importing.unreadableEntry(path) }
    }
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** What a folder shows; undefined where it can't be read. */
async function listing(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | undefined> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    // The browser tells a hundred at a time, and none when there are no more.
    const some = await new Promise<FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined)),
    )
    if (!some) return undefined
    if (some.length === 0) return all.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    all.push(...some.filter(({ name }) => !name.startsWith('.')))
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)))

/** Files by batches of a size that every shell takes; one that is larger alone. */
export function batchesOf<T extends { file: { size: number } }>(
  files: readonly T[],
  { bytes, most }: { bytes: number; most: number } = { bytes: bytesABatch, most: filesABatch },
): T[][] {
  const batches: T[][] = []
  let room = 0
  for (const each of files) {
    const last = batches.at(-1)
    if (!last || each.file.size > room || last.length >= most) {
      batches.push([each])
      room = bytes - each.file.size
    } else {
      last.push(each)
      room -= each.file.size
    }
  }
  return batches
}
