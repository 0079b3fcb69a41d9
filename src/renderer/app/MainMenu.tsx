// The menu of the page: every command of the table, in menus of their own, whatever shell the page is in.
import { useEffect, useState } from 'react'
import { ChevronRight, Menu as MenuIcon } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger } from 'react-aria-components'
import { type CommandName, commandNames, type Menu as MenuName } from '../../core/commands'
import { IconButton } from '../ui/Button'
import list from '../ui/List.module.css'
import { MenuEntries, type MenuEntry } from '../ui/Menu'
import { words } from '../ui/words'
import type { Commands } from './commands'

const menus = Object.keys(words.menus) as MenuName[]

/** Where a line divides a menu: before each of these. */
const afterLine: ReadonlySet<CommandName> = new Set<CommandName>([
  'import',
  'export',
  'backups',
  'settings',
  'undoSince',
  'copyQuote',
  'find',
  'toSources',
  'nextSource',
  'toggleSources',
  'largerText',
  'palette',
  'sentence',
  'markRegion',
  'removeSource',
  'markReviewed',
  'copyClaim',
  'removeClaim',
  'diagnostic',
])

export function MainMenu({ commands }: { commands: Commands }) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F10' || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <IconButton icon={MenuIcon} label="Menu" keys="F10" />
      <Popover className={list['popover'] ?? ''}>
        <Menu aria-label="Menu" className={list['list'] ?? ''} {...{ autoFocus: 'first' }}>
          {menus.map((menu) => (
            <SubmenuTrigger key={menu}>
              <MenuItem className={list['item'] ?? ''} textValue={words.menus[menu]}>
                {words.menus[menu]}
                <ChevronRight size={14} aria-hidden className={list['end']} />
              </MenuItem>
              <Popover className={list['popover'] ?? ''} offset={-2}>
                <MenuEntries label={words.menus[menu]} groups={groupsOf(menu, commands)} />
              </Popover>
            </SubmenuTrigger>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function groupsOf(menu: MenuName, commands: Commands): MenuEntry[][] {
  const groups: MenuEntry[][] = [[]]
  for (const name of commandNames) {
    const { label, keys, enabled, run, menu: here } = commands[name]
    if (here !== menu) continue
    if (afterLine.has(name)) groups.push([])
    groups.at(-1)?.push({ label, disabled: !enabled, run: () => run(), ...(keys !== undefined && { keys }) })
  }
  return groups.filter((group) => group.length > 0)
}
