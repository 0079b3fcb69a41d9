// Where Assay keeps its own files (settings, locks) on this machine.
// Must not break: every shell uses this one folder, or two of them could write the same project at once.
import os from 'node:os'
import path from 'node:path'

export interface Machine {
  env: Record<string, string | undefined>
  platform: NodeJS.Platform
  home: string
}

export function thisMachine(): Machine {
  return { env: process.env, platform: process.platform, home: os.homedir() }
}

export function dataFolder({ env, platform, home }: Machine): string {
  if (env['ASSAY_HOME']) return path.resolve(env['ASSAY_HOME'])
  if (platform === 'darwin') return path.join(home, 'Library/Application Support/Assay')
  if (platform === 'win32') return path.join(env['APPDATA'] || path.join(home, 'AppData/Roaming'), 'Assay')
  const base = env['XDG_DATA_HOME']
  // The XDG rules say that a relative path there is to be ignored.
  return path.join(base && path.isAbsolute(base) ? base : path.join(home, '.local/share'), 'assay')
}
