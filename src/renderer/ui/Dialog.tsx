// The one dialog: a title that names it, a body, and a row of buttons. Escape closes it, and the focus returns.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Dialog.module.css'
import { Notices } from './Notices'
import { useFocusKept } from './use-focus-kept'

export interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** The buttons, the main one last. */
  buttons?: ReactNode
  width?: 'narrow' | 'wide' | 'widest'
}

export function Dialog({ title, onClose, children, buttons, width = 'narrow' }: DialogProps) {
  const dialog = useRef<HTMLElement>(null)
  useFocusKept(dialog)
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={`${styles['modal']} ${styles[width]}`}>
        <AriaDialog ref={dialog} data-dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2} className={styles['title']}>
            {title}
          </Heading>
          <Notices />
          <Body>{children}</Body>
          {buttons !== undefined && (
            <div data-buttons className={styles['buttons']}>
              {buttons}
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** A body that is too long for its window is a stop for the keys, so that they can scroll it. */
function Body({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const box = body.current
    if (!box) return undefined
    const look = (): void => setScrolls(box.scrollHeight > box.clientHeight)
    const observer = new ResizeObserver(look)
    observer.observe(box)
    for (const part of box.children) observer.observe(part)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={body} className={styles['body']} {...(scrolls && { tabIndex: 0 })}>
      {children}
    </div>
  )
}
