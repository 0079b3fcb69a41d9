// A choice in a bar: a native select that is as wide as what is chosen in it.
import type { ReactNode } from 'react'
import styles from './BarSelect.module.css'

interface BarSelectProps {
  label: string
  value: string
  /** Something is narrowed by it. */
  narrows?: boolean
  onChoose: (value: string) => void
  /** Its options. */
  children: ReactNode
}

export const BarSelect = ({ label, value, narrows = false, onChoose, children }: BarSelectProps) => (
  <select
    aria-label={label}
    value={value}
    data-chosen={narrows || undefined}
    className={styles['choice']}
    onChange={({ target }) => onChoose(target.value)}
  >
    {children}
  </select>
)
