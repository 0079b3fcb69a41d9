// The right side: the form of the claim in hand; without one, what was made of the open source, or its details.
import { useEffect, useMemo, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { ClaimForm } from '../claims/ClaimForm'
import { claimsByHighlight, passagesOf } from '../reader/paint'
import type { State } from '../state/state'
import { claimTypeOf, useActions, useApp } from '../state/store'
import { LongList } from '../ui/LongList'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import styles from './Inspector.module.css'
import { SourceDetails, useSourcesInHand } from './source/SourceDetails'
import { tagsId } from './source/SourceTags'

const rowHeight = 46

export function Inspector() {
  const hand = useApp((state) => state.hand)
  const place = useRef<HTMLElement>(null)
  useFocusWhenAsked(place)
  return (
    <section ref={place} aria-label="Inspector" className={styles['inspector']}>
      {hand === undefined ? <SourceSide /> : <ClaimForm key={hand} />}
    </section>
  )
}

/** Several selected sources have only details in common. */
function SourceSide() {
  const actions = useActions()
  const sources = useSourcesInHand()
  const details = useApp((state) => state.library.details)
  if (sources.length === 0) return null
  if (sources.length > 1) return <SourceDetails sources={sources} />
  return (
    <Tabs
      className={styles['tabs'] ?? ''}
      selectedKey={details ? 'details' : 'made'}
      onSelectionChange={(key) => actions.browse({ details: key === 'details' })}
    >
      <TabList aria-label={words.library.ofSource} className={styles['tabList'] ?? ''}>
        <Tab id="made" className={styles['tab'] ?? ''}>
          {words.library.made}
        </Tab>
        <Tab id="details" className={styles['tab'] ?? ''}>
          {words.library.details}
        </Tab>
      </TabList>
      <TabPanel id="made" className={styles['panel'] ?? ''}>
        <Made />
      </TabPanel>
      <TabPanel id="details" className={styles['panel'] ?? ''}>
        <SourceDetails sources={sources} />
      </TabPanel>
    </Tabs>
  )
}

/** Where the focus goes: into the first of these that is there. */
const stops = [
  'form input, form textarea, form select',
  '[role="listbox"]',
  '[role="tab"][aria-selected="true"]',
]

function useFocusWhenAsked(place: { current: HTMLElement | null }): void {
  const actions = useActions()
  const focus = useApp((state) => state.focus)
  useEffect(() => {
    if (focus?.on !== 'inspector' && focus?.on !== 'tags') return
    const wanted = focus.on === 'tags' ? [`#${tagsId}`, ...stops] : stops
    wanted
      .map((stop) => place.current?.querySelector<HTMLElement>(stop))
      .find((stop) => stop)
      ?.focus()
    actions.focusArrived()
  }, [actions, focus, place])
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
    <LongList label={words.inSource} items={rows} onOpen={open} rowHeight={rowHeight} empty={words.noClaims}>
      {(row) => <MadeRow row={row} />}
    </LongList>
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
