// The claims that pickers offer and lines name: the newest ones for the whole form, any other by search or by its id.
// They are read when the first control asks for them, and again when facts change. The page itself holds only the
// claims of the open source.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { claimSentence } from '../../../core/sentence'
import { oneLine } from '../../../core/text/shorten'
import { type ClaimFace, faceOfRow } from '../../state/actions/sources'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'

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
    void actions.ledger({ sort: [{ by: 'updatedAt', descending: true }], limit: most }).then((answer) => {
      if (current && answer) setRows(answer.rows.map(faceOfRow))
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

/** The newest claims, or, as soon as something is typed, what a search finds among all of them, the best first. */
export function useClaimOptions(wanted: boolean, typed: string): readonly ClaimFace[] {
  const actions = useActions()
  const { rows } = useClaimRows(wanted)
  const [found, setFound] = useState<readonly ClaimFace[]>([])
  const query = typed.trim()
  useEffect(() => {
    if (query === '') return undefined
    let current = true
    const timer = setTimeout(() => {
      void actions.findClaims(query, shown).then((faces) => {
        if (current && faces) setFound(faces)
      })
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [actions, query])
  return query === '' ? rows.slice(0, shown) : found
}

/** Names claims in one line as the claims table does: by what they say, or else by the words that they rest on. */
export function useClaimName(): (face: Pick<ClaimFace, 'claim' | 'quote'>) => string {
  const { claimTypes, entities } = useApp((state) => state.codebook)
  return useCallback(
    ({ claim, quote = '' }) => {
      const type = claimTypes.find(({ key }) => key === claim.type)
      const told = claim.statement ?? (type && claimSentence(claim, type, entities))
      return oneLine(told || quote) || words.form.emptyClaim
    },
    [claimTypes, entities],
  )
}
