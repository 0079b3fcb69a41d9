// Every row against its hash and its schema, every table against its digest, and everything that is derived
// from a record against the record.
import { linksOf } from '../../../core/model/links'
import { type Noun, type Records, recordSchemas, singular, wordFor } from '../../../core/model/records'
import { type SearchedNoun, searchedNouns } from '../../../core/search/entries'
import type { Connection } from '../connection'
import { addRow, emptyDigest, readDigest } from '../digest'
import { ledgerValues } from '../ledger/keep'
import { columnsOf, fromRow, isIntact } from '../rows'
import { createReader } from '../read'
import { isSearchable, isSearched, printOf } from '../search/keep'
import { namesFrom } from '../search/names'
import { type Findings, isSame, problem, rowsByKey } from './findings'

/** Checks the rows of one noun. */
export function* checkRows(connection: Connection, noun: Noun): Findings {
  const digest = emptyDigest()
  const columns = [...columnsOf(noun).map(([name]) => `"${name}"`), 'hash'].join(', ')
  for (const row of rowsByKey(connection, {
    table: noun,
    key: 'id',
    columns: columns.replace('"id"', 'id'),
  })) {
    if (!row) {
      yield undefined
      continue
    }
    const id = String(row['id'])
    addRow(digest, id, row['hash'] as Uint8Array)
    if (!isIntact(noun, row))
      yield problem('rowChanged', singular[noun], id, `The ${wordFor(noun)} ${id} isn't what was written.`)
    else yield* checkRecord(connection, noun, fromRow(connection.path, noun, row))
  }
  const stored = readDigest(connection, noun) ?? emptyDigest()
  if (stored.count !== digest.count || !isSame(stored.bits, digest.bits))
    yield problem(
      'rowsMissing',
      'project',
      '',
      `Rows of the table ${noun} were lost, added or changed: ${digest.count} are there, ${stored.count} were written.`,
    )
}

function* checkRecord<N extends Noun>(connection: Connection, noun: N, record: Records[N]): Findings {
  const [kind, what, { id }] = [singular[noun], wordFor(noun), record]
  if (!recordSchemas[noun].safeParse(record).success)
    yield problem('badRecord', kind, id, `The ${what} ${id} isn't one that Assay makes.`)
  const links = linksOf(noun, record)
  if (
    !isIndexed(
      connection,
      noun,
      record,
      links.map((link) => `${link.noun} ${link.id}`),
    )
  )
    yield problem('indexWrong', kind, id, `The ${what} ${id} isn't indexed as what it is.`)
  for (const link of links)
    if (!connection.get(`SELECT 1 FROM "${link.noun}" WHERE id = ?`, link.id))
      yield problem(
        'pointsAtNothing',
        kind,
        id,
        `The ${what} ${id} refers to the ${wordFor(link.noun)} ${link.id}, which doesn't exist.`,
      )
}

/** True when the index of references and the ledger say what the record says. */
function isIndexed<N extends Noun>(
  connection: Connection,
  noun: N,
  record: Records[N],
  links: string[],
): boolean {
  const stored = connection.all(
    `SELECT noun || ' ' || id AS link FROM links WHERE fromNoun = ? AND fromId = ?`,
    noun,
    record.id,
  )
  const indexed = new Set(stored.map(({ link }) => link))
  if (indexed.size !== links.length || !links.every((link) => indexed.has(link))) return false
  if (isSearched(noun) && !isWorded(connection, noun, record as Records[SearchedNoun])) return false
  if (noun !== 'claims') return true
  const row = connection.get('SELECT * FROM ledger WHERE id = ?', record.id)
  // Still to be made after a change of the format.
  if ((row?.['notes'] as number) < 0) return true
  const values = Object.entries(ledgerValues(connection, record as Records['claims']))
  if (!row || !values.every(([name, value]) => isSame(row[name], value))) return false
  const members = connection.tuples(
    `SELECT noun || ' ' || id FROM ledgerMembers WHERE row = ?`,
    row['row'] as number,
  )
  const wanted = links.filter((link) => /^(tags|entities) /.test(link))
  return members.length === wanted.length && members.every(([member]) => wanted.includes(member as string))
}

/** True when the index of words has the record as it is; one that is still being built may lack it. */
function isWorded(connection: Connection, noun: SearchedNoun, record: Records[SearchedNoun]): boolean {
  const row = connection.get('SELECT print FROM searched WHERE noun = ? AND id = ?', noun, record.id)
  if (!row) return !isSearchable(connection)
  return isSame(row['print'], printOf(noun, record as never, namesFrom(createReader(connection))))
}

/** What the index of words has and nothing stands behind, or the other way round. */
export function* checkSearched(connection: Connection): Findings {
  yield undefined
  const [indexed, known] = ['search_docsize', 'searched'].map(
    (table) => connection.get(`SELECT count(*) AS count FROM "${table}"`)?.['count'],
  )
  const stray = connection.get(
    `SELECT noun, id FROM searched WHERE ${searchedNouns
      .map((noun) => `(noun <> '${noun}' OR id NOT IN (SELECT id FROM "${noun}"))`)
      .join(' AND ')} LIMIT 1`,
  )
  if (indexed !== known || stray)
    yield problem(
      'indexWrong',
      'project',
      '',
      'The index of words has records that are not there, or lacks some that are; a search may show the wrong ones.',
    )
}
