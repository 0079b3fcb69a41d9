// The lock: one writer a project, whatever name it is called by, and free as soon as the writer is gone.
import fs from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../src/main/database'
import { bundleActor, startActor } from '../../torture/crash/actors'
import { begin, openingOf } from '../../torture/crash/story'
import { newProject, openingIn, temporaryFolder } from './project-file'

test('the second writer is refused through every name, and let in after the first', () => {
  const { database, path, folder, opening } = newProject()
  const names = { path, symbolic: join(folder, 'symbolic.assay'), hard: join(folder, 'hard.assay') }
  fs.symlinkSync(path, names.symbolic)
  fs.linkSync(path, names.hard)
  for (const name of Object.values(names))
    expect(() => openDatabase(name, opening)).toThrow(expect.objectContaining({ code: 'inUse' }))
  database.close()
  for (const name of Object.values(names)) openDatabase(name, opening).close()
})

test('a copy is a project of its own', () => {
  const { database, path, folder, opening } = newProject()
  fs.copyFileSync(path, join(folder, 'copy.assay'))
  const copy = openDatabase(join(folder, 'copy.assay'), opening)
  expect(copy.readOnly).toBe(false)
  copy.close()
  database.close()
})

test('a refused file gives its lock back', () => {
  const { database, path, folder } = newProject()
  database.close()
  const bytes = fs.readFileSync(path)
  fs.truncateSync(path, 8192)
  expect(() => openDatabase(path, openingIn(folder))).toThrow(expect.objectContaining({ code: 'damaged' }))
  fs.writeFileSync(path, bytes)
  openDatabase(path, openingIn(folder)).close()
})

test(
  'of four processes that race one gets in, and kill -9 frees the lock at once',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder()
    const [path, dataFolder] = [join(folder, 'harbour.assay'), join(folder, 'data')]
    begin(path, dataFolder)
    const { file, remove } = await bundleActor()
    const actors = await Promise.all(Array.from({ length: 4 }, () => startActor(file, ['tell'])))
    const first = actors.map((actor) => actor.next())
    for (const actor of actors) actor.give({ path, dataFolder, mode: 'write', step: 2, steps: 1e9 })
    const said = await Promise.all(first)
    expect(said.filter((line) => line === 'OPEN')).toHaveLength(1)
    expect(said.filter((line) => line === 'FAILED inUse')).toHaveLength(3)
    await Promise.all(actors.map((actor) => actor.kill()))
    openDatabase(path, openingOf(dataFolder, 'write')).close()
    remove()
  },
)
