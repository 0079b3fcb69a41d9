// The right side: the form of the claim in hand; without one, what was made of this source, in the order of the text.
import { useMemo } from 'react'
import { ClaimForm } from '../claims/ClaimForm'
import { claimsByHighlight, passagesOf } from '../reader/paint'
import type { State } from '../state/state'
import { claimTypeOf, useActions, useApp } from '../state/store'
import { LongList } from '../ui/LongList'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import styles from './Inspector.module.css'

const rowHeight = 46

export function Inspector() {
  const hand = useApp((state) => state.hand)
  return (
    <section aria-label="Inspector" className={styles['inspector']}>
      {hand === undefined ? <Made /> : <ClaimForm key={hand} />}
    </section>
  )
}

interface Row {
  id: string
  claimId?: string | undefined
  type?: string | undefined
  text: string
  start: number
  end: number
}

function Made() {
  const actions = useActions()
  const source = useApp((state) => state.source)
  const highlights = useApp((state) => state.highlights)
  const claims = useApp((state) => state.claims)
  const rows = useMemo(() => rowsOf({ source, highlights, claims }), [source, highlights, claims])
  if (!source) return null
  const open = ({ claimId, start, end }: Row): void => {
    if (claimId !== undefined) actions.takeInHand(claimId)
    void actions.showPassage(source.id, start, end)
  }
  return (
    <>
      <h2 className={styles['head']}>{words.inSource}</h2>
      <LongList
        label={words.inSource}
        items={rows}
        onOpen={open}
        rowHeight={rowHeight}
        empty={words.noClaims}
      >
        {(row) => <MadeRow row={row} />}
      </LongList>
    </>
  )
}

function MadeRow({ row }: { row: Row }) {
  const type = useApp((state) => (row.type === undefined ? undefined : claimTypeOf(state, row.type)))
  return (
    <div className={styles['row']}>
      {type ? <TypeBadge type={type} /> : <span className={styles['plain']} aria-hidden />}
      <span className={styles['text']}>{row.text}</span>
    </div>
  )
}

/** A row for each claim of a highlight, and one for each highlight without a claim. */
function rowsOf(state: Pick<State, 'source' | 'highlights' | 'claims'>): Row[] {
  const byHighlight = claimsByHighlight(state)
  const passages = passagesOf(state).toSorted((a, b) => a.start - b.start || a.end - b.end)
  return passages.flatMap(({ id, start, end }) => {
    const text = state.source?.text.slice(start, Math.min(end, start + 300)) ?? ''
    const claims = byHighlight.get(id) ?? []
    if (claims.length === 0) return [{ id, text, start, end }]
    return claims.map((claim) => ({
      id: `${id} ${claim.id}`,
      claimId: claim.id,
      type: claim.type,
      text: claim.statement ?? text,
      start,
      end,
    }))
  })
}
