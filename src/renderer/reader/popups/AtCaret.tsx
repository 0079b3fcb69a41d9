// Something small at the caret: a dialog with a heading.
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components'
import { AtPoint } from '../../ui/AtPoint'
import styles from './popups.module.css'

interface AtCaretProps {
  label: string
  at: { x: number; y: number }
  onClose: () => void
  children: ReactNode
}

export function AtCaret({ label, at, onClose, children }: AtCaretProps) {
  return (
    <AtPoint at={at} className={styles['popover']} offset={6} onClose={onClose}>
      <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
        <h3>{label}</h3>
        {children}
      </Dialog>
    </AtPoint>
  )
}
