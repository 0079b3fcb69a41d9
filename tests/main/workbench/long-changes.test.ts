// Changes that take long: others go on reading what was there before, whoever writes waits, and what is cancelled,
// or found the file in other hands, has changed nothing.
import fs from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { bytesOf, desk, type Desk, failureOf, importText, openDesk } from './desk'
import { noDisk, smallDisk } from './small-disk'

const many = 1500

/** A project with a source, and operations that put many claims on it. */
async function begun(made?: Desk): Promise<{ made: Desk; sourceId: string; operations: string }> {
  made ??= await openDesk()
  const sourceId = await importText(made, 'Forty boats lay there. '.repeat(many))
  const lines = Array.from({ length: many }, (_, n) => {
    const passage = { sourceId, start: n * 23, end: n * 23 + 22 }
    return JSON.stringify({ do: 'addClaim', type: 'statistic', evidence: [{ role: 'states', passage }] })
  })
  return { made, sourceId, operations: lines.join('\n') }
}

const claimsIn = async ({ call }: Desk): Promise<number> => (await call.ledger({})).total

/** Ends when something was said of a job that goes on. */
async function underWay({ events }: Desk, job: string): Promise<void> {
  const isTold = () =>
    events.some((event) => event.event === 'progress' && event.job === job && event.done > 0)
  while (!isTold()) await setImmediate()
}

describe('while a long change goes on', () => {
  test('others read what was there before, and what they write comes after it', async () => {
    const { made, operations } = await begun()
    const { call } = made
    const done: string[] = []
    const note = (what: string) => () => void done.push(what)
    const applying = call.apply({ operations, job: 'many' }).then(note('apply'))
    await underWay(made, 'many')
    expect(await claimsIn(made)).toBe(0)
    const files = [{ name: 'late.txt', bytes: bytesOf('A late article.') }]
    const others = [
      call.addTag({ name: 'late' }).then(note('tag')),
      call.importFiles({ files }).then(note('import')),
      call.apply({ operations: operations.replaceAll('statistic', 'number') }).then(undefined, note('again')),
      call.undo({}).then(note('undo')),
    ]
    let read = 0
    while (done.length === 0) {
      expect(await claimsIn(made)).toBeOneOf(done.length === 0 ? [0, many] : [many])
      read += 1
      await setImmediate()
    }
    await Promise.all([applying, ...others])
    expect(done[0]).toBe('apply')
    expect(done).toHaveLength(5)
    expect(read).toBeGreaterThan(3)
    expect(await claimsIn(made)).toBe(many)
    expect(made.reported).toEqual([])
    expect(await call.verify({})).toEqual({ ok: true, problems: [] })
  })

  test('closing the project waits for it', async () => {
    const { made, operations } = await begun()
    const applying = made.call.apply({ operations, job: 'many' })
    await underWay(made, 'many')
    await made.call.closeProject({})
    expect((await applying).applied).toBe(many)
    await made.call.openProject({ path: made.path('project.assay') })
    expect(await claimsIn(made)).toBe(many)
  })

  test('a file that gets another name has nothing of it, and is opened there', async () => {
    const { made, operations } = await begun()
    const applying = failureOf(made, 'apply', { operations, job: 'many' })
    await underWay(made, 'many')
    fs.renameSync(made.path('project.assay'), made.path('river.assay'))
    expect(await applying).toMatchObject({
      code: 'changedOutside',
      message: expect.stringContaining('once more'),
    })
    expect((await made.call.openedProject({}))?.path).toBe(made.path('river.assay'))
    expect(await claimsIn(made)).toBe(0)
    await made.call.apply({ operations })
    expect(await claimsIn(made)).toBe(many)
    expect(fs.readdirSync(made.folder).filter((name) => name.endsWith('-journal'))).toEqual([])
  })
})

describe('a long change that is cancelled has changed nothing:', () => {
  /** Cancels a verb in the middle; the project has to be as it was, and go on. */
  async function cancelled(made: Desk, call: Promise<{ code: string; message: string }>): Promise<void> {
    const { history, ...before } = (await made.call.openedProject({})) ?? {}
    const claims = await claimsIn(made)
    await made.call.cancelJob({ job: 'many' })
    expect(await call).toEqual({ code: 'cancelled', message: 'The job “many” was cancelled.' })
    expect(await made.call.openedProject({})).toEqual({ ...before, history })
    expect(await claimsIn(made)).toBe(claims)
    expect(await made.call.verify({})).toEqual({ ok: true, problems: [] })
    await made.call.addTag({ name: `after ${history?.undo}` })
    await made.call.undo({})
  }

  test('apply, undo, redo', async () => {
    const { made, operations } = await begun()
    const middle = async (call: Promise<{ code: string; message: string }>) => {
      await underWay(made, 'many')
      await cancelled(made, call)
      made.events.length = 0
    }
    await middle(failureOf(made, 'apply', { operations, job: 'many' }))
    await made.call.apply({ operations })
    await middle(failureOf(made, 'undo', { job: 'many' }))
    await made.call.undo({})
    expect(await claimsIn(made)).toBe(0)
    const redoing = failureOf(made, 'redo', { job: 'many' })
    await underWay(made, 'many')
    await made.call.cancelJob({ job: 'many' })
    expect((await redoing).code).toBe('cancelled')
    expect((await made.call.redo({})).put.claims).toHaveLength(many)
  })

  test('undo and redo of one change of an entity that many claims name', async () => {
    const { made, operations } = await begun()
    const { id } = await made.call.addEntity({ kind: 'organisation', name: 'Harbour office' })
    const naming = operations.replaceAll('"evidence"', `"attribution":[{"entity":"${id}"}],"evidence"`)
    await made.call.apply({ operations: naming })
    await made.call.changeEntity({ id: id!, name: 'Port office' })
    const middle = async (verb: 'undo' | 'redo') => {
      const walking = failureOf(made, verb, { job: 'many' })
      await underWay(made, 'many')
      await cancelled(made, walking)
      made.events.length = 0
    }
    await middle('undo')
    expect((await made.call.undo({})).put.entities).toMatchObject([{ name: 'Harbour office' }])
    await middle('redo')
  })

  test('apply of a single operation on what many claims name', async () => {
    const { made, operations } = await begun()
    const { id } = await made.call.addTag({ name: 'Harbour' })
    await made.call.apply({ operations: operations.replaceAll('"evidence"', `"tags":["${id}"],"evidence"`) })
    const removing = JSON.stringify({ do: 'removeTag', id })
    const applying = failureOf(made, 'apply', { operations: removing, job: 'many' })
    await cancelled(made, applying)
    expect((await made.call.apply({ operations: removing })).put.claims).toHaveLength(many)
  })

  test('removing a source', async () => {
    const { made, sourceId, operations } = await begun()
    await made.call.apply({ operations })
    await cancelled(made, failureOf(made, 'removeSource', { id: sourceId, job: 'many' }))
    await made.call.removeSource({ id: sourceId, job: 'many' })
    expect((await made.call.openedProject({}))?.sources).toEqual([])
    expect((await made.call.undo({})).put.highlights).toHaveLength(many)
  })

  test('removing a source for good', async () => {
    const { made, sourceId, operations } = await begun()
    await made.call.apply({ operations })
    await cancelled(made, failureOf(made, 'removeForGood', { sourceIds: [sourceId], job: 'many' }))
    await made.call.removeForGood({ sourceIds: [sourceId] })
    expect(await claimsIn(made)).toBe(0)
  })

  test.each([{}, { to: 'loaded.assay' }])('loading (%o)', async ({ to }) => {
    const { made, operations } = await begun()
    await made.call.apply({ operations })
    await made.call.exportProject({ format: 'json', path: made.path('export.json') })
    await made.call.newProject({ path: made.path('empty.assay') })
    const target = to === undefined ? {} : { to: made.path(to) }
    const loading = failureOf(made, 'load', { path: made.path('export.json'), job: 'many', ...target })
    await underWay(made, 'many')
    await cancelled(made, loading)
    expect(fs.readdirSync(made.folder).filter((name) => name.includes('loaded'))).toEqual([])
    await made.call.load({ path: made.path('export.json'), ...target })
    expect(await claimsIn(made)).toBe(many)
  })
})

test('a long change that finds no room has changed nothing, and can be made once there is some', async ({
  skip,
}) => {
  const disk = smallDisk(24)
  skip(!disk, noDisk)
  const made = desk()
  await made.call.newProject({ path: join(disk!.folder, 'project.assay') })
  const { operations } = await begun(made)
  const filler = join(disk!.folder, 'filler')
  expect(() => fs.writeFileSync(filler, Buffer.alloc(30_000_000))).toThrow('ENOSPC')
  const failure = await failureOf(made, 'apply', { operations })
  expect(failure).toEqual({ code: 'diskFull', message: expect.stringContaining('no room left') })
  fs.rmSync(filler)
  expect(await claimsIn(made)).toBe(0)
  expect(await made.call.verify({})).toEqual({ ok: true, problems: [] })
  await made.call.apply({ operations })
  expect(await claimsIn(made)).toBe(many)
})
