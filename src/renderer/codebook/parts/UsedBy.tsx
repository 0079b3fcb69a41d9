// What uses the record in hand: how much of each noun, and a list that leads to each. One tab stop; Enter goes there.
import { useMemo } from 'react'
import type { Coding } from '../../state/browsing'
import { useActions } from '../../state/store'
import { LongList } from '../../ui/LongList'
import { words } from '../../ui/words'
import { parts } from '../hanging'
import { useUsedBy } from '../use-used-by'
import { showRecord } from './show-record'
import styles from './parts.module.css'

const rowHeight = 30

interface UsedByProps {
  list: Coding['list']
  id: string
  /** What else is counted. */
  more?: string | undefined
}

export function UsedBy({ list, id, more: besides }: UsedByProps) {
  const actions = useActions()
  const { used, more } = useUsedBy(list, id)
  const items = useMemo(
    () =>
      (used?.records ?? []).map((record) => ({
        record,
        id: `${record.noun} ${record.id}`,
        text: record.title,
      })),
    [used],
  )
  const counted = parts(used?.counts ?? [], () => true)
  return (
    <section aria-label={words.codebook.usedBy} className={styles['used']}>
      <h3>
        {words.codebook.usedBy}{' '}
        <span>{[...counted, ...(besides === undefined ? [] : [besides])].join(' · ')}</span>
      </h3>
      {used && items.length === 0 && <p className={styles['quiet']}>{words.codebook.notUsed}</p>}
      {items.length > 0 && (
        <div className={styles['users']} style={{ height: Math.min(items.length, 12) * rowHeight + 2 }}>
          <LongList
            key={id}
            label={words.codebook.usedBy}
            items={items}
            onOpen={({ record }) => void showRecord(actions, record)}
            rowHeight={rowHeight}
            onEnd={more}
            empty=""
          >
            {({ record }) => (
              <div className={styles['user']}>
                <span>{words.codebook.nouns[record.noun]}</span>
                <span>{record.title}</span>
              </div>
            )}
          </LongList>
        </div>
      )}
    </section>
  )
}
