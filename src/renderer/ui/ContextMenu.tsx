// A menu at a place of the page: for the row that was clicked with the right button, or asked for with Shift+F10.
import { AtPoint } from './AtPoint'
import list from './List.module.css'
import { MenuEntries, type MenuEntry } from './Menu'

export interface ContextMenuProps {
  label: string
  groups: MenuEntry[][]
  at: { x: number; y: number }
  onClose: () => void
}

export function ContextMenu({ label, groups, at, onClose }: ContextMenuProps) {
  return (
    <AtPoint at={at} label={label} className={list['popover']} onClose={onClose}>
      <MenuEntries label={label} groups={groups} onClose={onClose} focused />
    </AtPoint>
  )
}
