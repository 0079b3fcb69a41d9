// Many claims at once, as one step: changed, tagged, removed, given another type; and one claim as two.
import { setImmediate } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Records } from '../../../src/core/model/records'
import { type ArticleDesk, articleDesk, nowhere } from './article'
import { failureOf } from './desk'

let desk: ArticleDesk

beforeEach(async () => {
  desk = await articleDesk()
})

const figure = (text: string, value: number) => ({ text, status: 'stated' as const, value })
const claim = async (id: string) => (await desk.get('claims', id)) as Records['claims']
const notesOf = async (id: string): Promise<string[]> => {
  const { records } = await desk.call.list({ kind: 'notes' })
  return (records as Records['notes'][])
    .filter(({ on }) => on !== 'project' && on.id === id)
    .map(({ text }) => text)
}

describe('changing claims', () => {
  test('changes and tags all of them in one step, which one undo takes back', async () => {
    const [old, added] = await Promise.all(
      ['Old', 'New'].map(async (name) => (await desk.call.addTag({ name })).id!),
    )
    const ids = [
      await desk.addClaim({ tags: [old, added], fields: { measure: 'a', place: 'Ely' } }),
      await desk.addClaim({ type: 'event', fields: { place: 'York' }, certainty: 'reported' }),
    ]
    const before = await Promise.all(ids.map(claim))
    const { put, history } = await desk.call.changeClaims({
      ids,
      change: { status: 'reviewed', certainty: null, fields: { place: 'Hull' } },
      addTags: [added!],
      removeTags: [old!],
    })
    expect(history.undo).toBe('Changed 2 claims')
    const change = { status: 'reviewed', certainty: 'unknown', tags: [added] }
    expect(put.claims).toMatchObject([
      { id: ids[0], ...change, fields: { measure: 'a', place: 'Hull' } },
      { id: ids[1], ...change, fields: { place: 'Hull' } },
    ])
    await desk.call.undo({})
    expect(await Promise.all(ids.map(claim))).toEqual(before)
  })

  test('is all or nothing, and no step where nothing is different', async () => {
    const ids = [await desk.addClaim(), await desk.addClaim({ type: 'definition' })]
    const before = await desk.call.list({ kind: 'changes' })
    const failure = await failureOf(desk, 'changeClaims', { ids, change: { fields: { measure: 'm' } } })
    expect(failure).toEqual({
      code: 'badInput',
      message: 'A claim of type “definition” has no field “measure”; it has term, meaning.',
    })
    expect((await failureOf(desk, 'changeClaims', { ids: [ids[0]!, nowhere] })).code).toBe('notFound')
    await desk.call.changeClaims({ ids, change: { status: 'draft' } })
    expect(await desk.call.list({ kind: 'changes' })).toEqual(before)
  })

  test(
    'of thousands lets others read, tells how far it is and can be cancelled',
    { timeout: 60_000 },
    async () => {
      const many = 1500
      const lines = Array.from({ length: many }, () => '{"do":"addClaim","type":"statistic"}')
      await desk.call.apply({ operations: lines.join('\n') })
      const { records } = await desk.call.list({ kind: 'claims', limit: 10_000 })
      const ids = (records as Records['claims'][]).map(({ id }) => id)
      const reviewed = async () =>
        ((await desk.call.list({ kind: 'claims', limit: 10_000 })).records as Records['claims'][]).filter(
          ({ status }) => status === 'reviewed',
        ).length
      const start = () => desk.call.changeClaims({ ids, change: { status: 'reviewed' }, job: 'many' })
      const isTold = () => desk.events.some((each) => each.event === 'progress' && each.done > 0)
      const cancelled = start().then(undefined, ({ code }: { code: string }) => code)
      while (!isTold()) await setImmediate()
      expect(await reviewed()).toBe(0)
      await desk.call.cancelJob({ job: 'many' })
      expect(await cancelled).toBe('cancelled')
      expect(await reviewed()).toBe(0)
      expect((await start()).history.undo).toBe('Changed 1,500 claims')
      expect(desk.events).toContainEqual({ event: 'progress', job: 'many', done: many, total: many })
      expect(await reviewed()).toBe(many)
    },
  )
})

test('removing claims takes what hangs on them, and leaves what only named them', async () => {
  const [a, b, c] = [await desk.addClaim(), await desk.addClaim(), await desk.addClaim()]
  await desk.call.addRelation({ from: a, to: b, kind: 'sameAs' })
  const series = (await desk.call.addSeries({ name: 'Years', claims: [a, b, c] })).id
  await desk.call.addNote({ on: { kind: 'claim', id: b }, text: 'Look' })
  const { removed, put, history } = await desk.call.removeClaims({ ids: [a, b, a] })
  expect(removed).toMatchObject({
    claims: [a, b],
    relations: [expect.any(String)],
    notes: [expect.any(String)],
  })
  expect(put.series).toEqual([{ id: series, name: 'Years', claims: [c] }])
  expect(history.undo).toBe('Removed 2 claims')
  expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
})

describe('splitting a claim', () => {
  test('moves pieces of evidence to a copy', async () => {
    const [one, two] = [await desk.addHighlight('361'), await desk.addHighlight('265')]
    const id = await desk.addClaim({
      statement: 'Both',
      status: 'verified',
      evidence: [
        { highlightId: one, role: 'states' },
        { highlightId: two, role: 'supports', field: 'fields.quantity' },
      ],
      fields: { quantity: figure('361', 361) },
    })
    const { id: made, history } = await desk.call.splitClaim({ id, evidence: [1] })
    expect(history.undo).toBe('Split a claim of type Statistic')
    expect(await claim(id)).toMatchObject({ evidence: [{ highlightId: one, role: 'states' }] })
    const { statement, fields, status } = await claim(id)
    expect(await claim(made!)).toMatchObject({
      statement,
      fields,
      status,
      evidence: [{ highlightId: two, role: 'supports', field: 'fields.quantity' }],
    })
  })

  test('leaves evidence with both, and knows the pieces that there are', async () => {
    const highlightId = await desk.addHighlight('361')
    const id = await desk.addClaim({ evidence: [{ highlightId, role: 'states' }] })
    expect((await failureOf(desk, 'splitClaim', { id, evidence: [0] })).code).toBe('refused')
    expect(await failureOf(desk, 'splitClaim', { id, evidence: [1] })).toEqual({
      code: 'badInput',
      message: 'The claim has no piece of evidence 1; it has 1, counted from 0.',
    })
  })
})

describe('giving claims another type', () => {
  test('takes values along by key and by what is said, and keeps the rest as a note', async () => {
    const highlightId = await desk.addHighlight('361 complaints')
    const id = await desk.addClaim({
      fields: { quantity: figure('361', 361), measure: 'complaints', category: 'age 30', outcome: 'upheld' },
      evidence: [
        { highlightId, role: 'states' },
        { highlightId, role: 'supports', field: 'fields.category' },
        { highlightId, role: 'supports', field: 'fields.outcome' },
      ],
    })
    const { history } = await desk.call.retypeClaims({
      ids: [id],
      type: 'finding',
      fields: { measure: 'about', category: 'period' },
    })
    expect(history.undo).toBe('Gave 1 claim the type Finding')
    expect(await claim(id)).toMatchObject({
      type: 'finding',
      fields: { about: 'complaints', quantity: figure('361', 361) },
      evidence: [
        { highlightId, role: 'states' },
        { highlightId, role: 'supports' },
      ],
    })
    expect(await notesOf(id)).toEqual([
      [
        'Kept when this claim of type “Statistic” became one of type “Finding”:',
        'Category: age 30',
        'Category rests on “361 complaints”',
        'Outcome: upheld',
        'Outcome rests on “361 complaints”',
      ].join('\n'),
    ])
    await desk.call.undo({})
    expect(await claim(id)).toMatchObject({ type: 'statistic', fields: { category: 'age 30' } })
    expect(await notesOf(id)).toEqual([])
  })

  test('leaves those alone that have it already', async () => {
    const id = await desk.addClaim({ type: 'finding', fields: { about: 'noise', finding: 'It is loud' } })
    const old = await desk.addClaim({ fields: { measure: 'complaints' } })
    const before = await claim(id)
    // What the others are told to do with a field of that name is nothing to one that stays.
    const fields = { measure: 'about', about: 'finding' }
    await desk.call.retypeClaims({ ids: [id, old, old], type: 'finding', fields })
    expect(await claim(id)).toEqual(before)
    expect((await claim(old)).fields).toEqual({ about: 'complaints' })
    expect((await desk.call.list({ kind: 'notes' })).records).toEqual([])
  })

  test('needs a type and fields that there are', async () => {
    const ids = [await desk.addClaim()]
    expect((await failureOf(desk, 'retypeClaims', { ids, type: 'rumour' })).code).toBe('notFound')
    const fields = { measure: 'gist' }
    expect((await failureOf(desk, 'retypeClaims', { ids, type: 'event', fields })).message).toContain(
      '“gist”',
    )
    const misspelt = { ids, type: 'event', fields: { mesure: 'what' } }
    for (const verb of ['retypeClaims', 'previewRetype'] as const)
      expect(await failureOf(desk, verb, misspelt)).toEqual({
        code: 'badInput',
        message: expect.stringMatching(
          /^No claim of the type “Statistic” has a field “mesure”; there are quantity, measure, .*\.$/,
        ),
      })
    expect((await claim(ids[0]!)).type).toBe('statistic')
  })
})
