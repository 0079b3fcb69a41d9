// The claims table: a window of all claims in an order, worked out by SQL.
// Every order ends in the id, so that equal values never change places between two windows.
import type { Checked, LedgerRow } from '../../core/contract'
import type { Records } from '../../core/model/records'
import type { FieldValue, Quantity } from '../../core/model/values'
import type { Connection, Row, Value } from './connection'

type Query = Checked<'ledger'>

/** What each column sorts by. Only columns that may be empty say where: the index on updatedAt serves no other order. */
const orders: Record<Query['sort'], { by: string[]; join?: string }> = {
  type: { by: ['claims.type'] },
  statement: { by: ['claims.statement NULLS LAST'] },
  quantity: {
    by: ['ledger.value NULLS LAST', 'ledger.quantity NULLS LAST'],
    join: 'JOIN ledger USING (id)',
  },
  quote: {
    by: [`json_extract(highlights.quote, '$.exact') NULLS LAST`],
    join: 'JOIN ledger USING (id) LEFT JOIN highlights ON highlights.id = ledger.highlightId',
  },
  source: {
    by: ['sources.title NULLS LAST', 'highlights.start NULLS LAST'],
    join: `JOIN ledger USING (id) LEFT JOIN highlights ON highlights.id = ledger.highlightId
      LEFT JOIN sources ON sources.id = highlights.sourceId`,
  },
  status: { by: ['claims.status'] },
  certainty: { by: ['claims.certainty'] },
  updatedAt: { by: ['claims.updatedAt'] },
}

/** A window of the claims table; what has no value in the sorted column comes last, in either direction. */
export function readLedger(connection: Connection, query: Query): { total: number; rows: LedgerRow[] } {
  const { by, join = '' } = orders[query.sort]
  const direction = query.descending ? 'DESC' : 'ASC'
  const order = [...by, 'claims.id']
    .map((each) => each.replace(/( NULLS LAST)?$/, ` ${direction}$1`))
    .join(', ')
  const rows = connection.all(
    `WITH ids AS MATERIALIZED (SELECT claims.id FROM claims ${join} ORDER BY ${order} LIMIT ? OFFSET ?)
    SELECT claims.id, claims.type, claims.statement, claims.status, claims.certainty, claims.updatedAt,
      json_array_length(claims.evidence) AS evidence, ledger.quantity, ledger.highlightId,
      json_extract(highlights.quote, '$.exact') AS quote, highlights.sourceId, sources.title AS sourceTitle
    FROM ids CROSS JOIN claims ON claims.id = ids.id CROSS JOIN ledger ON ledger.id = ids.id
      LEFT JOIN highlights ON highlights.id = ledger.highlightId
      LEFT JOIN sources ON sources.id = highlights.sourceId`,
    query.limit,
    query.offset,
  )
  const total = connection.get('SELECT count(*) AS total FROM claims')?.['total'] as number
  return { total, rows: rows.map(ledgerRow) }
}

const ledgerRow = (row: Row): LedgerRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as LedgerRow

/** What the table `ledger` keeps of a claim: its first evidence that states it and its first quantity. */
export function ledgerValues(claim: Records['claims']): Value[] {
  const states = claim.evidence.find((evidence) => evidence.role === 'states')
  const quantity = Object.values(claim.fields).filter(isQuantity)[0]
  return [states?.highlightId ?? null, quantity?.text ?? null, quantity?.value ?? null]
}

/** Of all field values only a quantity has a status. */
const isQuantity = (value: FieldValue): value is Quantity =>
  typeof value === 'object' && value !== null && 'status' in value
