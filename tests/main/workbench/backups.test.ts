// Backups that are asked for: whole and verified, listed, restored and removed.
import fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { backupsIn } from '../../../src/main/database'
import { failureOf, importText } from './desk'
import { type LastingDesk, lastingDesk } from './lasting'

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
