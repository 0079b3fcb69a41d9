// A button that opens a menu; each entry shows its key. The menu is named like its button.
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import styles from './List.module.css'

export interface MenuEntry {
  label: string
  keys?: string
  disabled?: boolean
  /** Drawn as chosen, such as the theme in use. */
  checked?: boolean
  run: () => void
}

/** `groups` are divided by a line; `children` is the button. */
export function Menu({
  label,
  groups,
  children,
}: {
  label: string
  groups: MenuEntry[][]
  children: ReactNode
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles['popover'] ?? ''}>
        <MenuEntries label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  )
}

interface MenuEntriesProps {
  label: string
  groups: MenuEntry[][]
  onClose?: () => void
  /** The focus goes into it at once, where no button that opened it does that. */
  focused?: boolean
}

/** What stands in a menu, wherever that opens. */
export function MenuEntries({ label, groups, onClose, focused = false }: MenuEntriesProps) {
  return (
    <AriaMenu
      aria-label={label}
      className={styles['list'] ?? ''}
      {...(focused && { autoFocus: 'first' as const })}
      {...(onClose && { onClose })}
    >
      {groups.flatMap((entries, n) => [
        ...(n > 0 ? [<Separator key={`rule ${n}`} className={styles['rule'] ?? ''} />] : []),
        ...entries.map((entry) => (
          <MenuItem
            key={entry.label}
            id={entry.label}
            textValue={entry.label}
            isDisabled={entry.disabled ?? false}
            onAction={entry.run}
            className={styles['item'] ?? ''}
          >
            {entry.checked === true ? `✓ ${entry.label}` : entry.label}
            {entry.keys !== undefined && <kbd>{entry.keys}</kbd>}
          </MenuItem>
        )),
      ])}
    </AriaMenu>
  )
}
