// The right side: the form of the claim in hand; without one, what was made of the open source, or its details.
import { useEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { ClaimForm } from '../claims/ClaimForm'
import { Overview } from '../claims/Overview'
import { useActions, useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './Inspector.module.css'
import { SourceDetails, useSourcesInHand } from './source/SourceDetails'
import { tagsId } from './source/SourceTags'

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
        <Overview />
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
