// The bar over the review: which queue, how far it is, and the ways through it for whoever has no keys at hand.
import { ChevronLeft, ChevronRight, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import type { QueueName } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { BarSelect } from '../ui/BarSelect'
import { IconButton } from '../ui/Button'
import { words } from '../ui/words'
import styles from './Review.module.css'

const text = words.reviewing
const queues = ['draft', 'reviewed', 'disputed', 'open', 'table'] as const

export function QueueBar({ what }: { what: ReactNode }) {
  const actions = useActions()
  const queue = useApp((state) => state.reviewing.queue)
  return (
    <div className={styles['bar']}>
      {what}
      <Queue />
      <IconButton icon={RotateCw} label={text.again} onPress={() => void actions.beginReview(queue)} />
      <Progress />
    </div>
  )
}

function Queue() {
  const actions = useActions()
  const queue = useApp((state) => state.reviewing.queue)
  const views = useApp((state) => state.views)
  return (
    <BarSelect
      label={text.queue}
      value={queue}
      onChoose={(value) => void actions.beginReview(value as QueueName)}
    >
      {queues.map((each) => (
        <option key={each} value={each}>
          {text.queues[each]}
        </option>
      ))}
      {views.size > 0 && (
        <optgroup label={text.savedViews}>
          {[...views.values()].map(({ id, name }) => (
            <option key={id} value={`view ${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
    </BarSelect>
  )
}

/** How far the queue is, and a step either way. */
function Progress() {
  const actions = useActions()
  const { ids, at, decided } = useApp((state) => state.reviewing)
  const all = ids?.length ?? 0
  const done = Object.keys(decided).length
  if (all === 0) return null
  return (
    <div className={styles['progress']}>
      <span className={styles['done']}>{done === all ? text.allDone(all) : text.decided(done)}</span>
      <progress aria-label={text.progress} value={done} max={all} />
      <IconButton
        icon={ChevronLeft}
        label={text.previous}
        keys="k"
        isDisabled={at === 0}
        onPress={() => void actions.reviewAt({ by: -1 })}
      />
      <span className={styles['place']}>{text.place(at + 1, all)}</span>
      <IconButton
        icon={ChevronRight}
        label={text.next}
        keys="j"
        isDisabled={at >= all - 1}
        onPress={() => void actions.reviewAt({ by: 1 })}
      />
    </div>
  )
}
