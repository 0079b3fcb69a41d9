// Starting the processes of the crash tests: bundled once a run, then started, asked and killed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import type { Task } from './actor'

/** Bundles an actor; `remove` takes the bundle away again. */
export async function bundleActor(
  name: 'actor' | 'applier' | 'eraser' = 'actor',
): Promise<{ file: string; remove: () => void }> {
  // Inside the checkout, so that the bundle finds the packages that stay outside of it.
  const cache = resolve('node_modules/.cache/assay')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'crash-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: resolve(`tests/torture/crash/${name}.ts`), outDir, emptyOutDir: true },
  })
  return { file: join(outDir, `${name}.js`), remove: () => rmSync(outDir, { recursive: true, force: true }) }
}

/** A process that is ready for tasks. */
export interface Actor {
  /** Every line that it said since it was ready. */
  lines: string[]
  give(task: Task): void
  /** The next line that it says, or undefined when it has ended. */
  next(): Promise<string | undefined>
  kill(): Promise<void>
  /** Lets it end by itself. */
  end(): Promise<void>
}

/** Starts an actor; `command` may put another program in front. */
export async function startActor(file: string, args: string[], command: string[] = []): Promise<Actor> {
  const [program, ...rest] = [...command, process.execPath, file, ...args]
  const child = spawn(program as string, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const lines: string[] = []
  let heard = () => {}
  const next = async () => {
    await Promise.race([new Promise<void>((done) => (heard = done)), closed])
    return lines.at(-1)
  }
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    heard()
  })
  await next()
  lines.length = 0
  return {
    lines,
    next,
    give: (task) => void child.stdin.write(`${JSON.stringify(task)}\n`),
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
    end: async () => {
      child.stdin.end()
      await closed
    },
  }
}
