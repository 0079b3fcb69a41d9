// A menu at a place of the page: for the row that was clicked with the right button, or asked for with Shift+F10.
// Must not break: when it closes, the focus goes back to where it was.
import { useRef } from 'react'
import { Popover } from 'react-aria-components'
import styles from './ContextMenu.module.css'
import { MenuEntries, type MenuEntry } from './Menu'

export interface ContextMenuProps {
  label: string
  groups: MenuEntry[][]
  at: { x: number; y: number }
  onClose: () => void
}

export function ContextMenu({ label, groups, at, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} aria-hidden className={styles['anchor']} style={{ left: at.x, top: at.y }} />
      <Popover
        isOpen
        onOpenChange={(open) => !open && onClose()}
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        className={styles['popover'] ?? ''}
        aria-label={label}
      >
        <MenuEntries label={label} groups={groups} onClose={onClose} focused />
      </Popover>
    </>
  )
}
