// Where Electron's runtime is, and fetching it once: npm installs it without one.
// Must not break: a failed try costs its 20 s once a day, not at each start, and never reaches the network again that day.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { productEnvironment, productNode } from './node.mjs'
import { root, run, say } from './say.mjs'

const folder = path.join(root, 'node_modules/electron')
const failed = path.join(root, 'node_modules/.cache/assay/electron-failed')
const patience = 20_000
const day = 24 * 60 * 60 * 1000

/** The path of Electron's program, or undefined. The two variables are those that the npm package and electron-vite read. */
export function findElectron() {
  const { ELECTRON_OVERRIDE_DIST_PATH: dist, ELECTRON_EXEC_PATH: program } = process.env
  const inside = readIfThere(path.join(folder, 'path.txt'))
  const candidates = [
    dist && path.join(dist, inside ?? programName()),
    program,
    // path.txt is written last, so that half an archive isn't taken for a runtime.
    inside && path.join(folder, 'dist', inside),
  ]
  return candidates.find((candidate) => candidate && existsSync(candidate))
}

/** As above, after trying to fetch it where that was not tried today. */
export async function fetchElectron() {
  const found = findElectron()
  if (found || triedToday()) return found
  say('Fetching Electron (once, at most 20 s) …')
  const options = { quiet: true, limit: patience, env: productEnvironment() }
  const { code } = await run(productNode(), [path.join(folder, 'install.js')], options)
  if (code === 0) rmSync(failed, { force: true })
  else {
    mkdirSync(path.dirname(failed), { recursive: true })
    writeFileSync(failed, '')
  }
  return findElectron()
}

/** Whether a window can appear at all: Linux needs a display server. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Chromium refuses its sandbox to root; everybody else keeps it. */
export const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

function triedToday() {
  return existsSync(failed) && Date.now() - statSync(failed).mtimeMs < day
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function programName() {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
  return names[process.platform] ?? 'electron'
}
