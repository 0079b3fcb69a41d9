// The claims table keeps the claims that a filter keeps: every key of it, alone and with others.
import { expect, test } from 'vitest'
import type { Where } from '../../../src/core/model/claim-query'
import type { ProjectDatabase } from '../../../src/main/database'
import { inOrder, numberOf, period, quantity, states, withClaims } from './ledger-claims'
import { coder, highlightOf, idOf, step } from './project-file'

/** What a filter keeps, which every way of asking has to agree on. */
function keeping(database: ProjectDatabase) {
  return (where: Where): number[] => {
    const kept = inOrder(database, [], where)
    expect(database.claimTotals(where).claims).toBe(kept.length)
    expect([...database.claims(where)].map(({ id }) => numberOf(id))).toEqual(kept)
    return kept
  }
}

test('keeps what a filter keeps: types, names, words, tags with those below them', () => {
  const database = withClaims(
    { statement: 'Forty boats', tags: [idOf(41)], evidence: [states(21)] },
    { type: 'event', attribution: [{ entity: idOf(45) }], evidence: [states(22)], tags: [idOf(40)] },
    { status: 'verified', certainty: 'alleged' },
    { status: 'disputed', tags: [idOf(42)] },
  )
  const kept = keeping(database)
  const [first, , third] = [...database.claims({})].map(({ id }) => id)
  expect(kept({ id: third ?? '' })).toEqual([2])
  expect(kept({ id: [first ?? '', third ?? '', idOf(99)], status: 'verified' })).toEqual([2])
  expect(kept({ type: 'event' })).toEqual([1])
  expect(kept({ type: ['event', 'statistic'], status: ['draft', 'disputed'] })).toEqual([0, 1, 3])
  expect(kept({ certainty: 'alleged', status: 'verified' })).toEqual([2])
  expect(kept({ source: idOf(11) })).toEqual([0])
  expect(kept({ source: [idOf(10), idOf(11)] })).toEqual([0, 1])
  expect(kept({ tag: idOf(40) })).toEqual([0, 1])
  expect(kept({ tag: [idOf(41), idOf(42)] })).toEqual([0, 3])
  expect(kept({ entity: idOf(45) })).toEqual([1])
  expect(kept({ coder: coder.id })).toEqual([0, 1, 2, 3])
  expect(kept({ coder: idOf(1) })).toEqual([])
  expect(kept({ text: 'forty' })).toEqual([0])
  // The quote of a claim stands in the table, and so a claim is found by it here.
  expect(kept({ text: 'coun' })).toEqual([0])
  expect(kept({ text: 'boats', status: 'draft' })).toEqual([0])
  expect(kept({ text: '—' })).toEqual([])
  expect(kept({})).toEqual([0, 1, 2, 3])
  database.close()
})

test('keeps what may lie between two values: numbers, ranges and bounds', () => {
  const bound = { status: 'vague', bound: { op: '>=', value: 200, kind: 'count' } } as const
  const database = withClaims(
    { fields: quantity('40', { value: 40, unit: 'boats' }) },
    { fields: quantity('10 to 20', { value: 10, upper: 20, comparator: 'range', unit: 'crews' }) },
    { fields: quantity('over 40', { value: 40, comparator: '>' }) },
    { fields: quantity('fewer than 40', { value: 40, comparator: '<' }) },
    { fields: quantity('nearly 40', { value: 40, comparator: '<', approximate: true }) },
    { fields: quantity('at most 5', { value: 5, comparator: '<=' }) },
    { fields: quantity('hundreds', bound) },
    { fields: quantity('dozens', { status: 'vague' }) },
  )
  const kept = keeping(database)
  expect(kept({ atLeast: 40 })).toEqual([0, 2, 4, 6])
  expect(kept({ atLeast: 41 })).toEqual([2, 6])
  expect(kept({ atMost: 40 })).toEqual([0, 1, 3, 4, 5])
  expect(kept({ atMost: 5 })).toEqual([3, 5])
  expect(kept({ atLeast: 20, atMost: 39 })).toEqual([1, 3])
  expect(kept({ atLeast: 40, atMost: 40 })).toEqual([0, 4])
  expect(kept({ unit: 'boats' })).toEqual([0])
  expect(kept({ unit: ['crews', 'boats'], atLeast: 15 })).toEqual([0, 1])
  database.close()
})

test('keeps the periods that share a day with one', () => {
  const database = withClaims(
    { fields: period('in 2020', '2020') },
    { fields: period('2017 to 2020', '2017/2020') },
    { fields: period('since May 2020', '2020-05/..') },
    { fields: period('until 2016', '../2016') },
    { fields: period('about 2016', '2016~') },
    { fields: period('lately') },
    { fields: period('31 December 2016', '2016-12-31') },
  )
  const kept = keeping(database)
  expect(kept({ period: '2020' })).toEqual([0, 1, 2])
  expect(kept({ period: '2020-04' })).toEqual([0, 1])
  expect(kept({ period: '2016-12-31' })).toEqual([3, 4, 6])
  expect(kept({ period: '2015/2017' })).toEqual([1, 3, 4, 6])
  expect(kept({ period: '2031/..' })).toEqual([2])
  expect(kept({ period: '../1900' })).toEqual([3])
  database.close()
})

test('keeps claims by their worst anchor and by their threads, as these change', () => {
  const database = withClaims(
    { evidence: [states(20), { highlightId: idOf(21), role: 'supports' }] },
    { evidence: [states(20)] },
    {},
  )
  const kept = keeping(database)
  const note = (n: number, on: number, more = {}) =>
    database.change(step('Note'), (writer) =>
      writer.put('notes', {
        id: idOf(n),
        on: { kind: on < 50 ? 'claim' : 'note', id: idOf(on) },
        text: 'Why?',
        coder: coder.id,
        createdAt: '2026-01-02T03:04:05.000Z',
        ...more,
      }),
    )
  expect(kept({ anchor: 'exact' })).toEqual([0, 1])
  expect(kept({ anchor: ['none', 'lost'] })).toEqual([2])
  database.change(step('Moved'), (writer) =>
    writer.put('highlights', { ...highlightOf(21, idOf(11), 4, 11), anchor: 'moved' }),
  )
  expect(kept({ anchor: 'moved' })).toEqual([0])
  expect(kept({ notes: 'none' })).toEqual([0, 1, 2])
  note(50, 31)
  note(51, 50)
  note(52, 32, { settled: true })
  expect([kept({ notes: 'open' }), kept({ notes: 'settled' }), kept({ notes: 'none' })]).toEqual([
    [1],
    [2],
    [0],
  ])
  expect(inOrder(database, [{ by: 'notes', descending: true }])).toEqual([1, 2, 0])
  expect(database.ledgerRows([idOf(31)])[0]?.notes).toEqual({ all: 1, open: 1 })
  // A thread that goes elsewhere is missed where it was.
  note(50, 30)
  expect(kept({ notes: 'open' })).toEqual([0])
  note(50, 31, { settled: true })
  expect(kept({ notes: 'settled' })).toEqual([1, 2])
  database.change(step('Gone'), (writer) => writer.remove('notes', idOf(52)))
  expect(kept({ notes: 'none' })).toEqual([0, 2])
  database.undo(3, { coder, at: step('').at })
  expect(kept({ notes: 'open' })).toEqual([1])
  database.close()
})

test('a tag keeps what those below it have, a hundred deep, and ends where they go round', () => {
  const level = (n: number) => idOf(1000 + n)
  const database = withClaims({}, {})
  const kept = keeping(database)
  const chain = (top?: string) =>
    database.change(step('Chain'), (writer) => {
      for (let n = 0; n <= 100; n++) {
        const parent = n === 0 ? top : level(n - 1)
        writer.put('tags', { id: level(n), name: `Level ${n}`, ...(parent !== undefined && { parent }) })
      }
    })
  chain()
  database.change(step('Tagged'), (writer) => {
    for (const n of [0, 1])
      writer.put('claims', { ...database.get('claims', idOf(30 + n))!, tags: [level(99 + n)] })
  })
  expect(kept({ tag: level(0) })).toEqual([0])
  expect(kept({ tag: level(1) })).toEqual([0, 1])
  chain(level(100))
  expect(kept({ tag: level(100) })).toEqual([1])
  expect(kept({ tag: [level(99), level(100)] })).toEqual([0, 1])
  database.close()
})
