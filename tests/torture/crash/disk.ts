// A disk that has lost its power: from the recorded calls of a process, what may stand on the disk at any instant.
// What was synced is there; each later write may be there or not, whatever its order, and so may each change of a
// name until its folder is synced.
import type { Random } from '../../bench/harness'

/** One recorded call; `file` is the path. */
export type Call =
  | { call: 'create' | 'unlink' | 'sync'; file: string }
  | { call: 'write'; file: string; offset: number; data: Buffer }
  | { call: 'truncate'; file: string; size: number }
  | { call: 'said'; line: string }

interface Content {
  synced: Buffer
  /** Each makes a new content out of one. */
  loose: ((content: Buffer) => Buffer)[]
}

export interface Disk {
  apply(call: Call): void
  /** The files that may be found after a power cut at this moment. */
  cut(random: Random): Map<string, Buffer>
}

/** A disk with one folder, in which everything is synced. */
export function createDisk(folder: string, files: Map<string, Buffer>): Disk {
  const contents = new Map(
    [...files].map(([name, synced]): [string, Content] => [name, { synced, loose: [] }]),
  )
  // What each name meant since the folder was last synced, the newest last.
  const names = new Map(
    [...contents].map(([name, content]): [string, (Content | undefined)[]] => [name, [content]]),
  )
  const current = (file: string) => names.get(file)?.at(-1)
  const rename = (file: string, content: Content | undefined) =>
    names.set(file, [...(names.get(file) ?? [undefined]), content])
  const apply = (call: Call) => {
    switch (call.call) {
      case 'create':
        if (!current(call.file)) rename(call.file, { synced: Buffer.alloc(0), loose: [] })
        return
      case 'unlink':
        if (current(call.file)) rename(call.file, undefined)
        return
      case 'write':
        current(call.file)?.loose.push((content) => written(content, call.offset, call.data))
        return
      case 'truncate':
        current(call.file)?.loose.push((content) => content.subarray(0, call.size))
        return
      case 'sync':
        if (call.file === folder) for (const [name, all] of names) names.set(name, all.slice(-1))
        else sync(current(call.file))
        return
      case 'said':
        return
    }
  }
  const cut = (random: Random) => {
    const kept = random.pick([0, 0.5, 1])
    const found = new Map<string, Buffer>()
    for (const [name, all] of names) {
      const content = random.pick(all)
      if (!content) continue
      const survived = content.loose.filter(() => random.next() < kept)
      found.set(
        name,
        survived.reduce((bytes, write) => write(bytes), content.synced),
      )
    }
    return found
  }
  return { apply, cut }
}

function sync(content: Content | undefined): void {
  if (!content) return
  content.synced = content.loose.reduce((bytes, write) => write(bytes), content.synced)
  content.loose = []
}

function written(content: Buffer, offset: number, data: Buffer): Buffer {
  const result = Buffer.alloc(Math.max(content.length, offset + data.length))
  content.copy(result)
  data.copy(result, offset)
  return result
}
