// What happens to the file while it is open: whoever else moves, replaces or writes it is noticed before anything
// is written, and what can't be written is opened for reading.
import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase, openDatabaseInSlices, type ProjectDatabase } from '../../../src/main/database'
import { coder, idOf, newProject, openingIn, step, temporaryFolder } from './project-file'

const tagIt = (database: ProjectDatabase, name = 'boats') =>
  database.change(step('Tag'), (writer) => writer.put('tags', { id: idOf(5), name }))

test.each([
  ['moved', (path: string) => fs.renameSync(path, `${path}.elsewhere`)],
  ['deleted', (path: string) => fs.rmSync(path)],
  [
    'replaced by a copy',
    (path: string) => {
      fs.copyFileSync(path, `${path}.copy`)
      fs.renameSync(`${path}.copy`, path)
    },
  ],
  [
    'written by another program',
    (path: string) => new Database(path).exec("UPDATE project SET title = 'Sea'").close(),
  ],
])('a file that was %s is not written to', (_, meddle) => {
  const { database, path, folder } = newProject()
  tagIt(database)
  meddle(path)
  const files = () =>
    fs
      .readdirSync(folder)
      .filter((name) => name.includes('.assay'))
      .map((name) => fs.readFileSync(join(folder, name)))
  const before = files()
  for (const write of [
    () => tagIt(database, 'ships'),
    () => database.undo(1, { coder, at: step('').at }),
    () => database.keepDraft({ claimId: idOf(9), part: 'statement', text: 'Forty' }),
  ])
    expect(write).toThrow(
      expect.objectContaining({ code: 'changedOutside', message: expect.stringContaining(path) }),
    )
  expect(files()).toEqual(before)
  database.close()
})

test('what one copy of the program writes the other one notices', () => {
  const { database, path, folder } = newProject()
  const elsewhere = openDatabase(path, { ...openingIn(folder), dataFolder: join(folder, 'another user') })
  tagIt(elsewhere)
  expect(() => tagIt(database, 'ships')).toThrow(expect.objectContaining({ code: 'changedOutside' }))
  elsewhere.close()
  database.close()
})

/** A folder that can't be written: by its permissions, and for root, whom those don't stop, a read-only mount. */
function readOnlyFolder(fill: (folder: string) => void): string {
  const folder = temporaryFolder()
  if (process.getuid?.() === 0) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder])
    onTestFinished(() => void execFileSync('umount', [folder]))
    fill(folder)
    execFileSync('mount', ['-o', 'remount,ro', folder])
  } else {
    fill(folder)
    for (const name of fs.readdirSync(folder)) fs.chmodSync(join(folder, name), 0o444)
    fs.chmodSync(folder, 0o555)
    onTestFinished(() => fs.chmodSync(folder, 0o755))
  }
  return folder
}

/** True where this process may mount, or needn't. */
function canMakeReadOnly(): boolean {
  if (process.platform === 'win32') return false
  if (process.getuid?.() !== 0) return true
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    // Not a failure: in some containers not even root may mount.
    return false
  }
}

const cantMakeReadOnly =
  'Nobody can be kept from writing here: root may not mount, or permissions mean nothing.'

test('a project in a folder that is not writable opens for reading', async ({ skip }) => {
  skip(!canMakeReadOnly(), cantMakeReadOnly)
  const { database, path } = newProject()
  tagIt(database)
  database.close()
  const folder = readOnlyFolder((place) => fs.copyFileSync(path, join(place, 'river.assay')))
  const data = temporaryFolder()
  const opened = openDatabase(join(folder, 'river.assay'), openingIn(data))
  expect(opened.readOnly).toBe(true)
  expect(opened.get('tags', idOf(5))?.name).toBe('boats')
  expect(() => tagIt(opened)).toThrow(expect.objectContaining({ code: 'readOnly' }))
  const snapshot = await opened.snapshot()
  expect([...snapshot.verify()].filter(Boolean)).toEqual([])
  snapshot.close()
  opened.close()
})

test('an interrupted change in a folder that is not writable is explained', ({ skip }) => {
  skip(!canMakeReadOnly(), cantMakeReadOnly)
  const { database, path } = newProject()
  tagIt(database)
  database.close()
  const folder = readOnlyFolder((place) => interrupted(path, join(place, 'river.assay')))
  expect(() => openDatabase(join(folder, 'river.assay'), openingIn(temporaryFolder()))).toThrow(
    expect.objectContaining({ code: 'noAccess', message: expect.stringContaining('river.assay-journal') }),
  )
})

test('readers and writers take back what was interrupted, and leave nothing beside the project', () => {
  for (const mode of ['read', 'write'] as const) {
    const { database, path, folder } = newProject()
    tagIt(database)
    database.close()
    const torn = join(folder, 'torn.assay')
    interrupted(path, torn)
    const opened = openDatabase(torn, openingIn(folder, mode))
    expect(opened.get('tags', idOf(5))?.name).toBe('boats')
    opened.close()
    expect(fs.readdirSync(folder).toSorted()).toEqual(['data', 'river.assay', 'torn.assay'])
  }
})

test('a damaged project that was interrupted is kept aside and not written to', () => {
  const { database, path, folder } = newProject()
  tagIt(database)
  database.close()
  new Database(path).exec("UPDATE tags SET name = 'ships'").close()
  const torn = join(folder, 'torn.assay')
  interrupted(path, torn)
  const before = fs.readFileSync(torn)
  // The second time there is no journal any more, and the check must not be skipped for that.
  for (const _time of ['first', 'second'])
    expect(() => openDatabase(torn, openingIn(folder))).toThrow(expect.objectContaining({ code: 'damaged' }))
  const kept = fs.readdirSync(folder).filter((name) => name.includes('.interrupted-'))
  expect(kept).toHaveLength(2)
  expect(
    fs.readFileSync(
      join(
        folder,
        kept.find((name) => !name.includes('journal'))!,
      ),
    ),
  ).toEqual(before)
})

test('the check after an interruption lets others work, and nobody in before it is done', async () => {
  const { database, path, folder } = newProject()
  tagIt(database)
  database.close()
  const torn = join(folder, 'torn.assay')
  interrupted(path, torn)
  let pauses = 0
  const pause = async () => {
    pauses += 1
    expect(() => openDatabase(torn, openingIn(folder))).toThrow(expect.objectContaining({ code: 'inUse' }))
  }
  const opened = await openDatabaseInSlices(torn, openingIn(folder), pause)
  expect(pauses).toBeGreaterThan(20)
  expect(opened.get('tags', idOf(5))?.name).toBe('boats')
  opened.close()
  expect(fs.readdirSync(folder).toSorted()).toEqual(['data', 'river.assay', 'torn.assay'])
  const again = await openDatabaseInSlices(torn, openingIn(folder), () => expect.unreachable())
  again.close()
})

test('a damaged project that was interrupted is closed again by the check', async () => {
  const { database, path, folder } = newProject()
  tagIt(database)
  database.close()
  new Database(path).exec("UPDATE tags SET name = 'ships'").close()
  const torn = join(folder, 'torn.assay')
  interrupted(path, torn)
  for (const _time of ['first', 'second'])
    await expect(openDatabaseInSlices(torn, openingIn(folder), async () => {})).rejects.toThrow(
      expect.objectContaining({ code: 'damaged' }),
    )
})

/** Copies a project as it stands in the middle of a change that has begun to reach the file. */
function interrupted(path: string, copy: string): void {
  const plain = new Database(path)
  plain.pragma('cache_size = 1')
  plain.pragma('cache_spill = 1')
  plain.exec('BEGIN IMMEDIATE')
  plain.exec("UPDATE tags SET name = printf('%.*c', 20000, 'x')")
  plain.exec(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) INSERT INTO drafts SELECT i, i, printf('%.*c', 3000, 'y') FROM n",
  )
  fs.copyFileSync(path, copy)
  fs.copyFileSync(`${path}-journal`, `${copy}-journal`)
  plain.exec('ROLLBACK')
  plain.close()
}
