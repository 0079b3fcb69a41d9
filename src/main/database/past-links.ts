// Which record referred to which when it was removed: what the index of links knows no more.
// Kept in memory beside an open connection, for no file has it, and brought up to date when it is asked for. Must not
// break: nothing that was erased for good is in it.
import { linksOf } from '../../core/model/links'
import type { Noun } from '../../core/model/records'
import type { Connection } from './connection'
import { ofImage } from './images'

const tables = `
CREATE TEMP TABLE IF NOT EXISTS pastLinks (
  fromNoun TEXT NOT NULL,
  fromId TEXT NOT NULL,
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (noun, id, fromNoun, fromId)
) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE IF NOT EXISTS pastLinksRead (seq INTEGER NOT NULL, version INTEGER NOT NULL) STRICT;`

/** Images that are read at a time. */
const pageSize = 500

/** Brings the TEMP table `pastLinks`, which is like `links`, up to date for records of these nouns. */
export function readPastLinks(connection: Connection, nouns: readonly Noun[]): void {
  connection.exec(tables)
  // Another connection may have erased what is known here: it changes when one has written.
  const version = connection.pragma('data_version')
  if (connection.get('SELECT version FROM pastLinksRead')?.['version'] !== version)
    connection.exec('DELETE FROM pastLinks; DELETE FROM pastLinksRead')
  const read = connection.get('SELECT seq FROM pastLinksRead')?.['seq'] ?? 0
  const newest = connection.get('SELECT max(seq) AS seq FROM changes')?.['seq'] ?? 0
  for (const noun of nouns) {
    const seqs = connection.all(
      'SELECT seq FROM changes WHERE "table" = ? AND after IS NULL AND seq > ?',
      noun,
      read,
    )
    for (let from = 0; from < seqs.length; from += pageSize)
      readImages(
        connection,
        noun,
        seqs.slice(from, from + pageSize).map(({ seq }) => seq as number),
      )
  }
  connection.run('DELETE FROM pastLinksRead')
  connection.run('INSERT INTO pastLinksRead VALUES (?, ?)', newest, version)
}

function readImages(connection: Connection, noun: Noun, seqs: readonly number[]): void {
  const rows = connection.all(
    'SELECT id, before FROM changes WHERE seq IN (SELECT value FROM json_each(?)) AND before IS NOT NULL',
    JSON.stringify(seqs),
  )
  const links = rows.flatMap(({ id, before }) =>
    linksOf(noun, ofImage(before as string)).map((link) => [id, link.noun, link.id]),
  )
  connection.run(
    `INSERT INTO pastLinks SELECT ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE true
    ON CONFLICT DO NOTHING`,
    noun,
    JSON.stringify(links),
  )
}
