// The threads of notes on a source.
import { useMemo } from 'react'
import type { Source } from '../../../core/model/source'
import { Threads } from '../../notes/Thread'
import { words } from '../../ui/words'
import styles from './source.module.css'

export function Notes({ source: { id } }: { source: Source }) {
  const on = useMemo(() => ({ kind: 'source' as const, id }), [id])
  return (
    <section className={styles['part']} aria-label={words.noting.notes}>
      <h2>{words.noting.notes}</h2>
      <Threads key={id} on={on} />
    </section>
  )
}
