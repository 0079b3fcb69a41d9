// The history in words: of everything, of one record, of a source and all in it, by whom and when.
import { beforeEach, describe, expect, test } from 'vitest'
import { type Desk, failureOf, importText, openDesk } from './desk'

let desk: Desk
let sourceId: string
let highlightId: string
let claimId: string
let tagId: string

const text = 'Harbour\n\nThe office counted 42 complaints in spring. Of those 17 were upheld.'

beforeEach(async () => {
  desk = await openDesk()
  sourceId = await importText(desk, text, 'harbour.txt')
  tagId = (await desk.call.addTag({ name: 'Outcome', color: '#112233' })).id!
  const passage = { sourceId, start: 28, end: 41 }
  const { id, put } = await desk.call.addClaim({
    type: 'statistic',
    statement: 'There were 42 complaints',
    evidence: [{ role: 'states', passage }],
    fields: { quantity: { text: '42', value: 42, unit: 'complaints', status: 'stated' } },
  })
  claimId = id!
  highlightId = put.highlights![0]!.id
})

const history = async (input: Parameters<Desk['call']['history']>[0] = {}) => desk.call.history(input)
const summaries = async (input: Parameters<Desk['call']['history']>[0] = {}) =>
  (await history(input)).steps.map(({ summary }) => summary)

test('a step says who did what when, and each record what differs, with the labels of its form', async () => {
  await desk.call.changeClaim({
    id: claimId,
    status: 'reviewed',
    tags: [tagId],
    fields: {
      quantity: { text: '43', value: 43 },
      period: { text: 'in spring', edtf: '2023-21', basis: 'stated' },
    },
    attribution: [{ name: 'The harbour office', verb: 'says' }],
  })
  const { steps } = await history({ limit: 2 })
  expect(steps[0]).toEqual({
    step: 4,
    at: expect.stringMatching(/^2026-01-01T/),
    coder: { id: expect.any(String), name: 'Robin' },
    verb: 'changeClaim',
    summary: 'Changed a claim of type Statistic',
    undone: false,
    records: 1,
    changes: [
      {
        seq: 5,
        noun: 'claims',
        id: claimId,
        title: 'There were 42 complaints',
        kind: 'changed',
        parts: [
          { label: 'Status', before: 'Draft', after: 'Reviewed' },
          { label: 'Quantity', before: '42 (42 complaints)', after: '43 (43 complaints)' },
          { label: 'Period', after: 'in spring (Spring 2023)' },
          { label: 'Attribution', after: 'The harbour office (says)' },
          { label: 'Tags', after: 'Outcome' },
        ],
      },
    ],
  })
  expect(steps[1]?.changes.map(({ noun, kind, title }) => [noun, kind, title])).toEqual([
    ['highlights', 'added', '“42 complaints”'],
    ['claims', 'added', 'There were 42 complaints'],
  ])
})

test('pages follow each other from the newest to the oldest', async () => {
  expect(await summaries()).toEqual([
    'Added a claim of type Statistic',
    'Added the tag “Outcome”',
    'Imported “Harbour”',
  ])
  const first = await history({ limit: 2 })
  expect(first.next).toBe('2')
  const second = await history({ limit: 2, after: first.next })
  expect(second.steps.map(({ step }) => step)).toEqual([1])
  expect(second.next).toBeUndefined()
  expect((await failureOf(desk, 'history', { after: 'x' })).code).toBe('badInput')
})

test('undone steps say so until they are done again', async () => {
  const undone = async () => (await history()).steps.map(({ step, undone, undoes }) => [step, undone, undoes])
  await desk.call.undo({})
  expect(await undone()).toEqual([
    [4, false, 3],
    [3, true, undefined],
    [2, false, undefined],
    [1, false, undefined],
  ])
  await desk.call.redo({})
  expect((await undone()).slice(0, 3)).toEqual([
    [5, false, 4],
    [4, true, 3],
    [3, false, undefined],
  ])
  await desk.call.undo({})
  expect((await undone()).find(([step]) => step === 3)?.[1]).toBe(true)
})

describe('of a source', () => {
  test('all in it is told, and what hangs on that, but nothing else', async () => {
    const { id: note } = await desk.call.addNote({ on: { kind: 'claim', id: claimId }, text: 'Ask again' })
    await desk.call.addNote({ on: { kind: 'note', id: note! }, text: 'They did' })
    const { id: other } = await desk.call.addClaim({ type: 'event', statement: 'Elsewhere' })
    const { id: relation } = await desk.call.addRelation({ from: other!, to: claimId, kind: 'supports' })
    await desk.call.changeTag({ id: tagId, name: 'Outcomes' })
    await desk.call.removeRelation({ id: relation! })
    const told = (await history({ sourceId })).steps.flatMap(({ changes }) =>
      changes.map(({ noun, kind }) => [noun, kind]),
    )
    expect(told).toEqual([
      ['relations', 'removed'],
      ['relations', 'added'],
      ['notes', 'added'],
      ['notes', 'added'],
      ['highlights', 'added'],
      ['claims', 'added'],
      ['sources', 'added'],
    ])
  })

  test('also when it is gone, with claims that lost their evidence by that', async () => {
    await desk.call.addNote({ on: { kind: 'highlight', id: highlightId }, text: 'Where?' })
    await desk.call.removeSource({ id: sourceId })
    await desk.call.removeClaim({ id: claimId })
    const { steps } = await history({ sourceId })
    expect(steps.map(({ summary }) => summary)).toEqual([
      'Removed a claim of type Statistic',
      'Removed the source “Harbour”',
      'Added a note',
      'Added a claim of type Statistic',
      'Imported “Harbour”',
    ])
    expect(steps[1]?.changes.map(({ noun, kind, title }) => [noun, kind, title])).toEqual([
      ['claims', 'changed', 'There were 42 complaints'],
      ['notes', 'removed', '“Where?”'],
      ['highlights', 'removed', '“42 complaints”'],
      ['sources', 'removed', 'Harbour'],
    ])
    expect(steps[1]?.changes[0]?.parts).toEqual([{ label: 'Evidence', before: '“42 complaints” (states)' }])
  })

  test('what goes after it was asked for is told the next time, and what was erased for good no more', async () => {
    const passage = { sourceId, start: 9, end: 19 }
    const add = (statement: string) =>
      desk.call.addClaim({ type: 'event', statement, evidence: [{ role: 'states', passage }] })
    const told = async () => (await history({ sourceId })).steps.map(({ summary }) => summary)
    const [one, two] = [await add('One'), await add('Two')]
    await desk.call.removeClaim({ id: one.id! })
    expect((await told())[0]).toBe('Removed a claim of type Event')
    await desk.call.removeClaim({ id: two.id! })
    await desk.call.removeHighlight({ id: one.put.highlights![0]!.id })
    const all = await told()
    expect(all.slice(0, 3)).toEqual([
      'Removed a highlight',
      'Removed a claim of type Event',
      'Removed a claim of type Event',
    ])
    await desk.call.closeProject({})
    await desk.call.openProject({ path: desk.path('project.assay') })
    expect(await told()).toEqual(all)
    await desk.call.removeForGood({ sourceIds: [sourceId] })
    const rest = await told()
    await desk.call.closeProject({})
    await desk.call.openProject({ path: desk.path('project.assay') })
    expect(await told()).toEqual(rest)
    expect(rest.length).toBeLessThan(all.length)
  })
})

test('of one record, by coder and by time', async () => {
  await desk.call.changeTag({ id: tagId, name: 'Outcomes' })
  expect(await summaries({ of: { noun: 'tags', id: tagId } })).toEqual([
    'Changed the tag “Outcome”',
    'Added the tag “Outcome”',
  ])
  const [last] = (await history()).steps
  expect(await summaries({ coder: last!.coder.id, from: last!.at })).toEqual(['Changed the tag “Outcome”'])
  expect(await summaries({ to: last!.at })).toHaveLength(4)
  const second = last!.at.replace('.000Z', 'Z')
  expect(await summaries({ from: second, to: second })).toEqual(['Changed the tag “Outcome”'])
  expect(await summaries({ coder: claimId })).toEqual([])
})

test('of records of some nouns, of everything and of a source', async () => {
  await desk.call.apply({
    operations: [
      { do: 'changeTag', id: tagId, name: 'Results' },
      { do: 'addNote', on: { kind: 'claim', id: claimId }, text: 'Ask' },
      { do: 'addNote', on: { kind: 'tag', id: tagId }, text: 'Whose?' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  })
  const told = async (input: Parameters<Desk['call']['history']>[0]) =>
    (await history(input)).steps.map(({ records, changes }) => [
      records,
      ...changes.map(({ title }) => title),
    ])
  expect(await told({ nouns: ['notes'] })).toEqual([[2, '“Ask”', '“Whose?”']])
  expect(await told({ nouns: ['tags', 'claims'] })).toEqual([
    [1, 'Results'],
    [1, 'There were 42 complaints'],
    [1, 'Outcome'],
  ])
  expect(await told({ sourceId, nouns: ['notes', 'tags'] })).toEqual([[1, '“Ask”']])
  expect(await told({ of: { noun: 'tags', id: tagId }, nouns: ['notes'] })).toEqual([])
  const first = await history({ nouns: ['tags', 'claims'], limit: 1 })
  expect((await history({ nouns: ['tags', 'claims'], limit: 1, after: first.next })).steps[0]?.step).toBe(3)
})

test('what a step did several times to a record is told once', async () => {
  const lines = [
    { do: 'changeTag', id: tagId, name: 'Results' },
    { do: 'changeTag', id: tagId, name: 'Outcome', color: '#445566' },
    { do: 'addTag', as: 'new', name: 'For a moment' },
    { do: 'removeTag', id: '$new' },
  ]
  await desk.call.apply({ operations: lines.map((line) => JSON.stringify(line)).join('\n') })
  const [step] = (await history({ limit: 1 })).steps
  expect(step).toMatchObject({ records: 2 })
  expect(step!.changes.map(({ title, kind, parts }) => ({ title, kind, parts }))).toEqual([
    { title: 'Outcome', kind: 'changed', parts: [{ label: 'Colour', before: '#112233', after: '#445566' }] },
    { title: 'For a moment', kind: 'removed', parts: [] },
  ])
})

test('what was erased for good says so', async () => {
  await desk.call.removeForGood({ sourceIds: [sourceId] })
  const titles = (await history()).steps.flatMap(({ changes }) => changes.map(({ title }) => title))
  expect(titles).toContain('erased for good')
  expect(JSON.stringify(titles)).not.toContain('Harbour')
})

test('of a step that changed much the first records are told, and how many there are', async () => {
  const lines = Array.from({ length: 30 }, (_, n) => JSON.stringify({ do: 'addTag', name: `Tag ${n}` }))
  await desk.call.apply({ operations: lines.join('\n') })
  const [step] = (await history({ limit: 1 })).steps
  expect(step?.records).toBe(30)
  expect(step?.changes.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, n) => `Tag ${n}`))
})
