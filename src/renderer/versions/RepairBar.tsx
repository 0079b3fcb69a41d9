// The bar over the queue of passages: how many are left, and the ways through it for whoever has no keys at hand.
import { ChevronLeft, ChevronRight, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useActions, useApp } from '../state/store'
import { IconButton } from '../ui/Button'
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
        <div className={styles['progress']}>
          <span className={styles['left']}>
            {total === 0 ? text.allDone(queue.length) : text.left(total)}
          </span>
          <progress aria-label={text.progress} value={Math.max(0, done)} max={queue.length} />
          <IconButton
            icon={ChevronLeft}
            label={text.previous}
            keys="k"
            isDisabled={at === 0}
            onPress={() => void actions.repairAt({ by: -1 })}
          />
          <span className={styles['place']}>{text.place(at + 1, queue.length)}</span>
          <IconButton
            icon={ChevronRight}
            label={text.next}
            keys="j"
            isDisabled={at >= queue.length - 1}
            onPress={() => void actions.repairAt({ by: 1 })}
          />
        </div>
      )}
    </div>
  )
}
