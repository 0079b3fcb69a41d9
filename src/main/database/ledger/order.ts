// What the claims table is sorted and grouped by, as SQL over the table `ledger`. Names sort without regard to case,
// closed lists in their own order; what has no value comes last, whichever way the rest is sorted.
import type { GroupKey, Sort, SortKey } from '../../../core/model/claim-query'
import { Claim } from '../../../core/model/claim'
import { deepestTag } from '../../../core/model/codebook'
import type { SortKey as Key } from './deep'
import { anchors } from './keep'

/** What rows sort by, in this order, and what has to be joined for that. Only what may be empty says NULLS LAST. */
interface Order {
  by: string[]
  join?: string
}

const joins = {
  claimTypes: 'LEFT JOIN claimTypes ON claimTypes.key = ledger.type',
  coders: 'LEFT JOIN coders ON coders.id = ledger.coder',
  sources: 'LEFT JOIN sources ON sources.id = ledger.sourceId',
}

/** The place in a closed list. */
const placeIn = (column: string, list: readonly string[]): string =>
  `CASE ${column} ${list.map((each, place) => `WHEN '${each}' THEN ${place}`).join(' ')} END`

const typeOrder: Order = {
  by: ['claimTypes.label COLLATE NOCASE NULLS LAST', 'ledger.type'],
  join: joins.claimTypes,
}
const statusOrder: Order = { by: [placeIn('ledger.status', Claim.shape.status.options)] }
const certaintyOrder: Order = { by: [placeIn('ledger.certainty', Claim.shape.certainty.options)] }
const coderOrder: Order = {
  by: ['coders.name COLLATE NOCASE NULLS LAST', 'ledger.coder'],
  join: joins.coders,
}
const unitOrder: Order = { by: ['ledger.unit COLLATE NOCASE NULLS LAST', 'ledger.unit NULLS LAST'] }
const anchorOrder: Order = { by: ['ledger.anchor NULLS LAST'] }
const titles: Order = {
  by: ['sources.title COLLATE NOCASE NULLS LAST', 'ledger.sourceId NULLS LAST'],
  join: joins.sources,
}

const sorts: Record<SortKey, Order> = {
  type: typeOrder,
  statement: { by: ['ledger.statement NULLS LAST'] },
  // What is said without a number comes after all numbers, before what has no quantity at all.
  quantity: { by: ['ledger.value NULLS LAST', 'ledger.high NULLS LAST', 'ledger.quantity NULLS LAST'] },
  unit: unitOrder,
  period: {
    by: ['ledger.firstDay NULLS LAST', 'ledger.lastDay NULLS LAST', 'ledger.period NULLS LAST'],
  },
  quote: { by: ['ledger.quote NULLS LAST'] },
  source: { ...titles, by: [...titles.by, 'ledger.start NULLS LAST'] },
  status: statusOrder,
  certainty: certaintyOrder,
  anchor: anchorOrder,
  coder: coderOrder,
  evidence: { by: ['ledger.evidence'] },
  notes: { by: ['ledger.openNotes', 'ledger.notes'] },
  createdAt: { by: ['ledger.createdAt'] },
  updatedAt: { by: ['ledger.updatedAt'] },
}

/** How claims are grouped: by which column, what its values are called, and in which order the groups stand. */
export interface Grouping extends Order {
  key: string
  label: string
  /** What the claims are called that have no such value. */
  without: string
  /** What has to be joined for the column itself: a claim stands in a group for each row of it. */
  member?: string
}

const member = (noun: string): string =>
  `LEFT JOIN ledgerMembers AS member ON member.row = ledger.row AND member.noun = '${noun}'`

/** Tags from the roots of their tree, a tag before those below it. What goes round or is too deep isn't among them. */
const tree = `(WITH RECURSIVE tree(id, path, label, depth) AS (
    SELECT id, lower(name) || char(1) || id, name, 1 FROM tags WHERE parent IS NULL
    UNION ALL SELECT tags.id, path || lower(name) || char(1) || tags.id, label || ' / ' || name, depth + 1
    FROM tree JOIN tags ON tags.parent = tree.id WHERE depth < ${deepestTag})
  SELECT * FROM tree)`

const asAnchor = `CASE ledger.anchor ${anchors.map((each, place) => `WHEN ${place} THEN '${each}'`).join(' ')} END`

export const groupings: Record<GroupKey, Grouping> = {
  type: { key: 'ledger.type', label: 'claimTypes.label', without: 'No type', ...typeOrder },
  status: { key: 'ledger.status', label: 'ledger.status', without: 'No status', ...statusOrder },
  certainty: {
    key: 'ledger.certainty',
    label: 'ledger.certainty',
    without: 'No certainty',
    ...certaintyOrder,
  },
  source: { key: 'ledger.sourceId', label: 'sources.title', without: 'No source', ...titles },
  tag: {
    key: 'member.id',
    label: 'coalesce(tree.label, tags.name)',
    without: 'No tag',
    member: member('tags'),
    by: ['tree.path NULLS LAST', 'member.id NULLS LAST'],
    join: `LEFT JOIN ${tree} AS tree ON tree.id = member.id LEFT JOIN tags ON tags.id = member.id`,
  },
  entity: {
    key: 'member.id',
    label: 'entities.name',
    without: 'No entity',
    member: member('entities'),
    by: ['entities.name COLLATE NOCASE NULLS LAST', 'member.id NULLS LAST'],
    join: 'LEFT JOIN entities ON entities.id = member.id',
  },
  coder: { key: 'ledger.coder', label: 'coders.name', without: 'No coder', ...coderOrder },
  unit: { key: 'ledger.unit', label: 'ledger.unit', without: 'No unit', ...unitOrder },
  period: { key: 'ledger.year', label: 'ledger.year', without: 'No period', by: ['ledger.year NULLS LAST'] },
  anchor: { key: 'ledger.anchor', label: asAnchor, without: 'No evidence', ...anchorOrder },
}

/** What rows sort by: as ORDER BY says it, with its joins, and each expression by itself. */
interface Ordered {
  by: string
  joins: string
  keys: Key[]
}

const nullsLast = / NULLS LAST$/

/** First by group, then by each of the columns, in the end by id. */
export function orderOf(sort: Sort, grouping?: Grouping): Ordered {
  const columns = sort.map(({ by, descending = false }) => ({ ...sorts[by], descending }))
  const id = { by: ['ledger.id'], descending: columns[0]?.descending ?? false }
  const groups = grouping ? [{ ...grouping, descending: false }] : []
  const all: (Order & { descending: boolean })[] = [...groups, ...columns, id]
  const each = all.flatMap(({ by, descending }) => by.map((said) => ({ said, descending })))
  return {
    by: each
      .map(({ said, descending }) => said.replace(/( NULLS LAST)?$/, ` ${descending ? 'DESC' : 'ASC'}$1`))
      .join(', '),
    joins: [...new Set(all.flatMap(({ join }) => join ?? []))].join(' '),
    keys: each.map(({ said, descending }) => ({ sql: said.replace(nullsLast, ''), descending })),
  }
}
