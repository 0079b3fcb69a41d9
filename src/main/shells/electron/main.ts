// The start of the desktop program: one instance, one window, one engine.
// Must not break: every door to the network is closed before the first window is made.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { app, type BrowserWindow, protocol } from 'electron'
import type { Event } from '../../../core/contract'
import type { Settings } from '../../../core/model/settings'
import { dataFolder, thisMachine } from '../data-folder'
import { askForPath } from './dialogs'
import { createEngine, type Engine } from './engine-process'
import { type FromDesktop, fromDesktop, type Given, givenIn } from './given'
import { connectWindow } from './ipc'
import { createMenu } from './menu'
import { reviveWindow } from './revive'
import { address, closeDoors, openWindow, scheme } from './window'

const built = path.dirname(import.meta.dirname)

async function start({ first, later }: FromDesktop): Promise<void> {
  await app.whenReady()
  const window = openWindow(built)
  const wire = connectWindow(window, async (verb, input) => {
    await opened
    const answer = await engine.call(verb, input)
    if (verb === 'changeSettings') void showMenu()
    return answer
  })
  const { tell } = wire
  const engine = createEngine({
    program: path.join(built, 'main/engine.js'),
    parser: path.join(built, 'main/parser.js'),
    tell,
    choosePath: (input) => askForPath(window, input),
    opened: () => void showMenu(),
  })
  const menu = createMenu(tell)
  const showMenu = async (): Promise<void> => {
    const answer = await engine.call('settings', {})
    if (answer.ok) menu.show(answer.value as Settings)
  }
  const opened = openFirst(engine, first(), tell)
  void opened.then(showMenu)
  reviveWindow(window, wire)
  later((files) => {
    focus(window)
    const { project, documents } = files
    const other = project !== undefined && !isSame(project, engine.path())
    if (other) tell({ event: 'command', command: 'openProject', path: project })
    if (documents.length > 0) tell(importing(documents, other || engine.path() !== undefined))
  })
  endTogether(engine)
  // Recovers from a load that is cut short, by closing the window early or by a navigation that is refused.
  await window.loadURL(address).catch(() => undefined)
}

async function openFirst(
  engine: Engine,
  { project, documents }: Given,
  tell: (event: Event) => void,
): Promise<void> {
  if (project !== undefined) {
    const answer = await engine.call('openProject', { path: project })
    if (!answer.ok) tell({ event: 'notice', level: 'error', message: answer.error.message })
  }
  if (documents.length > 0) tell(importing(documents, engine.path() !== undefined))
}

/** What becomes of documents that the desktop gives; without a project there is nothing to put them into. */
function importing(paths: string[], hasProject: boolean): Event {
  if (hasProject) return { event: 'command', command: 'import', paths }
  const what = paths.length === 1 ? `“${path.basename(paths[0] ?? '')}”` : `${paths.length} documents`
  const message = `Open a project, or make one, and import ${what} then.`
  return { event: 'notice', level: 'warning', message, ways: ['newProject', 'openProject'] }
}

/** The same file, whatever it is called; a path that leads nowhere is nobody's. */
function isSame(one: string, other: string | undefined): boolean {
  if (other === undefined) return false
  try {
    return fs.realpathSync(one) === fs.realpathSync(other)
  } catch {
    // Whoever opens it says what is wrong with it.
    return false
  }
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
// In a checkout the folder of the program itself comes before what is to be opened.
const typed = process.argv.slice(1).filter((arg) => !arg.startsWith('-'))
const begun = givenIn(app.isPackaged ? typed : typed.slice(1), process.cwd())
const desktop = fromDesktop(begun)
if (app.requestSingleInstanceLock({ ...begun })) void start(desktop)
else app.quit()
