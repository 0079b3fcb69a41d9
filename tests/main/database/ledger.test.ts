// The claims table: every order, with the id as its last word, and what a row shows.
import { expect, test } from 'vitest'
import type { Sort } from '../../../src/core/model/claim-query'
import { inOrder, period, quantity, states, withClaims } from './ledger-claims'
import { at, highlightOf, idOf, step } from './project-file'

test('sorts by what is called and by what is counted, without regard to case, empty last', () => {
  const database = withClaims(
    { statement: 'boats', type: 'event', evidence: [states(20)], status: 'verified', certainty: 'proven' },
    { statement: 'Árbol', type: 'statistic', evidence: [states(21), states(22)], status: 'draft' },
    { type: 'allegation', evidence: [states(22)], status: 'retracted', certainty: 'alleged' },
    { statement: '“Axes”', type: 'event', evidence: [{ highlightId: idOf(23), role: 'context' }] },
  )
  const by = (...keys: Sort[number]['by'][]) =>
    inOrder(
      database,
      keys.map((key) => ({ by: key })),
    )
  const down = (key: Sort[number]['by']) => inOrder(database, [{ by: key, descending: true }])
  expect(by('statement')).toEqual([1, 3, 0, 2])
  expect(down('statement')).toEqual([0, 3, 1, 2])
  expect(by('type')).toEqual([2, 0, 3, 1])
  expect(down('type')).toEqual([1, 3, 0, 2])
  expect(by('status')).toEqual([1, 3, 0, 2])
  expect(by('certainty')).toEqual([1, 3, 2, 0])
  expect(by('quote')).toEqual([2, 1, 0, 3])
  expect(by('source')).toEqual([0, 1, 2, 3])
  expect(down('source')).toEqual([2, 1, 0, 3])
  expect(by('evidence')).toEqual([0, 2, 3, 1])
  expect(by('type', 'status')).toEqual([2, 3, 0, 1])
  expect(inOrder(database, [])).toEqual([0, 1, 2, 3])
  database.close()
})

test('sorts by value, unit, period, time and coder', () => {
  const database = withClaims(
    { fields: quantity('ten', { value: 10, unit: 'boats' }), updatedAt: at.replace('05', '09') },
    { fields: quantity('9', { value: 9, unit: 'Anchors' }), createdAt: at.replace('05', '09') },
    { fields: quantity('dozens', { status: 'vague' }) },
    { fields: quantity('hundreds', { status: 'vague', bound: { op: '>=', value: 200, kind: 'count' } }) },
    { fields: period('in 2020', '2020') },
    { fields: period('until 2012', '../2012') },
    { fields: period('lately') },
    { fields: period('spring 2019', '2019-21') },
  )
  const by = (key: Sort[number]['by'], descending = false) => inOrder(database, [{ by: key, descending }])
  expect(by('quantity').slice(0, 4)).toEqual([1, 0, 3, 2])
  expect(by('quantity', true).slice(0, 4)).toEqual([3, 0, 1, 2])
  expect(by('unit').slice(0, 2)).toEqual([1, 0])
  expect(by('period').slice(0, 4)).toEqual([5, 7, 4, 6])
  expect(by('period', true).slice(0, 4)).toEqual([4, 7, 5, 6])
  expect(by('updatedAt').at(-1)).toBe(0)
  expect(by('createdAt', true)[0]).toBe(1)
  database.close()
})

test('a row is the whole claim with its passage, its worst anchor and its threads', () => {
  const database = withClaims({ evidence: [states(21), states(23)], fields: quantity('10', { value: 10 }) })
  const { anchor: _exact, start: _start, end: _end, quote, ...lost } = highlightOf(23, idOf(10), 30, 36)
  database.change(step('Lost'), (writer) =>
    writer.put('highlights', { ...lost, anchor: 'lost', ...(quote && { was: quote }) }),
  )
  const { total, rows } = database.ledger({ where: {}, sort: [], offset: 0, limit: 10 })
  expect({ total, rows }).toEqual({
    total: 1,
    rows: [
      {
        claim: database.get('claims', idOf(30)),
        highlightId: idOf(21),
        quote: 'council',
        sourceId: idOf(11),
        sourceTitle: 'Anchorage',
        anchor: 'lost',
        notes: { all: 0, open: 0 },
      },
    ],
  })
  expect(database.ledger({ where: {}, sort: [], offset: 5, limit: 10 })).toEqual({ total: 1, rows: [] })
  expect(database.ledgerRows([idOf(99), idOf(30)])).toEqual(rows)
  database.close()
})
