// The claims table: a window of the claims that a filter keeps, in an order, worked out by SQL over the narrow
// table `ledger`. Every order ends in the id, so that equal values never change places between two windows.
import type { Checked, LedgerRow } from '../../core/contract'
import type { Records } from '../../core/model/records'
import { statedBy } from '../../core/search/entries'
import type { FieldValue, Quantity } from '../../core/model/values'
import type { Connection, Row, Value } from './connection'
import { claimsWith } from './search/find'

type Query = Checked<'ledger'>

/** The evidence that a row shows, and its source. */
const shown = `LEFT JOIN highlights ON highlights.id = ledger.highlightId
  LEFT JOIN sources ON sources.id = highlights.sourceId`

/** What each column sorts by. Only columns that may be empty say where: the index on updatedAt serves no other order. */
const orders: Record<Query['sort'], { by: string[]; join?: string }> = {
  type: { by: ['ledger.type'] },
  statement: { by: ['ledger.statement NULLS LAST'] },
  quantity: { by: ['ledger.value NULLS LAST', 'ledger.quantity NULLS LAST'] },
  quote: {
    by: [`json_extract(highlights.quote, '$.exact') NULLS LAST`],
    join: 'LEFT JOIN highlights ON highlights.id = ledger.highlightId',
  },
  source: { by: ['sources.title NULLS LAST', 'highlights.start NULLS LAST'], join: shown },
  status: { by: ['ledger.status'] },
  certainty: { by: ['ledger.certainty'] },
  updatedAt: { by: ['ledger.updatedAt'] },
}

/** A window of the claims table; what has no value in the sorted column comes last, in either direction. */
export function readLedger(connection: Connection, query: Query): { total: number; rows: LedgerRow[] } {
  const filter = filterOf(query.where)
  if (!filter) return { total: 0, rows: [] }
  const { by, join = '' } = orders[query.sort]
  const direction = query.descending ? 'DESC' : 'ASC'
  const order = [...by, 'ledger.id']
    .map((each) => each.replace(/( NULLS LAST)?$/, ` ${direction}$1`))
    .join(', ')
  // Without a filter the index on updatedAt may serve the order.
  const from = filter.values.length > 0 ? 'kept CROSS JOIN ledger ON ledger.row = kept.row' : 'ledger'
  // What is kept is worked out once, for the window and for the total: by words that is most of the work.
  const rows = connection.all(
    `WITH kept AS MATERIALIZED (SELECT ledger.row FROM ledger WHERE ${filter.sql}),
    page AS MATERIALIZED (SELECT ledger.row FROM ${from} ${join} ORDER BY ${order} LIMIT ? OFFSET ?)
    SELECT ledger.id, ledger.type, ledger.statement, ledger.status, ledger.certainty, ledger.updatedAt,
      ledger.evidence, ledger.quantity, ledger.highlightId,
      json_extract(highlights.quote, '$.exact') AS quote, highlights.sourceId, sources.title AS sourceTitle,
      (SELECT count(*) FROM kept) AS total
    FROM page CROSS JOIN ledger ON ledger.row = page.row ${shown}`,
    ...filter.values,
    query.limit,
    query.offset,
  )
  // A window behind the last row tells no total.
  const total = rows[0]?.['total'] ?? claimTotals(connection, query.where).claims
  return { total: total as number, rows: rows.map(ledgerRow) }
}

/** The ids of the claims that a filter keeps, in their order. */
export function claimIds(connection: Connection, where: Query['where']): string[] {
  const filter = filterOf(where)
  if (!filter) return []
  const rows = connection.all(`SELECT id FROM ledger WHERE ${filter.sql} ORDER BY id`, ...filter.values)
  return rows.map(({ id }) => id as string)
}

/** How many claims a filter keeps, and how many pieces of evidence these have. */
export function claimTotals(
  connection: Connection,
  where: Query['where'],
): { claims: number; evidence: number } {
  const filter = filterOf(where)
  if (!filter) return { claims: 0, evidence: 0 }
  return connection.get(
    `SELECT count(*) AS claims, coalesce(sum(evidence), 0) AS evidence FROM ledger WHERE ${filter.sql}`,
    ...filter.values,
  ) as { claims: number; evidence: number }
}

const ledgerRow = ({ total: _total, ...row }: Row): LedgerRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as LedgerRow

interface Filter {
  sql: string
  values: Value[]
}

/** What a row has to be like; undefined where none can be so. */
function filterOf({ text, source, tag, entity, ...keys }: Query['where']): Filter | undefined {
  const found = text === undefined ? undefined : claimsWith(text)
  if (text !== undefined && !found) return undefined
  const referring = (noun: string, ids: string) =>
    `ledger.id IN (SELECT fromId FROM links WHERE noun = '${noun}' AND fromNoun = 'claims' AND id ${ids})`
  const filters: (Filter | undefined)[] = [
    ...Object.entries(keys).map(([key, value]) =>
      value === undefined ? undefined : { sql: `ledger.${key} = ?`, values: [value] },
    ),
    tag === undefined ? undefined : { sql: referring('tags', '= ?'), values: [tag] },
    entity === undefined ? undefined : { sql: referring('entities', '= ?'), values: [entity] },
    source === undefined
      ? undefined
      : {
          sql: referring('highlights', 'IN (SELECT id FROM highlights WHERE sourceId = ?)'),
          values: [source],
        },
    found && { sql: `ledger.row IN (${found.sql})`, values: found.values },
  ]
  const present = filters.filter((filter) => filter !== undefined)
  return {
    sql: present.map(({ sql }) => sql).join(' AND ') || 'true',
    values: present.flatMap(({ values }) => values),
  }
}

/** What the table `ledger` keeps of a claim beside its row and id, by column. */
export function ledgerValues(claim: Records['claims']): Record<string, Value> {
  const quantity = Object.values(claim.fields).find(isQuantity)
  const { type, statement = null, status, certainty, updatedAt } = claim
  return {
    type,
    statement,
    status,
    certainty,
    updatedAt,
    evidence: claim.evidence.length,
    highlightId: statedBy(claim) ?? null,
    quantity: quantity?.text ?? null,
    value: quantity?.value ?? null,
  }
}

/** Of all field values only a quantity has a status. */
const isQuantity = (value: FieldValue): value is Quantity =>
  typeof value === 'object' && value !== null && 'status' in value
