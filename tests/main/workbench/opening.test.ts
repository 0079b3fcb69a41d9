// Making, opening and closing projects, and the path dialog.
import fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import { desk, failureOf, importText, openDesk } from './desk'

describe('a project', () => {
  test('is made with the built-in claim types and nothing to undo, and is never overwritten', async () => {
    const made = desk()
    const opened = await made.call.newProject({ path: made.path('boats') })
    expect(opened).toEqual({
      path: made.path('boats.assay'),
      readOnly: false,
      project: { id: expect.any(String), title: 'boats', createdAt: expect.any(String) },
      claimTypes: builtInClaimTypes,
      tags: [],
      entities: [],
      coders: [],
      views: [],
      sources: [],
      claimCounts: {},
      drafts: [],
      readings: [],
      history: {},
    })
    expect(await made.call.openedProject({})).toEqual(opened)
    expect((await made.call.undo({})).undone).toBe(0)
    const failure = await failureOf(made, 'newProject', { path: made.path('boats.assay'), title: 'Other' })
    expect(failure.code).toBe('alreadyExists')
    expect(failure.message).toContain('boats.assay')
    expect(await made.call.openedProject({})).toEqual(opened)
  })

  test('is not made beside a journal of another, which is named', async () => {
    const made = desk()
    const journal = made.path('boats.assay-journal')
    fs.writeFileSync(journal, '')
    expect(await failureOf(made, 'newProject', { path: made.path('boats') })).toEqual({
      code: 'alreadyExists',
      message: `${journal} already exists and may belong to another project; move it away, or choose another name.`,
    })
  })

  test('takes the title that is given', async () => {
    const made = desk()
    expect((await made.call.newProject({ path: made.path('a.assay'), title: 'Boats' })).project.title).toBe(
      'Boats',
    )
  })

  test('opens with everything that was in it', async () => {
    const made = await openDesk()
    const sourceId = await importText(made, 'First\n\n361 complaints.')
    const passage = { sourceId, start: 7, end: 10 }
    const { id: claimId } = await made.call.addClaim({
      type: 'statistic',
      evidence: [{ role: 'states', passage }],
    })
    await made.call.addTag({ name: 'Figures' })
    await made.call.addEntity({ kind: 'person', name: 'A. Writer' })
    await made.call.keepDraft({ claimId: claimId!, part: 'statement', text: 'half a sen' })
    const before = await made.call.openedProject({})
    expect(before).toMatchObject({
      sources: [{ id: sourceId }],
      claimCounts: { [sourceId]: 1 },
      drafts: [{ claimId, part: 'statement', text: 'half a sen' }],
      coders: [{ name: 'Robin' }],
      history: { undo: 'Added the entity “A. Writer”' },
    })
    await made.call.closeProject({})
    expect(await made.call.openedProject({})).toBeNull()
    expect(await made.call.openProject({ path: made.path('project.assay') })).toEqual(before)
    expect((await made.call.undo({ steps: 2 })).undone).toBe(2)
  })

  test('that is open already is opened again as it is', async () => {
    const made = await openDesk()
    const link = made.path('link.assay')
    fs.symlinkSync(made.path('project.assay'), link)
    await made.call.addTag({ name: 'Figures' })
    const opened = await made.call.openedProject({})
    expect(await made.call.openProject({ path: made.path('project.assay') })).toEqual(opened)
    expect(await made.call.openProject({ path: link })).toEqual(opened)
  })

  test("that can't be opened leaves the open one as it was", async () => {
    const made = await openDesk()
    const opened = await made.call.openedProject({})
    fs.writeFileSync(
      made.path('letter.assay'),
      'This is a letter and no project, although it says so.'.repeat(10),
    )
    expect((await failureOf(made, 'openProject', { path: made.path('missing.assay') })).code).toBe('notFound')
    expect((await failureOf(made, 'openProject', { path: made.path('letter.assay') })).code).toBe(
      'notAProject',
    )
    fs.symlinkSync(made.path('self.assay'), made.path('self.assay'))
    expect((await failureOf(made, 'openProject', { path: made.path('self.assay') })).code).not.toBe(
      'internal',
    )
    expect((await failureOf(made, 'newProject', { path: made.path('no/such/folder.assay') })).code).toBe(
      'notFound',
    )
    expect(await made.call.openedProject({})).toEqual(opened)
    await made.call.addTag({ name: 'Still writable' })
  })

  test('is in use for a second window, until the first closes it', async () => {
    const made = await openDesk()
    const second = desk({}, made.folder)
    expect((await failureOf(second, 'openProject', { path: made.path('project.assay') })).code).toBe('inUse')
    await made.call.closeProject({})
    expect((await second.call.openProject({ path: made.path('project.assay') })).readOnly).toBe(false)
  })

  test('is readable and not writable for who only wants to read', async () => {
    const made = await openDesk()
    const sourceId = await importText(made, 'A text')
    const settings = await made.call.settings({})
    const reader = desk({ mode: 'read' }, made.folder)
    expect((await reader.call.openProject({ path: made.path('project.assay') })).readOnly).toBe(true)
    expect(await reader.call.text({ sourceId })).toBe('A text')
    expect(await made.call.settings({})).toEqual(settings)
    expect((await failureOf(reader, 'addTag', { name: 'No' })).code).toBe('readOnly')
    expect((await failureOf(reader, 'undo', {})).code).toBe('readOnly')
    await made.call.addTag({ name: 'Yes' })
    expect((await reader.call.list({ kind: 'tags' })).records).toMatchObject([{ name: 'Yes' }])
  })
})

test.each([
  ['addTag', { name: 'a' }],
  ['list', { kind: 'claims' }],
  ['ledger', {}],
  ['undo', {}],
  ['verify', {}],
  ['apply', { operations: '' }],
  ['load', { path: '/x' }],
  ['exportProject', { format: 'csv', path: '/x' }],
] as const)('%s needs an open project', async (verb, input) => {
  expect((await failureOf(desk(), verb, input)).code).toBe('noProject')
})

describe('the path dialog', () => {
  test('shows folders, then projects and files, sorted and without what is hidden', async () => {
    const made = desk()
    for (const name of ['part 10', 'part 9', '.hidden']) fs.mkdirSync(made.path(name))
    for (const name of ['b.assay', 'A.txt', '.secret']) fs.writeFileSync(made.path(name), '')
    fs.symlinkSync(made.path('part 9'), made.path('z link'))
    fs.symlinkSync(made.path('nowhere'), made.path('broken'))
    expect(await made.call.listFolder({})).toEqual({
      path: made.folder,
      parent: join(made.folder, '..'),
      entries: [
        { name: 'part 9', path: made.path('part 9'), kind: 'folder' },
        { name: 'part 10', path: made.path('part 10'), kind: 'folder' },
        { name: 'z link', path: made.path('z link'), kind: 'folder' },
        { name: 'A.txt', path: made.path('A.txt'), kind: 'file' },
        { name: 'b.assay', path: made.path('b.assay'), kind: 'project' },
      ],
    })
    expect(await made.call.listFolder({ path: '/' })).not.toHaveProperty('parent')
    expect((await failureOf(made, 'listFolder', { path: made.path('none') })).code).toBe('notFound')
    expect((await failureOf(made, 'listFolder', { path: made.path('A.txt') })).code).toBe('notFound')
  })

  test("is the shell's own where it has one", async () => {
    const input = { purpose: 'open', kind: 'project' } as const
    expect(await desk().call.choosePath(input)).toBeNull()
    const native = desk({ choosePath: async ({ kind }) => ({ path: `/chosen/${kind}` }) })
    expect(await native.call.choosePath(input)).toEqual({ path: '/chosen/project' })
  })
})
