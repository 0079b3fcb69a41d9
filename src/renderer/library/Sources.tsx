// The list of sources. Moving through it opens each; Enter goes to the text; Delete removes what is selected, undoably.
// Must not break: what is done to the selection is done to those of it that the list shows.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Source } from '../../core/model/source'
import { useActions, useApp } from '../state/store'
import { FilterBox } from '../ui/FilterBox'
import { focusList } from '../ui/focus-list'
import { LongList } from '../ui/LongList'
import type { MenuPlace } from '../ui/use-long-list'
import { words } from '../ui/words'
import { replacedBy } from '../versions/pairs'
import { BulkBar } from './BulkBar'
import { whyEmpty } from './listing'
import { SourceMenu } from './SourceMenu'
import { SourceRow } from './SourceRow'
import { SourcesHead } from './SourcesHead'
import styles from './Sources.module.css'
import { Tags } from './tags/Tags'
import { useListed } from './use-listed'
import { useSourceActs } from './use-source-acts'

const rowHeight = 54

export function Sources() {
  const actions = useActions()
  const acts = useSourceActs()
  const sources = useListed()
  const open = useApp((state) => state.source?.id)
  const library = useApp((state) => state.library)
  const all = useApp((state) => state.sources.size)
  const place = useRef<HTMLElement>(null)
  const [menu, setMenu] = useState<MenuPlace>()
  const rows = useRows(sources)
  const picked = useMemo(() => pickedOf(sources, library.selected, open), [sources, library.selected, open])
  const toList = useFocusOn(place)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' && picked.length > 0) void acts.remove(picked, sources)
  }
  return (
    <section ref={place} aria-label="Sources" className={styles['sources']}>
      <SourcesHead shown={rows.length} all={all} />
      <Filter onDone={toList} />
      <div role="presentation" className={styles['body']} onKeyDown={onKeyDown}>
        <LongList
          label="Sources"
          items={rows}
          chosen={open}
          onChoose={({ id }) => void actions.openSource(id)}
          onOpen={({ id }) => void actions.showSource(id)}
          selected={library.selected}
          onSelect={(selected) => actions.browse({ selected })}
          onMenu={(_row, at) => setMenu(at)}
          rowHeight={rowHeight}
          grows
          empty={all === 0 ? words.noSources : whyEmpty(library)}
        >
          {({ source, newer }) => <SourceRow source={source} newer={newer} />}
        </LongList>
      </div>
      {picked.length > 1 && <BulkBar picked={picked} shown={sources} />}
      <Tags picked={picked} />
      {menu && <SourceMenu at={menu} picked={picked} shown={sources} onClose={() => setMenu(undefined)} />}
    </section>
  )
}

/** The sources as rows of the list, each with the version that replaced it. */
function useRows(sources: readonly Source[]) {
  const all = useApp((state) => state.sources)
  return useMemo(() => {
    const newer = replacedBy(all)
    return sources.map((source) => ({
      source,
      newer: newer.get(source.id)?.version,
      id: source.id,
      text: source.title,
    }))
  }, [sources, all])
}

function Filter({ onDone }: { onDone: () => void }) {
  const actions = useActions()
  const filter = useApp((state) => state.library.filter)
  return (
    <div className={styles['filter']}>
      <FilterBox
        label={words.library.filterSources}
        placeholder={words.library.filterHint}
        value={filter}
        onChange={(next) => actions.browse({ filter: next })}
        onDown={onDone}
        onEnter={onDone}
        onLeave={onDone}
      />
    </div>
  )
}

/** What a change would touch: the selected sources that the list shows, or the open one. */
function pickedOf(
  shown: readonly Source[],
  selected: ReadonlySet<string>,
  open: string | undefined,
): Source[] {
  const several = selected.size > 1 ? shown.filter(({ id }) => selected.has(id)) : []
  return several.length > 0 ? several : shown.filter(({ id }) => id === open)
}

/** Puts the focus into the list when that is asked for, and when the answer is called. */
function useFocusOn(place: { current: HTMLElement | null }): () => void {
  const actions = useActions()
  const asked = useApp((state) => state.focus)
  useEffect(() => {
    if (asked?.on !== 'sources') return
    focusList(place)
    actions.focusArrived()
  }, [actions, asked, place])
  return () => focusList(place)
}
