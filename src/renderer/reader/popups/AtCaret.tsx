// Something small at a place of the window. Escape closes it, and the focus goes back to where it was.
import { type ReactNode, useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import styles from './popups.module.css'

interface AtCaretProps {
  label: string
  at: { x: number; y: number }
  onClose: () => void
  children: ReactNode
}

export function AtCaret({ label, at, onClose, children }: AtCaretProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} aria-hidden className={styles['anchor']} style={{ left: at.x, top: at.y }} />
      <Popover
        isOpen
        onOpenChange={(open) => !open && onClose()}
        triggerRef={anchor}
        placement="bottom start"
        offset={6}
        className={styles['popover'] ?? ''}
      >
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          <h3>{label}</h3>
          {children}
        </Dialog>
      </Popover>
    </>
  )
}
