// What was made of the open source, in the order of the text: its claims, and its highlights that have none yet.
// Arrows go through them; Enter shows the passage and takes the claim in hand.
import { StickyNote } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import type { Claim } from '../../core/model/claim'
import { oneLine } from '../../core/text/shorten'
import { claimsByHighlight, passagesOf } from '../reader/paint'
import type { State } from '../state/state'
import { claimTypeOf, useActions, useApp } from '../state/store'
import { LongList } from '../ui/LongList'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import styles from './Overview.module.css'
import { Status } from './table/Status'

const rowHeight = 52

interface Row {
  id: string
  highlightId: string
  claim?: Claim | undefined
  /** Its words are cut out of the text only where somebody looks at them. */
  readonly text: string
  start: number
  end: number
}

export function Overview() {
  const actions = useActions()
  // The text comes first: what stands beside it follows a frame later.
  const source = useDeferredValue(useApp((state) => state.source))
  const highlights = useDeferredValue(useApp((state) => state.highlights))
  const claims = useDeferredValue(useApp((state) => state.claims))
  const rows = useMemo(() => rowsOf({ source, highlights, claims }), [source, highlights, claims])
  if (!source) return null
  const open = ({ claim, start, end }: Row): void => {
    if (claim) actions.takeInHand(claim.id)
    void actions.showPassage(source.id, start, end)
  }
  return (
    <>
      <LongList
        label={words.inSource}
        items={rows}
        onOpen={open}
        rowHeight={rowHeight}
        empty={words.noClaims}
        grows
      >
        {(row) => <OverviewRow row={row} />}
      </LongList>
      {rows.length === 0 && <Digits />}
    </>
  )
}

/** Which digit makes which claim, where nobody has made one yet. */
function Digits() {
  const types = useApp((state) => state.codebook.claimTypes)
  return (
    <section aria-label={words.claimFromSelection} className={styles['digits']}>
      <h3>{words.claimFromSelection}</h3>
      <ul>
        {types.map((type) =>
          type.shortcut === undefined ? null : (
            <li key={type.id}>
              <kbd>{type.shortcut}</kbd> <TypeBadge type={type} silent /> {type.label}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

function OverviewRow({ row }: { row: Row }) {
  const { claim, highlightId } = row
  const type = useApp((state) => (claim === undefined ? undefined : claimTypeOf(state, claim.type)))
  return (
    <div className={styles['row']}>
      {type ? <TypeBadge type={type} /> : <span className={styles['plain']} aria-hidden />}
      <span className={claim?.statement === undefined ? styles['quote'] : styles['text']}>{row.text}</span>
      <Facts claim={claim} highlightId={highlightId} />
    </div>
  )
}

/** Number, status, tags and notes, as far as there are any. */
function Facts({ claim, highlightId }: { claim: Claim | undefined; highlightId: string }) {
  const tags = useApp((state) => state.codebook.tags)
  const held = useApp((state) => state.highlights.get(highlightId)?.tags)
  const notes = useApp(
    (state) =>
      [...state.notes.values()].filter(
        ({ on }) => on !== 'project' && (on.id === highlightId || on.id === claim?.id),
      ).length,
  )
  const quantity = claim?.fields['quantity']
  const number = typeof quantity === 'object' && 'text' in quantity ? quantity.text : undefined
  const names = [...new Set([...(claim?.tags ?? []), ...(held ?? [])])].flatMap(
    (id) => tags.get(id)?.name ?? [],
  )
  const noStatus = claim === undefined || claim.status === 'draft'
  if (number === undefined && names.length === 0 && notes === 0 && noStatus) return null
  return (
    <span className={styles['facts']}>
      {number !== undefined && <span className={styles['number']}>{number}</span>}
      {!noStatus && <Status status={claim.status} />}
      {names.map((name) => (
        <span key={name} className={styles['tag']}>
          {name}
        </span>
      ))}
      {notes > 0 && (
        <span className={styles['notes']}>
          <StickyNote size={13} aria-hidden /> {words.notes(notes)}
        </span>
      )}
    </span>
  )
}

/** A row for each claim of a highlight, and one for each highlight without a claim. */
function rowsOf(state: Pick<State, 'source' | 'highlights' | 'claims'>): Row[] {
  const byHighlight = claimsByHighlight(state)
  const passages = passagesOf(state).toSorted((a, b) => a.start - b.start || a.end - b.end)
  const wordsOf = (start: number, end: number): string =>
    oneLine(state.source?.text.slice(start, Math.min(end, start + 300)) ?? '')
  return passages.flatMap(({ id, start, end }): Row[] => {
    const row = (claim?: Claim): Row => ({
      id: claim ? `${id} ${claim.id}` : id,
      highlightId: id,
      claim,
      get text() {
        return claim?.statement ?? wordsOf(start, end)
      },
      start,
      end,
    })
    const claims = byHighlight.get(id) ?? []
    return claims.length > 0 ? claims.map(row) : [row()]
  })
}
