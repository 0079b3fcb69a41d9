// Loading an export: as a new project that is the same to the byte, or into the open one as one step.
import fs from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Desk, failureOf, importText, openDesk } from './desk'

let desk: Desk
let path: string
let sourceId: string
let claimId: string

beforeEach(async () => {
  desk = await openDesk()
  path = desk.path('export.json')
  sourceId = await importText(desk, '😀 First\n\n361 complaints came in.')
  const passage = { sourceId, start: 10, end: 13 }
  const fields = { quantity: { text: '361', value: 361, status: 'stated' as const } }
  const evidence = [{ role: 'states' as const, passage }]
  claimId = (await desk.call.addClaim({ type: 'statistic', evidence, fields })).id!
  const { id: entity } = await desk.call.addEntity({ kind: 'person', name: 'A. Writer' })
  await desk.call.changeClaim({ id: claimId, attribution: [{ entity: entity! }] })
  await desk.call.addNote({ on: { kind: 'claim', id: claimId }, text: 'A note' })
  await desk.call.exportProject({ format: 'json', path, withOriginals: true })
})

interface Export {
  claimTypes: { id: string; key: string }[]
  sources: { id: string; title: string }[]
  highlights: Record<string, unknown>[]
  checkDecisions: object[]
  claims: { id: string; type: string; fields: Record<string, unknown>; evidence: { highlightId: string }[] }[]
}

/** The export once more, with something else in it. */
function altered(change: (content: Export) => void): string {
  const content = JSON.parse(fs.readFileSync(path, 'utf8')) as Export
  change(content)
  const at = desk.path('altered.json')
  fs.writeFileSync(at, JSON.stringify(content))
  return at
}

describe('a new project', () => {
  test('is the same to the byte, and has nothing to undo', async () => {
    const before = await desk.call.openedProject({})
    const to = desk.path('again')
    const delta = await desk.call.load({ path, to })
    expect(delta).toEqual({ put: {}, removed: {}, history: {}, loaded: 8 + 1 + 1 + 1 + 1 + 1 + 1 })
    const opened = await desk.call.openedProject({})
    expect(opened).toEqual({ ...before, path: `${to}.assay`, history: {} })
    expect((await desk.call.list({ kind: 'changes' })).records).toEqual([])
    expect((await desk.call.undo({})).undone).toBe(0)
    const second = desk.path('second.json')
    await desk.call.exportProject({ format: 'json', path: second, withOriginals: true })
    expect(fs.readFileSync(second)).toEqual(fs.readFileSync(path))
    expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
    await desk.call.removeSource({ id: sourceId })
    expect((await desk.call.undo({ steps: 5 })).undone).toBe(1)
    expect(await desk.call.text({ sourceId })).toBe('😀 First\n\n361 complaints came in.')
  })

  test("is not made over another, nor of what can't be read", async () => {
    const before = await desk.call.openedProject({})
    const to = desk.path('new.assay')
    const type = altered(({ claims }) => (claims[0]!.type = 'rumour'))
    expect((await failureOf(desk, 'load', { path: type, to })).code).toBe('notFound')
    const field = altered(({ claims }) => (claims[0]!.fields = { colour: 'red' }))
    expect(await failureOf(desk, 'load', { path: field, to })).toEqual({
      code: 'damaged',
      message: expect.stringContaining(`The claim ${claimId} can't be loaded: `),
    })
    const reference = altered(({ claims }) => (claims[0]!.evidence[0]!.highlightId = claimId))
    expect((await failureOf(desk, 'load', { path: reference, to })).message).toContain(claimId)
    const key = altered(({ claimTypes }) => (claimTypes[0]!.key = 'event'))
    expect((await failureOf(desk, 'load', { path: key, to })).code).toBe('refused')
    fs.writeFileSync(desk.path('letter.json'), 'Dear editor')
    expect(await failureOf(desk, 'load', { path: desk.path('letter.json'), to })).toEqual({
      code: 'unreadable',
      message: `“${desk.path('letter.json')}” is not an export of Assay: it is not JSON.`,
    })
    expect((await failureOf(desk, 'load', { path: desk.path('none.json'), to })).code).toBe('notFound')
    expect(fs.existsSync(to)).toBe(false)
    const taken = { path, to: desk.path('project.assay') }
    expect((await failureOf(desk, 'load', taken)).code).toBe('alreadyExists')
    expect(await desk.call.openedProject({})).toEqual(before)
    expect(desk.reported).toEqual([])
  })

  test('may come without originals, and says so when it is verified', async () => {
    await desk.call.exportProject({ format: 'json', path })
    await desk.call.load({ path, to: desk.path('bare') })
    const { problems } = await desk.call.verify({})
    expect(problems.map(({ code, id }) => [code, id])).toEqual([['originalNotIncluded', sourceId]])
  })
})

describe('the open project', () => {
  test('gains what it lacks as one step', async () => {
    await desk.call.newProject({ path: desk.path('other') })
    const { put, loaded, history } = await desk.call.load({ path })
    expect(loaded).toBe(6)
    expect(put).toMatchObject({
      sources: [{ id: sourceId }],
      claims: [{ id: claimId }],
      notes: [{}],
      entities: [{}],
    })
    expect(history.undo).toBe('Loaded “project”')
    expect(await desk.call.text({ sourceId })).toContain('361 complaints')
    expect((await desk.call.openedProject({}))?.project.title).toBe('other')
    expect(await desk.call.load({ path })).toMatchObject({ loaded: 0, put: {} })
    const { removed } = await desk.call.undo({})
    expect(removed).toMatchObject({ sources: [sourceId], claims: [claimId] })
    expect((await desk.call.list({ kind: 'claims' })).records).toEqual([])
  })

  test('is not read as an export, whatever it is called', async () => {
    fs.linkSync(desk.path('project.assay'), desk.path('link.json'))
    for (const to of [undefined, desk.path('new')]) {
      const { code, message } = await failureOf(desk, 'load', { path: desk.path('link.json'), to })
      expect({ code, message }).toEqual({
        code: 'refused',
        message: expect.stringContaining('is the open project itself'),
      })
    }
  })

  test('refuses what is there with other content, and stays as it was', async () => {
    const changes = await desk.call.list({ kind: 'changes' })
    const other = altered(({ claims }) => (claims[0]!.fields = {}))
    expect(await failureOf(desk, 'load', { path: other })).toEqual({
      code: 'refused',
      message: `The claim ${claimId} is in this project already, with other content; nothing was loaded.`,
    })
    expect(await desk.call.list({ kind: 'changes' })).toEqual(changes)
  })
})

describe('while the file is read', () => {
  test.each([{}, { to: 'new.assay' }])(
    'another project that is opened stays as it is (%o)',
    async ({ to }) => {
      const loading = failureOf(desk, 'load', { path, ...(to !== undefined && { to: desk.path(to) }) })
      const other = await desk.call.newProject({ path: desk.path('other') })
      expect(await loading).toEqual({ code: 'cancelled', message: 'This job was cancelled.' })
      expect(await desk.call.openedProject({})).toEqual(other)
      expect(fs.existsSync(desk.path('new.assay'))).toBe(false)
    },
  )

  test('it says how far it is, and can be stopped', async () => {
    await desk.call.newProject({ path: desk.path('other') })
    const loading = failureOf(desk, 'load', { path, job: 'loading' })
    await desk.call.cancelJob({ job: 'loading' })
    expect((await loading).code).toBe('cancelled')
    expect((await desk.call.openedProject({}))?.sources).toEqual([])
    await desk.call.load({ path, job: 'loading' })
    const told = desk.events.filter((event) => event.event === 'progress' && event.job === 'loading')
    expect(told.slice(0, 2)).toMatchObject([
      { done: 0, item: path },
      { done: 0, item: path },
    ])
    expect(told.at(-1)).toMatchObject({ done: 6, total: 6 })
  })
})

test('a moved highlight is exact again where a person puts it', async () => {
  const moved = altered(({ highlights }) => {
    const was = { exact: '360', prefix: '', suffix: '' }
    Object.assign(highlights[0]!, { anchor: 'moved', was, score: 0.9 })
  })
  await desk.call.load({ path: moved, to: desk.path('moved') })
  const [highlight] = (await desk.call.list({ kind: 'highlights' })).records as {
    id: string
    anchor: string
  }[]
  expect(highlight).toMatchObject({ anchor: 'moved', score: 0.9 })
  const { put } = await desk.call.changeHighlight({ id: highlight!.id, start: 10, end: 24 })
  expect(put.highlights?.[0]).toMatchObject({ anchor: 'exact', quote: { exact: '361 complaints' } })
  expect(put.highlights?.[0]).not.toHaveProperty('was')
  expect(put.highlights?.[0]).not.toHaveProperty('score')
})

test('what only a load can bring lets go of what is removed, too', async () => {
  const carried = '01940000-0000-7000-8000-000000000aaa'
  const decision = { id: `sum ${claimId}`, kind: 'sum', claims: [claimId], state: 'dismissed', basis: 'x' }
  const more = altered(({ highlights, checkDecisions }) => {
    const [first] = highlights
    highlights.push({ ...first, id: carried, carriedFrom: first!['id'] })
    checkDecisions.push({ ...decision, coder: first!['coder'], decidedAt: '2026-01-01T00:00:00Z' })
  })
  await desk.call.load({ path: more, to: desk.path('more') })
  const { evidence } = (await desk.call.openSource({ id: sourceId })).claims[0]!
  const { put } = await desk.call.removeHighlight({ id: evidence[0]!.highlightId })
  expect(put.highlights).toMatchObject([{ id: carried }])
  expect(put.highlights?.[0]).not.toHaveProperty('carriedFrom')
  expect((await desk.call.removeClaim({ id: claimId })).removed.checkDecisions).toEqual([decision.id])
  expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
})
