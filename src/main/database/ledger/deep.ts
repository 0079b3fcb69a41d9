// A window far down in an order, without sorting all that stands before it: a sample tells between which rows it must
// lie, those before are only counted, and those between are sorted.
// Must not break: what a sample says is never relied on; a window that isn't surely between its bounds isn't given.
import type { Connection, Value } from '../connection'
import type { Filter } from './filter'

/** One of the expressions that rows are sorted by; what has no value stands last, whichever the direction. */
export interface SortKey {
  sql: string
  descending: boolean
}

/** What is sorted: where rows come from, which are kept, by what they sort, and as ORDER BY says it. */
interface Sorted {
  from: string
  filter: Filter
  keys: readonly SortKey[]
  by: string
}

interface Window {
  offset: number
  limit: number
}

/** Up to here the first rows are found as quickly while all are looked at. */
const deep = 3000
/** Rows that are looked at to tell where a window lies. */
const sampled = 1000

const goldenRatio = (Math.sqrt(5) - 1) / 2

/** The ids of a window and the number of all rows; undefined where it has to be found by sorting. */
export function deepWindow(
  connection: Connection,
  sorted: Sorted,
  window: Window,
): { total: number; ids: string[] } | undefined {
  if (window.offset + window.limit <= deep) return undefined
  const bounds = boundsOf(connection, sorted, window)
  if (!bounds) return undefined
  const { from, filter, keys, by } = sorted
  const [first, last] = [before(keys, bounds.first, 'false'), before(keys, bounds.last, 'true')]
  const page = connection.tuples(
    `WITH counted AS MATERIALIZED (
      SELECT count(*) AS "all", count(CASE WHEN ${first.sql} THEN 1 END) AS passed FROM ${from} WHERE ${filter.sql})
    SELECT ledger.id, (SELECT "all" FROM counted), (SELECT passed FROM counted) FROM ${from}
    WHERE ${filter.sql} AND (${first.sql}) IS NOT TRUE AND ${last.sql}
    ORDER BY ${by} LIMIT ? OFFSET (SELECT max(0, ? - passed) FROM counted)`,
    ...first.values,
    ...filter.values,
    ...filter.values,
    ...first.values,
    ...last.values,
    window.limit,
    window.offset,
  )
  const [total, passed] = [Number(page[0]?.[1]), Number(page[0]?.[2])]
  const whole = Math.min(window.limit, total - window.offset) === page.length
  return whole && passed <= window.offset ? { total, ids: page.map(([id]) => id as string) } : undefined
}

/** The sort values of rows that most likely stand before and behind a window; without, it may lie at that end. */
interface Bounds {
  first: readonly Value[] | undefined
  last: readonly Value[] | undefined
}

/** Looks at rows from everywhere: so many of them stand before the window as its place among all says, give or take chance. */
function boundsOf(
  connection: Connection,
  { from, filter, keys, by }: Sorted,
  window: Window,
): Bounds | undefined {
  const [[low, high] = []] = connection.tuples(
    'SELECT (SELECT min(row) FROM ledger), (SELECT max(row) FROM ledger)',
  )
  const [start, step] = [Number(low), (Number(high) - Number(low) + 1) / sampled]
  if (!(step > 1)) return undefined
  // One row of each stretch, never at the same place in it: claims may repeat in the very rhythm of the sample.
  const rows = Array.from(
    { length: sampled },
    (_, n) => start + Math.floor((n + ((n * goldenRatio) % 1)) * step),
  )
  const sample = connection.tuples(
    `SELECT ${keys.map(({ sql }) => sql).join(', ')} FROM ${from}
    WHERE ledger.row IN (SELECT value FROM json_each(?)) AND ${filter.sql} ORDER BY ${by}`,
    JSON.stringify(rows),
    ...filter.values,
  )
  const near = (offset: number, side: -1 | 1): readonly Value[] | undefined => {
    const place = offset / step
    const chance = 4 * Math.sqrt(place * Math.max(0, 1 - place / sample.length)) + 4
    return sample[Math.floor(place + side * chance)]
  }
  return { first: near(window.offset, -1), last: near(window.offset + window.limit, 1) }
}

/** That a row sorts before one with these values; `none` where there are no values to compare with. */
function before(
  keys: readonly SortKey[],
  values: readonly Value[] | undefined,
  none: 'true' | 'false',
): Filter {
  if (!values) return { sql: none, values: [] }
  return keys.reduceRight<Filter>(
    (later, { sql, descending }, at) => {
      const value = values[at] ?? null
      if (value === null) return { sql: `(${sql} IS NOT NULL OR ${later.sql})`, values: later.values }
      return {
        sql: `(${sql} ${descending ? '>' : '<'} ? OR ${sql} = ? AND ${later.sql})`,
        values: [value, value, ...later.values],
      }
    },
    { sql: 'false', values: [] },
  )
}
