// Codebooks in and out of projects: nothing doubled, one step, the same bytes; and bad files leave no trace.
import fs from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Desk, failureOf, openDesk } from './desk'

let desk: Desk
let topId: string
let lowId: string

beforeEach(async () => {
  desk = await openDesk()
  topId = (await desk.call.addTag({ name: 'Outcome', color: '#112233', description: 'What came of it' })).id!
  lowId = (await desk.call.addTag({ name: 'Upheld', parent: topId })).id!
  await desk.call.addEntity({ kind: 'organisation', name: 'Harbour office', aliases: ['the office'] })
  await desk.call.addClaimType({ key: 'tide', label: 'Tide', letter: 'W', color: '#224466', fields: [] })
})

async function written(format: 'codebook' | 'qdc', name: string): Promise<string> {
  const path = desk.path(name)
  await desk.call.exportProject({ format, path })
  return path
}

const codebookOf = async () => {
  const { claimTypes, tags, entities } = (await desk.call.openedProject({}))!
  return { claimTypes, tags, entities }
}

describe.each(['codebook', 'qdc'] as const)('%s', (format) => {
  test('becomes a new project, from which the same bytes are written', async () => {
    const path = await written(format, 'first')
    const { tags, claimTypes, entities } = await codebookOf()
    const { loaded, put, history } = await desk.call.load({ path, from: format, to: desk.path('new') })
    expect({ put, history }).toEqual({ put: {}, history: {} })
    expect((await desk.call.openedProject({}))?.project.title).toBe('new')
    const all = { tags, claimTypes, entities }
    const types = claimTypes.filter(({ key }) => key !== 'tide')
    expect(await codebookOf()).toEqual(format === 'qdc' ? { tags, claimTypes: types, entities: [] } : all)
    expect(loaded).toBe(format === 'qdc' ? 10 : 12)
    expect(fs.readFileSync(await written(format, 'second'), 'utf8')).toBe(fs.readFileSync(path, 'utf8'))
    expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
  })

  test('joins the open project as one step, and changes nothing the second time', async () => {
    const path = await written(format, 'first')
    await desk.call.newProject({ path: desk.path('other') })
    const { id: own } = await desk.call.addTag({ name: 'Outcome', shortcut: 'o' })
    const before = await codebookOf()
    const { put, loaded, history } = await desk.call.load({ path, from: format })
    expect(put.tags).toEqual([{ id: lowId, name: 'Upheld', parent: own }])
    expect(put.claimTypes?.map(({ key }) => key)).toEqual(format === 'qdc' ? undefined : ['tide'])
    expect(loaded).toBe(format === 'qdc' ? 1 : 3)
    expect(history.undo).toBe('Loaded the codebook “first”')
    expect(await desk.call.load({ path, from: format })).toMatchObject({ loaded: 0, put: {} })
    await desk.call.undo({})
    expect(await codebookOf()).toEqual(before)
  })
})

test('shortcuts that tags share stay; those that are taken stay with what has them, and that is said', async () => {
  await desk.call.changeTag({ id: topId, shortcut: 'o' })
  await desk.call.changeTag({ id: lowId, shortcut: 'o' })
  await desk.call.addTag({ name: 'Other', shortcut: 'o' })
  const path = await written('codebook', 'first')
  const notices = () => desk.events.flatMap((event) => (event.event === 'notice' ? event.message : []))
  await desk.call.load({ path, from: 'codebook', to: desk.path('new') })
  expect(fs.readFileSync(await written('codebook', 'second'), 'utf8')).toBe(fs.readFileSync(path, 'utf8'))
  expect(notices()).toEqual([])
  await desk.call.newProject({ path: desk.path('third') })
  await desk.call.addTag({ name: 'Outcome', shortcut: 'o' })
  const { put } = await desk.call.load({ path, from: 'codebook' })
  expect(put.tags?.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['Upheld', undefined],
    ['Other', undefined],
  ])
  expect(notices()).toEqual([
    'Shortcuts that are taken already and were left out: o of “Upheld”, o of “Other”.',
  ])
})

test('a file of another program says what has no place here', async () => {
  const path = desk.path('other.qdc')
  fs.writeFileSync(
    path,
    `\ufeff<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="{${topId.toUpperCase()}}" name="Renamed" isCodable="false"/><Code guid="00000000-0000-0000-0000-00000000000a" name="Odd" isCodable="true"/></Codes><Sets><Set guid="${topId}" name="s"/></Sets></CodeBook>`,
  )
  const { put } = await desk.call.load({ path, from: 'qdc' })
  expect(put.tags).toEqual([{ id: expect.stringMatching(/^01940000-/), name: 'Odd' }])
  expect(desk.events.filter(({ event }) => event === 'notice')).toMatchObject([
    {
      level: 'info',
      message: expect.stringMatching(/^Sets of codes .*: 1\. Codes that only hold others .*: 1\.$/),
    },
  ])
  expect((await desk.call.load({ path, from: 'qdc' })).loaded).toBe(0)
})

test('what can’t be read is refused whole, and names the place', async () => {
  const path = desk.path('bad.qdc')
  const changes = await desk.call.list({ kind: 'changes' })
  fs.writeFileSync(
    path,
    `<CodeBook><Codes>\n<Code guid="${lowId}" name="Fine"/>\n<Code name="No guid"/></Codes></CodeBook>`,
  )
  expect(await failureOf(desk, 'load', { path, from: 'qdc' })).toEqual({
    code: 'unreadable',
    message: `“${path}” can't be read: line 3: a code needs a guid, such as 01940000-0000-7000-8000-000000000001.`,
  })
  fs.writeFileSync(path, Buffer.from('<CodeBook/>', 'utf16le'))
  expect((await failureOf(desk, 'load', { path, from: 'qdc' })).code).toBe('unreadable')
  expect((await failureOf(desk, 'load', { path, from: 'codebook' })).code).toBe('unreadable')
  expect((await failureOf(desk, 'load', { path, from: 'qdc', to: desk.path('new') })).code).toBe('unreadable')
  expect(fs.existsSync(desk.path('new.assay'))).toBe(false)
  expect(await desk.call.list({ kind: 'changes' })).toEqual(changes)
  expect(desk.reported).toEqual([])
})

test('one that is too large is refused before it is read', async () => {
  const path = desk.path('large')
  fs.writeFileSync(path, '')
  fs.truncateSync(path, 20_000_001)
  for (const from of ['codebook', 'qdc'] as const)
    expect(await failureOf(desk, 'load', { path, from })).toEqual({
      code: 'tooLarge',
      message: `“${path}” has 21 MB; a file of this kind may have 20 MB.`,
    })
  fs.truncateSync(path, 20_000_000)
  expect((await failureOf(desk, 'load', { path, from: 'codebook' })).code).toBe('unreadable')
})

test('of two claim types that have the same shortcut only the first keeps it in a new project, and that is said', async () => {
  const path = await written('codebook', 'first')
  const file = JSON.parse(fs.readFileSync(path, 'utf8')) as Record<string, object[]>
  file['claimTypes'] = (file['claimTypes'] ?? []).map((each) => ({ ...each, shortcut: 7 }))
  fs.writeFileSync(path, JSON.stringify(file))
  await desk.call.load({ path, from: 'codebook', to: desk.path('new') })
  const { claimTypes } = await codebookOf()
  expect(claimTypes.filter(({ shortcut }) => shortcut !== undefined)).toHaveLength(1)
  expect(claimTypes).toHaveLength(file['claimTypes'].length)
  expect(desk.events).toContainEqual(
    expect.objectContaining({
      event: 'notice',
      message: expect.stringMatching(/were left out: 7 of “.*”, 7 of /),
    }),
  )
})

test('a project without tags has no qdc file', async () => {
  await desk.call.newProject({ path: desk.path('empty') })
  expect(
    await failureOf(desk, 'exportProject', { format: 'qdc', path: desk.path('none.qdc') }),
  ).toMatchObject({
    code: 'refused',
  })
  expect(fs.existsSync(desk.path('none.qdc'))).toBe(false)
  const { lost } = await desk.call.exportProject({ format: 'codebook', path: desk.path('empty.json') })
  expect(lost).toEqual([])
})
