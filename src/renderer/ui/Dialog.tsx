// The one dialog: a title that names it, a body, and a row of buttons. Escape closes it, and the focus returns.
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Dialog.module.css'

export interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** The buttons, the main one last. */
  buttons?: ReactNode
  wide?: boolean
}

export function Dialog({ title, onClose, children, buttons, wide = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={`${styles['modal']} ${wide ? styles['wide'] : ''}`}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2} className={styles['title']}>
            {title}
          </Heading>
          <div className={styles['body']}>{children}</div>
          {buttons !== undefined && <div className={styles['buttons']}>{buttons}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
