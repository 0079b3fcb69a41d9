// What a project file says about itself without being read through: counts, anchors, SQLite's settings.
// Counts come from the digest, which every transaction keeps, and anchors from an index of those that aren't exact: no
// table is gone through for them.
import type { Health } from '../../core/answers'
import type { Noun } from '../../core/model/records'
import type { Connection } from './connection'
import { readDigest } from './digest'

/** How many records there are, and how many highlights are not where they were made. */
export function tallyOf(connection: Connection): Pick<Health, 'counts' | 'anchors'> {
  const count = (table: Noun | 'changes') => readDigest(connection, table)?.count ?? 0
  const rows = connection.all(
    `SELECT anchor, count(*) AS count FROM highlights WHERE anchor <> 'exact' GROUP BY anchor`,
  )
  const anchors = Object.fromEntries(rows.map((row) => [row['anchor'], row['count']]))
  return {
    counts: {
      sources: count('sources'),
      highlights: count('highlights'),
      claims: count('claims'),
      changes: count('changes'),
    },
    anchors: { moved: 0, fuzzy: 0, lost: 0, ...anchors },
  }
}

const told = [
  'user_version',
  'journal_mode',
  'synchronous',
  'trusted_schema',
  'secure_delete',
  'foreign_keys',
  'cell_size_check',
  'mmap_size',
  'page_size',
  'page_count',
  'freelist_count',
]

/** What SQLite says its version and settings are. */
export function pragmasOf(connection: Connection): Record<string, string | number | null> {
  const version = connection.get('SELECT sqlite_version() AS version')?.['version']
  const values = told.map((name) => [name, connection.pragma(name)])
  return { sqlite: version, ...Object.fromEntries(values) } as Record<string, string | number | null>
}
