// Windows far down in the claims table: found without sorting what stands before them, and the same as if it were.
import { expect, test } from 'vitest'
import { groupKeys, type Sort, sortKeys, type Where } from '../../../src/core/model/claim-query'
import type { Records } from '../../../src/core/model/records'
import { connect } from '../../../src/main/database/connection'
import { ledgerIds, readLedger } from '../../../src/main/database/ledger/read'
import { period, quantity, states, withClaims } from './ledger-claims'
import { idOf } from './project-file'

const count = 4200

/** Claims of which some lack what others have, with few and with many values, in no order of their own. */
function claimOf(n: number): Partial<Records['claims']> {
  const mixed = (n * 2_654_435_761) % 2 ** 32
  const [few, many] = [mixed % 7, (mixed >>> 3) % 3000]
  const value = quantity(`${many}`, { value: many, unit: few > 3 ? 'boats' : 'Crews' })
  return {
    type: few > 4 ? 'event' : 'statistic',
    status: few % 2 === 0 ? 'draft' : 'verified',
    ...(few !== 1 && { statement: `${many % 900} boats` }),
    ...(few !== 2 && { evidence: [states(20 + (many % 4))] }),
    fields: { ...(few !== 3 && value), ...(few !== 4 && period('then', `${1990 + (many % 30)}`)) },
    tags: [40, 41, 42].slice(few % 4, 3).map(idOf),
    attribution: few > 2 ? [{ entity: idOf(45) }] : [],
  }
}

/** A project with claims, and what is asked of it that has to be found by sorting. */
function watched(claims: Partial<Records['claims']>[]) {
  const database = withClaims(...claims)
  const { path } = database
  database.close()
  const connection = connect(path, { readonly: true })
  const sorted: string[] = []
  const tuples = connection.tuples.bind(connection)
  connection.tuples = (sql, ...values) => {
    if (sql.includes('OFFSET ?')) sorted.push(sql)
    return tuples(sql, ...values)
  }
  return { connection, sorted }
}

test('finds every window that sorting would find, down and up, with filters and groups', () => {
  const { connection, sorted } = watched(Array.from({ length: count }, (_, n) => claimOf(n)))
  const windows = (where: Where, sort: Sort, group?: (typeof groupKeys)[number]) => {
    const asked = { where, sort, ...(group && { group }) }
    const ids = ledgerIds(connection, asked)
    for (const offset of [3000, Math.floor((3000 + ids.length) / 2), ids.length - 20]) {
      const { total, rows } = readLedger(connection, { ...asked, offset, limit: 40 })
      expect(total).toBe(ids.length)
      expect(rows.map(({ claim }) => claim.id)).toEqual(ids.slice(offset, offset + 40))
    }
  }
  for (const by of sortKeys)
    for (const descending of [false, true]) if (by !== 'updatedAt') windows({}, [{ by, descending }])
  for (const group of groupKeys)
    windows({}, [{ by: 'quantity', descending: true }, { by: 'statement' }], group)
  windows({ type: ['event', 'statistic'], atLeast: 0 }, [{ by: 'quote' }, { by: 'unit', descending: true }])
  windows({ status: 'draft' }, [{ by: 'statement' }], 'tag')
  expect(sorted).toEqual([])
  // One behind the last row, and one that words keep.
  expect(readLedger(connection, { where: {}, sort: [{ by: 'type' }], offset: 9000, limit: 5 })).toEqual({
    total: count,
    rows: [],
  })
  windows({ text: 'boats' }, [{ by: 'statement' }])
  connection.close()
})

test('finds a window among claims that repeat in the rhythm of the sample', () => {
  const { connection, sorted } = watched(
    Array.from({ length: 4000 }, (_, n) => ({ type: n % 4 === 2 ? 'event' : 'statistic' })),
  )
  const asked = { where: {}, sort: [{ by: 'type' as const }] }
  const { rows } = readLedger(connection, { ...asked, offset: 3500, limit: 40 })
  expect(rows.map(({ claim }) => claim.id)).toEqual(ledgerIds(connection, asked).slice(3500, 3540))
  expect(sorted).toEqual([])
  connection.close()
})
