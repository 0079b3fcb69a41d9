// A window whose project is renamed, deleted, replaced, cut short or left without a disk while it is open: one clear
// sentence each, reading goes on, nothing that was acknowledged is lost, and what can be gone on with is.
import fs from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { desk, failureOf, importText } from './desk'
import { type LastingDesk, lastingDesk } from './lasting'

let made: LastingDesk
let path: string

beforeEach(async () => {
  made = lastingDesk()
  path = made.path('project.assay')
  await made.call.newProject({ path })
  await made.call.addTag({ name: 'Boats' })
  await made.call.changeSettings({ backups: { automatic: false } })
})

const tags = async () => ((await made.call.openedProject({}))?.tags ?? []).map(({ name }) => name)

/** Ticks more than once: what was said is not said again. */
async function said(): Promise<ReturnType<LastingDesk['notices']>> {
  for (let times = 0; times < 3; times += 1) await made.tick()
  return made.notices()
}

/** That nothing can be saved, that the sentence is the one that was said, and that it is not said anew. */
async function expectStuck(message: string | undefined): Promise<void> {
  expect(await failureOf(made, 'addTag', { name: 'Ships' })).toEqual({ code: 'changedOutside', message })
  expect(await failureOf(made, 'undo', {})).toEqual({ code: 'changedOutside', message })
  expect(await said()).toEqual([])
  expect(await tags()).toEqual(['Boats'])
}

test('nothing is said while nothing happens, whatever is written', async () => {
  await importText(made, 'A long text. '.repeat(10_000))
  await made.call.undo({})
  await made.call.redo({})
  expect(await said()).toEqual([])
})

test('while another program holds it, nothing is wrong with it, and looking at it waits for nobody', async () => {
  const other = new Database(path)
  other.exec('BEGIN EXCLUSIVE')
  expect(await said()).toEqual([])
  other.exec('ROLLBACK').close()
  expect(await said()).toEqual([])
  await made.call.addTag({ name: 'Ships' })
})

describe('deleted', () => {
  test('it is said once, it can be read and copied, and the copy has everything', async () => {
    const sourceId = await importText(made, 'Forty boats.')
    fs.rmSync(path)
    const [notice, ...others] = await said()
    expect(others).toEqual([])
    expect(notice).toEqual({
      level: 'error',
      message: expect.stringContaining(`${path} is not there any more`),
      ways: ['saveCopy', 'openProject'],
    })
    expect(await failureOf(made, 'addTag', { name: 'Ships' })).toEqual({
      code: 'changedOutside',
      message: notice?.message,
    })
    expect((await made.call.health({})).file).toBe('gone')
    expect(await made.call.text({ sourceId })).toBe('Forty boats.')
    const copy = await made.call.saveCopy({ path: made.path('rescued.assay') })
    expect(copy).toEqual({ path: made.path('rescued.assay'), bytes: fs.statSync(copy.path).size })
    expect((await made.call.openProject({ path: copy.path })).sources).toMatchObject([{ id: sourceId }])
    expect((await made.call.verify({})).ok).toBe(true)
    expect(fs.existsSync(path)).toBe(false)
  })

  test('with its folder, it is the same', async () => {
    const folder = made.path('deep/er')
    fs.mkdirSync(folder, { recursive: true })
    await made.call.newProject({ path: join(folder, 'inner') })
    await made.call.addTag({ name: 'Boats' })
    made.notices()
    fs.rmSync(made.path('deep'), { recursive: true })
    const [notice] = await said()
    expect(notice?.message).toContain('inner.assay is not there any more')
    await expectStuck(notice?.message)
  })
})

describe('renamed', () => {
  test('it is gone on with under the new name, also in the middle of a write', async () => {
    fs.renameSync(path, made.path('boats.assay'))
    await made.call.addTag({ name: 'Ships' })
    expect(made.notices()).toEqual([
      { level: 'warning', message: `${path} was renamed to “boats.assay”; Assay goes on with it there.` },
    ])
    expect((await made.call.openedProject({}))?.path).toBe(made.path('boats.assay'))
    expect(await tags()).toEqual(['Boats', 'Ships'])
    fs.renameSync(made.path('boats.assay'), path)
    expect(await said()).toMatchObject([{ message: expect.stringContaining('renamed to “project.assay”') }])
    expect(made.events).toContainEqual({ event: 'changed' })
    expect((await made.call.undo({})).undone).toBe(1)
    expect(fs.readdirSync(made.folder).toSorted()).toEqual(['data', 'project.assay'])
  })

  test('its lock stays: nobody else gets in under the new name', async () => {
    fs.renameSync(path, made.path('boats.assay'))
    await made.tick()
    const other = desk({}, made.folder)
    expect((await failureOf(other, 'openProject', { path: made.path('boats.assay') })).code).toBe('inUse')
  })

  test.each(['project.assay.old', '.project.assay', '.trash.assay'])(
    'to %s it was put aside: that is said, and when it is back it goes on',
    async (name) => {
      fs.renameSync(path, made.path(name))
      const [notice, ...others] = await said()
      expect(others).toEqual([])
      expect(notice).toMatchObject({
        level: 'error',
        message: expect.stringContaining(`renamed to “${name}”`),
      })
      await expectStuck(notice?.message)
      fs.renameSync(made.path(name), path)
      expect(await said()).toEqual([
        { level: 'info', message: `${path} is back in its place; you can go on.` },
      ])
      await made.call.addTag({ name: 'Ships' })
      expect(await tags()).toEqual(['Boats', 'Ships'])
    },
  )

  test('while it has a second name, which may be a copy that must stay, it is as good as gone', async () => {
    fs.linkSync(path, made.path('kept.assay'))
    expect(await said()).toEqual([])
    fs.rmSync(path)
    const [notice] = await said()
    expect(notice?.message).toContain('is not there any more')
    await expectStuck(notice?.message)
  })

  test('into another folder it is gone, until it is opened there', async () => {
    fs.mkdirSync(made.path('archive'))
    fs.renameSync(path, made.path('archive/project.assay'))
    const [notice] = await said()
    await expectStuck(notice?.message)
    await made.call.openProject({ path: made.path('archive/project.assay') })
    await made.call.addTag({ name: 'Ships' })
    expect(await tags()).toEqual(['Boats', 'Ships'])
  })
})

describe('replaced', () => {
  test.each([
    ['another project', (other: string) => fs.renameSync(other, path)],
    [
      'a letter',
      () => {
        fs.rmSync(path)
        fs.writeFileSync(path, 'Dear editor')
      },
    ],
  ])('by %s, it is held on to and neither is written', async (_, replace) => {
    const other = desk({}, made.folder)
    await other.call.newProject({ path: made.path('other') })
    await other.call.closeProject({})
    replace(made.path('other.assay'))
    const there = fs.readFileSync(path)
    const [notice, ...others] = await said()
    expect(others).toEqual([])
    expect(notice).toEqual({
      level: 'error',
      message: expect.stringContaining('Another file stands in the place'),
      ways: ['saveCopy', 'openProject'],
    })
    expect((await made.call.health({})).file).toBe('replaced')
    await expectStuck(notice?.message)
    await made.call.saveCopy({ path: made.path('rescued') })
    expect(fs.readFileSync(path)).toEqual(there)
    expect((await made.call.openProject({ path: made.path('rescued.assay') })).tags).toHaveLength(1)
  })
})

test('changed by another program, it is read again and can be changed', async () => {
  const other = desk({ dataFolder: made.path('another user') }, made.folder)
  await other.call.openProject({ path })
  await other.call.addTag({ name: 'Crews' })
  await other.call.closeProject({})
  expect(await said()).toEqual([
    {
      level: 'warning',
      message: `${path} was changed by another program while it was open, and was opened again as it is now.`,
    },
  ])
  expect(await tags()).toEqual(['Boats', 'Crews'])
  await made.call.addTag({ name: 'Ships' })
})

test('changed by who works on it, it is read again by who only reads it, without a word', async () => {
  const reader = lastingDesk({ mode: 'read' }, made.folder)
  await reader.call.openProject({ path })
  await made.call.addTag({ name: 'Crews' })
  await reader.tick()
  await reader.tick()
  expect(reader.events).toEqual([{ event: 'changed' }])
  expect((await reader.call.openedProject({}))?.tags).toHaveLength(2)
})

test.each([
  ['nothing', () => 0],
  ['a few pages', () => 5000],
  ['what it was without its last pages', (size: number) => size - 8192],
])('cut to %s, it is not written to, and the newest backup is the way out', async (_, left) => {
  await importText(made, 'Forty boats. '.repeat(5000))
  const { path: backup } = await made.call.backUp({})
  const bytes = left(fs.statSync(path).size)
  fs.truncateSync(path, bytes)
  const [notice, ...others] = await said()
  expect(others).toEqual([])
  expect(notice).toEqual({
    level: 'error',
    message: expect.stringContaining('was cut short'),
    ways: ['backups'],
  })
  expect((await failureOf(made, 'addTag', { name: 'Ships' })).code).toMatch(/changedOutside|damaged/)
  expect(fs.statSync(path).size).toBe(bytes)
  expect((await made.call.backups({})).backups).toMatchObject([{ path: backup }])
  await made.call.saveDiagnostic({ path: made.path('diagnostic.json') })
  expect(fs.readFileSync(made.path('diagnostic.json'), 'utf8')).toMatch(/"file": "(cut|changed)"/)
  expect(made.reported).toEqual([])
  expect((await failureOf(made, 'openProject', { path })).code).toMatch(/notAProject|damaged/)
  expect(made.notices()).toMatchObject([
    { ways: ['backups'], message: expect.stringContaining('newest verified backup') },
  ])
  expect((await made.call.backups({ path })).backups).toMatchObject([{ path: backup }])
  const restored = await made.call.restoreBackup({ backup, to: made.path('restored.assay') })
  expect(restored.tags).toMatchObject([{ name: 'Boats' }])
  expect(fs.statSync(path).size).toBe(bytes)
})
