// The start of the desktop program: one instance, one window, one engine.
// Must not break: every door to the network is closed before the first window is made.
import path from 'node:path'
import { app, type BrowserWindow, protocol } from 'electron'
import type { Event } from '../../../core/contract'
import { dataFolder, thisMachine } from '../data-folder'
import { askForPath } from './dialogs'
import { createEngine, type Engine } from './engine-process'
import { connectWindow } from './ipc'
import { setMenu } from './menu'
import { address, closeDoors, openWindow, scheme } from './window'

const built = path.dirname(import.meta.dirname)

/** The project that the program was started with, if any. */
function projectIn(args: readonly string[]): string | undefined {
  const project = args.slice(1).find((arg) => arg.endsWith('.assay') && !arg.startsWith('-'))
  return project === undefined ? undefined : path.resolve(project)
}

async function start(project: string | undefined): Promise<void> {
  await app.whenReady()
  const window = openWindow(built)
  const engine = createEngine({
    program: path.join(built, 'main/engine.js'),
    parser: path.join(built, 'main/parser.js'),
    tell: (event) => wire.tell(event),
    choosePath: (input) => askForPath(window, input),
  })
  const opened = openFirst(engine, project, (event) => wire.tell(event))
  const wire = connectWindow(window, async (verb, input) => {
    await opened
    return engine.call(verb, input)
  })
  setMenu(wire.tell)
  app.on('second-instance', (_event, _args, _folder, data) => {
    focus(window)
    const other = (data as { project?: string }).project
    if (other !== undefined) wire.tell({ event: 'command', command: 'openProject', path: other })
  })
  endTogether(engine)
  // Recovers from a load that is cut short, by closing the window early or by a navigation that is refused.
  await window.loadURL(address).catch(() => undefined)
}

async function openFirst(
  engine: Engine,
  project: string | undefined,
  tell: (event: Event) => void,
): Promise<void> {
  if (project === undefined) return
  const answer = await engine.call('openProject', { path: project })
  if (!answer.ok) tell({ event: 'notice', level: 'error', message: answer.error.message })
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** The program ends with its window, and only after the project is closed. */
function endTogether(engine: Engine): void {
  app.on('window-all-closed', () => app.quit())
  app.once('will-quit', (event) => {
    event.preventDefault()
    void engine.stop().finally(() => app.exit())
  })
}

// Even where nothing asks for a host, Chromium would look some up by itself.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
app.setPath('userData', path.join(dataFolder(thisMachine()), 'electron'))
protocol.registerSchemesAsPrivileged([
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
closeDoors()
const project = projectIn(process.argv)
if (app.requestSingleInstanceLock({ project })) void start(project)
else app.quit()
