// Something that opens at a place of the window. Escape closes it, and the focus goes back to where it was.
import { type ReactNode, useRef } from 'react'
import { Popover } from 'react-aria-components'
import styles from './AtPoint.module.css'
import { useFocusGivenBack } from './use-focus-given-back'

export interface AtPointProps {
  /** Pixels of the window. */
  at: { x: number; y: number }
  /** Names it, where what is in it doesn't. */
  label?: string
  className: string | undefined
  offset?: number
  onClose: () => void
  children: ReactNode
}

export function AtPoint({ at, label, className, offset = 0, onClose, children }: AtPointProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  useFocusGivenBack()
  return (
    <>
      <span ref={anchor} aria-hidden className={styles['anchor']} style={{ left: at.x, top: at.y }} />
      <Popover
        isOpen
        onOpenChange={(open) => !open && onClose()}
        triggerRef={anchor}
        placement="bottom start"
        offset={offset}
        className={className ?? ''}
        aria-label={label}
      >
        {children}
      </Popover>
    </>
  )
}
