// Version 2: where an importer found what it says about a source, how far sources were read, and an index of words.
// Never edited once released. What it needs to know of version 1 stands here, whatever becomes of it elsewhere.
import { createHash } from 'node:crypto'
import type { Connection, Row, Value } from '../connection'

/** Where the rows of claims begin in the search index. */
const claimsFrom = 2 ** 40

const tables = `
ALTER TABLE sources ADD COLUMN found TEXT CHECK (json_valid(found)); -- { key: where it was found, in words }

-- How far a source was read, UTF-16 units. Not a fact; a source without a row is unread.
CREATE TABLE readings (
  sourceId TEXT PRIMARY KEY NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reading', 'read')),
  start INTEGER NOT NULL CHECK (start >= 0),
  furthest INTEGER NOT NULL CHECK (furthest >= 0)
) STRICT, WITHOUT ROWID;

-- Derived: the words of sources, highlights, claims and notes. It holds no text: what is found is read where it stands.
CREATE VIRTUAL TABLE search USING fts5(
  title,                                                     -- of a source; the statement of a claim
  words,                                                     -- text of a source or note, quote of a highlight, fields of a claim
  more,                                                      -- metadata, names of tags and entities
  quote,                                                     -- of a claim: the passage that states it, for a search of claims alone
  content = '', contentless_delete = 1, prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
CREATE TABLE searched (
  row INTEGER PRIMARY KEY,                                   -- of search: each noun has a range of its own
  noun TEXT NOT NULL,                                        -- a table
  id TEXT NOT NULL,
  print BLOB NOT NULL CHECK (length(print) = 32),            -- SHA-256 of what was indexed
  UNIQUE (noun, id)
) STRICT;
CREATE TABLE searchState (
  version INTEGER NOT NULL,                                  -- of the rules by which records become words
  complete INTEGER NOT NULL CHECK (complete IN (0, 1))       -- 0 while it is built
) STRICT;

-- Derived: all that the claims table sorts and filters by, in rows that are quickly read.
CREATE TABLE claimRows (
  row INTEGER PRIMARY KEY,                                   -- of search
  id TEXT NOT NULL UNIQUE,                                   -- a claim
  type TEXT NOT NULL,
  statement TEXT,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  evidence INTEGER NOT NULL,                                 -- how many pieces of it
  highlightId TEXT,                                          -- the first evidence that states the claim
  quantity TEXT,                                             -- the first quantity of the claim as printed
  value REAL                                                 -- and as read
) STRICT;
INSERT INTO claimRows
  SELECT ${claimsFrom} + row_number() OVER (ORDER BY id), id, type, statement, status, certainty, updatedAt,
    json_array_length(evidence), highlightId, quantity, value
  FROM claims JOIN ledger USING (id);
DROP TABLE ledger;
DROP INDEX claimsByUpdate;
ALTER TABLE claimRows RENAME TO ledger;
CREATE INDEX ledgerByUpdate ON ledger (updatedAt, id);

INSERT INTO searchState SELECT 1, NOT EXISTS (SELECT 1 FROM sources) AND NOT EXISTS (SELECT 1 FROM claims)
  AND NOT EXISTS (SELECT 1 FROM notes);
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
export function searching(connection: Connection): void {
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
