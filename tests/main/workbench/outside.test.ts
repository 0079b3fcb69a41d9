// A project that somebody else changes while it is open: nothing is written, and it is read again as it is now.
import fs from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Desk, desk, failureOf, openDesk } from './desk'

let made: Desk
let path: string

beforeEach(async () => {
  made = await openDesk()
  path = made.path('project.assay')
  await made.call.addTag({ name: 'Boats' })
})

/** Another user's program, which our lock doesn't keep out. */
async function elsewhere(work: (other: Desk) => Promise<unknown>, file = path): Promise<void> {
  const other = desk({ dataFolder: made.path('another user') }, made.folder)
  await other.call.openProject({ path: file })
  await work(other)
  await other.call.closeProject({})
}

const tags = async () => ((await made.call.openedProject({}))?.tags ?? []).map(({ name }) => name)

const writes = [
  ['a change', () => failureOf(made, 'addTag', { name: 'Ships' })],
  ['undo', () => failureOf(made, 'undo', {})],
  ['redo', () => failureOf(made, 'redo', {})],
  ['apply', () => failureOf(made, 'apply', { operations: '{"do":"addTag","name":"Ships"}' })],
] as const

describe.each(writes)('by %s, that it was changed is noticed, and', (_, write) => {
  test('the project is read again and can be changed', async () => {
    await elsewhere(({ call }) => call.addTag({ name: 'Crews' }))
    made.events.length = 0
    expect(await write()).toEqual({
      code: 'changedOutside',
      message: `${path} was changed by another program while it was open, and was opened again as it is now. What was to be saved now was not; look at it and do it once more.`,
    })
    expect(made.events).toEqual([
      { event: 'changed' },
      { event: 'notice', level: 'warning', message: expect.stringContaining(path) },
    ])
    expect(await tags()).toEqual(['Boats', 'Crews'])
    await made.call.addTag({ name: 'Ships' })
    expect((await made.call.undo({ steps: 2 })).undone).toBe(2)
    expect(await tags()).toEqual(['Boats'])
  })
})

test('a draft is not kept in a project that was changed, which is read again', async () => {
  const { id } = await made.call.addClaim({ type: 'statistic' })
  await elsewhere(({ call }) => call.addTag({ name: 'Crews' }))
  const draft = { claimId: id!, part: 'statement', text: 'Forty' }
  expect((await failureOf(made, 'keepDraft', draft)).code).toBe('changedOutside')
  await made.call.keepDraft(draft)
  expect((await made.call.openedProject({}))?.drafts).toEqual([draft])
})

test('one that was replaced by another is not let go of: it may be the only copy', async () => {
  await made.call.closeProject({})
  await made.call.newProject({ path: made.path('other') })
  await made.call.openProject({ path })
  fs.renameSync(made.path('other.assay'), path)
  made.events.length = 0
  const failure = await failureOf(made, 'addTag', { name: 'Ships' })
  expect(failure.code).toBe('changedOutside')
  expect(made.events).toEqual([
    { event: 'notice', level: 'error', message: failure.message, ways: ['saveCopy', 'openProject'] },
  ])
  expect(await failureOf(made, 'undo', {})).toEqual(failure)
  expect(made.events).toHaveLength(1)
  expect(await tags()).toEqual(['Boats'])
  await made.call.saveCopy({ path: made.path('rescued') })
  expect((await made.call.openProject({ path })).project.title).toBe('other')
  expect((await made.call.openProject({ path: made.path('rescued.assay') })).tags).toMatchObject([
    { name: 'Boats' },
  ])
})

test('one that is gone can be read, and changed when it is back', async () => {
  fs.renameSync(path, `${path}.away`)
  const { code, message } = await failureOf(made, 'addTag', { name: 'Ships' })
  expect(code).toBe('changedOutside')
  expect(message).toContain('was renamed to “project.assay.away”')
  expect(await tags()).toEqual(['Boats'])
  fs.renameSync(`${path}.away`, path)
  await made.call.addTag({ name: 'Ships' })
})

test('a running job ends, and its delta names nothing of the project that was', async () => {
  const files = Array.from({ length: 500 }, (_, n) => ({
    name: `${n}.txt`,
    bytes: new TextEncoder().encode(`Note ${n}`),
  }))
  const importing = failureOf(made, 'importFiles', { files })
  await elsewhere(({ call }) => call.addTag({ name: 'Crews' }))
  expect((await importing).code).toBe('changedOutside')
  expect((await made.call.openedProject({}))?.sources).toEqual([])
  expect(await tags()).toEqual(['Boats', 'Crews'])
})

describe('opening it again', () => {
  test('reads what another program wrote', async () => {
    await elsewhere(({ call }) => call.addTag({ name: 'Crews' }))
    expect((await made.call.openProject({ path })).tags).toHaveLength(2)
    await made.call.addTag({ name: 'Ships' })
  })

  test('reads the file that stands there now', async () => {
    const copy = made.path('copy.assay')
    fs.copyFileSync(path, copy)
    await elsewhere(({ call }) => call.changeProject({ title: 'A copy' }), copy)
    fs.renameSync(copy, path)
    expect((await made.call.openProject({ path })).project.title).toBe('A copy')
    await made.call.addTag({ name: 'Ships' })
  })

  test('finds it under its new name', async () => {
    fs.renameSync(path, made.path('moved.assay'))
    expect((await made.call.openProject({ path: made.path('moved.assay') })).path).toBe(
      made.path('moved.assay'),
    )
    await made.call.addTag({ name: 'Ships' })
  })

  test('says that it is no project any more, and to pages that it is gone', async () => {
    fs.rmSync(path)
    fs.writeFileSync(path, 'Dear editor')
    made.events.length = 0
    expect((await failureOf(made, 'openProject', { path })).code).toBe('notAProject')
    expect(made.events).toEqual([{ event: 'changed' }])
    expect(await made.call.openedProject({})).toBeNull()
  })
})
