// A row of the form: a label beside what it labels.
// Must not break: the control names itself; the label is for the eye and for a press on it.
import type { ReactNode } from 'react'
import styles from './controls.module.css'

/** A label beside what it labels. The control names itself; a press on the label goes to it. */
export function Row({ label, to, children }: { label: string; to?: string; children: ReactNode }) {
  return (
    <div className={styles['row']}>
      <label className={styles['label']} htmlFor={to} aria-hidden>
        {label}
      </label>
      <div className={styles['content']}>{children}</div>
    </div>
  )
}
