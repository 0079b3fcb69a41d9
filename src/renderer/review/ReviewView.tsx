// The review: a queue of claims, each beside what it rests on and decided by one key; or the notes that are open.
import { useActions, useApp } from '../state/store'
import { Segmented } from '../ui/Segmented'
import { words } from '../ui/words'
import { ClaimsReview } from './ClaimsReview'
import { OpenNotes } from './OpenNotes'
import styles from './Review.module.css'
import { openThreads } from '../notes/threads'
import { useMemo } from 'react'

export function ReviewView() {
  const show = useApp((state) => state.reviewing.show)
  return (
    <div className={styles['view']}>
      {show === 'claims' ? <ClaimsReview what={<What />} /> : <OpenNotes what={<What />} />}
    </div>
  )
}

function What() {
  const actions = useActions()
  const show = useApp((state) => state.reviewing.show)
  const notes = useApp((state) => state.notes)
  const open = useMemo(() => openThreads(notes).length, [notes])
  return (
    <Segmented
      inBar
      label={words.reviewing.show}
      value={show}
      onChange={(value) => actions.browseReview({ show: value })}
      choices={[
        { value: 'claims', label: words.reviewing.claims },
        { value: 'notes', label: words.reviewing.notes, count: open },
      ]}
    />
  )
}
