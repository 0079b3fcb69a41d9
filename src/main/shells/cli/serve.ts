// `assay serve`: the browser shell until Ctrl+C.
// Must not break: the token is printed once, with the address, and written nowhere else.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import process from 'node:process'
import { remoteWorkbench } from '../../../core/remote'
import { createWorkbench } from '../../workbench'
import { answer } from '../../workbench/answer'
import { createHost, report } from '../host'
import { documentReader } from '../parser-process'
import { createListeners } from '../server/listeners'
import { createServerShell } from '../server/server'
import { built, parser } from './built'
import { print } from './output'
import { file } from './session'

interface ServeOptions {
  port: number
  open: boolean
}

export async function serve([project]: [string?], { port, open }: ServeOptions): Promise<void> {
  const listeners = createListeners()
  const documents = documentReader(parser)
  const parts = { emit: listeners.tell, readDocument: documents.read, lasting: true }
  const workbench = createWorkbench(createHost(built, parts))
  const ask = remoteWorkbench((verb, input) => answer(workbench, verb, input, report))
  if (project !== undefined) await file(ask.openProject({ path: project }))
  const token = randomBytes(32).toString('base64url')
  const pageFolder = path.join(built, 'renderer')
  const server = await createServerShell({ workbench, listeners, pageFolder, token, port })
  await print(`Assay is open at ${server.address}`)
  if (open) openBrowser(server.address)
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)))
  await server.close()
  documents.stop()
  await ask.closeProject({})
}

/** Opens the default browser where there is one; the printed address is enough where there is none. */
function openBrowser(address: string): void {
  const command = browserCommand(address)
  if (!command) return
  const [program, ...args] = command
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

function browserCommand(address: string): [string, ...string[]] | undefined {
  if (process.platform === 'darwin') return ['open', address]
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  // Without a display xdg-open would start a browser in the terminal.
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open', address] : undefined
}
