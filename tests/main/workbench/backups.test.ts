// Backups: made by hand and by the program, whole and verified, and never in the way of the work.
import fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { backupsIn } from '../../../src/main/database'
import { desk, failureOf, importText } from './desk'
import { type LastingDesk, lastingDesk } from './lasting'
import { noDisk, smallDisk } from './small-disk'

let made: LastingDesk
let path: string
/** How many backups there were when the job “second” began. */
let thereAtTheSecond: number | undefined

beforeEach(async () => {
  thereAtTheSecond = undefined
  made = lastingDesk({
    emit: (event) => {
      made.events.push(event)
      if (event.event === 'progress' && event.job === 'second')
        thereAtTheSecond ??= backupsIn(made.path('.assay-backups')).length
    },
  })
  path = made.path('project.assay')
  await made.call.newProject({ path, title: 'Boats' })
  await made.call.addTag({ name: 'One' })
})

const backups = async () => (await made.call.backups({})).backups
const reasons = async () => (await backups()).map(({ reason }) => reason)
const tags = async () => ((await made.call.openedProject({}))?.tags ?? []).map(({ name }) => name)
const automatically = (settings: object) => made.call.changeSettings({ backups: settings })

describe('by hand', () => {
  test('one is made beside the project, whole, and told about', async () => {
    const backup = await made.call.backUp({ job: 'backup' })
    const folder = made.path('.assay-backups')
    expect(backup).toMatchObject({ reason: 'asked', title: 'Boats', bytes: fs.statSync(backup.path).size })
    expect(dirname(backup.path)).toBe(join(folder, 'project.assay'))
    expect(await made.call.backups({})).toEqual({ folder, backups: [backup] })
    expect((await made.call.verify({ path: backup.path })).ok).toBe(true)
    expect(fs.readdirSync(dirname(backup.path))).toEqual([basename(backup.path)])
    expect(made.events).toContainEqual(expect.objectContaining({ event: 'progress', job: 'backup' }))
  })

  test('it goes where a person wants it, and says what a title was then', async () => {
    await automatically({ folder: made.path('stick') })
    await made.call.backUp({})
    await made.call.changeProject({ title: 'Ships' })
    await made.call.backUp({})
    const listed = await made.call.backups({})
    expect(listed.folder).toBe(made.path('stick'))
    expect(listed.backups.map(({ title }) => title)).toEqual(['Ships', 'Boats'])
    expect(fs.existsSync(made.path('.assay-backups'))).toBe(false)
  })

  test('one that is opened as a project is none as long as it is open', async () => {
    await automatically({ folder: made.path('stick'), automatic: false })
    const sourceId = await importText(made, 'Forty boats.')
    const [kept, opened] = [await made.call.backUp({}), await made.call.backUp({})]
    await made.call.openProject({ path: opened.path })
    await made.call.addTag({ name: 'Two' })
    expect(await backups()).toEqual([kept])
    expect((await made.call.health({})).backups).toBe(1)
    expect((await failureOf(made, 'removeBackups', { paths: [opened.path] })).code).toBe('refused')
    await made.call.removeForGood({ sourceIds: [sourceId], backups: true })
    expect(backupsIn(made.path('stick')).map((each) => each.path)).toEqual([opened.path])
    expect(await tags()).toEqual(['One', 'Two'])
  })

  test('two at a time are made one after the other, while changes go on', async () => {
    await importText(made, 'word '.repeat(300_000))
    const both = Promise.all([made.call.backUp({}), made.call.backUp({ job: 'second' })])
    await made.call.addTag({ name: 'Meanwhile' })
    await both
    expect(thereAtTheSecond).toBe(1)
    for (const { path: file } of await backups())
      expect((await made.call.verify({ path: file })).ok).toBe(true)
    expect(await backups()).toHaveLength(2)
  })

  test('what a process that was killed while copying left is removed when it is a day old', async () => {
    const { path: backup } = await made.call.backUp({})
    const [old, young] = ['old', 'young'].map((name) => join(dirname(backup), `.x.assay.copy-${name}`))
    for (const [file, hours] of [
      [old, 25],
      [young, 1],
    ] as const) {
      fs.writeFileSync(file!, '')
      fs.utimesSync(file!, new Date(), new Date(Date.parse(made.host.now()) - hours * 3_600_000))
    }
    await made.call.backUp({})
    expect([old, young].map((file) => fs.existsSync(file!))).toEqual([false, true])
  })

  test('closing the project ends one, and nothing of it is left', async () => {
    await automatically({ automatic: false })
    await importText(made, 'word '.repeat(300_000))
    const making = failureOf(made, 'backUp', {})
    await new Promise(setImmediate)
    await made.call.closeProject({})
    expect((await making).code).toMatch(/cancelled|refused/)
    expect(backupsIn(made.path('.assay-backups'))).toEqual([])
    const left = fs.existsSync(made.path('.assay-backups/project.assay'))
      ? fs.readdirSync(made.path('.assay-backups/project.assay'))
      : []
    expect(left).toEqual([])
  })

  test('a project that is not whole has none; what can be copied of it can be copied, and that is said', async () => {
    const sourceId = await importText(made, 'Forty boats.')
    await made.call.addHighlight({ sourceId, start: 0, end: 5 })
    await automatically({ automatic: false })
    await made.call.closeProject({})
    new Database(path).exec('UPDATE highlights SET start = 1').close()
    await made.call.openProject({ path })
    const failure = await failureOf(made, 'backUp', {})
    expect(failure).toMatchObject({ code: 'damaged', message: expect.stringContaining('The highlight') })
    expect(await backups()).toEqual([])
    made.notices()
    await made.call.saveCopy({ path: made.path('copy') })
    expect(made.notices()).toEqual([
      {
        level: 'warning',
        message: expect.stringContaining('are not what was saved'),
        ways: ['health', 'backups'],
      },
    ])
    await automatically({ automatic: true })
    await made.tick()
    expect(made.notices()).toMatchObject([{ level: 'error', ways: ['health', 'backups'] }])
  })
})

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
