// A page whose process crashed or was killed is loaded again, where it was; one that crashes at once again asks.
// Must not break: no circle, and no window that stays empty without a word.
import { app, type BrowserWindow, dialog } from 'electron'
import type { Event } from '../../../core/contract'

/** Two crashes within this many milliseconds are a circle. */
const tooSoon = 60_000

const saved = 'Everything that was shown as saved is there.'

interface Parts {
  tell: (event: Event) => void
  /** From now on the page that will be loaded is told, and not the one that is gone. */
  begin: () => void
}

export function reviveWindow(window: BrowserWindow, { tell, begin }: Parts): void {
  let last = -Infinity
  const again = (): void => {
    begin()
    tell({ event: 'notice', level: 'warning', message: `The window stopped and was loaded again. ${saved}` })
    window.webContents.reload()
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const soon = performance.now() - last < tooSoon
    last = performance.now()
    if (soon) void ask(window).then((another) => (another ? again() : app.quit()))
    else again()
  })
}

async function ask(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window of Assay stopped twice within a minute.',
    detail: `${saved} If it stops again, start Assay without this project, or open a backup of it.`,
    buttons: ['Load it again', 'Quit'],
    cancelId: 1,
  })
  return response === 0
}
