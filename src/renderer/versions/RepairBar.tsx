// The bar over the queue of passages: how many are left, and the ways through it for whoever has no keys at hand.
import { RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useActions, useApp } from '../state/store'
import { IconButton } from '../ui/Button'
import { Steps } from '../ui/Steps'
import { words } from '../ui/words'
import styles from './Versions.module.css'

const text = words.versions.repairing

export function RepairBar({ what }: { what: ReactNode }) {
  const actions = useActions()
  const { queue = [], at, waiting, total = 0 } = useApp((state) => state.versioning)
  const done = queue.length - waiting.size
  return (
    <div className={styles['bar']}>
      {what}
      <IconButton icon={RotateCw} label={text.again} onPress={() => void actions.beginRepairs()} />
      {queue.length > 0 && (
        <Steps
          text={text}
          place={text.place(at + 1, queue.length)}
          isFirst={at === 0}
          isLast={at >= queue.length - 1}
          onStep={(by) => void actions.repairAt({ by })}
          done={{
            said: total === 0 ? text.allDone(queue.length) : text.left(total),
            label: text.progress,
            value: Math.max(0, done),
            max: queue.length,
          }}
        />
      )}
    </div>
  )
}
