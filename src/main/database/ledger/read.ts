// The claims table: a window of the claims that a filter keeps, in an order, worked out by SQL over the narrow
// table `ledger`. Every order ends in the id, so that equal values never change places between two windows.
import type { LedgerRow } from '../../../core/answers'
import type { Where } from '../../../core/model/claim-query'
import type { Checked } from '../../../core/inputs'
import type { Connection } from '../connection'
import { fromRow } from '../rows'
import { deepWindow } from './deep'
import { filterOf } from './filter'
import { anchors } from './keep'
import { groupings, orderOf } from './order'

/** A window of the claims table; what has no value in the sorted column comes last, in either direction. */
export function readLedger(
  connection: Connection,
  query: Checked<'ledger'>,
): { total: number; rows: LedgerRow[] } {
  const filter = filterOf(query.where)
  if (!filter) return { total: 0, rows: [] }
  const grouping = query.group && groupings[query.group]
  const { by, joins, keys } = orderOf(query.sort, grouping)
  const { member = '' } = grouping ?? {}
  if (!isCheap(query)) {
    const found = deepWindow(connection, { from: `ledger ${member} ${joins}`, filter, keys, by }, query)
    if (found) return { total: found.total, rows: ledgerRows(connection, found.ids) }
  }
  // Without a filter an index may serve the order, and counting is quick.
  const [from, count] =
    member || filter.sql !== 'true'
      ? ['kept AS member CROSS JOIN ledger ON ledger.row = member.row', 'SELECT count(*) FROM kept']
      : ['ledger', 'SELECT count(*) FROM ledger']
  // What is kept is worked out once, for the window and for the total: by words that is most of the work.
  const kept = `WITH kept AS MATERIALIZED (
    SELECT ledger.row${member && ', member.id'} FROM ledger ${member} WHERE ${filter.sql})`
  const page = connection.tuples(
    `${kept} SELECT ledger.id, (${count}) FROM ${from} ${joins} ORDER BY ${by} LIMIT ? OFFSET ?`,
    ...filter.values,
    query.limit,
    query.offset,
  )
  // A window behind the last row tells no total.
  const [[total]] = page[0] ? [[page[0][1]]] : connection.tuples(`${kept} ${count}`, ...filter.values)
  const ids = page.map(([id]) => id as string)
  return { total: total as number, rows: ledgerRows(connection, ids) }
}

/** True where an index serves the order, and where what a filter keeps is too much work to find it twice. */
const isCheap = ({ where, sort: [first], group }: Checked<'ledger'>): boolean =>
  where.text !== undefined ||
  (group === undefined && Object.keys(where).length === 0 && (!first || first.by === 'updatedAt'))

/** The rows of claims, in the order of their ids; a claim that isn't there is left out. */
export function ledgerRows(connection: Connection, ids: readonly string[]): LedgerRow[] {
  const rows = connection.all(
    `SELECT claims.*, ledger.highlightId AS "ledger.highlightId", ledger.sourceId AS "ledger.sourceId",
      ledger.anchor AS "ledger.anchor", ledger.notes AS "ledger.notes", ledger.openNotes AS "ledger.openNotes",
      json_extract(coalesce(highlights.quote, highlights.was), '$.exact') AS "ledger.quote",
      sources.title AS "ledger.sourceTitle"
    FROM ledger JOIN claims ON claims.id = ledger.id
      LEFT JOIN highlights ON highlights.id = ledger.highlightId LEFT JOIN sources ON sources.id = ledger.sourceId
    WHERE ledger.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  )
  const found = new Map(
    rows.map((row) => {
      const text = (key: string) => (row[`ledger.${key}`] ?? undefined) as string | undefined
      const [all, open] = [row['ledger.notes'] as number, row['ledger.openNotes'] as number]
      const ledgerRow: LedgerRow = {
        claim: fromRow(connection.path, 'claims', row),
        highlightId: text('highlightId'),
        quote: text('quote'),
        sourceId: text('sourceId'),
        sourceTitle: text('sourceTitle'),
        anchor: row['ledger.anchor'] === null ? undefined : anchors[row['ledger.anchor'] as number],
        notes: { all, open },
      }
      return [row['id'] as string, ledgerRow]
    }),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The ids of all rows of the claims table, in their order. */
export function ledgerIds(connection: Connection, { where, group, sort }: Checked<'ledgerIds'>): string[] {
  const filter = filterOf(where)
  if (!filter) return []
  const grouping = group && groupings[group]
  const { by, joins } = orderOf(sort, grouping)
  const ids = connection.tuples(
    `SELECT ledger.id FROM ledger ${grouping?.member ?? ''} ${joins} WHERE ${filter.sql} ORDER BY ${by}`,
    ...filter.values,
  )
  return ids.map(([id]) => id as string)
}

/** The ids of the claims that a filter keeps, in their order, from one on that is not among them. */
export function claimIds(connection: Connection, where: Where, after = ''): string[] {
  const filter = filterOf(where)
  if (!filter) return []
  const ids = connection.tuples(
    `SELECT ledger.id FROM ledger WHERE ${filter.sql} AND ledger.id > ? ORDER BY ledger.id`,
    ...filter.values,
    after,
  )
  return ids.map(([id]) => id as string)
}

/** How many claims a filter keeps, and how many pieces of evidence these have. */
export function claimTotals(connection: Connection, where: Where): { claims: number; evidence: number } {
  const filter = filterOf(where)
  if (!filter) return { claims: 0, evidence: 0 }
  return connection.get(
    `SELECT count(*) AS claims, coalesce(sum(evidence), 0) AS evidence FROM ledger WHERE ${filter.sql}`,
    ...filter.values,
  ) as { claims: number; evidence: number }
}
