// Importing as a verb: what goes in, what is skipped, what fails alone, and how it is one step.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, type TestContext } from 'vitest'
import { bytesOf, type Desk, desk, failureOf, openDesk } from './desk'

const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) })

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => file(`note-${n}.txt`, `Note ${n}\n\nText ${n}.`))

describe('files given as bytes', () => {
  test('become sources with text, bytes and hashes, in one step', async () => {
    const made = await openDesk()
    const {
      imported,
      skipped,
      failed,
      warnings,
      put: changed,
      history,
    } = await made.call.importFiles({
      files: [file('folder/a.txt', '\ufeffFirst\r\n\r\nLine 😀'), file('b.txt', 'Second')],
    })
    expect({ skipped, failed, warnings }).toEqual({ skipped: [], failed: [], warnings: [] })
    expect(imported).toHaveLength(2)
    expect(imported[0]).toEqual({
      id: expect.any(String),
      title: 'First',
      found: { title: 'first line' },
      format: 'text',
      tags: [],
      version: 1,
      text: { characters: 13, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), extractor: 'text/1' },
      original: {
        fileName: 'a.txt',
        mediaType: 'text/plain; charset=utf-8',
        bytes: 21,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      regions: [],
      importedAt: expect.any(String),
      coder: (await made.call.settings({})).coder.id,
    })
    expect(changed.sources).toEqual(imported)
    expect(await made.call.text({ sourceId: imported[0]!.id })).toBe('First\n\nLine 😀')
    expect(history.undo).toBe('Imported 2 sources')
    expect((await made.call.undo({})).removed.sources?.toSorted()).toEqual(
      imported.map(({ id }) => id).toSorted(),
    )
    await made.call.redo({})
    expect(await made.call.text({ sourceId: imported[1]!.id })).toBe('Second')
    expect(await made.call.verify({})).toEqual({ ok: true, problems: [] })
  })

  test('are skipped when the same bytes are there already, also from the same call', async () => {
    const made = await openDesk()
    const first = await made.call.importFiles({ files: [file('a.txt', 'Same'), file('b.txt', 'Same')] })
    const { id } = first.imported[0]!
    expect(first.skipped).toEqual([{ path: 'b.txt', sourceId: id }])
    const again = await made.call.importFiles({ files: [file('c.txt', 'Same')] })
    expect(again).toMatchObject({ imported: [], skipped: [{ path: 'c.txt', sourceId: id }], put: {} })
    expect(again.history.undo).toBe('Imported “Same”')
  })

  test('fail alone, with a sentence each', async () => {
    const made = await openDesk()
    const { imported, failed, warnings } = await made.call.importFiles({
      files: [
        file('empty.txt', ''),
        file('good.txt', 'Good'),
        { name: 'picture.txt', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
        file('report.pdf', '%PDF-1.7'),
        { name: 'old.txt', bytes: new Uint8Array([0x43, 0x61, 0x66, 0xe9]) },
        { name: 'long.txt', bytes: new Uint8Array(50_000_000).fill(97) },
      ],
    })
    expect(imported.map(({ title, original }) => [title, original.mediaType])).toEqual([
      ['Good', 'text/plain; charset=utf-8'],
      ['Café', 'text/plain; charset=windows-1252'],
    ])
    expect(failed.map(({ path, code }) => [path, code])).toEqual([
      ['empty.txt', 'unreadable'],
      ['picture.txt', 'unreadable'],
      ['report.pdf', 'unreadable'],
      ['long.txt', 'tooLarge'],
    ])
    expect(failed.every(({ message, path }) => message.includes(path) && message.endsWith('.'))).toBe(true)
    expect(warnings).toEqual([
      { sourceId: imported[1]!.id, message: expect.stringContaining('windows-1252') },
    ])
  })

  test('are one step, however many batches they come in', async () => {
    const made = await openDesk()
    const { imported, history } = await made.call.importFiles({ job: 'big', files: many(450) })
    expect(imported).toHaveLength(450)
    expect(history.undo).toBe('Imported sources')
    const progress = made.events.filter((event) => event.event === 'progress')
    expect(progress.at(-1)).toEqual({ event: 'progress', job: 'big', done: 450, total: 450, item: undefined })
    const undone = await made.call.undo({})
    expect(undone).toMatchObject({ undone: 1, history: { redo: 'Imported sources' } })
    expect(undone.removed.sources).toHaveLength(450)
    await made.call.redo({})
    expect((await made.call.openedProject({}))?.sources).toHaveLength(450)
  })

  test('let other calls run in between, and stop when cancelled with what is in', async () => {
    const made = await openDesk()
    const importing = made.call.importFiles({ job: 'big', files: many(1000) })
    // Every look lets the import go on, so it can't end before somebody has seen its first batch.
    const count = async () => (await made.call.openedProject({}))?.sources.length ?? 0
    while ((await count()) === 0) await new Promise((resolve) => setImmediate(resolve))
    const { id } = await made.call.addTag({ name: 'Meanwhile' })
    expect((await failureOf(made, 'importFiles', { job: 'big', files: [] })).code).toBe('refused')
    await made.call.cancelJob({ job: 'big' })
    const { imported, failed, put: changed } = await importing
    expect(imported.length).toBeGreaterThanOrEqual(200)
    expect(imported.length).toBeLessThan(1000)
    expect(imported.length % 200).toBe(0)
    expect(failed).toEqual([
      {
        path: '',
        code: 'cancelled',
        message: `The import was cancelled; ${imported.length} documents are in.`,
      },
    ])
    expect(changed.sources).toHaveLength(imported.length)
    expect((await made.call.list({ kind: 'tags' })).records).toMatchObject([{ id }])
    expect(await count()).toBe(imported.length)
    expect(await made.call.verify({})).toMatchObject({ ok: true })
  })

  test('stop when their step is undone, or their project closed', async () => {
    const made = await openDesk()
    const nothing = { imported: [], skipped: [], warnings: [], put: {}, removed: {} }
    const message = 'The import was cancelled; 0 documents are in.'
    const cancelled = { path: '', code: 'cancelled', message }
    const untilFirst = async () => {
      while ((await made.call.openedProject({}))!.sources.length === 0)
        await new Promise((resolve) => setImmediate(resolve))
    }
    const first = made.call.importFiles({ files: many(1000) })
    await untilFirst()
    await made.call.undo({})
    const history = { undo: undefined, redo: 'Imported sources' }
    expect(await first).toEqual({ ...nothing, failed: [cancelled], history })
    expect((await made.call.openedProject({}))?.sources).toEqual([])

    const second = made.call.importFiles({ files: many(1000) })
    await untilFirst()
    await made.call.newProject({ path: made.path('other.assay') })
    expect(await second).toEqual({ ...nothing, failed: [cancelled], history: {} })
    expect((await made.call.openedProject({}))?.sources).toEqual([])
    expect(made.reported).toEqual([])
  })
})

describe('on a disk that fills up', () => {
  const big = (count: number) =>
    Array.from({ length: count }, (_, n) => file(`note-${n}.txt`, `Note ${n}\n\n${'Words. '.repeat(2000)}`))

  async function onSmallDisk({ skip }: TestContext, work: (made: Desk) => Promise<void>) {
    const made = desk()
    const disk = made.path('disk')
    fs.mkdirSync(disk)
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'none', disk])
    skip(status !== 0, 'only root on Linux may make a small disk')
    try {
      await made.call.newProject({ path: join(disk, 'project.assay') })
      await work(made)
      const small = await made.call.importFiles({ files: [file('small.txt', 'Small')] })
      expect(small).toMatchObject({ failed: [] })
      expect(made.reported).toEqual([])
    } finally {
      void made.workbench.closeProject({})
      spawnSync('umount', [disk])
    }
  }

  test('an import of one batch changes nothing', (context) =>
    onSmallDisk(context, async (made) => {
      const { code, message } = await failureOf(made, 'importFiles', { files: big(150) })
      expect(code).toBe('diskFull')
      expect(message).toContain('project.assay')
      expect((await made.call.openedProject({}))?.sources).toEqual([])
    }))

  test('a longer one keeps the batches that are in, and tells the page', (context) =>
    onSmallDisk(context, async (made) => {
      const files = [...many(200), ...big(150)]
      expect((await failureOf(made, 'importFiles', { files })).code).toBe('diskFull')
      const sources = (await made.call.openedProject({}))?.sources
      expect(sources).toHaveLength(200)
      const told = made.events.find((event) => event.event === 'changed')
      expect(told?.delta?.put.sources?.map(({ id }) => id).toSorted()).toEqual(sources?.map(({ id }) => id))
      expect((await made.call.undo({})).removed.sources).toHaveLength(200)
    }))
})

test('nothing is imported while no project is open', async () => {
  expect(await failureOf(desk(), 'importFiles', { files: [file('a.txt', 'A')] })).toEqual({
    code: 'noProject',
    message: 'No project is open: make one or open one first.',
  })
})

describe('files in several calls', () => {
  test('are one step when each goes on with the one before', async () => {
    const made = await openDesk()
    const first = await made.call.importFiles({ files: many(3), more: true })
    expect(first.history.undo).toBe('Imported sources')
    const files = [...many(3), file('last.txt', 'Last')]
    const second = await made.call.importFiles({ files, step: first.step!, more: true })
    expect(second).toMatchObject({ step: first.step, imported: [{ title: 'Last' }] })
    expect(second.skipped).toHaveLength(3)
    // Of the same bytes again nothing goes in; the next call may still go on.
    expect((await made.call.importFiles({ files: many(3), step: first.step! })).step).toBe(first.step)
    expect((await made.call.importFiles({ files: many(3) })).step).toBeUndefined()
    const undone = await made.call.undo({})
    expect(undone).toMatchObject({ undone: 1, history: { redo: 'Imported sources', undo: undefined } })
    expect(undone.removed.sources).toHaveLength(4)
    await made.call.redo({})
    expect((await made.call.openedProject({}))?.sources).toHaveLength(4)
  })

  test('go on only with the newest step, and with that of an import', async () => {
    const made = await openDesk()
    const { step } = await made.call.importFiles({ files: many(1), more: true })
    await made.call.addTag({ name: 'Meanwhile' })
    const late = { files: [file('late.txt', 'Late')] }
    for (const other of [step!, step! + 1, 99]) {
      const { code, message } = await failureOf(made, 'importFiles', { ...late, step: other })
      expect(code).toBe('refused')
      expect(message).toContain('a step of its own')
    }
    await made.call.undo({ steps: 2 })
    expect((await failureOf(made, 'importFiles', { ...late, step: step! })).code).toBe('refused')
    expect((await made.call.openedProject({}))?.sources).toEqual([])
    expect(await made.call.importFiles(late)).toMatchObject({ imported: [{ title: 'Late' }] })
    // An older import isn't gone on with either, although the newest step is one.
    expect((await failureOf(made, 'importFiles', { ...late, step: step! })).code).toBe('refused')
  })
})
