// Longer than 250 lines because it is one migration: version 1, every table of the model. Never edited once released.
// Columns are named as the keys of the JSON export; text columns that hold JSON say so with json_valid.

export const spine = `
-- The project itself: exactly one row.
CREATE TABLE project (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  createdAt TEXT NOT NULL,                                   -- times are ISO 8601, UTC
  hash BLOB NOT NULL CHECK (length(hash) = 32)               -- SHA-256 of the row's other values as a JSON array
) STRICT;

-- Forms of claims. fields: [{ key, label, type, help?, required?, choices? }]
CREATE TABLE claimTypes (
  id TEXT PRIMARY KEY NOT NULL,
  key TEXT NOT NULL,                                         -- what claims name as their type
  label TEXT NOT NULL,
  letter TEXT NOT NULL,
  color TEXT NOT NULL,
  shortcut INTEGER CHECK (shortcut BETWEEN 1 AND 9),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Nodes of the codebook tree.
CREATE TABLE tags (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  parent TEXT,                                               -- a tag
  color TEXT,
  description TEXT,
  examples TEXT,
  shortcut TEXT,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Persons, organisations, places, documents, operations.
CREATE TABLE entities (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),         -- [string]
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The people who made changes. Not part of the history, which names them.
CREATE TABLE coders (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Saved views of the claims.
CREATE TABLE views (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL CHECK (json_valid(query)),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Imported documents: what is known about them. Their text and bytes stand in texts and originals.
CREATE TABLE sources (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  format TEXT NOT NULL,
  language TEXT,
  authors TEXT CHECK (json_valid(authors)),                  -- [string]
  publisher TEXT,
  published TEXT,                                            -- EDTF
  accessed TEXT,                                             -- EDTF
  url TEXT,
  originalUrl TEXT,
  copyOf TEXT,                                               -- a source
  attribution TEXT CHECK (json_valid(attribution)),          -- [hop]
  rating TEXT CHECK (json_valid(rating)),                    -- { source: A-F, information: 1-6 }
  tags TEXT NOT NULL CHECK (json_valid(tags)),               -- [tag id]
  version INTEGER NOT NULL CHECK (version >= 1),
  supersedes TEXT,                                           -- a source
  text TEXT NOT NULL CHECK (json_valid(text)),               -- { characters: code points, sha256, extractor }
  original TEXT NOT NULL CHECK (json_valid(original)),       -- { fileName, mediaType, bytes, sha256 }
  regions TEXT NOT NULL CHECK (json_valid(regions)),         -- [{ start, end, kind, by }], UTF-16 units
  importedAt TEXT NOT NULL,
  coder TEXT NOT NULL,                                       -- a coder
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX sourcesByOriginal ON sources (json_extract(original, '$.sha256'));

-- Anchored passages. Positions are UTF-16 units of the source's text, end exclusive.
CREATE TABLE highlights (
  id TEXT PRIMARY KEY NOT NULL,
  sourceId TEXT NOT NULL,
  start INTEGER CHECK (start >= 0),
  "end" INTEGER CHECK ("end" > start),
  quote TEXT CHECK (json_valid(quote)),                      -- { exact, prefix, suffix }
  anchor TEXT NOT NULL CHECK (anchor IN ('exact', 'moved', 'fuzzy', 'lost')),
  was TEXT CHECK (json_valid(was)),                          -- the quote it was made on
  score REAL,
  carriedFrom TEXT,                                          -- a highlight
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  coder TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX highlightsBySource ON highlights (sourceId, start);

-- Structured statements.
CREATE TABLE claims (
  id TEXT PRIMARY KEY NOT NULL,
  type TEXT NOT NULL,                                        -- the key of a claim type
  statement TEXT,
  status TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),       -- [{ highlightId, role, field? }]
  fields TEXT NOT NULL CHECK (json_valid(fields)),           -- { key: value }, by the claim type
  attribution TEXT NOT NULL CHECK (json_valid(attribution)), -- [hop], from the voice of the document to the origin
  act TEXT NOT NULL,
  presupposed TEXT CHECK (presupposed = 'true'),
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL CHECK (polarity IN ('positive', 'negative')),
  negates TEXT,
  condition TEXT CHECK (json_valid(condition)),              -- { text, quantity? }
  exception TEXT CHECK (json_valid(exception)),              -- { text, quantity? }
  legalStatus TEXT CHECK (json_valid(legalStatus)),          -- { key, text }
  speech TEXT CHECK (json_valid(speech)),
  distortions TEXT CHECK (json_valid(distortions)),
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  coder TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX claimsByUpdate ON claims (updatedAt, id);

-- Threads on anything.
CREATE TABLE notes (
  id TEXT PRIMARY KEY NOT NULL,
  "on" TEXT NOT NULL CHECK (json_valid("on")),               -- "project" or { kind, id }
  text TEXT NOT NULL,
  coder TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Typed links between two claims.
CREATE TABLE relations (
  id TEXT PRIMARY KEY NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  kind TEXT NOT NULL,
  aspect TEXT,
  basis TEXT,
  evidence TEXT CHECK (json_valid(evidence)),                -- [highlight id]
  note TEXT,
  coder TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- A total claim and its parts along one dimension.
CREATE TABLE breakdowns (
  id TEXT PRIMARY KEY NOT NULL,
  total TEXT NOT NULL,                                       -- a claim
  parts TEXT NOT NULL CHECK (json_valid(parts)),             -- [{ claim, membership }]
  dimension TEXT,
  scheme TEXT,
  exhaustive TEXT NOT NULL,
  disjoint TEXT NOT NULL,
  remainder TEXT CHECK (json_valid(remainder)),              -- { label?, claim? }
  note TEXT,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The same measure at different dates.
CREATE TABLE series (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  claims TEXT NOT NULL CHECK (json_valid(claims)),           -- [claim id]
  note TEXT,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- What a person decided about a check. The checks themselves are computed.
CREATE TABLE checkDecisions (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  claims TEXT NOT NULL CHECK (json_valid(claims)),           -- [claim id]
  state TEXT NOT NULL CHECK (state IN ('accepted', 'dismissed')),
  reason TEXT,
  basis TEXT NOT NULL,                                       -- fingerprint of the values it rests on
  coder TEXT NOT NULL,
  decidedAt TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Canonical texts and original bytes, kept once each by their SHA-256 (lower-case hexadecimal).
CREATE TABLE texts (sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64), text TEXT NOT NULL) STRICT;
CREATE TABLE originals (sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64), bytes BLOB NOT NULL) STRICT;

-- The blocks that an extractor found in an original: a tree over the text, UTF-16 units.
CREATE TABLE documents (
  textSha256 TEXT NOT NULL,
  originalSha256 TEXT NOT NULL,
  extractor TEXT NOT NULL,
  blocks TEXT NOT NULL CHECK (json_valid(blocks)),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (textSha256, originalSha256, extractor)
) STRICT;
CREATE TRIGGER textsStay BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'texts never change'); END;
CREATE TRIGGER originalsStay BEFORE UPDATE ON originals BEGIN SELECT RAISE(ABORT, 'originals never change'); END;
CREATE TRIGGER documentsStay BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'documents never change'); END;

-- Derived: which record refers to which. noun and fromNoun are table names.
CREATE TABLE links (
  fromNoun TEXT NOT NULL,
  fromId TEXT NOT NULL,
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (fromNoun, fromId, noun, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX linksTo ON links (noun, id, fromNoun, fromId);

-- Derived: what the claims table sorts by beside the columns of claims.
CREATE TABLE ledger (
  id TEXT PRIMARY KEY NOT NULL,                              -- a claim
  highlightId TEXT,                                          -- the first evidence that states the claim
  quantity TEXT,                                             -- the first quantity of the claim as printed
  value REAL                                                 -- and as read
) STRICT, WITHOUT ROWID;

-- Per noun: number of rows and XOR of SHA-256(id, hash), so that a lost row is noticed.
-- Of changes: number of rows and the hash of the newest.
CREATE TABLE digest (
  noun TEXT PRIMARY KEY NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT, WITHOUT ROWID;

-- The history. A step is one action of a coder; undo and redo are steps of their own.
CREATE TABLE steps (
  step INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  coder TEXT NOT NULL,
  verb TEXT NOT NULL,
  summary TEXT NOT NULL,
  undoes INTEGER REFERENCES steps (step),                    -- an undo: the step taken back; a redo: that undo
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE changes (
  seq INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES steps (step) DEFERRABLE INITIALLY DEFERRED,
  "table" TEXT NOT NULL,
  id TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),                    -- the row as a JSON object, NULL where there was none
  after TEXT CHECK (json_valid(after)),
  hash BLOB NOT NULL CHECK (length(hash) = 32)               -- SHA-256 of [hash of the row before, seq, step, table, id, before, after]
) STRICT;
CREATE INDEX changesByStep ON changes (step);
CREATE INDEX stepsByUndoes ON steps (undoes);
CREATE TRIGGER stepsStay BEFORE UPDATE ON steps BEGIN SELECT RAISE(ABORT, 'history never changes'); END;
CREATE TRIGGER stepsRemain BEFORE DELETE ON steps BEGIN SELECT RAISE(ABORT, 'history never changes'); END;
CREATE TRIGGER changesStay BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'history never changes'); END;
CREATE TRIGGER changesRemain BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'history never changes'); END;

-- Text that was typed into a claim's form and not yet committed. Not a fact.
CREATE TABLE drafts (
  claimId TEXT NOT NULL,
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (claimId, part)
) STRICT, WITHOUT ROWID;
`
