// Which claims a filter keeps, as a condition on the table `ledger`. Every value is bound, none is written into SQL.
import { daysOf } from '../../../core/model/extent'
import { deepestTag } from '../../../core/model/codebook'
import type { Where } from '../../../core/model/claim-query'
import type { Value } from '../connection'
import { claimsWith } from '../search/find'
import { anchors } from './keep'

/** A condition with the values that it asks for. */
export interface Filter {
  sql: string
  values: Value[]
}

type Keys = { [K in keyof Where]-?: (value: NonNullable<Where[K]>) => Filter | undefined }

/** What each key asks of a row; undefined where no row can be so. */
const keys: Keys = {
  id: (ids) => amongThese('ledger.id', ids),
  type: (types) => amongThese('ledger.type', types),
  status: (statuses) => amongThese('ledger.status', statuses),
  certainty: (certainties) => amongThese('ledger.certainty', certainties),
  coder: (coders) => amongThese('ledger.coder', coders),
  unit: (units) => amongThese('ledger.unit', units),
  source: (ids) => referringTo('highlights', 'SELECT id FROM highlights WHERE sourceId IN these', ids),
  // The depth ends it where tags go round in a circle.
  tag: (ids) =>
    referringTo(
      'tags',
      `WITH RECURSIVE below(id, depth) AS (
        SELECT value, 1 FROM these UNION
        SELECT tags.id, depth + 1 FROM below JOIN tags ON tags.parent = below.id WHERE depth < ${deepestTag})
      SELECT id FROM below`,
      ids,
    ),
  entity: (ids) => referringTo('entities', 'SELECT value FROM these', ids),
  atLeast: (value) => ({ sql: 'ledger.high >= ?', values: [value] }),
  atMost: (value) => ({ sql: 'ledger.low <= ?', values: [value] }),
  period: (period) => {
    const days = daysOf(period)
    return days && { sql: 'ledger.firstDay <= ? AND ledger.lastDay >= ?', values: [days.high, days.low] }
  },
  anchor: (wanted) => {
    const places = [wanted].flat().map((each) => (each === 'none' ? -1 : anchors.indexOf(each)))
    return amongThese('coalesce(ledger.anchor, -1)', places)
  },
  notes: (wanted) => ({ sql: notes[wanted], values: [] }),
  text: (text) => {
    const found = claimsWith(text)
    return found && { sql: `ledger.row IN (${found.sql})`, values: found.values }
  },
}

const notes = {
  open: 'ledger.openNotes > 0',
  settled: 'ledger.notes > 0 AND ledger.openNotes = 0',
  none: 'ledger.notes = 0',
}

const amongThese = (column: string, values: Value | Value[]): Filter => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify([values].flat())],
})

/** Claims that refer to a record among those that `ids` selects out of `these`. */
const referringTo = (noun: string, ids: string, these: string | string[]): Filter => ({
  sql: `ledger.id IN (SELECT fromId FROM links WHERE noun = '${noun}' AND fromNoun = 'claims' AND id IN (
    ${ids.replace('IN these', 'IN (SELECT value FROM json_each(?))').replace('FROM these', 'FROM json_each(?)')}))`,
  values: [JSON.stringify([these].flat())],
})

/** What a row has to be like; undefined where none can be so. */
export function filterOf(where: Where): Filter | undefined {
  const filters = Object.entries(where).flatMap(([key, value]) =>
    value === undefined ? [] : [(keys[key as keyof Where] as (value: unknown) => Filter | undefined)(value)],
  )
  const present = filters.filter((filter) => filter !== undefined)
  if (present.length < filters.length) return undefined
  return {
    sql: present.map(({ sql }) => `(${sql})`).join(' AND ') || 'true',
    values: present.flatMap(({ values }) => values),
  }
}
