// Keeping the index of words current: in the transaction that changes a record, and in slices where it has to be
// built. It is derived from the facts and no fact itself: no history, no digest.
import { hash } from 'node:crypto'
import { entryOf, type Names, searchedNouns, type SearchedNoun } from '../../../core/search/entries'
import { indexed } from '../../../core/search/terms'
import type { Link } from '../../../core/model/links'
import type { Noun, Records } from '../../../core/model/records'
import type { Connection } from '../connection'
import { leadingOn } from '../errors'
import type { Reader } from '../reader'
import type { Slices } from '../slices'
import { namesFrom } from './names'

/** The version of the rules by which records become words; a project with another one is indexed anew. */
const version = 1

/** The rows of the index that a noun has, so that one kind is found without looking at the others. */
export function rangeOf(noun: SearchedNoun): [first: number, last: number] {
  const first = searchedNouns.indexOf(noun) * 2 ** 40
  return [first, first + 2 ** 40 - 1]
}

/** Brings the words of records up to date, and of whatever is known by their names. */
export function* keepSearched(
  connection: Connection,
  reader: Reader,
  touched: readonly Link[],
): Slices<void> {
  const names = namesFrom(reader)
  const concerned = new Map<string, [SearchedNoun, string]>()
  const add = ({ noun, id }: Link) => {
    if (isSearched(noun)) concerned.set(`${noun} ${id}`, [noun, id])
  }
  for (const link of touched) {
    add(link)
    if (namingNouns.includes(link.noun))
      for (const from of reader.linksTo(link)) if (from.noun !== 'sources') add(from)
    yield
  }
  // What is stale goes first: a claim may have got the row of one that was removed in the same transaction.
  const stale: Stale[] = []
  for (const [noun, id] of concerned.values()) {
    stale.push(...forget(connection, reader, names, noun, id))
    yield
  }
  for (const each of stale) {
    addOne(connection, names, each)
    yield
  }
}

/** True for what a search finds. */
export const isSearched = (noun: Noun): noun is SearchedNoun =>
  (searchedNouns as readonly Noun[]).includes(noun)
/** What others are found by. */
export const namingNouns: readonly Noun[] = ['entities', 'tags', 'highlights']

/** A record whose words have to go into the index. */
interface Stale {
  noun: SearchedNoun
  record: Records[SearchedNoun]
  print: Uint8Array
}

/** Forgets the words of a record that are not its words any more; answers with the record, if it has others now. */
function forget(
  connection: Connection,
  reader: Reader,
  names: Names,
  noun: SearchedNoun,
  id: string,
): Stale[] {
  const known = connection.get('SELECT row, print FROM searched WHERE noun = ? AND id = ?', noun, id)
  const record = reader.get(noun, id)
  const print = record && printOf(noun, record, names)
  if (known && print && Buffer.compare(known['print'] as Uint8Array, print) === 0)
    if (noun !== 'claims' || known['row'] === rowFor(connection, noun, id)) return []
  if (known) {
    connection.run('DELETE FROM search WHERE rowid = ?', known['row'] as number)
    connection.run('DELETE FROM searched WHERE row = ?', known['row'] as number)
  }
  return record && print ? [{ noun, record, print }] : []
}

function addOne(connection: Connection, names: Names, { noun, record, print }: Stale): void {
  const row = rowFor(connection, noun, record.id)
  const { title = '', words, more, quote = '' } = entryOf(noun, record, names)
  connection.run(
    'INSERT INTO search (rowid, title, words, more, quote) VALUES (?, ?, ?, ?, ?)',
    row,
    ...[title, words.join('\n'), more.join('\n'), quote].map(indexed),
  )
  connection.run(
    'INSERT INTO searched (row, noun, id, print) VALUES (?, ?, ?, ?)',
    row,
    noun,
    record.id,
    print,
  )
}

/** A claim has the row that it has in the claims table: that is how a filter by words costs little there. */
function rowFor(connection: Connection, noun: SearchedNoun, id: string): number {
  if (noun === 'claims') return connection.get('SELECT row FROM ledger WHERE id = ?', id)?.['row'] as number
  const [first, last] = rangeOf(noun)
  const row = connection.get('SELECT max(row) AS row FROM searched WHERE row BETWEEN ? AND ?', first, last)
  return ((row?.['row'] ?? first) as number) + 1
}

/** The hash of all that a record is found by; a text is known by its own hash. */
export function printOf<N extends SearchedNoun>(noun: N, record: Records[N], names: Names): Uint8Array {
  const entry = entryOf(noun, record, { ...names, text: ({ text }) => text.sha256 })
  return hash('sha256', JSON.stringify(entry), 'buffer')
}

/** Records that are indexed at a time, and how many characters of texts at most. */
const recordsASlice = 200
const charactersASlice = 500_000

/** True where the index is complete and was made by the rules of today. */
export const isSearchable = (connection: Connection): boolean =>
  connection.get('SELECT 1 FROM searchState WHERE version = ? AND complete = 1', version) !== undefined

/** Builds what an index lacks, a slice at a time; each `next` wants a transaction of its own. */
export function* buildSearched(connection: Connection, reader: Reader): Generator<void> {
  if (connection.get('SELECT version FROM searchState')?.['version'] !== version) {
    connection.exec(`INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM searched`)
    connection.run('UPDATE searchState SET version = ?, complete = 0', version)
  }
  const names = namesFrom(reader)
  for (const noun of searchedNouns) {
    let left = charactersASlice
    for (const id of lacking(connection, noun)) {
      if (id !== undefined)
        for (const each of forget(connection, reader, names, noun, id)) addOne(connection, names, each)
      if (id !== undefined && noun === 'sources') left -= reader.get(noun, id)?.text.characters ?? 0
      if (id !== undefined && left > 0) continue
      yield
      left = charactersASlice
    }
  }
  connection.run('UPDATE searchState SET complete = 1')
}

/** The ids that the index lacks, undefined after each page. */
function* lacking(connection: Connection, noun: SearchedNoun): Generator<string | undefined> {
  const sql = `SELECT id FROM "${noun}" WHERE id > ? AND NOT EXISTS (
    SELECT 1 FROM searched WHERE noun = '${noun}' AND searched.id = "${noun}".id) ORDER BY id LIMIT ${recordsASlice}`
  for (let after = ''; ;) {
    const rows = leadingOn(connection.path, connection.all(sql, after), 'id', after)
    if (rows.length === 0) return
    yield* rows.map(({ id }) => id as string)
    yield undefined
    after = rows.at(-1)?.['id'] as string
  }
}
