// Backups and copies at the other end: found again also when the project is lost, restored without a loss, deleted
// only by whom they belong to.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { desk, failureOf } from './desk'
import { type LastingDesk, lastingDesk } from './lasting'
import { noDisk, smallDisk } from './small-disk'

let made: LastingDesk
let path: string

beforeEach(async () => {
  made = lastingDesk()
  path = made.path('project.assay')
  await made.call.newProject({ path, title: 'Boats' })
  await made.call.addTag({ name: 'One' })
})

const backups = async () => (await made.call.backups({})).backups
const tags = async () => ((await made.call.openedProject({}))?.tags ?? []).map(({ name }) => name)

describe('restoring', () => {
  test('makes a project of a backup at a new path, and leaves the one it came from', async () => {
    const { path: backup } = await made.call.backUp({})
    await made.call.addTag({ name: 'Two' })
    const restored = await made.call.restoreBackup({ backup, to: made.path('restored') })
    expect(restored).toMatchObject({
      path: made.path('restored.assay'),
      readOnly: false,
      tags: [{ name: 'One' }],
    })
    await made.call.addTag({ name: 'Three' })
    expect((await made.call.openProject({ path })).tags).toHaveLength(2)
    expect(fs.existsSync(backup)).toBe(true)
  })

  test('never overwrites, and refuses what is damaged or no backup', async () => {
    const { path: backup } = await made.call.backUp({})
    const before = fs.readFileSync(path)
    const restoring = (input: { backup: string; to: string }) => failureOf(made, 'restoreBackup', input)
    expect((await restoring({ backup, to: path })).code).toBe('alreadyExists')
    expect((await restoring({ backup: path, to: made.path('copy') })).code).toBe('refused')
    expect((await restoring({ backup: made.path('none.assay'), to: made.path('copy') })).code).toBe(
      'notFound',
    )
    const bytes = fs.readFileSync(backup)
    const at = bytes.indexOf('One')
    bytes[at] = 0x58
    fs.writeFileSync(backup, bytes)
    expect((await restoring({ backup, to: made.path('copy') })).code).toBe('damaged')
    expect(fs.readdirSync(made.folder).filter((name) => name.includes('copy'))).toEqual([])
    expect(fs.readFileSync(path)).toEqual(before)
    await made.call.addTag({ name: 'Two' })
  })

  test.each([
    ['missing', () => fs.rmSync(path)],
    ['a letter', () => fs.writeFileSync(path, 'Dear editor')],
    ['damaged', () => fs.writeFileSync(path, fs.readFileSync(path).fill(1, 4096))],
  ])('of a project that is %s begins where it was', async (_, damage) => {
    const { path: backup } = await made.call.backUp({})
    await made.call.closeProject({})
    damage()
    made.notices()
    const { message } = await failureOf(made, 'openProject', { path })
    expect(message).toContain('Its newest verified backup was made at 2026-01-01')
    expect(made.notices()).toEqual([{ level: 'error', message, ways: ['backups'] }])
    const listed = (await made.call.backups({ path })).backups
    expect(listed.map((each) => each.path)).toContain(backup)
    await made.call.restoreBackup({ backup, to: made.path('restored') })
    expect(await tags()).toEqual(['One'])
  })

  test('a renamed project finds its backups, another project of that name does not', async () => {
    const { path: backup } = await made.call.backUp({})
    await made.call.closeProject({})
    fs.renameSync(path, made.path('renamed.assay'))
    await made.call.openProject({ path: made.path('renamed.assay') })
    expect(await backups()).toMatchObject([{ path: backup }])
    await made.call.newProject({ path })
    expect(await backups()).toEqual([])
  })
})

test('only backups of the open project are deleted', async () => {
  const [first, second] = [await made.call.backUp({}), await made.call.backUp({})]
  await made.call.newProject({ path: made.path('other') })
  const foreign = await made.call.backUp({})
  await made.call.openProject({ path })
  for (const wrong of [path, foreign.path, made.path('data/settings.json')])
    expect((await failureOf(made, 'removeBackups', { paths: [first.path, wrong] })).code).toBe('refused')
  expect((await backups()).map((each) => each.path)).toEqual([second.path, first.path])
  await made.call.removeBackups({ paths: [first.path] })
  expect((await backups()).map((each) => each.path)).toEqual([second.path])
  expect(fs.existsSync(foreign.path)).toBe(true)
})

describe('a copy', () => {
  test('is whole, never overwrites, and the project stays', async () => {
    const copy = await made.call.saveCopy({ path: made.path('copy') })
    expect(copy).toEqual({ path: made.path('copy.assay'), bytes: fs.statSync(made.path('copy.assay')).size })
    expect((await made.call.verify({ path: copy.path })).ok).toBe(true)
    expect((await made.call.openedProject({}))?.path).toBe(path)
    const before = fs.readFileSync(copy.path)
    await made.call.addTag({ name: 'Two' })
    for (const taken of [copy.path, path])
      expect((await failureOf(made, 'saveCopy', { path: taken })).code).toBe('alreadyExists')
    expect((await failureOf(made, 'saveCopy', { path: made.path('no/such/copy') })).code).toBe('notFound')
    expect((await failureOf(made, 'saveCopy', { path: made.path('.assay') })).code).toBe('badInput')
    expect(fs.readFileSync(copy.path)).toEqual(before)
  })

  test('of a project that is open for reading is one, too', async () => {
    const reader = desk({ mode: 'read' }, made.folder)
    await reader.call.openProject({ path })
    await reader.call.saveCopy({ path: made.path('copy') })
    await made.call.openProject({ path: made.path('copy.assay') })
    expect(await tags()).toEqual(['One'])
  })
})

test('a project that is write-protected can be exported, verified and copied, and leaves nothing there', async ({
  skip,
}) => {
  const disk = smallDisk(4)
  skip(!disk, noDisk)
  const there = join(disk!.folder, 'river.assay')
  await made.call.saveCopy({ path: there })
  await made.call.closeProject({})
  execFileSync('mount', ['-o', 'remount,ro', disk!.folder])
  expect((await made.call.openProject({ path: there })).readOnly).toBe(true)
  await made.tick()
  await made.call.exportProject({ format: 'json', path: made.path('out.json') })
  expect(JSON.parse(fs.readFileSync(made.path('out.json'), 'utf8'))).toMatchObject({
    tags: [{ name: 'One' }],
  })
  expect((await made.call.verify({})).ok).toBe(true)
  expect(await made.call.health({})).toMatchObject({ readOnly: true, file: 'inPlace', backups: 0 })
  await made.call.saveCopy({ path: made.path('copy') })
  expect((await failureOf(made, 'addTag', { name: 'Two' })).code).toBe('readOnly')
  expect(await failureOf(made, 'backUp', {})).toEqual({
    code: 'noAccess',
    message: expect.stringContaining('choose another one in the settings'),
  })
  await made.call.closeProject({})
  expect(made.notices()).toEqual([])
  expect(fs.readdirSync(disk!.folder)).toEqual(['river.assay'])
  expect(fs.readdirSync(made.path('data')).toSorted()).toEqual(['locks', 'settings.json'])
})
