// The threads of notes on a record, under a heading of their own.
import { useMemo } from 'react'
import type { Note } from '../../core/model/note'
import { words } from '../ui/words'
import styles from './Notes.module.css'
import { Threads } from './Thread'

interface NotesOnProps {
  kind: Exclude<Note['on'], 'project'>['kind']
  id: string
}

export function NotesOn({ kind, id }: NotesOnProps) {
  const on = useMemo(() => ({ kind, id }), [kind, id])
  return (
    <section aria-label={words.noting.notes} className={styles['section']}>
      <h3>{words.noting.notes}</h3>
      <Threads key={id} on={on} />
    </section>
  )
}
