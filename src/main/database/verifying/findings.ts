// What verification is made of: problems, pauses, and reading a table by pages of its key.
// No statement stays open across a pause.
import type { Problem } from '../../../core/contract'
import type { Connection, Row, Value } from '../connection'

/** Problems and, in between, undefined as a place to pause. */
export type Findings = Generator<Problem | undefined>

export const problem = (code: string, kind: string, id: string, message: string): Problem => ({
  code,
  kind,
  id,
  message,
})

/**
 * The rows of a table in the order of its key, and undefined after each page. `columns` and `key` are SQL;
 * its value is given as the column `cursor`.
 */
export function* rowsByKey(
  connection: Connection,
  {
    table,
    key,
    columns = '*',
    pageSize = 200,
  }: { table: string; key: string; columns?: string; pageSize?: number },
): Generator<Row | undefined> {
  const sql = `SELECT ${columns}, ${key} AS cursor FROM "${table}" WHERE ${key} > ? ORDER BY ${key} LIMIT ${pageSize}`
  let after: Value =
    typeof connection.get(`SELECT min(${key}) AS least FROM "${table}"`)?.['least'] === 'number' ? -1 : ''
  for (;;) {
    const rows = connection.all(sql, after)
    yield* rows
    yield undefined
    const last = rows.at(-1)
    if (!last) return
    after = last['cursor'] as Value
  }
}

export const isSame = (a: Value | undefined, b: Value | undefined): boolean =>
  a instanceof Uint8Array && b instanceof Uint8Array ? Buffer.compare(a, b) === 0 : a === b
