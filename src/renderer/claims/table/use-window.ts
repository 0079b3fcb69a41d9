// The claims table's window on its query: pages of rows, read when they come into view, and again when facts change.
// Old rows stay in view until the new ones are there; nothing jumps.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LedgerRow } from '../../../core/contract'
import type { TableView } from '../../state/browsing'
import { useActions, useApp } from '../../state/store'

const pageSize = 200

export interface Window {
  /** Undefined until the first answer. */
  total: number | undefined
  rowAt: (index: number) => LedgerRow | undefined
  /** Says which rows are in view. */
  show: (first: number, last: number) => void
}

interface Loaded {
  total: number
  pages: ReadonlyMap<number, readonly LedgerRow[]>
  /** The query and the state of the facts that the pages answer. */
  of: string
}

export function useWindow({ where, sort, descending }: TableView): Window {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [loaded, setLoaded] = useState<Loaded>()
  const newest = useRef<Loaded>(undefined)
  const [view, setView] = useState({ first: 0, last: 0 })
  const of = `${JSON.stringify(where)} ${sort} ${descending} ${stale}`

  useEffect(() => {
    let current = true
    const known = newest.current?.of === of ? newest.current.pages : new Map<number, LedgerRow[]>()
    const wanted = range(view.first, view.last).filter((page) => !known.has(page))
    const read = wanted.map((page) =>
      actions.ledger({ where, sort, descending, offset: page * pageSize, limit: pageSize }),
    )
    void Promise.all(read).then((answers) => {
      const total = answers.at(-1)?.total
      if (!current || total === undefined) return
      const pages = new Map(known)
      wanted.forEach((page, n) => pages.set(page, answers[n]?.rows ?? []))
      newest.current = { total, pages, of }
      setLoaded(newest.current)
    })
    return () => {
      current = false
    }
  }, [actions, where, sort, descending, of, view])

  const show = useCallback((first: number, last: number): void => {
    const next = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) }
    setView((before) => (before.first === next.first && before.last === next.last ? before : next))
  }, [])
  return {
    total: loaded?.total,
    rowAt: (index) => loaded?.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    show,
  }
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

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n)
