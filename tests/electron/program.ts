// Starts the built desktop program in a real Electron, with a data folder of its own and without native dialogs.
// Must not break: nothing here reaches past what a person, or another start of the program, can do.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { World } from '../shells/program'

export const root = path.resolve(import.meta.dirname, '../..')

/** For test machines alone: they have no graphics card, and root can't have Chromium's sandbox. */
export const flags = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

export const environment = ({ home, folder, env }: World): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  ASSAY_HOME: home,
  HOME: folder,
  ASSAY_NO_NATIVE_DIALOGS: '1',
  ...env,
})

export interface Started {
  app: ElectronApplication
  page: Page
}

export async function startElectron(world: World, ...args: string[]): Promise<Started> {
  // Playwright holds the program back until it listens, but only when it finds the runtime through the package.
  const { ELECTRON_EXEC_PATH: program, ELECTRON_OVERRIDE_DIST_PATH: dist } = process.env
  if (program !== undefined && dist === undefined && process.platform === 'linux')
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path.dirname(program)
  const app = await _electron.launch({
    args: [...flags, root, ...args],
    cwd: world.folder,
    env: environment(world),
  })
  return { app, page: await app.firstWindow() }
}

/** The first change asks for a name, once; here somebody gave it already. */
export function knowTheirName({ home }: World): void {
  const file = path.join(home, 'settings.json')
  const settings = JSON.parse(readFileSync(file, 'utf8')) as { coder: object }
  writeFileSync(file, JSON.stringify({ ...settings, coder: { ...settings.coder, confirmed: true } }))
}
