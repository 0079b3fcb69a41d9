// How much memory a process takes, as seen from outside: what it says itself, or what its heap is limited to, proves nothing.
// Linux says it in /proc, macOS and Windows through a program of theirs; in Electron main asks app.getAppMetrics() instead.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { promisify } from 'node:util'

/** More than this, in bytes, no document may take. */
export const mostMemory = 1_000_000_000
const lookEvery = 200

/** The bytes of memory that a process has in hand now; undefined where nobody knows. */
export async function residentBytes(pid: number): Promise<number | undefined> {
  // A process that has just ended takes none, and a system without that program can't say.
  try {
    if (process.platform === 'linux')
      return kilobytes(/^VmRSS:\s+(\d+) kB/m, await readFile(`/proc/${pid}/status`, 'utf8'))
    const run = promisify(execFile)
    if (process.platform === 'win32') {
      const { stdout } = await run('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'])
      return kilobytes(/"([\d.,\s]+) K"/, stdout)
    }
    return kilobytes(/(\d+)/, (await run('ps', ['-o', 'rss=', '-p', String(pid)])).stdout)
  } catch {
    return undefined
  }
}

function kilobytes(pattern: RegExp, text: string): number | undefined {
  const digits = pattern.exec(text)?.[1]?.replace(/\D/g, '')
  return digits === undefined ? undefined : Number(digits) * 1024
}

/** Looks again and again until it is stopped; calls `exceeded` once there was more than `most`. */
export function watchMemory(
  look: () => Promise<number | undefined> | number | undefined,
  most: number,
  exceeded: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const again = async (): Promise<void> => {
    const bytes = await look()
    if (stopped) return
    if (bytes !== undefined && bytes > most) exceeded()
    else timer = setTimeout(() => void again(), lookEvery).unref()
  }
  void again()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
