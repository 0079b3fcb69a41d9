// The list of sources on the left. Moving through it opens each; Enter goes to the text; Delete removes, undoably.
import { FileText } from 'lucide-react'
import { type KeyboardEvent, useMemo } from 'react'
import type { Source } from '../../core/model/source'
import { useActions, useApp } from '../state/store'
import { LongList } from '../ui/LongList'
import { words } from '../ui/words'
import styles from './Sources.module.css'

const rowHeight = 48

export function Sources() {
  const actions = useActions()
  const sources = useApp((state) => state.sources)
  const open = useApp((state) => state.source?.id)
  const rows = useMemo(
    () => [...sources.values()].map((source) => ({ source, id: source.id, text: source.title })),
    [sources],
  )
  const remove = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete' || open === undefined) return
    const place = rows.findIndex(({ id }) => id === open)
    const neighbour = rows[place + 1] ?? rows[place - 1]
    void actions.change('removeSource', { id: open }).then((done) => {
      if (!done) return
      actions.say(words.removed(rows[place]?.text ?? ''))
      if (neighbour) void actions.openSource(neighbour.id)
    })
  }
  return (
    <section aria-label="Sources" className={styles['sources']}>
      <h2 className={styles['head']}>
        Sources <span>{sources.size > 0 && sources.size.toLocaleString('en')}</span>
      </h2>
      <div role="presentation" className={styles['body']} onKeyDown={remove}>
        <LongList
          label="Sources"
          items={rows}
          chosen={open}
          onChoose={({ id }) => void actions.openSource(id)}
          onOpen={() => actions.focusOn('text')}
          rowHeight={rowHeight}
          empty={words.noSources}
        >
          {({ source }) => <Row source={source} />}
        </LongList>
      </div>
    </section>
  )
}

function Row({ source }: { source: Source }) {
  const claims = useApp((state) => state.claimCounts[source.id] ?? 0)
  const facts = [source.publisher, source.published].filter((fact) => fact !== undefined).join(' · ')
  return (
    <div className={styles['row']}>
      <FileText size={15} aria-hidden />
      <span className={styles['title']}>{source.title}</span>
      <span className={styles['facts']}>
        <span>{facts || source.original.fileName}</span>
        {claims > 0 && <span>{words.claims(claims)}</span>}
      </span>
    </div>
  )
}
