// The bar over the review: which queue, how far it is, and the ways through it for whoever has no keys at hand.
import { RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import type { QueueName } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { BarSelect } from '../ui/BarSelect'
import { IconButton } from '../ui/Button'
import { Steps } from '../ui/Steps'
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
    <Steps
      text={text}
      place={text.place(at + 1, all)}
      isFirst={at === 0}
      isLast={at >= all - 1}
      onStep={(by) => void actions.reviewAt({ by })}
      done={{
        said: done === all ? text.allDone(all) : text.decided(done),
        label: text.progress,
        value: done,
        max: all,
      }}
    />
  )
}
