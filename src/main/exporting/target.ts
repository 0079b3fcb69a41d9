// Writes a file so that there is the old one or the whole new one, never a part: a temporary name beside the
// target, fsync, read back and compared, renamed over it, and the folder fsynced.
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { WorkbenchError } from '../../core/errors'

/** What was written. */
export interface Written {
  path: string
  bytes: number
  sha256: string
}

/** Writes everything with `write`, piece by piece. */
type Work = (write: (text: string) => Promise<void>) => Promise<void>

/** Makes or replaces the file at `path` with what `work` writes. An error anywhere leaves what was there. */
export async function writeFileWhole(path: string, work: Work): Promise<Written> {
  const target = await realTarget(path)
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.part`)
  try {
    const file = await fs.open(temporary, 'wx')
    try {
      const written = await writeAll(file, work)
      if ((await hashOfFile(temporary)) !== written.sha256)
        throw new WorkbenchError(
          'damaged',
          `The disk gave back something else than was written to “${target}”; nothing was exported.`,
        )
      await fs.rename(temporary, target)
      await syncFolder(dirname(target))
      return { path: target, ...written }
    } finally {
      await fs.rm(temporary, { force: true })
    }
  } catch (error) {
    // Not handled, only said in words that name the file.
    throw inWords(target, error)
  }
}

/** Writes, waits until it is on the disk, and closes. */
async function writeAll(file: fs.FileHandle, work: Work): Promise<Omit<Written, 'path'>> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    await work(async (text) => {
      const buffer = Buffer.from(text)
      hash.update(buffer)
      bytes += buffer.length
      await file.writeFile(buffer)
    })
    await file.sync()
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await fs.open(path)
  // The stream closes the file.
  for await (const bytes of file.createReadStream({ highWaterMark: 1 << 20 }))
    hash.update(bytes as Uint8Array)
  return hash.digest('hex')
}

/** A rename is on disk when its folder is. Windows has no way to ask for that. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await fs.open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** The file that will be written, past every link. Throws `refused` for what must not be replaced. */
async function realTarget(path: string): Promise<string> {
  const target = await orNothing(() => fs.realpath(path), resolve(path))
  if (/\.assay(-journal)?$/i.test(target))
    throw new WorkbenchError('refused', `“${target}” has the name of a project; an export needs another one.`)
  const there = await orNothing(() => fs.stat(target), undefined)
  if (there?.isDirectory())
    throw new WorkbenchError('refused', `“${target}” is a folder; an export needs the name of a file.`)
  if (there && !there.isFile())
    throw new WorkbenchError('refused', `“${target}” is not a file that can be replaced.`)
  if (there && (await orNothing(() => firstBytes(target), '')) === databaseMark)
    throw new WorkbenchError(
      'refused',
      `“${target}” is a database, and may be a project under another name; an export needs another name.`,
    )
  return target
}

/** How every SQLite file begins, and so every project. */
const databaseMark = 'SQLite format 3\0'

/** Never of the open project, which the workbench refuses before: closing the file here would drop SQLite's locks. */
async function firstBytes(path: string): Promise<string> {
  const file = await fs.open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(databaseMark.length))
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}

async function orNothing<T, N>(ask: () => Promise<T>, nothing: N): Promise<T | N> {
  try {
    return await ask()
  } catch (error) {
    // Nothing there is the usual case; any other trouble comes again, and is told, when the file is written.
    if (error instanceof Error && 'code' in error) return nothing
    throw error
  }
}

/** What the file system said, as a sentence about the target; anything else as it is. */
function inWords(path: string, error: unknown): unknown {
  if (error instanceof WorkbenchError || !(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new WorkbenchError(
        'diskFull',
        `There is no room on the disk for “${path}”; nothing was exported. Free some and try again.`,
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new WorkbenchError(
        'noAccess',
        `You have no permission to write “${path}”; choose another folder.`,
      )
    case 'ENOENT':
    case 'ENOTDIR':
      return new WorkbenchError('notFound', `There is no folder “${dirname(path)}” to export to.`)
    case 'ENAMETOOLONG':
      return new WorkbenchError('badInput', `The name “${basename(path)}” is too long for this disk.`)
    default:
      return new WorkbenchError('noAccess', `“${path}” could not be written (${String(error.code)}).`)
  }
}
