// A disk of a few megabytes to fill up or to take away: needs root on Linux with the right to mount.
// It is unmounted when the test is over, even while something on it is open.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const noDisk = 'A disk of its own needs root on Linux with the right to mount.'

/** A small disk, where this process may mount one; `end` takes it away although it is in use. */
export function smallDisk(megabytes: number): { folder: string; end: () => void } | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const folder = fs.mkdtempSync(join(os.tmpdir(), 'assay-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    // Not a failure: in some containers not even root may mount.
    return undefined
  }
  let mounted = true
  const end = () => {
    if (!mounted) return
    execFileSync('umount', ['-l', folder])
    mounted = false
    fs.rmSync(folder, { recursive: true, force: true })
  }
  onTestFinished(end)
  return { folder, end }
}
