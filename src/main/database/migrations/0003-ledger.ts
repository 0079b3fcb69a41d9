// Version 3: threads of notes can be settled, the claims table has what it is sorted, filtered and grouped by, and the
// history of one record is found.
// Never edited once released. What it needs to know of the versions before stands here, whatever becomes of it elsewhere.
import { createHash } from 'node:crypto'
import type { Connection, Row, Value } from '../connection'

const tables = `
ALTER TABLE notes ADD COLUMN settled TEXT CHECK (settled = 'true'); -- of the first note of a thread: nothing of it is open

-- Derived: all that the claims table sorts, filters and groups by, in rows that are quickly read.
CREATE TABLE claimRows (
  row INTEGER PRIMARY KEY,                                   -- of search
  id TEXT NOT NULL UNIQUE,                                   -- a claim
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  coder TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  statement TEXT,                                            -- the words that it begins with, as they sort
  quantity TEXT,                                             -- the first quantity of the claim as printed
  value REAL,                                                -- and as read
  low REAL,                                                  -- the least that it may be, and
  high REAL,                                                 -- the most; infinite where open
  unit TEXT,
  period TEXT,                                               -- the first period of the claim as printed
  firstDay REAL,                                             -- since 1970-01-01; infinite where open
  lastDay REAL,
  year INTEGER,                                              -- under which it is filed
  evidence INTEGER NOT NULL,                                 -- how many pieces of it
  anchor INTEGER,                                            -- the worst of them: 0 exact, 1 moved, 2 fuzzy, 3 lost
  highlightId TEXT,                                          -- the first evidence that states the claim
  sourceId TEXT,                                             -- its source
  start INTEGER,                                             -- its place there
  quote TEXT,                                                -- the words that it begins with, as they sort
  notes INTEGER NOT NULL,                                    -- how many threads are on the claim; -1 while the row isn't made
  openNotes INTEGER NOT NULL                                 -- and how many of them nobody has settled
) STRICT;
INSERT INTO claimRows (row, id, type, status, certainty, coder, createdAt, updatedAt, evidence, notes, openNotes)
  SELECT ledger.row, id, claims.type, claims.status, claims.certainty, claims.coder, claims.createdAt,
    claims.updatedAt, ledger.evidence, -1, 0
  FROM ledger JOIN claims USING (id);
DROP TABLE ledger;
ALTER TABLE claimRows RENAME TO ledger;
CREATE INDEX ledgerByUpdate ON ledger (updatedAt, id);
CREATE INDEX ledgerToMake ON ledger (row) WHERE notes < 0;

-- Derived: the tags and entities that the claims table is grouped by, in the order of its rows.
CREATE TABLE ledgerMembers (
  row INTEGER NOT NULL,                                      -- of ledger
  noun TEXT NOT NULL,                                        -- tags or entities
  id TEXT NOT NULL,
  PRIMARY KEY (row, noun, id)
) STRICT, WITHOUT ROWID;

-- What the history tells of a step, of one record, and of those that were removed.
DROP INDEX changesByStep;
CREATE INDEX changesByStep ON changes (step, "table", id);
CREATE INDEX changesByRecord ON changes ("table", id, step);
CREATE INDEX changesOfRemoved ON changes ("table", id) WHERE after IS NULL;
`

/** What a row of notes was hashed over, and what it is hashed over now. */
const before = ['id', 'on', 'text', 'coder', 'createdAt']
const after = ['id', 'on', 'text', 'settled', 'coder', 'createdAt']

const hashOver = (row: Row, names: readonly string[]): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(names.map((name) => row[name] ?? null)))
    .digest()

/** Makes the tables, and hashes every note anew. One that isn't what was written keeps a hash that says so. */
export function settling(connection: Connection): void {
  connection.exec(tables)
  const bits = Buffer.alloc(32)
  for (const row of notesOf(connection)) {
    const [id, old] = [row['id'] as string, row['hash'] as Uint8Array]
    if (Buffer.compare(hashOver(row, before), old) !== 0) continue
    const hash = hashOver(row, after)
    connection.run('UPDATE notes SET hash = ? WHERE id = ?', hash, id)
    for (const each of [old, hash])
      createHash('sha256')
        .update(id)
        .update(each)
        .digest()
        .forEach((byte, at) => (bits[at] = (bits[at] as number) ^ byte))
  }
  const digest = connection.get(`SELECT digest FROM digest WHERE noun = 'notes'`)?.['digest']
  if (digest) connection.run(`UPDATE digest SET digest = ? WHERE noun = 'notes'`, xor(digest, bits))
}

function* notesOf(connection: Connection): Generator<Row> {
  for (let from = ''; ;) {
    const rows = connection.all('SELECT * FROM notes WHERE id > ? ORDER BY id LIMIT 500', from)
    yield* rows
    const last = rows.at(-1)
    if (!last || (last['id'] as string) <= from) return
    from = last['id'] as string
  }
}

const xor = (digest: Value, bits: Uint8Array): Uint8Array =>
  bits.map((byte, at) => byte ^ ((digest as Uint8Array)[at] as number))
