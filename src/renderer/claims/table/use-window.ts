// The claims table's window on its query: pages of rows, read when they come into view, and again when facts change.
// Old rows stay in view until the new ones are there; whoever scrolls far gets the pages where it stops, not those between.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { LedgerGroup, LedgerRow } from '../../../core/answers'
import type { Actions } from '../../state/actions'
import type { TableView } from '../../state/browsing'
import { useActions, useApp } from '../../state/store'

const pageSize = 100
/** So many pages are kept, those that were read last. */
const kept = 40

export interface Window {
  /** How many rows there are, a claim counted in each of its groups; undefined until the first answer. */
  total: number | undefined
  /** How many claims there are in these rows. */
  claims: number | undefined
  /** The query that the rows answer: another object after each change of it. */
  of: Query | undefined
  groups: readonly LedgerGroup[] | undefined
  rowAt: (offset: number) => LedgerRow | undefined
  /** Where a claim stands among the rows that are here. */
  offsetOf: (id: string) => number | undefined
  /** The rows that are here. */
  rows: () => LedgerRow[]
  /** Says which rows are in view, by their offsets. */
  show: (offsets: readonly number[]) => void
}

interface Loaded {
  of: Query
  total: number
  claims: number
  groups: readonly LedgerGroup[] | undefined
  pages: ReadonlyMap<number, readonly LedgerRow[]>
}

export function useWindow({ where, sort, group }: Pick<TableView, 'where' | 'sort' | 'group'>): Window {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [loaded, setLoaded] = useState<Loaded>()
  const inView = useRef<readonly number[]>([0])
  const wake = useRef<() => void>(undefined)

  const query = useMemo(() => ({ where, sort, group }), [where, sort, group])
  useEffect(() => {
    const reading = readingOf(actions, query, () => inView.current, setLoaded)
    wake.current = reading.wake
    reading.wake()
    return reading.stop
  }, [actions, query, stale])

  const show = useCallback((offsets: readonly number[]): void => {
    const pages = [...new Set(offsets.map((offset) => Math.floor(offset / pageSize)))]
    // Where all is folded, the first page tells how much there is.
    inView.current = pages.length > 0 ? pages : [0]
    wake.current?.()
  }, [])
  return {
    total: loaded?.total,
    claims: loaded?.claims,
    of: loaded?.of,
    groups: group === undefined ? undefined : loaded?.groups,
    rowAt: (offset) => loaded?.pages.get(Math.floor(offset / pageSize))?.[offset % pageSize],
    offsetOf: (id) => loaded && offsetIn(loaded.pages, id),
    rows: () => [...(loaded?.pages.values() ?? [])].flat(),
    show,
  }
}

type Query = Pick<TableView, 'where' | 'sort' | 'group'>

/** Reads the pages in view one time after the other, whenever it is woken; `take` gets all that is known then. */
function readingOf(
  actions: Actions,
  query: Query,
  inView: () => readonly number[],
  take: (loaded: Loaded) => void,
) {
  let [current, busy] = [true, false]
  let newest: Loaded | undefined
  const readPage = (page: number) => actions.ledger({ ...query, offset: page * pageSize, limit: pageSize })
  const missing = (): number[] => inView().filter((page) => !newest?.pages.has(page))
  const readOnce = async (wanted: readonly number[]): Promise<boolean> => {
    const grouped = newest ?? (await readGroups(actions, query))
    const answers = await Promise.all(wanted.map(readPage))
    const total = answers.at(-1)?.total
    if (!current || total === undefined) return false
    const pages = new Map([...(newest?.pages ?? [])].slice(-kept))
    wanted.forEach((page, n) => pages.set(page, answers[n]?.rows ?? []))
    newest = { of: query, total, groups: grouped.groups, claims: grouped.claims ?? total, pages }
    take(newest)
    return true
  }
  const readOn = async (): Promise<void> => {
    if (busy) return
    busy = true
    for (let wanted = missing(); current && wanted.length > 0; wanted = missing())
      if (!(await readOnce(wanted))) break
    busy = false
  }
  return {
    wake: () => void readOn(),
    stop: () => {
      current = false
    },
  }
}

/** The groups of the table, and how many claims are in them, each counted once. */
async function readGroups(
  actions: Actions,
  { where, group }: Query,
): Promise<Pick<Loaded, 'groups'> & { claims: number | undefined }> {
  if (!group) return { groups: undefined, claims: undefined }
  const [answer, all] = await Promise.all([
    actions.ledgerGroups({ where, group }),
    actions.ledger({ where, limit: 1 }),
  ])
  return { groups: answer?.groups, claims: all?.total }
}

function offsetIn(pages: Loaded['pages'], id: string): number | undefined {
  for (const [page, rows] of pages) {
    const index = rows.findIndex(({ claim }) => claim.id === id)
    if (index >= 0) return page * pageSize + index
  }
  return undefined
}

/** How many claims there are in all. */
export function useTotal(): number | undefined {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [total, setTotal] = useState<number>()
  useEffect(() => {
    let current = true
    void actions.ledger({ limit: 1 }).then((answer) => {
      if (current && answer) setTotal(answer.total)
    })
    return () => {
      current = false
    }
  }, [actions, stale])
  return total
}
