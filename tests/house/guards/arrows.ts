// Which room may import what. Arrows point only towards core; this table is the one place that says so.
import path from 'node:path'
import { isBuiltin } from 'node:module'
import type { Import, SourceFile } from './file'

interface Room {
  folder: string
  /** Folders of ours and packages; '*' stands for every package that no other room has for itself. */
  may: string[]
}

// The first room that a file lies in counts, so the smaller ones come first.
const rooms: Room[] = [
  {
    folder: 'src/core/',
    may: ['src/core/', 'zod', 'uuid', 'edtf', 'csv-stringify', 'csv-parse', 'approx-string-match'],
  },
  { folder: 'src/preload/', may: ['electron'] },
  { folder: 'src/renderer/', may: ['src/core/', 'src/renderer/', '*'] },
  // Importers run in the parser process, which never sees the project.
  { folder: 'src/main/importing/', may: ['src/core/', 'src/main/importing/', 'node:', '*'] },
  { folder: 'src/main/database/', may: ['src/core/', 'src/main/database/', 'node:', 'better-sqlite3', '*'] },
  { folder: 'src/main/workbench/', may: ['src/core/', 'src/main/', 'node:', '*'] },
  { folder: 'src/main/shells/electron/', may: ['src/core/', 'src/main/', 'node:', 'electron', '*'] },
  { folder: 'src/main/', may: ['src/core/', 'src/main/', 'node:', '*'] },
]

const reserved = ['electron', 'better-sqlite3']
const shells = 'src/main/shells/'

export function brokenArrows(file: SourceFile): string[] {
  const room = rooms.find(({ folder }) => file.path.startsWith(folder))
  if (!room) return []
  return file.imports
    .filter((one) => !isAllowed(file, room, one))
    .map(
      ({ from }) => `${file.path} may not import ${from}: ${room.folder} imports only ${room.may.join(', ')}`,
    )
}

function isAllowed(file: SourceFile, room: Room, { from, typesOnly }: Import): boolean {
  if (from.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file.path), from)
    // A type leaves no trace in what runs, so preload may name the contract that it carries.
    if (room.folder === 'src/preload/' && typesOnly && target.startsWith('src/core/')) return true
    if (target.startsWith(shells) && !file.path.startsWith(shells)) return false
    return room.may.some((folder) => target.startsWith(folder))
  }
  if (isBuiltin(from)) return from.startsWith('node:') && room.may.includes('node:')
  const name = packageOf(from)
  return room.may.includes(name) || (room.may.includes('*') && !reserved.includes(name))
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
