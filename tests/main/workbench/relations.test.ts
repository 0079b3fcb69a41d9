// What hangs on claims and ties them together: notes, relations, breakdowns and series.
import { beforeEach, describe, expect, test } from 'vitest'
import { type ArticleDesk, articleDesk, nowhere } from './article'
import { failureOf } from './desk'

let desk: ArticleDesk

beforeEach(async () => {
  desk = await articleDesk()
})

describe('notes, relations, breakdowns and series', () => {
  test('a note hangs on what is there, and changes its text alone', async () => {
    const { id, put } = await desk.call.addNote({ on: 'project', text: 'First' })
    const changed = await desk.call.changeNote({ id: id!, text: 'Second' })
    expect(changed.put.notes).toEqual([{ ...put.notes?.[0], text: 'Second' }])
    expect((await desk.call.removeNote({ id: id! })).removed).toEqual({ notes: [id] })
    const failure = await failureOf(desk, 'addNote', { on: { kind: 'claim', id: nowhere }, text: 'Lost' })
    expect(failure.code).toBe('notFound')
  })

  test('a relation ties two claims', async () => {
    const [a, b] = [await desk.addClaim(), await desk.addClaim()]
    const { id } = await desk.call.addRelation({ from: a, to: b, kind: 'updates', aspect: 'count' })
    expect((await desk.call.changeRelation({ id: id!, kind: 'rounds', aspect: null })).put.relations).toEqual(
      [{ id, from: a, to: b, kind: 'rounds', coder: expect.any(String), createdAt: expect.any(String) }],
    )
    expect((await failureOf(desk, 'changeRelation', { id: id!, to: a })).code).toBe('refused')
    expect((await failureOf(desk, 'addRelation', { from: a, to: a, kind: 'sameAs' })).code).toBe('refused')
    expect((await failureOf(desk, 'addRelation', { from: a, to: nowhere, kind: 'sameAs' })).code).toBe(
      'notFound',
    )
    expect((await desk.call.removeRelation({ id: id! })).removed).toEqual({ relations: [id] })
  })

  test('a breakdown has a total, and each part once', async () => {
    const [a, b] = [await desk.addClaim(), await desk.addClaim()]
    const part = (claim: string) => ({ claim, membership: 'stated' as const })
    const { id } = await desk.call.addBreakdown({ total: a, parts: [part(b)], dimension: 'outcome' })
    expect((await desk.call.changeBreakdown({ id: id!, exhaustive: 'stated' })).put.breakdowns).toEqual([
      { id, total: a, parts: [part(b)], dimension: 'outcome', exhaustive: 'stated', disjoint: 'assumed' },
    ])
    for (const parts of [[part(a)], [part(b), part(b)]]) {
      expect((await failureOf(desk, 'addBreakdown', { total: a, parts })).code).toBe('refused')
      expect((await failureOf(desk, 'changeBreakdown', { id: id!, parts })).code).toBe('refused')
    }
    expect((await desk.call.removeBreakdown({ id: id! })).removed).toEqual({ breakdowns: [id] })
  })

  test.each([
    ['removed', (from: string) => desk.call.removeClaim({ id: from })],
    ['merged into another', (from: string, into: string) => desk.call.mergeClaims({ into, from: [from] })],
  ])('a breakdown of which a part was %s isn’t said to be all any more', async (_, lose) => {
    const count = (value: number) => ({ quantity: { text: `${value}`, status: 'stated', value } })
    const [total, large, small] = [
      await desk.addClaim({ fields: count(100) }),
      await desk.addClaim({ fields: count(60) }),
      await desk.addClaim({ fields: count(40) }),
    ]
    const part = (claim: string) => ({ claim, membership: 'stated' as const })
    const parts = [part(large), part(small)]
    const { id, put } = await desk.call.addBreakdown({ total, parts, exhaustive: 'stated' })
    await lose(small, large)
    expect((await desk.call.list({ kind: 'breakdowns' })).records).toMatchObject([
      { id, parts: [part(large)], exhaustive: 'no' },
    ])
    const sums = (await desk.call.checks({})).checks.filter(({ kind }) => kind === 'sum')
    expect(sums).not.toMatchObject([{ holds: 'false' }])
    await desk.call.undo({})
    expect((await desk.call.list({ kind: 'breakdowns' })).records).toEqual(put.breakdowns)
  })

  test('a breakdown of which the remainder went isn’t said to be all any more', async () => {
    const [total, a, left] = [await desk.addClaim(), await desk.addClaim(), await desk.addClaim()]
    const parts = [{ claim: a, membership: 'stated' as const }]
    const { id } = await desk.call.addBreakdown({
      total,
      parts,
      exhaustive: 'inferred',
      remainder: { claim: left },
    })
    await desk.call.mergeClaims({ into: a, from: [left] })
    const breakdowns = async () => (await desk.call.list({ kind: 'breakdowns' })).records
    expect(await breakdowns()).toMatchObject([{ id, parts, exhaustive: 'no', remainder: {} }])
    await desk.call.undo({})
    await desk.call.removeClaim({ id: left })
    expect(await breakdowns()).toMatchObject([{ id, parts, exhaustive: 'no', remainder: {} }])
  })

  test('a series holds claims in its order', async () => {
    const [a, b] = [await desk.addClaim(), await desk.addClaim()]
    const { id } = await desk.call.addSeries({ name: 'Years', claims: [b, a] })
    expect((await desk.call.changeSeries({ id: id!, name: 'Each year' })).put.series).toEqual([
      { id, name: 'Each year', claims: [b, a] },
    ])
    expect((await failureOf(desk, 'changeSeries', { id: id!, claims: [nowhere] })).code).toBe('notFound')
    expect((await desk.call.removeSeries({ id: id! })).removed).toEqual({ series: [id] })
  })
})
