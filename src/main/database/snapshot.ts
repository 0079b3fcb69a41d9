// Snapshots: one consistent state of a project to read for as long as it takes, while the project goes on.
// A hidden temporary copy beside the project (in the data folder where that can't be written), gone when closed.
import fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Connection, connect, secure } from './connection'
import { guarded } from './errors'
import type { Opening } from './open'
import { createReader } from './read'
import type { Snapshot } from './reader'
import { verifyProject } from './verifying'

const dayInMilliseconds = 86_400_000

const prefixOf = (path: string): string => `.${basename(path)}.snapshot-`

/** Copies the project in slices and opens the copy for reading. */
export async function takeSnapshot(connection: Connection, opening: Opening): Promise<Snapshot> {
  const { path } = connection
  const copy = join(folderFor(path, opening), `${prefixOf(path)}${opening.newId()}`)
  const remove = () => guarded(copy, () => fs.rmSync(copy, { force: true }))
  try {
    // Made first, so that nobody may read the copy who may not read the project. We ourselves have to write it.
    const mode = guarded(path, () => fs.statSync(path).mode & 0o777) | 0o600
    guarded(copy, () => fs.writeFileSync(copy, '', { flag: 'wx', mode }))
    await connection.copyTo(copy)
    const snapshot = connect(copy, { readonly: true, shownAs: path })
    secure(snapshot)
    return {
      ...createReader(snapshot),
      verify: () => verifyProject(snapshot),
      close: () => {
        snapshot.close()
        remove()
      },
    }
  } finally {
    // An open file stays readable without its name, and then not even kill -9 leaves a copy behind. Windows
    // refuses; there `close` removes it.
    if (process.platform !== 'win32') remove()
  }
}

function folderFor(path: string, opening: Opening): string {
  try {
    fs.accessSync(dirname(path), fs.constants.W_OK)
    return dirname(path)
  } catch {
    // Not a failure: this is how the file system says no.
    fs.mkdirSync(opening.dataFolder, { recursive: true })
    return opening.dataFolder
  }
}

/** Removes the hidden copies that hold what a project once held: of snapshots, and where `kept` of earlier versions, too. */
export function removeHiddenCopies(path: string, { kept }: { kept: boolean }): void {
  const begins = [prefixOf(path), ...(kept ? [`.${basename(path)}.version-`] : [])]
  for (const name of fs.readdirSync(dirname(path)))
    if (begins.some((begin) => name.startsWith(begin))) fs.rmSync(join(dirname(path), name), { force: true })
}

/** Removes what a process that was killed while copying left behind; a copy in progress is younger than a day. */
export function removeOldSnapshots(path: string, { now }: Opening): void {
  for (const name of fs.readdirSync(dirname(path)).filter((each) => each.startsWith(prefixOf(path)))) {
    const old = join(dirname(path), name)
    const modified = fs.statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (Date.parse(now()) - modified > dayInMilliseconds) fs.rmSync(old, { force: true })
  }
}
