// The right side: the form of the claim in hand; without one, what was made of the open source, or its details.
import { useEffect, useMemo, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { ClaimForm } from '../claims/ClaimForm'
import { Overview } from '../claims/Overview'
import { useListed } from '../library/use-listed'
import { useActions, useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './Inspector.module.css'
import { SourceDetails } from './source/SourceDetails'
import { tagsId } from './source/SourceTags'

export function Inspector() {
  const hand = useApp((state) => state.hand)
  const place = useRef<HTMLElement>(null)
  useFocusWhenAsked(place)
  return (
    <section ref={place} aria-label="Inspector" tabIndex={-1} className={styles['inspector']}>
      {hand === undefined ? <SourceSide /> : <ClaimForm key={hand} />}
    </section>
  )
}

function SourceSide() {
  const several = useApp((state) => state.library.selected.size > 1)
  return several ? <Selected /> : <OpenSource />
}

/** Several selected sources have only details in common; what the list doesn't show of them is left alone. */
function Selected() {
  const selected = useApp((state) => state.library.selected)
  const listed = useListed()
  const sources = useMemo(() => listed.filter(({ id }) => selected.has(id)), [listed, selected])
  return sources.length > 0 ? <SourceDetails sources={sources} /> : <OpenSource />
}

/** Another source is no reason to draw the tabs anew, which measure what is in them. */
function OpenSource() {
  const actions = useActions()
  const none = useApp((state) => state.source === undefined)
  const details = useApp((state) => state.library.details)
  if (none) return null
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
        <Overview />
      </TabPanel>
      <TabPanel id="details" className={styles['panel'] ?? ''}>
        <Details />
      </TabPanel>
    </Tabs>
  )
}

function Details() {
  const source = useApp((state) => (state.source ? state.sources.get(state.source.id) : undefined))
  const sources = useMemo(() => (source ? [source] : []), [source])
  return <SourceDetails sources={sources} />
}

/** Where the focus goes: into the first of these that is there, or else to the inspector as a whole. */
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
    const found = wanted.map((stop) => place.current?.querySelector<HTMLElement>(stop))
    ;(found.find((stop) => stop) ?? place.current)?.focus()
    actions.focusArrived()
  }, [actions, focus, place])
}
