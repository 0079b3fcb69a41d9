// The right side: the form of the claim in hand; without one, what was made of this source, in the order of the text.
import { ListBox, ListBoxItem } from 'react-aria-components'
import { ClaimForm } from '../claims/ClaimForm'
import { claimsByHighlight, passagesOf } from '../reader/paint'
import type { State } from '../state/state'
import { claimTypeOf, useActions, useApp, useAppStore } from '../state/store'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import styles from './Inspector.module.css'

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
  const store = useAppStore()
  const source = useApp((state) => state.source)
  const highlights = useApp((state) => state.highlights)
  const claims = useApp((state) => state.claims)
  if (!source) return null
  const rows = rowsOf({ source, highlights, claims })
  const open = (id: unknown): void => {
    const row = rows.find((each) => each.id === id)
    if (!row) return
    if (row.claimId !== undefined) actions.takeInHand(row.claimId)
    void actions.showPassage(source.id, row.start, row.end)
    if (row.claimId !== undefined) actions.focusOn('form')
  }
  return (
    <>
      <h2 className={styles['head']}>{words.inSource}</h2>
      <ListBox
        aria-label={words.inSource}
        className={styles['list'] ?? ''}
        items={rows}
        onAction={open}
        renderEmptyState={() => <p className={styles['empty']}>{words.noClaims}</p>}
      >
        {(row) => {
          const type = row.type === undefined ? undefined : claimTypeOf(store.getState(), row.type)
          return (
            <ListBoxItem textValue={row.text} className={styles['row'] ?? ''}>
              {type ? <TypeBadge type={type} /> : <span className={styles['plain']} aria-hidden />}
              <span className={styles['text']}>{row.text}</span>
            </ListBoxItem>
          )
        }}
      </ListBox>
    </>
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
