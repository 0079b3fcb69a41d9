// A question beside the list: a title, what it is about, and buttons. The focus goes into it, Escape closes it.
// Must not break: when it goes and nobody has put the focus elsewhere, that goes back to where it came from.
import { type ReactNode, useEffect, useRef } from 'react'
import { isComposing } from '../../ui/composing'
import { useFocusGivenBack } from '../../ui/use-focus-given-back'
import styles from './parts.module.css'

interface PanelProps {
  title: string
  onClose: () => void
  children: ReactNode
}

export function Panel({ title, onClose, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null)
  useFocusGivenBack()
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[role="listbox"], input, select, textarea, button')?.focus()
  }, [])
  return (
    // The keys come from what is inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      aria-label={title}
      className={styles['panel']}
      onKeyDown={(event) => {
        // The first closes the list of a box that is open, and only the next one this.
        const inList = (event.target as Element).getAttribute('aria-expanded') === 'true'
        if (event.key !== 'Escape' || inList || event.defaultPrevented || isComposing(event)) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <h3>{title}</h3>
      {children}
    </section>
  )
}

export const Buttons = ({ children }: { children: ReactNode }) => (
  <div className={styles['buttons']}>{children}</div>
)
