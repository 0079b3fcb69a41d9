// How a project is, at a glance; the weekly check of everything; and the diagnostic file, which gives nothing away.
import fs from 'node:fs'
import os from 'node:os'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { desk, failureOf, importText } from './desk'
import { type LastingDesk, lastingDesk } from './lasting'

let made: LastingDesk
let path: string
let sourceId: string

beforeEach(async () => {
  made = lastingDesk()
  path = made.path('project.assay')
  await made.call.newProject({ path, title: 'Boats' })
  sourceId = await importText(made, 'Forty boats lay there.')
})

describe('health', () => {
  test('is told in numbers', async () => {
    await made.call.addHighlight({ sourceId, start: 0, end: 5 })
    await made.call.addClaim({ type: 'statistic' })
    const backup = await made.call.backUp({})
    expect(await made.call.health({})).toEqual({
      path,
      bytes: fs.statSync(path).size,
      file: 'inPlace',
      readOnly: false,
      counts: { sources: 1, highlights: 1, claims: 1, changes: 3 },
      anchors: { moved: 0, fuzzy: 0, lost: 0 },
      freeBytes: expect.any(Number),
      backupFolder: made.path('.assay-backups'),
      newestBackup: backup,
      backups: 1,
      verified: { at: backup.madeAt, problems: 0 },
    })
  })

  test('counts the highlights that are not where they were made', async () => {
    const highlight = { sourceId, quote: { exact: 'boats', prefix: 'Forty ', suffix: ' lay' }, tags: [] }
    const was = { exact: 'Boats', prefix: '', suffix: '' }
    const json = made.path('moved.json')
    await made.call.addHighlight({ sourceId, start: 6, end: 11 })
    await made.call.exportProject({ format: 'json', path: json })
    const exported = JSON.parse(fs.readFileSync(json, 'utf8')) as { highlights: Record<string, unknown>[] }
    const [first] = exported.highlights
    exported.highlights = [
      { ...first, ...highlight, anchor: 'moved', was },
      {
        ...first,
        ...highlight,
        id: '01940000-0000-7000-8000-00000000aaaa',
        anchor: 'fuzzy',
        was,
        score: 0.9,
      },
    ]
    fs.writeFileSync(json, JSON.stringify(exported))
    await made.call.load({ path: json, to: made.path('loaded') })
    expect((await made.call.health({})).anchors).toEqual({ moved: 1, fuzzy: 1, lost: 0 })
  })

  test('of a project that is open for reading says so, and leaves no trace', async () => {
    const reader = desk({ mode: 'read' }, made.folder)
    await reader.call.openProject({ path })
    await reader.call.verify({})
    expect(await reader.call.health({})).toMatchObject({ readOnly: true, backups: 0 })
    expect(await reader.call.health({})).not.toHaveProperty('verified')
    expect((await failureOf(desk(), 'health', {})).code).toBe('noProject')
  })
})

describe('the check of everything', () => {
  test('is made once a week, and what it finds is said with the way out', async () => {
    await made.call.changeSettings({ backups: { automatic: false } })
    await made.tick()
    expect(await made.call.health({})).not.toHaveProperty('verified')
    made.later(2)
    await made.tick()
    const first = (await made.call.health({})).verified!
    expect(first.problems).toBe(0)
    await made.call.closeProject({})
    await made.call.openProject({ path })
    made.later(6 * 24 * 60)
    await made.tick()
    expect((await made.call.health({})).verified).toEqual(first)
    await made.call.addHighlight({ sourceId, start: 0, end: 5 })
    await made.call.closeProject({})
    new Database(path).exec('UPDATE highlights SET start = 1').close()
    await made.call.openProject({ path })
    made.later(2 * 24 * 60)
    made.notices()
    await made.tick()
    await made.tick()
    expect(made.notices()).toEqual([
      {
        level: 'error',
        message: expect.stringContaining(`A check of ${path} found that 2 things are not as`),
        ways: ['health', 'backups'],
      },
    ])
    expect((await made.call.health({})).verified).toMatchObject({ problems: 2 })
  })
})

describe('the diagnostic file', () => {
  const secrets = ['Umbrella', 'Marguerite', 'zephyr', 'hidden-folder', 'Robin', 'Octopus', 'Tentacle']

  test('says what a fault needs, and no word of the work', async () => {
    await made.call.changeSettings({
      coder: { name: 'Marguerite' },
      backups: { folder: made.path('hidden-folder') },
    })
    await made.call.newProject({ path: made.path('Umbrella'), title: 'Umbrella affair' })
    const id = await importText(made, 'The zephyr blew.', 'Octopus.txt')
    await made.call.addEntity({ kind: 'person', name: 'Tentacle' })
    await made.call.backUp({})
    await failureOf(made, 'openSource', { id: '01940000-0000-7000-8000-00000000aaaa' })
    await failureOf(made, 'openProject', { path: made.path('Umbrella/none.assay') })
    await failureOf(made, 'exportProject', { format: 'json', path: made.path('Umbrella.assay') })
    const target = made.path('diagnostic.json')
    expect(await made.call.saveDiagnostic({ path: target })).toEqual({ path: target })
    const text = fs.readFileSync(target, 'utf8')
    const found = JSON.parse(text) as Record<string, unknown>
    expect(found).toMatchObject({
      format: 'assay-diagnostic/1',
      versions: { node: process.versions.node },
      system: { platform: process.platform, release: os.release() },
      settings: { theme: 'system', backups: { ownFolder: true, recent: 10 }, recent: 2 },
      project: {
        file: 'inPlace',
        backups: 1,
        counts: { sources: 1 },
        sqlite: { sqlite: expect.stringMatching(/^3\./), user_version: expect.any(Number), synchronous: 3 },
      },
      failures: [
        { verb: 'openSource', code: 'notFound' },
        { verb: 'openProject', code: 'notFound' },
        { verb: 'exportProject', code: 'refused' },
      ],
    })
    for (const secret of [...secrets, basename(made.folder), id, os.homedir(), os.hostname()])
      expect(text).not.toContain(secret)
  })

  test("tells of a mistake of Assay's own where it was made, without saying where the program lies", async () => {
    const broken = lastingDesk({
      readDocument: async () => {
        throw new TypeError('Umbrella')
      },
      resources: 1 as never,
    })
    await failureOf(broken, 'openSample', {})
    await broken.call.saveDiagnostic({ path: broken.path('diagnostic.json') })
    const text = fs.readFileSync(broken.path('diagnostic.json'), 'utf8')
    const { failures } = JSON.parse(text) as { failures: { code: string; where: string[] }[] }
    expect(failures).toMatchObject([{ code: 'internal', verb: 'openSample' }])
    expect(failures[0]?.where.join('\n')).toMatch(/sample\.ts:\d+/)
    expect(text).not.toContain(import.meta.dirname)
    expect(text).not.toContain('/src/')
  })

  test('is never written over a project', async () => {
    const before = fs.readFileSync(path)
    expect((await failureOf(made, 'saveDiagnostic', { path })).code).toBe('refused')
    expect(fs.readFileSync(path)).toEqual(before)
  })
})
