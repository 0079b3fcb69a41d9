// The claims that pickers offer and lines name: the newest ones for the whole form, any other by search or by its id.
// They are read when the first control asks for them, and again when facts change. The page itself holds only the
// claims of the open source.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { ClaimFace } from '../../state/actions/sources'
import { useActions, useApp } from '../../state/store'

/** The newest are what most relations are to. */
const most = 200
/** As many as a picker shows. */
const shown = 20
/** Long enough to skip most keys of a word. */
const pause = 120

interface ClaimRows {
  rows: readonly ClaimFace[]
  /** True once the rows were read. */
  known: boolean
  ask: () => void
}

const ClaimRowsContext = createContext<ClaimRows>({ rows: [], known: false, ask: () => undefined })

export function ClaimRowsProvider({ children }: { children: ReactNode }) {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [asked, setAsked] = useState(false)
  const [rows, setRows] = useState<readonly ClaimFace[]>()
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
  const value = useMemo(
    () => ({ rows: rows ?? [], known: rows !== undefined, ask: () => setAsked(true) }),
    [rows],
  )
  return <ClaimRowsContext value={value}>{children}</ClaimRowsContext>
}

/** The newest claims, from the time on at which somebody `wanted` them. */
function useClaimRows(wanted: boolean): ClaimRows {
  const claims = useContext(ClaimRowsContext)
  const { ask } = claims
  useEffect(() => {
    if (wanted) ask()
  }, [ask, wanted])
  return claims
}

/** A claim wherever it is; undefined until it is known. */
export function useClaimRow(id: string | undefined): ClaimFace | undefined {
  const actions = useActions()
  const { rows, known } = useClaimRows(id !== undefined)
  const stale = useApp((state) => state.stale)
  const [far, setFar] = useState<ClaimFace>()
  const near = rows.find((row) => row.id === id)
  const missing = known && !near ? id : undefined
  useEffect(() => {
    if (missing === undefined) return undefined
    let current = true
    void actions.claimRow(missing).then((row) => {
      if (current) setFar(row)
    })
    return () => {
      current = false
    }
  }, [actions, missing, stale])
  return near ?? (far?.id === id ? far : undefined)
}

/** A claim that a picker offers. */
interface ClaimOption {
  id: string
  label: string
  type?: string | undefined
}

/** The newest claims, or, as soon as something is typed, what a search finds among all of them. */
export function useClaimOptions(wanted: boolean, typed: string): readonly ClaimOption[] {
  const actions = useActions()
  const { rows } = useClaimRows(wanted)
  const held = useApp((state) => state.claims)
  const [found, setFound] = useState<readonly ClaimOption[]>([])
  const query = typed.trim()
  useEffect(() => {
    if (query === '') return undefined
    let current = true
    const timer = setTimeout(() => {
      void actions.search({ query, kinds: ['claim'], limit: shown }).then((answer) => {
        if (current && answer) setFound(answer.hits.map(({ id, title }) => ({ id, label: oneLine(title) })))
      })
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [actions, query])
  if (query === '') return rows.slice(0, shown).map((row) => ({ ...row, label: rowLabel(row) }))
  return found.map((option) => ({
    ...option,
    type: held.get(option.id)?.type ?? rows.find(({ id }) => id === option.id)?.type,
  }))
}

/** A claim in one line: what it says, or its number and the words that it rests on. */
export const rowLabel = (row: ClaimFace): string =>
  row.statement ??
  ([row.quantity, row.quote && oneLine(row.quote)].filter((text) => text).join(' · ') || 'Empty claim')

const oneLine = (text: string): string => text.replace(/\s+/g, ' ') || 'Empty claim'
