// Version 2: where an importer found what it says about a source, and how far sources were read.
// Never edited once released. What it needs to know of version 1 stands here, whatever becomes of it elsewhere.
import { createHash } from 'node:crypto'
import type { Connection, Row, Value } from '../connection'

const tables = `
ALTER TABLE sources ADD COLUMN found TEXT CHECK (json_valid(found)); -- { key: where it was found, in words }

-- How far a source was read, UTF-16 units. Not a fact; a source without a row is unread.
CREATE TABLE readings (
  sourceId TEXT PRIMARY KEY NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reading', 'read')),
  start INTEGER NOT NULL CHECK (start >= 0),
  furthest INTEGER NOT NULL CHECK (furthest >= 0)
) STRICT, WITHOUT ROWID;
`

/** What a row of sources was hashed over. */
const before =
  `id title format language authors publisher published accessed url originalUrl copyOf attribution
  rating tags version supersedes text original regions importedAt coder`.split(/\s+/)
const after = before.toSpliced(before.indexOf('copyOf'), 0, 'found')

const hashOver = (row: Row, names: readonly string[]): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(names.map((name) => row[name] ?? null)))
    .digest()

/** Makes the new tables, and hashes every source anew. One that isn't what was written keeps a hash that says so. */
export function reading(connection: Connection): void {
  connection.exec(tables)
  const bits = Buffer.alloc(32)
  for (const row of sourcesOf(connection)) {
    const [id, old] = [row['id'] as string, row['hash'] as Uint8Array]
    if (Buffer.compare(hashOver(row, before), old) !== 0) continue
    const hash = hashOver(row, after)
    connection.run('UPDATE sources SET hash = ? WHERE id = ?', hash, id)
    for (const each of [old, hash])
      createHash('sha256')
        .update(id)
        .update(each)
        .digest()
        .forEach((byte, at) => (bits[at] = (bits[at] as number) ^ byte))
  }
  const digest = connection.get(`SELECT digest FROM digest WHERE noun = 'sources'`)?.['digest']
  if (digest) connection.run(`UPDATE digest SET digest = ? WHERE noun = 'sources'`, xor(digest, bits))
}

function* sourcesOf(connection: Connection): Generator<Row> {
  for (let after = ''; ;) {
    const rows = connection.all('SELECT * FROM sources WHERE id > ? ORDER BY id LIMIT 500', after)
    yield* rows
    const last = rows.at(-1)
    if (!last || (last['id'] as string) <= after) return
    after = last['id'] as string
  }
}

const xor = (digest: Value, bits: Uint8Array): Uint8Array =>
  bits.map((byte, at) => byte ^ ((digest as Uint8Array)[at] as number))
