// Groups of the claims table: their order, their sums by unit, and rows that stand in the order of their groups.
import { expect, test } from 'vitest'
import type { GroupKey, Where } from '../../../src/core/model/claim-query'
import type { ProjectDatabase } from '../../../src/main/database'
import { numberOf, period, quantity, states, withClaims } from './ledger-claims'
import { highlightOf, idOf, step } from './project-file'

/** The groups with the claims in each; the rows of the table have to stand in the order of the groups. */
function grouped(database: ProjectDatabase, group: GroupKey, where: Where = {}): [string, number[]][] {
  const sort = [{ by: 'statement' as const }]
  const ids = database.ledgerIds({ where, group, sort })
  const { total, rows } = database.ledger({ where, group, sort, offset: 0, limit: 100 })
  expect(rows.map(({ claim }) => claim.id)).toEqual(ids)
  expect(total).toBe(ids.length)
  const window = database.ledger({ where, group, sort, offset: 1, limit: 2 })
  expect(window.rows).toEqual(rows.slice(1, 3))
  let at = 0
  return database.ledgerGroups({ where, group }).map(({ label, claims }) => {
    at += claims
    return [label, ids.slice(at - claims, at).map(numberOf)]
  })
}

const filled = () =>
  withClaims(
    { statement: 'd', type: 'event', tags: [idOf(41), idOf(42)], evidence: [states(21)], status: 'verified' },
    { statement: 'c', tags: [idOf(40)], attribution: [{ entity: idOf(45) }], evidence: [states(22)] },
    { statement: 'b', certainty: 'proven', tags: [idOf(41)], fields: period('2016 to 2020', '2016/2020') },
    { statement: 'a', type: 'event', certainty: 'denied', fields: period('until 2015', '../2015') },
  )

test('groups by everything, groups in their order, claims in theirs', () => {
  const database = filled()
  expect(grouped(database, 'type')).toEqual([
    ['Event', [3, 0]],
    ['Statistic', [2, 1]],
  ])
  expect(grouped(database, 'status')).toEqual([
    ['draft', [3, 2, 1]],
    ['verified', [0]],
  ])
  expect(grouped(database, 'certainty')).toEqual([
    ['asserted', [1, 0]],
    ['denied', [3]],
    ['proven', [2]],
  ])
  expect(grouped(database, 'source')).toEqual([
    ['Anchorage', [0]],
    ['beacons', [1]],
    ['No source', [3, 2]],
  ])
  expect(grouped(database, 'tag')).toEqual([
    ['At sea', [0]],
    ['outcome', [1]],
    ['outcome / Dismissed', [2, 0]],
    ['No tag', [3]],
  ])
  expect(grouped(database, 'tag', { status: 'draft' })).toEqual([
    ['outcome', [1]],
    ['outcome / Dismissed', [2]],
    ['No tag', [3]],
  ])
  expect(grouped(database, 'entity')).toEqual([
    ['Harbour Office', [1]],
    ['No entity', [3, 2, 0]],
  ])
  expect(grouped(database, 'coder')).toEqual([['Ada', [3, 2, 1, 0]]])
  expect(grouped(database, 'period')).toEqual([
    ['2015', [3]],
    ['2016', [2]],
    ['No period', [1, 0]],
  ])
  database.change(step('Moved'), (writer) =>
    writer.put('highlights', { ...highlightOf(21, idOf(11), 4, 11), anchor: 'moved' }),
  )
  expect(grouped(database, 'anchor')).toEqual([
    ['exact', [1]],
    ['moved', [0]],
    ['No evidence', [3, 2]],
  ])
  expect(database.ledgerGroups({ where: {}, group: 'anchor' }).map(({ key }) => key)).toEqual([
    'exact',
    'moved',
    undefined,
  ])
  expect(database.ledgerGroups({ where: { text: '—' }, group: 'type' })).toEqual([])
  database.close()
})

test('a claim leaves the groups that it is taken out of', async () => {
  const database = filled()
  database.change(step('Changed'), (writer) => {
    const claim = database.get('claims', idOf(30))
    if (claim) writer.put('claims', { ...claim, tags: [idOf(40)] })
    writer.remove('claims', idOf(32))
  })
  expect(grouped(database, 'tag')).toEqual([
    ['outcome', [1, 0]],
    ['No tag', [3]],
  ])
  const snapshot = await database.snapshot()
  expect([...snapshot.verify()].filter(Boolean)).toEqual([])
  snapshot.close()
  database.close()
})

test('adds up numbers of one unit, and counts what says no single number', () => {
  const database = withClaims(
    { fields: quantity('40', { value: 40, unit: 'boats' }) },
    { fields: quantity('about 2', { value: 2, unit: 'boats', comparator: '~' }) },
    { fields: quantity('over 9', { value: 9, unit: 'boats', comparator: '>' }) },
    { fields: quantity('dozens', { status: 'vague', unit: 'boats' }) },
    { fields: quantity('5 to 7', { value: 5, upper: 7, comparator: 'range', unit: 'crews' }) },
    { fields: quantity('-1', { value: -1 }) },
    {},
    { type: 'event', fields: quantity('3', { value: 3, unit: 'boats' }) },
  )
  expect(database.ledgerGroups({ where: {}, group: 'type' })).toEqual([
    { key: 'event', label: 'Event', claims: 1, sums: [{ unit: 'boats', sum: 3, claims: 1, left: 0 }] },
    {
      key: 'statistic',
      label: 'Statistic',
      claims: 7,
      sums: [
        { unit: 'boats', sum: 42, claims: 2, left: 2 },
        { unit: 'crews', sum: 0, claims: 0, left: 1 },
        { sum: -1, claims: 1, left: 0 },
      ],
    },
  ])
  expect(database.ledgerGroups({ where: { atLeast: 4 }, group: 'unit' })).toEqual([
    {
      key: 'boats',
      label: 'boats',
      claims: 2,
      sums: [{ unit: 'boats', sum: 40, claims: 1, left: 1 }],
    },
    { key: 'crews', label: 'crews', claims: 1, sums: [{ unit: 'crews', sum: 0, claims: 0, left: 1 }] },
  ])
  database.close()
})

test('a tag stands with those above it, a hundred deep; one further down by its name alone', () => {
  const level = (n: number) => idOf(1000 + n)
  const database = withClaims({}, {})
  database.change(step('Chain'), (writer) => {
    for (let n = 0; n <= 100; n++)
      writer.put('tags', { id: level(n), name: `${n}`, ...(n > 0 && { parent: level(n - 1) }) })
    for (const n of [0, 1])
      writer.put('claims', { ...database.get('claims', idOf(30 + n))!, tags: [level(99 + n)] })
  })
  const path = Array.from({ length: 100 }, (_, n) => `${n}`).join(' / ')
  expect(grouped(database, 'tag')).toEqual([
    [path, [0]],
    ['100', [1]],
  ])
  database.close()
})
