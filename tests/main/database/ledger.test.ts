// The claims table: every order, each with the id as its last word, and what a row shows.
import { expect, test } from 'vitest'
import { at, claimOf, highlightOf, idOf, newProject, sourceOf, step, text } from './project-file'

test('the claims table is sorted by every column, in both directions, empty last', () => {
  const { database } = newProject()
  const spans = [
    [0, 3],
    [4, 11],
    [20, 22],
    [30, 36],
  ] as const
  database.change(step('Claims'), (writer) => {
    for (const n of [10, 11]) {
      const { source, document, bytes } = sourceOf(n, text)
      writer.putDocument(source, document, bytes)
      writer.put('sources', source)
    }
    spans.forEach(([start, end], n) =>
      writer.put('highlights', highlightOf(20 + n, idOf(n < 2 ? 11 : 10), start, end)),
    )
    const quantity = (value: number) => ({
      amount: { text: String(value), status: 'stated' as const, value },
    })
    writer.put(
      'claims',
      claimOf(30, idOf(20), {
        statement: 'b',
        type: 'event',
        fields: quantity(9),
        updatedAt: at.replace('05', '09'),
      }),
    )
    writer.put('claims', claimOf(31, idOf(21), { statement: 'a', fields: quantity(10), status: 'verified' }))
    writer.put('claims', claimOf(32, idOf(22), { fields: quantity(-1), certainty: 'alleged' }))
    writer.put(
      'claims',
      claimOf(33, undefined, {
        statement: 'a',
        fields: {},
        evidence: [{ highlightId: idOf(23), role: 'context' }],
      }),
    )
  })
  const order = (sort: Parameters<typeof database.ledger>[0]['sort'], descending = false) =>
    database
      .ledger({ where: {}, sort, descending, offset: 0, limit: 10 })
      .rows.map(({ id }) => Number(id.slice(-2)) - 30)
  expect(order('type')).toEqual([0, 1, 2, 3])
  expect(order('type', true)).toEqual([3, 2, 1, 0])
  expect(order('statement')).toEqual([1, 3, 0, 2])
  expect(order('statement', true)).toEqual([0, 3, 1, 2])
  expect(order('quantity')).toEqual([2, 0, 1, 3])
  expect(order('quantity', true)).toEqual([1, 0, 2, 3])
  expect(order('quote')).toEqual([2, 0, 1, 3])
  expect(order('source')).toEqual([2, 0, 1, 3])
  expect(order('source', true)).toEqual([1, 0, 2, 3])
  expect(order('status', true)).toEqual([1, 3, 2, 0])
  expect(order('certainty')).toEqual([2, 0, 1, 3])
  expect(order('updatedAt')).toEqual([1, 2, 3, 0])
  expect(order('updatedAt', true)).toEqual([0, 3, 2, 1])
  const { total, rows } = database.ledger({ where: {}, sort: 'type', descending: false, offset: 1, limit: 1 })
  expect({ total, rows }).toEqual({
    total: 4,
    rows: [
      {
        id: idOf(31),
        type: 'statistic',
        statement: 'a',
        status: 'verified',
        certainty: 'asserted',
        updatedAt: at,
        evidence: 1,
        quantity: '10',
        highlightId: idOf(21),
        quote: 'council',
        sourceId: idOf(11),
        sourceTitle: 'Report 11',
      },
    ],
  })
  database.close()
})

test('the claims table keeps the claims that a filter keeps, and says how many there are', () => {
  const { database } = newProject()
  database.change(step('Claims'), (writer) => {
    for (const n of [10, 11]) {
      const { source, document, bytes } = sourceOf(n, text)
      writer.putDocument(source, document, bytes)
      writer.put('sources', source)
    }
    writer.put('tags', { id: idOf(40), name: 'counted' })
    writer.put('entities', { id: idOf(41), kind: 'organisation', name: 'Harbour Office', aliases: [] })
    writer.put('highlights', highlightOf(20, idOf(10), 4, 28))
    writer.put('highlights', highlightOf(21, idOf(11), 30, 41))
    writer.put('claims', claimOf(30, idOf(20), { statement: 'Forty boats', tags: [idOf(40)] }))
    writer.put(
      'claims',
      claimOf(31, idOf(21), { type: 'event', fields: {}, attribution: [{ entity: idOf(41) }] }),
    )
    writer.put('claims', claimOf(32, undefined, { status: 'verified', certainty: 'alleged', fields: {} }))
  })
  const kept = (where: Parameters<typeof database.ledger>[0]['where']) => {
    const { total, rows } = database.ledger({ where, sort: 'type', descending: false, offset: 0, limit: 10 })
    expect(total).toBe(rows.length)
    expect(database.claimTotals(where).claims).toBe(total)
    const ids = rows.map(({ id }) => id).toSorted()
    expect([...database.claims(where)].map(({ id }) => id)).toEqual(ids)
    return ids.map((id) => Number(id.slice(-2)))
  }
  expect(kept({ type: 'event' })).toEqual([31])
  expect(kept({ status: 'draft' })).toEqual([30, 31])
  expect(kept({ certainty: 'alleged', status: 'verified' })).toEqual([32])
  expect(kept({ source: idOf(10) })).toEqual([30])
  expect(kept({ tag: idOf(40) })).toEqual([30])
  expect(kept({ entity: idOf(41) })).toEqual([31])
  expect(kept({ text: 'forty' })).toEqual([30])
  expect(kept({ text: 'harb' })).toEqual([31])
  // The quote of a claim stands in the table, and so a claim is found by it here.
  expect(kept({ text: '"nearly half"' })).toEqual([31])
  expect(kept({ text: 'boats', status: 'draft' })).toEqual([30])
  expect(kept({ text: '—' })).toEqual([])
  expect(kept({})).toEqual([30, 31, 32])
  database.close()
})
