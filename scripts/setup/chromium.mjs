// The Chromium that browser tests and measurements drive: the machine's own.
// Must not break: nothing is downloaded except by the machine's package manager, and only where we are its administrator.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { run, say } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const elsewhere = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap(
    (program) =>
      ['ProgramFiles', 'ProgramFiles(x86)'].map((key) => path.join(process.env[key] ?? '', program)),
  ),
}

/** The path of a Chromium, or undefined. ASSAY_CHROMIUM overrides what is found. */
export function findChromium() {
  const candidates = [
    process.env.ASSAY_CHROMIUM,
    ...names.flatMap(onPath),
    ...(elsewhere[process.platform] ?? []),
  ]
  return candidates.find((candidate) => candidate && existsSync(candidate))
}

/** As above, after installing Debian's where we may. */
export async function installChromium() {
  const found = findChromium()
  const [apt] = onPath('apt-get').filter(existsSync)
  if (found || !apt || process.getuid?.() !== 0) return found
  say('Installing Chromium for the browser tests …')
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run(apt, ['update', '-qq'], options)
  const packages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core']
  const { code, output } = await run(
    apt,
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  )
  if (code !== 0) say(output.trim().split('\n').slice(-5).join('\n'))
  return findChromium()
}

function onPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name))
}
