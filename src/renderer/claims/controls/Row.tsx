// A row of the form: a label beside what it labels.
// Must not break: the control names itself; the label is for the eye and for a press on it.
import type { ReactNode } from 'react'
import styles from './controls.module.css'

interface RowProps {
  label: string
  to?: string
  /** What stands behind the label. */
  mark?: ReactNode
  children: ReactNode
}

export function Row({ label, to, mark, children }: RowProps) {
  return (
    <div className={styles['row']}>
      <div className={styles['label']}>
        <label htmlFor={to} aria-hidden>
          {label}
        </label>
        {mark}
      </div>
      <div className={styles['content']}>{children}</div>
    </div>
  )
}
