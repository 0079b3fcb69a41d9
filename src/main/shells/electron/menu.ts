// The menu, made from the table of commands: each goes to the page, which answers; the rest is Electron's own.
// Must not break: outside macOS the page itself hears the keys, so that they act once and the same in a browser.
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { type CommandName, commandNames, commands, type Menu as MenuName } from '../../../core/commands'
import type { Event } from '../../../core/contract'
import type { Settings } from '../../../core/model/settings'

type Item = MenuItemConstructorOptions

interface Parts {
  tell: (event: Event) => void
  settings: Pick<Settings, 'keys' | 'recent'>
}

const line: Item = { type: 'separator' }

/** Where a new group begins. */
const linesBefore = new Set<CommandName>([
  'import',
  'export',
  'saveCopy',
  'settings',
  'closeProject',
  'find',
  'toSources',
  'nextSource',
  'toggleSources',
  'largerText',
  'palette',
  'nextHighlight',
  'markRegion',
  'removeSource',
  'copyClaim',
  'removeClaim',
  'diagnostic',
])

export interface ShownMenu {
  /** Shows the menu with the keys and the projects of these settings. */
  show(settings: Settings): void
}

export function createMenu(tell: (event: Event) => void): ShownMenu {
  let shown = ''
  const show = ({ keys, recent }: Parts['settings']): void => {
    const next = JSON.stringify([keys, recent])
    if (next === shown) return
    shown = next
    setMenu({ tell, settings: { keys, recent } })
    // For the dock and the jump list.
    if (recent[0]) app.addRecentDocument(recent[0].path)
  }
  show({ keys: {}, recent: [] })
  return { show }
}

function setMenu(parts: Parts): void {
  const isMac = process.platform === 'darwin'
  const own = (menu: MenuName): Item[] => itemsOf(menu, parts)
  const menus: Item[] = [
    {
      label: '&File',
      submenu: [...withRecent(own('file'), parts), line, { role: isMac ? 'close' : 'quit' }],
    },
    { label: '&Edit', submenu: withClipboard(own('edit')) },
    { label: '&View', submenu: [...own('view'), line, ...zoom, line, { role: 'togglefullscreen' }] },
    { label: '&Text', submenu: own('text') },
    { label: '&Claim', submenu: own('claim') },
    { label: '&Help', role: 'help', submenu: own('help') },
  ]
  const whole: Item[] = isMac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus
  Menu.setApplicationMenu(Menu.buildFromTemplate(whole))
}

/** The commands of a menu, in the order of the table; each has its name as its id. */
function itemsOf(menu: MenuName, { tell, settings }: Parts): Item[] {
  return commandNames
    .filter((name) => commands[name].menu === menu)
    .flatMap((command): Item[] => {
      const { label, keys } = { ...commands[command], ...settings.keys[command] }
      const accelerator = acceleratorOf(keys)
      const item: Item = {
        id: command,
        label: label.replaceAll('&', '&&'),
        ...(accelerator && { accelerator, registerAccelerator: false }),
        click: () => tell({ event: 'command', command }),
      }
      return linesBefore.has(command) ? [line, item] : [item]
    })
}

/** Keys in Electron's words; none for those that are pressed one after the other. */
function acceleratorOf(keys = ''): string | undefined {
  if (keys === '' || keys.includes(' ')) return undefined
  return keys.replace('Mod', 'CmdOrCtrl').replace('Arrow', '')
}

function withRecent(items: Item[], { tell, settings }: Parts): Item[] {
  const recent = settings.recent.map(({ title, path }): Item => {
    const label = `${title} (${path})`.replaceAll('&', '&&')
    return { label, click: () => tell({ event: 'command', command: 'openProject', path }) }
  })
  const at = items.findIndex(({ id }) => id === 'openProject') + 1
  const openRecent: Item = {
    id: 'openRecent',
    label: 'Open recent',
    enabled: recent.length > 0,
    submenu: recent,
  }
  return items.toSpliced(at, 0, openRecent)
}

/** What a text field can do stands after undo and redo. */
function withClipboard(items: Item[]): Item[] {
  const at = items.findIndex(({ id }) => id === 'redo') + 1
  const roles: Item[] = [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]
  return items.toSpliced(at, 0, line, ...roles, line)
}

/** `Ctrl` with the key of + alone, without Shift, too. */
const zoom: Item[] = [
  { role: 'zoomIn' },
  { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
  { role: 'zoomOut' },
  { role: 'resetZoom' },
]
