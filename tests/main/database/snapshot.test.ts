// Snapshots: one state while the project goes on, and no copy that outlives its reader.
import fs from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { idOf, newProject, openingIn, step } from './project-file'

const tag = (n: number) => ({ id: idOf(n), name: `boats ${n}` })

test('a snapshot keeps the state that it was made of', async () => {
  const { database } = newProject()
  database.change(step('Tag'), (writer) => writer.put('tags', tag(5)))
  const snapshot = await database.snapshot()
  database.change(step('Tag'), (writer) => writer.put('tags', tag(6)))
  expect([...snapshot.all('tags')]).toEqual([tag(5)])
  expect(snapshot.history().undo).toBe('Tag')
  expect([...database.all('tags')]).toEqual([tag(5), tag(6)])
  snapshot.close()
  database.close()
})

test('changes go on while a snapshot is made, and it is whole', async () => {
  const { database } = newProject()
  database.change(step('Fill'), (writer) => {
    for (let n = 0; n < 3000; n += 1) writer.put('tags', { ...tag(1000 + n), description: 'x'.repeat(900) })
  })
  const making = database.snapshot()
  for (let n = 0; n < 20; n += 1) {
    database.change(step('Meanwhile'), (writer) => writer.put('tags', tag(n + 10)))
    await new Promise(setImmediate)
  }
  const snapshot = await making
  expect([...snapshot.verify()].filter(Boolean)).toEqual([])
  snapshot.close()
  database.close()
})

test.skipIf(process.platform === 'win32')(
  'a snapshot has no name that a killed process could leave',
  async () => {
    const { database, folder } = newProject()
    const making = database.snapshot()
    const [hidden] = fs.readdirSync(folder).filter((name) => name.includes('snapshot'))
    expect(hidden).toMatch(/^\.river\.assay\.snapshot-/)
    const snapshot = await making
    expect(fs.readdirSync(folder).toSorted()).toEqual(['data', 'river.assay'])
    snapshot.close()
    database.close()
  },
)

test.skipIf(process.platform === 'win32')(
  'nobody may read a snapshot who may not read the project',
  async () => {
    const { database, folder, path } = newProject()
    fs.chmodSync(path, 0o600)
    const making = database.snapshot()
    const hidden = fs.readdirSync(folder).find((name) => name.includes('snapshot')) ?? ''
    expect(fs.statSync(join(folder, hidden)).mode & 0o777).toBe(0o600)
    ;(await making).close()
    database.close()
  },
)

test('what a process that was killed while copying left is removed when it is a day old', () => {
  const { database, folder, reopen } = newProject()
  database.close()
  const [old, young] = ['old', 'young'].map((name) => join(folder, `.river.assay.snapshot-${name}`)) as [
    string,
    string,
  ]
  const now = Date.parse(openingIn(folder).now())
  for (const [file, hours] of [
    [old, 25],
    [young, 1],
  ] as const) {
    fs.writeFileSync(file, '')
    fs.utimesSync(file, new Date(), new Date(now - hours * 3_600_000))
  }
  reopen().close()
  expect([old, young].map((file) => fs.existsSync(file))).toEqual([false, true])
})
