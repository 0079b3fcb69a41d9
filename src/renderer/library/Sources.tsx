// The list of sources on the left. Moving through it opens each; Enter goes to the text; Delete removes, undoably.
import { FileText } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { Source } from '../../core/model/source'
import { useActions, useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './Sources.module.css'

export const rowHeight = 50

export function Sources() {
  const actions = useActions()
  const sources = useApp((state) => state.sources)
  const counts = useApp((state) => state.claimCounts)
  const open = useApp((state) => state.source?.id)
  const rows = [...sources.values()].map((source) => ({
    source,
    id: source.id,
    claims: counts[source.id] ?? 0,
  }))

  const remove = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete' || open === undefined) return
    const place = rows.findIndex(({ id }) => id === open)
    const neighbour = rows[place + 1] ?? rows[place - 1]
    void actions.change('removeSource', { id: open }).then((done) => {
      if (!done) return
      actions.say(words.removed(rows[place]?.source.title ?? ''))
      if (neighbour) void actions.openSource(neighbour.id)
    })
  }
  return (
    <section aria-label="Sources" className={styles['sources']}>
      <h2 className={styles['head']}>
        Sources <span>{sources.size > 0 && sources.size.toLocaleString('en')}</span>
      </h2>
      <div role="presentation" className={styles['body']} onKeyDown={remove}>
        <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowHeight, padding: 4 }}>
          <ListBox
            aria-label="Sources"
            className={styles['list'] ?? ''}
            items={rows}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={open === undefined ? [] : [open]}
            onSelectionChange={(keys) => {
              const id = keys === 'all' ? undefined : [...keys][0]
              if (id !== undefined) void actions.openSource(String(id))
            }}
            onAction={() => actions.focusOn('text')}
            renderEmptyState={() => <p className={styles['empty']}>{words.noSources}</p>}
          >
            {({ source, claims }) => <Row source={source} claims={claims} />}
          </ListBox>
        </Virtualizer>
      </div>
    </section>
  )
}

function Row({ source, claims }: { source: Source; claims: number }) {
  const facts = [source.publisher, source.published].filter((fact) => fact !== undefined).join(' · ')
  return (
    <ListBoxItem id={source.id} textValue={source.title} className={styles['row'] ?? ''}>
      <FileText size={15} aria-hidden />
      <span className={styles['title']}>{source.title}</span>
      <span className={styles['facts']}>
        <span>{facts || source.original.fileName}</span>
        {claims > 0 && <span>{words.claims(claims)}</span>}
      </span>
    </ListBoxItem>
  )
}
