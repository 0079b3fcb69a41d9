// Starts the built program as a child, the way a person does, with a data folder of its own.
// Must not break: whatever was started here is ended here, by its own id.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import process from 'node:process'
import { buffer, text } from 'node:stream/consumers'

const cli = path.resolve(import.meta.dirname, '../../out/main/cli.js')

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

export interface World {
  /** The data folder. */
  home: string
  /** Where relative paths begin. */
  folder: string
  /** More of its environment. */
  env?: Record<string, string>
}

export function start(args: readonly string[], { home, folder, env: more }: World): ChildProcess {
  const env = { ...process.env, ASSAY_HOME: home, HOME: folder, ...more }
  return spawn(process.execPath, [cli, ...args], { env, cwd: folder, stdio: 'pipe' })
}

export async function assay(args: readonly string[], world: World, stdin = ''): Promise<Outcome> {
  const child = start(args, world)
  child.stdin?.end(stdin)
  const ended = once(child, 'close')
  // As bytes first: read as text a byte order mark would be lost.
  const [stdout, stderr] = await Promise.all([buffer(child.stdout!), buffer(child.stderr!)])
  const [code] = (await ended) as [number | null]
  return { code, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') }
}

export interface Serving {
  address: string
  origin: string
  pid: number
  /** Ends it as Ctrl+C does; answers its exit code. */
  stop(): Promise<number | null>
}

/** Starts `assay serve`; ready when it has printed its address. */
export async function serve(args: readonly string[], world: World): Promise<Serving> {
  const child = start(['serve', '--no-open', ...args], world)
  const ended = once(child, 'exit')
  const errors = text(child.stderr!)
  const line = await Promise.race([once(child.stdout!, 'data'), ended.then(async () => [await errors])])
  const address = /http:\S+/.exec(String(line[0]))?.[0]
  if (address === undefined) throw new Error(`serve did not start: ${String(line[0])}`)
  return {
    address,
    origin: new URL(address).origin,
    pid: child.pid!,
    stop: async () => {
      child.kill('SIGINT')
      return ((await ended) as [number | null])[0]
    },
  }
}
