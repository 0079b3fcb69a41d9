// The verbs that read: pages, one source with all that the reader shows, the claims table, verification, drafts.
import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { listKinds } from '../../../src/core/contract'
import { type Desk, failureOf, importText, openDesk } from './desk'

const nowhere = '01940000-0000-7000-8000-ffffffffffff'
let desk: Desk
let first: string
let second: string

beforeEach(async () => {
  desk = await openDesk()
  first = await importText(desk, 'First\n\n361 complaints came in.')
  second = await importText(desk, 'Second\n\n265 led to nothing.')
})

const evidence = (sourceId: string, role: 'states' | 'context' = 'states') => ({
  role,
  passage: { sourceId, start: 8, end: 11 },
})

describe('list', () => {
  test('pages by id to the end, each record once', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await desk.call.addTag({ name })
    const seen: unknown[] = []
    let after: string | undefined
    do {
      const page = await desk.call.list({ kind: 'tags', limit: 2, ...(after && { after }) })
      expect(page.records.length).toBeGreaterThan(0)
      seen.push(...page.records)
      after = page.next
    } while (after !== undefined)
    expect(seen).toEqual((await desk.call.list({ kind: 'tags' })).records)
    expect(seen).toHaveLength(5)
    expect(await desk.call.list({ kind: 'tags', limit: 5 })).not.toHaveProperty('next')
  })

  test('pages changes by their number', async () => {
    const { records, next } = await desk.call.list({ kind: 'changes', limit: 1 })
    expect(records).toMatchObject([
      { seq: 1, table: 'sources', id: first, verb: 'import', summary: 'Imported “First”' },
    ])
    const rest = await desk.call.list({ kind: 'changes', after: next! })
    expect(rest.records).toMatchObject([{ seq: 2, id: second }])
    expect((await failureOf(desk, 'list', { kind: 'changes', after: 'x' })).code).toBe('badInput')
  })

  test('knows every kind, and keeps to a source', async () => {
    await desk.call.addClaim({ type: 'statistic', evidence: [evidence(first)] })
    await desk.call.addClaim({ type: 'event', evidence: [evidence(second)] })
    for (const kind of listKinds) expect(await desk.call.list({ kind })).toHaveProperty('records')
    expect((await desk.call.list({ kind: 'types' })).records).toHaveLength(8)
    expect((await desk.call.list({ kind: 'claims', sourceId: second })).records).toMatchObject([
      { type: 'event' },
    ])
    expect((await desk.call.list({ kind: 'highlights', sourceId: first })).records).toMatchObject([
      { sourceId: first },
    ])
    expect((await failureOf(desk, 'list', { kind: 'claims', sourceId: nowhere })).code).toBe('notFound')
  })
})

describe('a source', () => {
  test('opens with its claims, and with their evidence elsewhere', async () => {
    const { id: both } = await desk.call.addClaim({
      type: 'statistic',
      evidence: [evidence(first), evidence(second, 'context')],
    })
    const { id: lone } = await desk.call.addHighlight({ sourceId: first, start: 0, end: 5 })
    await desk.call.addClaim({
      type: 'event',
      evidence: [{ ...evidence(second), passage: { sourceId: second, start: 0, end: 6 } }],
    })
    const { id: note } = await desk.call.addNote({ on: { kind: 'claim', id: both! }, text: 'A note' })
    const opened = await desk.call.openSource({ id: first })
    expect(opened).toMatchObject({
      source: { id: first },
      text: 'First\n\n361 complaints came in.',
      blocks: [
        { start: 0, end: 5 },
        { start: 6, end: 6 },
        { start: 7, end: 30 },
      ],
      claims: [{ id: both }],
      notes: [{ id: note }],
    })
    expect(opened.highlights).toHaveLength(3)
    expect(opened.highlights.map(({ sourceId }) => sourceId).toSorted()).toEqual(
      [first, first, second].toSorted(),
    )
    expect(opened.highlights.map(({ id }) => id)).toContain(lone)
    expect((await failureOf(desk, 'openSource', { id: nowhere })).code).toBe('notFound')
    expect((await failureOf(desk, 'text', { sourceId: nowhere })).code).toBe('notFound')
  })
})

test('the claims table has the first statement of each claim', async () => {
  const { id } = await desk.call.addClaim({
    type: 'statistic',
    evidence: [evidence(second, 'context'), evidence(first)],
    fields: { quantity: { text: '361', value: 361, status: 'stated' } },
  })
  await desk.call.addClaim({ type: 'event', statement: 'Something' })
  const { total, rows } = await desk.call.ledger({ sort: [{ by: 'type', descending: true }] })
  expect(total).toBe(2)
  expect(rows[0]).toMatchObject({ claim: { id }, sourceId: first, sourceTitle: 'First' })
  const window = await desk.call.ledger({ offset: 1, limit: 1, sort: [{ by: 'type' }] })
  expect(window.rows).toMatchObject([{ claim: { id } }])
  const { ids } = await desk.call.ledgerIds({ sort: [{ by: 'type' }] })
  expect(ids[1]).toBe(id)
  const { groups } = await desk.call.ledgerGroups({ group: 'type' })
  expect(groups.map(({ key, claims, sums }) => [key, claims, sums])).toEqual([
    ['event', 1, []],
    ['statistic', 1, [{ sum: 361, claims: 1, left: 0 }]],
  ])
})

test('lists the claims that a filter keeps, page by page, and nothing else by it', async () => {
  for (const statement of ['One boat', 'Two boats', 'Three boats', 'Four crews'])
    await desk.call.addClaim({ type: 'event', statement })
  const where = { text: 'boats OR boat' }
  const first = await desk.call.list({ kind: 'claims', where, limit: 2 })
  expect(first.records).toMatchObject([{ statement: 'One boat' }, { statement: 'Two boats' }])
  const second = await desk.call.list({ kind: 'claims', where, limit: 2, after: first.next! })
  expect(second).toMatchObject({ records: [{ statement: 'Three boats' }] })
  expect(second.next).toBeUndefined()
  expect((await failureOf(desk, 'list', { kind: 'tags', where })).message).toMatch(/not tags/)
  expect((await failureOf(desk, 'list', { kind: 'claims', where: { type: 'boat' } })).message).toMatch(
    /No claim has the type “boat”; there are statistic, event/,
  )
})

test('drafts are kept by part, replaced and forgotten, and are no change', async () => {
  const { id } = await desk.call.addClaim({ type: 'statistic' })
  const draft = { claimId: id!, part: 'statement' }
  const before = await desk.call.list({ kind: 'changes' })
  await desk.call.keepDraft({ ...draft, text: 'half' })
  await desk.call.keepDraft({ ...draft, text: 'half a' })
  expect((await desk.call.openedProject({}))?.drafts).toEqual([{ ...draft, text: 'half a' }])
  await desk.call.keepDraft({ ...draft, text: null })
  expect((await desk.call.openedProject({}))?.drafts).toEqual([])
  expect(await desk.call.list({ kind: 'changes' })).toEqual(before)
  expect((await failureOf(desk, 'keepDraft', { ...draft, claimId: nowhere, text: 'x' })).code).toBe(
    'notFound',
  )
})

test('verification finds nothing in a sound project, and can be cancelled', async () => {
  expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
  const verifying = failureOf(desk, 'verify', { job: 'check' })
  await desk.call.cancelJob({ job: 'check' })
  expect((await verifying).code).toBe('cancelled')
})

describe('verification of a file', () => {
  const damage = (sql: string) => {
    fs.copyFileSync(desk.path('project.assay'), desk.path('copy.assay'))
    new Database(desk.path('copy.assay')).exec(sql).close()
    return desk.path('copy.assay')
  }

  test('finds the row for which the project can not be opened', async () => {
    const path = damage(`UPDATE sources SET title = 'Other' WHERE id = '${first}'`)
    expect((await failureOf(desk, 'openProject', { path })).code).toBe('damaged')
    const before = fs.readFileSync(path)
    const { ok, problems } = await desk.call.verify({ path })
    expect(ok).toBe(false)
    expect(problems).toContainEqual(expect.objectContaining({ code: 'rowChanged', id: first }))
    expect(fs.readFileSync(path)).toEqual(before)
  })

  test('leaves the open project open, and is of that where it is the file', async () => {
    const path = damage('DELETE FROM sources')
    expect((await desk.call.verify({ path })).ok).toBe(false)
    expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
    expect(await desk.call.verify({ path: desk.path('project.assay') })).toEqual({ ok: true, problems: [] })
    await desk.call.addTag({ name: 'Still open' })
  })

  test('says what is no project at all', async () => {
    fs.writeFileSync(desk.path('letter.assay'), 'Dear editor')
    expect((await failureOf(desk, 'verify', { path: desk.path('letter.assay') })).code).toBe('notAProject')
    expect((await failureOf(desk, 'verify', { path: desk.path('none.assay') })).code).toBe('notFound')
  })
})

test.each([
  ['closed', () => desk.call.closeProject({})],
  ['replaced by another', () => desk.call.newProject({ path: desk.path('other') })],
])('what reads a project that is %s meanwhile is cancelled', async (_, close) => {
  const path = desk.path('out.json')
  const reading = [failureOf(desk, 'verify', {}), failureOf(desk, 'exportProject', { format: 'json', path })]
  await close()
  const cancelled = { code: 'cancelled', message: 'This job was cancelled.' }
  expect(await Promise.all(reading)).toEqual([cancelled, cancelled])
  expect(desk.reported).toEqual([])
  expect(fs.existsSync(path)).toBe(false)
  expect(fs.readdirSync(desk.folder).filter((name) => name.startsWith('.'))).toEqual([])
})

test('an export stands where it was asked for', async () => {
  const path = desk.path('out.json')
  const { bytes, rows } = await desk.call.exportProject({ format: 'json', path })
  expect(bytes).toBeGreaterThan(100)
  expect(rows).toBeGreaterThanOrEqual(2)
  expect((await desk.call.listFolder({})).entries.map(({ name }) => name)).toContain('out.json')
})

test('an export never replaces the open project, whatever name leads to it', async () => {
  const path = desk.path('linked.json')
  const project = await desk.call.openedProject({})
  fs.linkSync(project?.path ?? '', path)
  expect((await failureOf(desk, 'exportProject', { format: 'json', path })).code).toBe('refused')
  expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
})

test('a plain copy that is taken while the project is open has everything', async () => {
  await desk.call.addClaim({ type: 'statistic', evidence: [evidence(first)] })
  const copy = desk.path('copy.assay')
  const open = await desk.call.openedProject({})
  // By another program: reading it in this one would drop SQLite's locks.
  execFileSync('cp', [open?.path ?? '', copy])
  const kinds = ['sources', 'highlights', 'claims', 'changes'] as const
  const held = () => Promise.all(kinds.map((kind) => desk.call.list({ kind })))
  const original = await held()
  expect(original.map(({ records }) => records.length)).toEqual([2, 1, 1, 4])
  await desk.call.openProject({ path: copy })
  expect(await held()).toEqual(original)
  expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
})

test('undo and redo walk the steps, and say what comes next', async () => {
  await desk.call.addTag({ name: 'a' })
  const undone = await desk.call.undo({ steps: 2 })
  expect(undone).toMatchObject({
    undone: 2,
    history: { undo: 'Imported “First”', redo: 'Imported “Second”' },
  })
  expect(undone.removed).toEqual({ tags: [expect.any(String)], sources: [second] })
  expect(await desk.call.redo({ steps: 9 })).toMatchObject({ redone: 2, put: { sources: [{ id: second }] } })
  await desk.call.undo({})
  await desk.call.addTag({ name: 'b' })
  expect(await desk.call.redo({})).toMatchObject({ redone: 0, put: {} })
})
