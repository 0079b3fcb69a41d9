// What the path dialog shows of the disk: folders, projects, files. It reads names and nothing in the files.
import fs from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Folder, Workbench } from '../../core/contract'
import { fileError } from '../importing/file-error'
import type { Host } from './host'

type Entry = Folder['entries'][number]

export function folderVerbs(host: Host): Pick<Workbench, 'listFolder' | 'choosePath'> {
  return {
    listFolder: ({ path = host.homeFolder }) => listFolder(resolve(host.homeFolder, path)),
    choosePath: async (input) => (host.choosePath ? host.choosePath(input) : null),
  }
}

function listFolder(path: string): Folder {
  const entries = namesIn(path)
    .filter((name) => !name.startsWith('.'))
    .map((name) => entryAt(join(path, name), name))
    .filter((entry) => entry !== undefined)
  const { compare } = new Intl.Collator('en', { numeric: true })
  const inFront = (entry: Entry) => (entry.kind === 'folder' ? 0 : 1)
  return {
    path,
    ...(dirname(path) !== path && { parent: dirname(path) }),
    entries: entries.toSorted((a, b) => inFront(a) - inFront(b) || compare(a.name, b.name)),
  }
}

function namesIn(path: string): string[] {
  try {
    return fs.readdirSync(path)
  } catch (error) {
    // Not handled, only said in words that name the folder.
    throw fileError(path, error)
  }
}

/** What an entry is, links followed; one that leads nowhere is not shown. */
function entryAt(path: string, name: string): Entry | undefined {
  try {
    const isFolder = fs.statSync(path).isDirectory()
    return { name, path, kind: isFolder ? 'folder' : name.endsWith('.assay') ? 'project' : 'file' }
  } catch {
    // A broken link, or a file that went away since its folder was read.
    return undefined
  }
}
