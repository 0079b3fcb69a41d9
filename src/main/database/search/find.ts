// Asking the index of words. What it is asked is made of letters and digits alone, whatever a person typed, so that
// no query is ever an error.
import { searchedNouns, type SearchedNoun } from '../../../core/search/entries'
import { type Query, readQuery } from '../../../core/search/query'
import { expressionOf } from '../../../core/search/terms'
import type { Connection, Value } from '../connection'
import { readDigest } from '../digest'
import { rangeOf } from './keep'

/** What a search keeps: nouns, and what belongs to a source. */
export interface Wanted {
  nouns: readonly SearchedNoun[]
  sourceId?: string | undefined
  offset: number
  limit: number
}

/** A record that was found. */
export interface Found {
  noun: SearchedNoun
  id: string
}

/** Numbers this large are bound as floating-point ones, by which the index would look through every row. */
const between = 'rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)'

/** A word that stands nearly everywhere says little about what is best: so many of its records are ranked, the first ones. */
const mostRanked = 25_000

/** What counts in a title, in the words, in what else a record is known by, in the quote of a claim. */
const rank = `rank MATCH 'bm25(4.0, 1.0, 2.0, 1.0)'`

/** The records that a query finds, the best first. */
export function find(connection: Connection, query: Query, wanted: Wanted): Found[] {
  const expression = among(query, wanted.nouns)
  if (expression === undefined || wanted.nouns.length === 0) return []
  const ranges = wanted.nouns.map(rangeOf)
  const first = Math.min(...ranges.map(([from]) => from))
  const last = Math.max(...ranges.map(([, to]) => to))
  const { sql, values } = belongsTo(wanted)
  return connection.all(
    `SELECT searched.noun, searched.id FROM search CROSS JOIN searched ON searched.row = search.rowid
    WHERE search MATCH ? AND ${rank} AND search.${between} ${sql}
    ORDER BY search.rank LIMIT ? OFFSET ?`,
    expression,
    first,
    wanted.sourceId === undefined ? lastRanked(connection, expression, wanted.nouns, [first, last]) : last,
    ...values,
    wanted.limit,
    wanted.offset,
  ) as unknown as Found[]
}

/** The last row that is ranked. Where there are not that many records, nothing needs to be asked. */
function lastRanked(
  connection: Connection,
  expression: string,
  nouns: readonly SearchedNoun[],
  [first, last]: [number, number],
): Value {
  const records = nouns.reduce((sum, noun) => sum + (readDigest(connection, noun)?.count ?? 0), 0)
  if (records <= mostRanked) return last
  const bound = connection.get(
    `SELECT rowid AS row FROM search WHERE search MATCH ? AND ${between} LIMIT 1 OFFSET ${mostRanked}`,
    expression,
    first,
    last,
  )
  return bound?.['row'] ?? last
}

/** In a search of everything the highlight stands for its words, and not each claim that quotes it as well. */
function among(query: Query, nouns: readonly SearchedNoun[]): string | undefined {
  const expression = expressionOf(query)
  const onlyClaims = nouns.every((noun) => noun === 'claims')
  return expression === undefined || onlyClaims ? expression : `- quote : (${expression})`
}

function belongsTo({ nouns, sourceId }: Wanted): { sql: string; values: Value[] } {
  const kinds = nouns.map((noun) => `'${noun}'`).join(', ')
  const sql = nouns.length === searchedNouns.length ? '' : `AND searched.noun IN (${kinds})`
  if (sourceId === undefined) return { sql, values: [] }
  const highlights = 'SELECT id FROM highlights WHERE sourceId = ?'
  const claims = `SELECT fromId FROM links WHERE noun = 'highlights' AND fromNoun = 'claims' AND id IN (${highlights})`
  const notes = `SELECT fromId FROM links WHERE fromNoun = 'notes' AND (noun = 'sources' AND id = ?
    OR noun = 'highlights' AND id IN (${highlights}) OR noun = 'claims' AND id IN (${claims}))`
  return {
    sql: `${sql} AND (searched.id = ? OR searched.id IN (${highlights}) OR searched.id IN (${claims})
      OR searched.id IN (${notes}))`,
    values: Array<string>(6).fill(sourceId),
  }
}

/** SQL for the rows of the claims table that a text finds, with its value; undefined where no claim can be found so. */
export function claimsWith(text: string): { sql: string; values: Value[] } | undefined {
  const expression = expressionOf(readQuery(text))
  if (expression === undefined) return undefined
  return {
    sql: `SELECT rowid FROM search WHERE search MATCH ? AND ${between}`,
    values: [expression, ...rangeOf('claims')],
  }
}
