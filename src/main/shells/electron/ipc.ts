// The wire of the window: one channel for calls, one back for events.
// Must not break: only the top frame of our own page is answered; what is told before it listens is kept for it.
import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Event } from '../../../core/contract'
import type { Answer } from '../../../core/remote'
import { isOwnPage } from './window'

export interface Wire {
  tell: (event: Event) => void
  /** A page will be loaded: what is told from now on is for that one. */
  begin: () => void
}

type Call = (verb: string, input: unknown) => Promise<Answer>

const foreign: Answer = {
  ok: false,
  error: { code: 'noAccess', message: 'Assay answers only the page of its own window.' },
}

export function connectWindow(window: BrowserWindow, call: Call): Wire {
  // A page listens before it calls for the first time.
  let kept: Event[] | undefined = []
  const send = (event: Event): void => {
    if (!window.isDestroyed()) window.webContents.send('event', event)
  }
  ipcMain.handle('call', async (event, verb: unknown, input: unknown) => {
    if (!isPage(window, event) || typeof verb !== 'string') return foreign
    const answer = await call(verb, input)
    kept?.forEach(send)
    kept = undefined
    return answer
  })
  return {
    tell: (event) => (kept ? void kept.push(event) : send(event)),
    begin: () => void (kept ??= []),
  }
}

function isPage(window: BrowserWindow, { senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === window.webContents.mainFrame && isOwnPage(senderFrame.url)
}
