// Everything that reads a project: the open file, a transaction in progress and a snapshot share it.
// Pages are read whole: no statement stays open while somebody works on what was read.
import { hash } from 'node:crypto'
import type { Link } from '../../core/model/links'
import type { Reading } from '../../core/model/reading'
import type { Noun } from '../../core/model/records'
import type { Block } from '../../core/text/document'
import type { Connection } from './connection'
import { damaged, leadingOn } from './errors'
import { ledgerGroups } from './ledger/groups'
import { claimIds, claimTotals, ledgerIds, ledgerRows, readLedger } from './ledger/read'
import { type HistoryReader, readHistory } from './log'
import { earlierClaimType, lastClaimType, lastImage } from './log-pages'
import type { Reader } from './reader'
import { readRepairs } from './repairs'
import { fromRow } from './rows'
import { find } from './search/find'
import { readUses } from './uses'

const pageSize = 500

/** Reads a project through a connection. */
export function createReader(connection: Connection): Reader {
  const { path } = connection
  const page: Reader['page'] = (noun, { after = '', limit, sourceId }) => {
    const { where, values } = ofSource(noun, sourceId)
    const sql = `SELECT * FROM "${noun}" WHERE id > ? ${where} ORDER BY id LIMIT ?`
    const rows = connection.all(sql, after, ...values, limit)
    return leadingOn(path, rows, 'id', after).map((row) => fromRow(path, noun, row))
  }
  const all: Reader['all'] = function* (noun) {
    for (const records of inPages((after) => page(noun, { after, limit: pageSize }))) yield* records
  }
  const get: Reader['get'] = (noun, id) => {
    const row = connection.get(`SELECT * FROM "${noun}" WHERE id = ?`, id)
    return row && fromRow(path, noun, row)
  }
  const claimTypeWith: Reader['claimTypeWith'] = (key) => {
    const row = connection.get('SELECT * FROM claimTypes WHERE key = ?', key)
    return row && fromRow(path, 'claimTypes', row)
  }
  return {
    ...readFiles(connection),
    ...readHistory(connection),
    ...readIndexes(connection),
    ...readRepairs(connection),
    page,
    get,
    claimTypeWith,
    lastState: (noun, id) => get(noun, id) ?? lastImage(connection, noun, id),
    lastClaimType: (key) => claimTypeWith(key) ?? lastClaimType(connection, key),
    earlierClaimType: (key, step) => earlierClaimType(connection, key, step),
    several: (noun, ids) => {
      const sql = `SELECT * FROM "${noun}" WHERE id IN (SELECT value FROM json_each(?))`
      return connection.all(sql, JSON.stringify(ids)).map((row) => fromRow(path, noun, row))
    },
    highlightsIn: (sourceId, { start, end }) => {
      const sql = 'SELECT * FROM highlights WHERE sourceId = ? AND start < ? AND "end" > ? ORDER BY start'
      return connection.all(sql, sourceId, end, start).map((row) => fromRow(path, 'highlights', row))
    },
    all,
    *claims(where, after) {
      if (Object.values(where).every((value) => value === undefined)) yield* all('claims')
      else
        for (const id of claimIds(connection, where, after)) {
          const claim = get('claims', id)
          if (claim) yield claim
        }
    },
    count: (noun) => connection.get(`SELECT count(*) AS count FROM "${noun}"`)?.['count'] as number,
  }
}

/** Pages by id until one is empty. */
export function* inPages<T extends { id: string }>(pageAfter: (after: string) => T[]): Generator<T[]> {
  let after = ''
  for (;;) {
    const page = pageAfter(after)
    yield page
    const last = page.at(-1)
    if (!last) return
    after = last.id
  }
}

type RecordReader = Pick<
  Reader,
  | 'get'
  | 'claimTypeWith'
  | 'lastState'
  | 'lastClaimType'
  | 'earlierClaimType'
  | 'several'
  | 'highlightsIn'
  | 'all'
  | 'claims'
  | 'page'
  | 'count'
>
type IndexReader = Omit<
  Reader,
  keyof (FileReader & HistoryReader & RecordReader & ReturnType<typeof readRepairs>)
>

/** What is looked up in indexes, and the drafts. */
function readIndexes(connection: Connection): IndexReader {
  return {
    highlightAt: (sourceId, { start, end }) => {
      const row = connection.get(
        'SELECT id FROM highlights WHERE sourceId = ? AND start = ? AND "end" = ? ORDER BY id LIMIT 1',
        sourceId,
        start,
        end,
      )
      return row?.['id'] as string | undefined
    },
    linksTo: ({ noun, id }, limit = -1) =>
      connection
        .all('SELECT fromNoun, fromId FROM links WHERE noun = ? AND id = ? LIMIT ?', noun, id, limit)
        .map((row) => ({ noun: row['fromNoun'], id: row['fromId'] }) as Link),
    ledger: (query) => readLedger(connection, query),
    ledgerRows: (ids) => ledgerRows(connection, ids),
    ledgerIds: (query) => ledgerIds(connection, query),
    ledgerGroups: (query) => ledgerGroups(connection, query),
    find: (query, wanted) => find(connection, query, wanted),
    claimTotals: (where) => claimTotals(connection, where),
    uses: (noun) => readUses(connection, noun),
    claimCounts: () => {
      const rows = connection.all(
        `SELECT highlights.sourceId AS id, count(DISTINCT links.fromId) AS count
        FROM links JOIN highlights ON highlights.id = links.id
        WHERE links.noun = 'highlights' AND links.fromNoun = 'claims' GROUP BY 1`,
      )
      return Object.fromEntries(rows.map((row) => [row['id'] as string, row['count'] as number]))
    },
    drafts: () =>
      connection
        .all('SELECT claimId, part, text FROM drafts ORDER BY claimId, part')
        .map((row) => ({ ...row }) as { claimId: string; part: string; text: string }),
    readings: () =>
      connection
        .all(
          'SELECT sourceId, state, start, furthest FROM readings JOIN sources ON sources.id = sourceId ORDER BY sourceId',
        )
        .map((row) => ({ ...row }) as unknown as Reading),
  }
}

/** What belongs to a source: its highlights, the claims with evidence in it, and whatever hangs on those. */
function ofSource(noun: Noun, sourceId: string | undefined): { where: string; values: string[] } {
  if (sourceId === undefined) return { where: '', values: [] }
  const highlights = 'SELECT id FROM highlights WHERE sourceId = ?'
  const claims = `SELECT fromId FROM links WHERE noun = 'highlights' AND fromNoun = 'claims' AND id IN (${highlights})`
  switch (noun) {
    case 'sources':
      return { where: 'AND id = ?', values: [sourceId] }
    case 'highlights':
      return { where: 'AND sourceId = ?', values: [sourceId] }
    case 'claims':
      return { where: `AND id IN (${claims})`, values: [sourceId] }
    case 'notes':
    case 'relations':
    case 'breakdowns':
    case 'series':
    case 'checkDecisions':
      return {
        where: `AND id IN (SELECT fromId FROM links WHERE fromNoun = '${noun}' AND (
          noun = 'sources' AND id = ? OR noun = 'highlights' AND id IN (${highlights}) OR noun = 'claims' AND id IN (${claims})))`,
        values: [sourceId, sourceId, sourceId],
      }
    case 'project':
    case 'claimTypes':
    case 'tags':
    case 'entities':
    case 'coders':
    case 'views':
      // These belong to the project, whatever the source.
      return { where: '', values: [] }
  }
}

type FileReader = Pick<Reader, 'text' | 'blocks' | 'original' | 'sourceOfOriginal'>

/** Texts, blocks and bytes: what was stored by hash is compared with its hash before anybody relies on it. */
function readFiles(connection: Connection): FileReader {
  const intact = <T extends string | Uint8Array>(value: T, sha256: string, what: string): T => {
    if (hash('sha256', value) === sha256) return value
    throw damaged(connection.path, `${what} isn't what was stored`)
  }
  // Each highlight cuts its quote out of the text: reading and hashing megabytes anew would cost most of its time.
  let last = { sha256: '', text: '' }
  return {
    text: (sha256) => {
      const known = last.sha256 === sha256
      const row = connection.get(`SELECT ${known ? '1' : 'text'} FROM texts WHERE sha256 = ?`, sha256)
      if (!row) throw damaged(connection.path, `the text ${sha256} is missing`)
      if (!known) last = { sha256, text: intact(row['text'] as string, sha256, `the text ${sha256}`) }
      return last.text
    },
    blocks: ({ id, text, original }) => {
      const row = connection.get(
        'SELECT blocks, hash FROM documents WHERE textSha256 = ? AND originalSha256 = ? AND extractor = ?',
        text.sha256,
        original.sha256,
        text.extractor,
      )
      if (!row) throw damaged(connection.path, `the document of the source ${id} is missing`)
      const sha256 = Buffer.from(row['hash'] as Uint8Array).toString('hex')
      return JSON.parse(
        intact(row['blocks'] as string, sha256, `the document of the source ${id}`),
      ) as Block[]
    },
    original: (sha256) => {
      const row = connection.get('SELECT bytes FROM originals WHERE sha256 = ?', sha256)
      return row && intact(row['bytes'] as Uint8Array, sha256, `the original ${sha256}`)
    },
    sourceOfOriginal: (sha256) =>
      connection.get(`SELECT id FROM sources WHERE json_extract(original, '$.sha256') = ? LIMIT 1`, sha256)?.[
        'id'
      ] as string | undefined,
  }
}
