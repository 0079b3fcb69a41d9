// What the Workbench needs from the machine it runs on: time, ids, folders, a name.
// Must not break: the shells are the only place where these come from outside.
import os from 'node:os'
import path from 'node:path'
import { v7 } from 'uuid'
import type { Host } from '../workbench/host'
import { dataFolder, thisMachine } from './data-folder'

type Parts = Pick<Host, 'emit' | 'mode' | 'choosePath' | 'readDocument' | 'lasting'>

/** `built` is the folder that the build has made. */
export function createHost(built: string, parts: Parts): Host {
  const machine = thisMachine()
  return {
    now: () => new Date().toISOString(),
    newId: () => v7(),
    dataFolder: dataFolder(machine),
    homeFolder: machine.home,
    userName: userName(machine.env),
    resources: path.join(built, 'resources/sample'),
    ...parts,
  }
}

function userName(env: NodeJS.ProcessEnv): string {
  try {
    return os.userInfo().username
  } catch {
    // Recovers from a user id without an account, as containers have.
    return env['USER'] || 'coder'
  }
}

/** Writes a mistake of the program itself to stderr, for who looks for it; the person gets a sentence. */
export function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}
