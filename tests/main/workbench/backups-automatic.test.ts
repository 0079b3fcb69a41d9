// Backups that the program makes by itself: when, how many stay, and what is said when none can be made.
import fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { backupsIn } from '../../../src/main/database'
import { desk, failureOf, importText } from './desk'
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
const reasons = async () => (await backups()).map(({ reason }) => reason)
const tags = async () => ((await made.call.openedProject({}))?.tags ?? []).map(({ name }) => name)
const automatically = (settings: object) => made.call.changeSettings({ backups: settings })

describe('by itself', () => {
  test('one is made soon after opening, then while changes go on, then when it closes', async () => {
    await made.tick()
    expect(await reasons()).toEqual(['automatic'])
    await made.call.addTag({ name: 'Two' })
    made.later(19)
    await made.tick()
    expect(await reasons()).toHaveLength(1)
    made.later(2)
    await made.tick()
    expect(await reasons()).toHaveLength(2)
    made.later(21)
    await made.tick()
    expect(await reasons()).toHaveLength(2)
    await made.call.addTag({ name: 'Three' })
    await made.call.closeProject({})
    expect(backupsIn(made.path('.assay-backups'))).toHaveLength(3)
    await made.call.openProject({ path })
    await made.tick()
    await made.call.closeProject({})
    expect(backupsIn(made.path('.assay-backups'))).toHaveLength(3)
  })

  test('none is made of a project in which nothing was done, or when nobody wants it, or for reading', async () => {
    await made.call.newProject({ path: made.path('empty') })
    await made.tick()
    expect(await backups()).toEqual([])
    await automatically({ automatic: false })
    await made.call.openProject({ path })
    const before = (await backups()).length
    await made.call.addTag({ name: 'Two' })
    made.later(60)
    await made.tick()
    expect(await backups()).toHaveLength(before)
    const shell = desk({}, made.folder)
    await made.call.closeProject({})
    await shell.call.openProject({ path })
    await shell.call.addTag({ name: 'Three' })
    await shell.call.closeProject({})
    expect(backupsIn(made.path('.assay-backups'))).toHaveLength(before)
  })

  test('opening another project is leaving this one', async () => {
    await made.call.newProject({ path: made.path('other') })
    await made.call.openProject({ path })
    await made.call.addTag({ name: 'Two' })
    await made.call.openProject({ path: made.path('other.assay') })
    const [newest] = (await made.call.backups({ path })).backups
    expect(newest).toMatchObject({ reason: 'automatic' })
    await made.call.restoreBackup({ backup: newest!.path, to: made.path('restored') })
    expect(await tags()).toEqual(['One', 'Two'])
  })

  test('it counts as a check of everything', async () => {
    await made.tick()
    expect((await made.call.health({})).verified).toMatchObject({ problems: 0 })
  })

  test('the oldest go when there are too many, those that were asked for stay', async () => {
    await automatically({ recent: 2, daily: 0, weekly: 0 })
    const asked = await made.call.backUp({})
    for (let n = 0; n < 5; n += 1) {
      await made.call.addTag({ name: `Tag ${n}` })
      made.later(21)
      await made.tick()
    }
    expect(await reasons()).toEqual(['automatic', 'automatic', 'asked'])
    expect((await backups()).at(-1)?.path).toBe(asked.path)
  })

  test('one that fails is said once, with a way out, and the work goes on', async () => {
    fs.writeFileSync(made.path('.assay-backups'), 'no folder')
    for (let n = 0; n < 3; n += 1) {
      made.later(21)
      await made.tick()
      await made.call.addTag({ name: `Tag ${n}` })
    }
    const notices = made.notices()
    expect(notices).toHaveLength(1)
    expect(notices[0]).toEqual({
      level: 'warning',
      message: expect.stringContaining(`No backup of ${path} could be made: `),
      ways: ['settings', 'saveCopy'],
    })
    expect(await tags()).toHaveLength(4)
    fs.rmSync(made.path('.assay-backups'))
    made.later(21)
    await made.tick()
    expect(await reasons()).toEqual(['automatic'])
    await made.call.closeProject({})
    expect(made.notices()).toEqual([])
  })

  test('settings that can not be written or read keep none from being made, and no project from being closed', async ({
    skip,
  }) => {
    const disk = smallDisk(1)
    skip(!disk, noDisk)
    const data = join(disk!.folder, 'data')
    made = lastingDesk({ dataFolder: data })
    path = made.path('project.assay')
    await automatically({ recent: 1, daily: 0, weekly: 0 })
    await made.call.newProject({ path })
    await made.call.addTag({ name: 'One' })
    const full = () => fs.writeFileSync(join(disk!.folder, 'full'), Buffer.alloc(2_000_000))
    expect(full).toThrow('ENOSPC')
    for (const name of ['Two', 'Three']) {
      await made.tick()
      await made.call.addTag({ name })
      made.later(21)
    }
    expect(made.notices()).toEqual([])
    expect(await reasons()).toEqual(['automatic'])
    expect((await made.call.verify({})).ok).toBe(true)
    fs.rmSync(join(data, 'settings.json'))
    fs.mkdirSync(join(data, 'settings.json'))
    await made.tick()
    expect(made.notices()).toMatchObject([{ level: 'warning' }])
    await made.call.closeProject({})
    expect(made.workbench.openedProject({})).toBeNull()
  })

  test('on a disk that is full nothing is left of one', async ({ skip }) => {
    const disk = smallDisk(1)
    skip(!disk, noDisk)
    await automatically({ folder: disk!.folder })
    await importText(made, 'word '.repeat(400_000))
    await made.tick()
    expect(made.notices()).toMatchObject([{ message: expect.stringContaining('no room left') }])
    expect(fs.readdirSync(join(disk!.folder, 'project.assay'))).toEqual([])
    expect((await failureOf(made, 'backUp', {})).code).toBe('diskFull')
    await made.call.addTag({ name: 'Two' })
  })
})
