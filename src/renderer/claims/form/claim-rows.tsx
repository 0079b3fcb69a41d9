// The claims that pickers offer and lines name: one window on the claims table for the whole form, newest first.
// It is read when the first control asks for it, and again when facts change. The page itself holds only the
// claims of the open source.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { LedgerRow } from '../../../core/contract'
import { useActions, useApp } from '../../state/store'

const most = 1000

interface ClaimRows {
  rows: readonly LedgerRow[]
  ask: () => void
}

const ClaimRowsContext = createContext<ClaimRows>({ rows: [], ask: () => undefined })

export function ClaimRowsProvider({ children }: { children: ReactNode }) {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [asked, setAsked] = useState(false)
  const [rows, setRows] = useState<readonly LedgerRow[]>([])
  useEffect(() => {
    if (!asked) return undefined
    let current = true
    void actions.ledger({ sort: 'updatedAt', descending: true, limit: most }).then((answer) => {
      if (current && answer) setRows(answer.rows)
    })
    return () => {
      current = false
    }
  }, [actions, asked, stale])
  const value = useMemo(() => ({ rows, ask: () => setAsked(true) }), [rows])
  return <ClaimRowsContext value={value}>{children}</ClaimRowsContext>
}

/** The rows, from the time on at which somebody `wanted` them. */
export function useClaimRows(wanted: boolean): readonly LedgerRow[] {
  const { rows, ask } = useContext(ClaimRowsContext)
  useEffect(() => {
    if (wanted) ask()
  }, [ask, wanted])
  return rows
}

/** A claim in one line: what it says, or its number and the words that it rests on. */
export const rowLabel = (row: LedgerRow): string =>
  row.statement ??
  ([row.quantity, row.quote?.replace(/\s+/g, ' ')].filter((text) => text).join(' · ') || 'Empty claim')
