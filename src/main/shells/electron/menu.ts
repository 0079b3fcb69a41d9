// The menu. What concerns the project goes to the page as a command; the rest is Electron's own.
// Must not break: outside macOS the page itself hears the keys, so that they act once and the same in a browser.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { CommandName } from '../../../core/commands'
import type { Event } from '../../../core/contract'

export function setMenu(tell: (event: Event) => void): void {
  const item = (label: string, accelerator: string, command: CommandName): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => tell({ event: 'command', command }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const isMac = process.platform === 'darwin'
  const menus: MenuItemConstructorOptions[] = [
    {
      label: '&File',
      submenu: [
        item('New project …', 'CmdOrCtrl+N', 'newProject'),
        item('Open project …', 'CmdOrCtrl+O', 'openProject'),
        line,
        item('Import …', 'CmdOrCtrl+I', 'import'),
        item('Export …', 'CmdOrCtrl+E', 'export'),
        line,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('Undo', 'CmdOrCtrl+Z', 'undo'),
        item('Redo', 'CmdOrCtrl+Shift+Z', 'redo'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        line,
        { role: 'togglefullscreen' },
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [{ role: 'appMenu' }, ...menus] : menus))
}
