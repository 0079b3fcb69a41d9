// All that a window's page gets from Electron: `window.assay`, the wire to the Workbench.
// Must not break: it knows no verb and no event, and never grows.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Event } from '../core/contract'
import type { Answer, Wire } from '../core/remote'

const wire: Wire = {
  call: (verb, input) => ipcRenderer.invoke('call', verb, input) as Promise<Answer>,
  listen: (callback) => {
    const pass = (_: IpcRendererEvent, event: Event): void => callback(event)
    ipcRenderer.on('event', pass)
    return () => void ipcRenderer.off('event', pass)
  },
}
contextBridge.exposeInMainWorld('assay', wire)
