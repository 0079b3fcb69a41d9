// The search of the project: a box, what kinds to look through, and the hits by source. Down goes into the hits,
// Enter to the passage; the panel stays, so that the same key leads back to the hit that was left.
import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { SearchHit } from '../../core/answers'
import { useActions, useApp } from '../state/store'
import { IconButton } from '../ui/Button'
import { FilterBox } from '../ui/FilterBox'
import { LongList } from '../ui/LongList'
import { words } from '../ui/words'
import { Hit } from './Hit'
import { type HitRow, remembered, rowsOf } from './groups'
import styles from './Search.module.css'
import { showHit } from './show-hit'
import { type Hits, useHits } from './use-hits'

const rowHeight = 58
const kinds: readonly SearchHit['kind'][] = ['source', 'highlight', 'claim', 'note']

export function SearchPanel() {
  const actions = useActions()
  const search = useApp((state) => state.search)
  const place = useRef<HTMLElement>(null)
  const found = useHits(search.query, search.kinds)
  const rows = useMemo(() => rowsOf(found.hits), [found.hits])
  const toHits = (): void => place.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
  const open = ({ id, hit }: HitRow): void => {
    actions.setSearch({ at: id, recent: remembered(search.recent, search.query.trim()) })
    void showHit(actions, hit)
  }
  useFocusOn(place)
  return (
    <section ref={place} aria-label={words.searching.search} className={styles['search']}>
      <Head />
      <div className={styles['box']}>
        <FilterBox
          label={words.searching.searchProject}
          placeholder={words.searching.searchHint}
          value={search.query}
          onChange={(query) => actions.setSearch({ query, at: undefined })}
          onDown={toHits}
          onEnter={() => rows[0] && open(rows.find(({ id }) => id === search.at) ?? rows[0])}
          onLeave={() => actions.focusOn('sources')}
        />
        <Kinds hits={found.hits} whole={!found.more && search.kinds.length === 0} />
      </div>
      {search.query.trim() === '' ? <Recent /> : <Results rows={rows} found={found} onOpen={open} />}
    </section>
  )
}

interface ResultsProps {
  rows: readonly HitRow[]
  found: Hits
  onOpen: (row: HitRow) => void
}

function Results({ rows, found, onOpen }: ResultsProps) {
  const actions = useActions()
  const at = useApp((state) => state.search.at)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    actions.focusOn('search')
  }
  return (
    <div role="presentation" className={styles['hits']} onKeyDown={onKeyDown}>
      <output className={styles['count']}>
        {rows.length > 0 && words.searching.hits(found.hits.length, found.more)}
      </output>
      <LongList
        // The hits of another query are read from the best one on.
        key={found.of}
        label={words.searching.searchResults}
        items={rows}
        chosen={at}
        onOpen={onOpen}
        onEnd={found.readMore}
        rowHeight={rowHeight}
        grows
        empty={found.of === undefined ? '' : words.searching.searchNone(found.of.trim())}
      >
        {(row) => <Hit row={row} />}
      </LongList>
    </div>
  )
}

function Head() {
  const actions = useActions()
  return (
    <div className={styles['head']}>
      <h2>{words.searching.search}</h2>
      <IconButton
        icon={X}
        label={words.searching.closeSearch}
        keys="Esc"
        onPress={() => actions.focusOn('sources')}
      />
    </div>
  )
}

/** None pressed: all kinds. The numbers are told only where all hits are there. */
function Kinds({ hits, whole }: { hits: readonly SearchHit[]; whole: boolean }) {
  const actions = useActions()
  const chosen = useApp((state) => state.search.kinds)
  const toggle = (kind: SearchHit['kind']): void =>
    actions.setSearch({
      kinds: chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind],
      at: undefined,
    })
  return (
    <fieldset aria-label={words.searching.kinds} className={styles['kinds']}>
      {kinds.map((kind) => (
        <button key={kind} type="button" aria-pressed={chosen.includes(kind)} onClick={() => toggle(kind)}>
          {words.searching.searchKinds[kind]}
          {whole && hits.length > 0 && <span> {hits.filter((hit) => hit.kind === kind).length}</span>}
        </button>
      ))}
    </fieldset>
  )
}

function Recent() {
  const actions = useActions()
  const recent = useApp((state) => state.search.recent)
  const again = (query: string): void => {
    actions.setSearch({ query })
    // The list goes with its button.
    actions.focusOn('search')
  }
  return (
    <div className={styles['recent']}>
      <p>{words.searching.searchBegin}</p>
      {recent.length > 0 && <h3>{words.searching.recentSearches}</h3>}
      <ul>
        {recent.map((query) => (
          <li key={query}>
            <button type="button" onClick={() => again(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The box takes the focus when it is asked for, with what stands in it ready to be typed over. */
function useFocusOn(place: { current: HTMLElement | null }): void {
  const actions = useActions()
  const asked = useApp((state) => state.focus)
  useEffect(() => {
    if (asked?.on !== 'search') return
    const box = place.current?.querySelector('input')
    box?.focus()
    box?.select()
    actions.focusArrived()
  }, [actions, asked, place])
}
