// The head of the list: how many sources it shows, in which order, and what it is narrowed to.
import { ArrowDownNarrowWide, ListFilter, Search, X } from 'lucide-react'
import type { Settings } from '../../core/model/settings'
import { useActions, useApp } from '../state/store'
import { Button, IconButton } from '../ui/Button'
import { Menu, type MenuEntry } from '../ui/Menu'
import { words } from '../ui/words'
import styles from './Sources.module.css'

const sorts: readonly Settings['sources']['sort'][] = [
  'imported',
  'title',
  'published',
  'publisher',
  'claims',
]

export function SourcesHead({ shown, all }: { shown: number; all: number }) {
  const actions = useActions()
  return (
    <>
      <div className={styles['head']}>
        <h2>
          Sources <span>{all > 0 && words.library.shownOf(shown, all)}</span>
        </h2>
        <div className={styles['tools']}>
          <SortMenu />
          <NarrowMenu />
          <IconButton
            icon={Search}
            label={words.searching.searchProject}
            onPress={() => actions.focusOn('search')}
          />
        </div>
      </div>
      <Chips />
    </>
  )
}

function SortMenu() {
  const actions = useActions()
  const order = useApp((state) => state.settings?.sources)
  const keep = (sources: Partial<Settings['sources']>): void => void actions.changeSettings({ sources })
  const by = sorts.map((sort): MenuEntry => ({
    label: words.library.sorts[sort],
    checked: (order?.sort ?? 'imported') === sort,
    run: () => keep({ sort }),
  }))
  const ways = [false, true].map((descending): MenuEntry => ({
    label: descending ? words.library.downwards : words.library.upwards,
    checked: (order?.descending ?? false) === descending,
    run: () => keep({ descending }),
  }))
  return (
    <Menu label={words.library.sortBy} groups={[by, ways]}>
      <Button look="quiet" aria-label={words.library.sortBy}>
        <ArrowDownNarrowWide size={16} aria-hidden />
      </Button>
    </Menu>
  )
}

function NarrowMenu() {
  const actions = useActions()
  const { unread, tag } = useApp((state) => state.library)
  const tags = useApp((state) => state.codebook.tags)
  const byTag = [...tags.values()].map(({ id, name }): MenuEntry => ({
    label: name,
    checked: tag === id,
    run: () => actions.browse({ tag: tag === id ? undefined : id }),
  }))
  const states: MenuEntry = {
    label: words.library.onlyUnread,
    checked: unread,
    run: () => actions.browse({ unread: !unread }),
  }
  const none: MenuEntry = {
    label: words.library.everything,
    run: () => actions.browse({ unread: false, tag: undefined, filter: '' }),
  }
  return (
    <Menu label={words.library.narrow} groups={[[none, states], ...(byTag.length > 0 ? [byTag] : [])]}>
      <Button look="quiet" aria-label={words.library.narrow}>
        <ListFilter size={16} aria-hidden />
      </Button>
    </Menu>
  )
}

/** What the list is narrowed to besides the filter box; a press takes it away. */
function Chips() {
  const actions = useActions()
  const { unread, tag } = useApp((state) => state.library)
  const name = useApp((state) => (tag === undefined ? undefined : state.codebook.tags.get(tag)?.name))
  // It goes when it is pressed.
  const drop = (part: Parameters<typeof actions.browse>[0]): void => {
    actions.browse(part)
    actions.focusOn('sources')
  }
  if (!unread && name === undefined) return null
  return (
    <div className={styles['chips']}>
      {unread && <Chip text={words.library.unreadChip} onDrop={() => drop({ unread: false })} />}
      {name !== undefined && <Chip text={name} onDrop={() => drop({ tag: undefined })} />}
    </div>
  )
}

function Chip({ text, onDrop }: { text: string; onDrop: () => void }) {
  return (
    <button type="button" className={styles['chip']} aria-label={`Show not only: ${text}`} onClick={onDrop}>
      <span>{text}</span>
      <X size={12} aria-hidden />
    </button>
  )
}
