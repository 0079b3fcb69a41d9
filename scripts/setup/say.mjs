// What our scripts say to the person and how they run other programs.
// Must not break: progress goes to stderr, so that the output of `npm run -s assay` stays the program's own.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** A failure that the person can act on; scripts print its sentence without a stack. */
export class Stop extends Error {}

export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** The same time everywhere: 0.8 s, 12 s. */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0)} s`
}

/**
 * Runs a program to its end and resolves to { code, output }. `quiet` collects its output instead of showing it;
 * `limit` ends it after so many milliseconds (code 124).
 */
export function run(command, args, { quiet = false, limit = 0, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...options,
    })
    const chunks = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk))
    let late = false
    const timer = limit && setTimeout(() => (late = child.kill('SIGKILL')), limit)
    const letGo = passSignals(child)
    const end = () => {
      clearTimeout(timer)
      letGo()
    }
    child.on('error', (error) => (end(), reject(error)))
    child.on('close', (code, signal) => {
      end()
      const failed = late ? 124 : 128 + (constants.signals[signal] ?? 1)
      resolve({ code: code ?? failed, output: Buffer.concat(chunks).toString() })
    })
  })
}

// A terminal sends Ctrl+C to every process of the group itself; a second one would cut a tidy end short. Any other
// signal, and SIGINT without a terminal (a supervisor, a test), reaches only us and has to be passed on. npm passes
// SIGTERM only to the shell between it and us, so that a lost parent means the same.
function passSignals(child) {
  const pass = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  const parent = process.ppid
  const lost = () => process.env.npm_lifecycle_event && process.ppid !== parent && child.kill('SIGTERM')
  const watch = setInterval(lost, 500)
  return () => {
    clearInterval(watch)
    for (const signal of signals) process.off(signal, pass)
  }
}

/** Runs a script's main function: its number is the exit code, a Stop is one sentence and exit code 1. */
export async function main(work) {
  try {
    process.exitCode = await work(process.argv.slice(2))
  } catch (error) {
    // The last place that an error can reach; what isn't a Stop is a fault of ours and shows where it came from.
    say(error instanceof Stop ? error.message : error.stack)
    process.exitCode = 1
  }
}
