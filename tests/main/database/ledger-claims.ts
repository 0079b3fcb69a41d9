// A project whose claims are given, for the tests of the claims table, and what they ask of it.
import { expect } from 'vitest'
import type { Sort, Where } from '../../../src/core/model/claim-query'
import type { Records } from '../../../src/core/model/records'
import type { ProjectDatabase } from '../../../src/main/database'
import { claimOf, highlightOf, idOf, newProject, sourceOf, step, text } from './project-file'

type Quantity = Extract<Records['claims']['fields'][string], { status: string }>

export const quantity = (text: string, more: Partial<Quantity> = {}): Records['claims']['fields'] => ({
  quantity: { text, status: 'stated', ...more },
})
export const period = (text: string, edtf?: string): Records['claims']['fields'] => ({
  period: { text, basis: 'stated', ...(edtf !== undefined && { edtf }) },
})

/** Claims 30, 31, … as they are given, over two sources, four highlights, three tags below each other and an entity. */
export function withClaims(...claims: Partial<Records['claims']>[]) {
  const { database } = newProject()
  const spans = [
    [0, 3],
    [4, 11],
    [20, 22],
    [30, 36],
  ] as const
  database.change(step('Claims'), (writer) => {
    for (const [n, title] of [
      [10, 'beacons'],
      [11, 'Anchorage'],
    ] as const) {
      const { source, document, bytes } = sourceOf(n, text)
      writer.putDocument(source, document, bytes)
      writer.put('sources', { ...source, title })
    }
    writer.put('tags', { id: idOf(40), name: 'outcome' })
    writer.put('tags', { id: idOf(41), name: 'Dismissed', parent: idOf(40) })
    writer.put('tags', { id: idOf(42), name: 'At sea' })
    writer.put('entities', { id: idOf(45), kind: 'organisation', name: 'Harbour Office', aliases: [] })
    spans.forEach(([start, end], n) =>
      writer.put('highlights', highlightOf(20 + n, idOf(n < 2 ? 11 : 10), start, end)),
    )
    claims.forEach((claim, n) => writer.put('claims', claimOf(30 + n, undefined, { fields: {}, ...claim })))
  })
  return database
}

export const numberOf = (id: string): number => Number(id.slice(-2)) - 30

/** The numbers of the claims in an order, read in windows of two, which have to fit together. */
export function inOrder(database: ProjectDatabase, sort: Sort, where: Where = {}): number[] {
  const whole = database.ledger({ where, sort, offset: 0, limit: 100 })
  const ids = whole.rows.map(({ claim }) => claim.id)
  for (let offset = 0; offset < ids.length; offset += 2) {
    const { total, rows } = database.ledger({ where, sort, offset, limit: 2 })
    expect(rows.map(({ claim }) => claim.id)).toEqual(ids.slice(offset, offset + 2))
    expect(total).toBe(ids.length)
  }
  expect(database.ledgerIds({ where, sort })).toEqual(ids)
  return ids.map(numberOf)
}

export const states = (n: number): Records['claims']['evidence'][number] => ({
  highlightId: idOf(n),
  role: 'states',
})
