// The groups of the claims table, with what their quantities come to unit by unit: what has no common unit is never added.
import type { LedgerGroup, LedgerSum } from '../../../core/answers'
import type { Checked } from '../../../core/inputs'
import type { Connection, Value } from '../connection'
import { filterOf } from './filter'
import { type Grouping, groupings } from './order'

/** What the claims of a group come to so far; sums by unit. */
interface Tally {
  claims: number
  sums: Map<Value, LedgerSum>
}

/** The groups of the claims that a filter keeps, in their order. */
export function ledgerGroups(
  connection: Connection,
  { where, group }: Checked<'ledgerGroups'>,
): LedgerGroup[] {
  const filter = filterOf(where)
  if (!filter) return []
  const grouping = groupings[group]
  // Added up here: SQLite would sort all rows by group and unit for that, which takes longer. A quantity is a number,
  // '' where it says no single one, and null where there is none: each column that is read costs time.
  const rows = connection.tuples(
    `SELECT ${grouping.key}, ledger.unit, CASE WHEN ledger.quantity IS NULL THEN NULL
      WHEN ledger.low = ledger.high THEN coalesce(ledger.value, '') ELSE '' END
    FROM ledger ${grouping.member ?? ''} WHERE ${filter.sql}`,
    ...filter.values,
  )
  const tallies = new Map<Value, Tally>()
  for (const [key = null, unit = null, quantity = null] of rows) {
    let tally = tallies.get(key)
    if (!tally) tallies.set(key, (tally = { claims: 0, sums: new Map() }))
    tally.claims += 1
    if (quantity !== null) add(tally.sums, unit, quantity)
  }
  return inOrder(connection, grouping, tallies)
}

/** Adds a quantity to the sum of its unit; what says no single number is only counted. */
function add(sums: Tally['sums'], unit: Value, quantity: Value): void {
  let sum = sums.get(unit)
  if (!sum) {
    sum = { ...(unit !== null && { unit: unit as string }), sum: 0, claims: 0, left: 0 }
    sums.set(unit, sum)
  }
  if (typeof quantity === 'number') {
    sum.sum += quantity
    sum.claims += 1
  } else sum.left += 1
}

/** Groups with their keys and labels, in the order in which their claims stand; the unit of most claims first. */
function inOrder(
  connection: Connection,
  { key, label, without, by, join = '' }: Grouping,
  tallies: ReadonlyMap<Value, Tally>,
): LedgerGroup[] {
  const [table, column] = key.split('.')
  const rows = connection.tuples(
    `SELECT ${key}, ${label} FROM (SELECT value AS ${column} FROM json_each(?)) AS ${table} ${join}
    ORDER BY ${by.join(', ')}`,
    JSON.stringify([...tallies.keys()]),
  )
  return rows.map(([value = null, name]) => {
    const { claims, sums } = tallies.get(value) as Tally
    const counted = {
      claims,
      sums: [...sums.values()].toSorted((a, b) => b.claims + b.left - a.claims - a.left),
    }
    if (value === null) return { label: without, ...counted }
    // Years and anchors are kept as numbers; an anchor as its place in the list of them.
    const words = String(name ?? value)
    return { key: typeof value === 'number' ? words : (value as string), label: words, ...counted }
  })
}
