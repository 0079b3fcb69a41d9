// A full disk: the change that doesn't fit is refused with a sentence and nothing of it stays; reading goes on.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createDatabase, type ProjectDatabase } from '../../../src/main/database'
import { connect, secure } from '../../../src/main/database/connection'
import { openedProject } from '../../../src/main/database/project'
import { takeSnapshot } from '../../../src/main/database/snapshot'
import { at, idOf, newProject, openingIn, step, temporaryFolder } from './project-file'

const fill = (database: ProjectDatabase) =>
  database.change(step('Fill'), (writer) => {
    for (let n = 0; n < 400; n += 1)
      writer.put('tags', { id: idOf(1000 + n), name: 'boats', description: 'x'.repeat(5000) })
  })
const small = (database: ProjectDatabase) =>
  database.change(step('Small'), (writer) => writer.put('tags', { id: idOf(5), name: 'boats' }))
const diskFull = expect.objectContaining({ code: 'diskFull' })

async function expectWhole(database: ProjectDatabase, tags: number) {
  expect(database.count('tags')).toBe(tags)
  expect(database.changes({ limit: 1000 })).toHaveLength(tags)
  const snapshot = await database.snapshot()
  expect([...snapshot.verify()].filter(Boolean)).toEqual([])
  snapshot.close()
}

test('a change that finds no more pages is taken back whole', async () => {
  const { database: closed, path, opening } = newProject()
  closed.close()
  const connection = connect(path)
  secure(connection)
  connection.pragma(`max_page_count = ${Number(connection.pragma('page_count')) + 60}`)
  const database = openedProject(connection, {
    readOnly: false,
    snapshot: () => takeSnapshot(connection, opening),
    newId: opening.newId,
    release: () => {},
  })
  small(database)
  expect(() => fill(database)).toThrow(diskFull)
  await expectWhole(database, 1)
  database.close()
})

/** A small disk, where this process may mount one. */
function smallDisk(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    // Not a failure: in some containers not even root may mount.
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return folder
}

test('a disk that fills up costs nothing that was saved, and opens again', async ({ skip }) => {
  const folder = smallDisk()
  skip(!folder, 'A small disk to fill needs root on Linux with the right to mount.')
  const path = join(folder!, 'river.assay')
  const opening = openingIn(temporaryFolder())
  const database = createDatabase(path, { id: idOf(1), title: 'River', createdAt: at }, opening)
  small(database)
  expect(() => fill(database)).toThrow(diskFull)
  expect(fs.existsSync(`${path}-journal`)).toBe(false)
  await expectWhole(database, 1)
  fs.writeFileSync(
    join(folder!, 'ballast'),
    Buffer.alloc(fs.statfsSync(folder!).bavail * fs.statfsSync(folder!).bsize),
  )
  expect(() => fill(database)).toThrow(diskFull)
  await expect(database.snapshot()).rejects.toThrow(diskFull)
  expect(() =>
    createDatabase(join(folder!, 'second.assay'), { id: idOf(1), title: 'Sea', createdAt: at }, opening),
  ).toThrow(diskFull)
  expect(database.get('tags', idOf(5))?.name).toBe('boats')
  database.close()
  expect(fs.readdirSync(folder!).toSorted()).toEqual(['ballast', 'river.assay'])
})
