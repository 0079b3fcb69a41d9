// The history of a source among its details, shown on demand; the whole of it has what was done in the source as well.
import { useState } from 'react'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import styles from './History.module.css'
import { RecordHistory } from './RecordHistory'

export function SourceHistory({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  return (
    <section aria-label={words.past.history} className={styles['part']}>
      <Button look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
        {words.past.history}
      </Button>
      {open && <RecordHistory of={{ noun: 'sources', id }} whole={{ sourceId: id }} />}
    </section>
  )
}
