// The one window, and what no page of it may ever do.
// Must not break: sandboxed, without a network, without permissions, without another address than the page's own.
import path from 'node:path'
import { app, BrowserWindow, type Session, session } from 'electron'
import { readPage } from '../page'
import { keepPlace, lastPlace } from './place'

export const scheme = 'app'
export const address = `${scheme}://assay/`
const allowedSchemes = ['app:', 'blob:']

/** Without `persist:` the session lives in memory only. */
const partition = 'assay'

export function openWindow(built: string): BrowserWindow {
  const page = readPage(path.join(built, 'renderer'))
  session.fromPartition(partition).protocol.handle(scheme, ({ url }) => {
    const { host, pathname } = new URL(url)
    const file = host === 'assay' ? page(pathname) : undefined
    return file ?? new Response(null, { status: 404 })
  })
  const place = lastPlace()
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...place?.bounds,
    minWidth: 720,
    minHeight: 480,
    title: 'Assay',
    icon: path.join(built, 'resources/icons/256.png'),
    show: false,
    webPreferences: {
      preload: path.join(built, 'preload/preload.cjs'),
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      defaultEncoding: 'UTF-8',
      devTools: false,
    },
  })
  window.once('ready-to-show', () => {
    if (place?.maximized) window.maximize()
    window.show()
  })
  window.webContents.once('did-finish-load', () => window.webContents.setZoomLevel(place?.zoom ?? 0))
  keepPlace(window)
  return window
}

/** Closes every door of every session and page, those that a library would open included. Call before the app is ready. */
export function closeDoors(): void {
  app.on('session-created', closeSession)
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
  })
}

/** Whether an address is the page itself, at whatever hash. */
export function isOwnPage(url: string): boolean {
  return url === address || url.startsWith(`${address}#`)
}

function closeSession(closed: Session): void {
  closed.setSpellCheckerLanguages([])
  closed.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  closed.setPermissionCheckHandler(() => false)
  closed.setDevicePermissionHandler(() => false)
  closed.on('will-download', (event) => event.preventDefault())
  closed.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !allowedSchemes.includes(new URL(url).protocol) }),
  )
}
