// What verification is made of: problems, pauses, and reading a table by pages of its key.
// No statement stays open across a pause.
import type { Problem } from '../../../core/contract'
import type { Connection, Row, Value } from '../connection'
import { leadingOn } from '../errors'

/** Problems and, in between, undefined as a place to pause. */
export type Findings = Generator<Problem | undefined>

export const problem = (code: string, kind: string, id: string, message: string): Problem => ({
  code,
  kind,
  id,
  message,
})

/** A table and the key that its rows are read by; all of it is SQL. Keys that are numbers start at 0. */
interface Pages {
  table: string
  key: string
  columns?: string
  pageSize?: number
  start?: string | number
}

/** The rows of a table in the order of its key, whose value is the column `cursor`; undefined after each page. */
export function* rowsByKey(
  connection: Connection,
  { table, key, columns = '*', pageSize = 200, start = '' }: Pages,
): Generator<Row | undefined> {
  const sql = `SELECT ${columns}, ${key} AS cursor FROM "${table}" WHERE ${key} > ? ORDER BY ${key} LIMIT ${pageSize}`
  let after = start
  for (;;) {
    const rows = leadingOn(connection.path, connection.all(sql, after), 'cursor', after)
    yield* rows
    yield undefined
    const last = rows.at(-1)
    if (!last) return
    after = last['cursor'] as string | number
  }
}

export const isSame = (a: Value | undefined, b: Value | undefined): boolean =>
  a instanceof Uint8Array && b instanceof Uint8Array ? Buffer.compare(a, b) === 0 : a === b
