// Reads what strace recorded of a process: the calls that write, sync, create and remove, and the lines that it
// said, in their order. Everything is printed in hexadecimal, so that no quotation mark can be misread.
import { spawnSync } from 'node:child_process'
import type { Call } from './disk'

const program = 'strace'

/** What to put in front of a process to record it. */
export const recorder = (log: string): string[] => [
  program,
  '--follow-forks',
  '--decode-fds=path',
  '--strings-in-hex=all',
  '--string-limit=1000000',
  '--trace=openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink',
  `--output=${log}`,
]

/** True where strace is there and may trace. */
export const canRecord = (): boolean => spawnSync(program, ['-o', '/dev/null', 'true']).status === 0

const patterns: [RegExp, (...parts: string[]) => Call][] = [
  [
    /^pwrite64\(\d+<(.*?)>, "(.*?)", \d+, (\d+)/,
    (file, data, offset) => ({ call: 'write', file: text(file), offset: Number(offset), data: bytes(data) }),
  ],
  [/^f(?:data)?sync\(\d+<(.*?)>/, (file) => ({ call: 'sync', file: text(file) })],
  [
    /^ftruncate\(\d+<(.*?)>, (\d+)/,
    (file, size) => ({ call: 'truncate', file: text(file), size: Number(size) }),
  ],
  [/^unlink\("(.*?)"/, (file) => ({ call: 'unlink', file: text(file) })],
  [/^openat\(\w+(?:<.*?>)?, "(.*?)", [A-Z_|]*O_CREAT/, (file) => ({ call: 'create', file: text(file) })],
  [/^write\(1<.*?>, "(.*?)"/, (line) => ({ call: 'said', line: text(line).trim() })],
]

/** The calls of a recording, failed ones left out. */
export function callsOf(recording: string): Call[] {
  return recording.split('\n').flatMap((line) => {
    const call = line.replace(/^\d+ +/, '')
    if (/ = -1 /.test(call)) return []
    for (const [pattern, make] of patterns) {
      const match = pattern.exec(call)
      if (match) return [make(...match.slice(1))]
    }
    return []
  })
}

const bytes = (escaped = ''): Buffer => Buffer.from(escaped.replaceAll('\\x', ''), 'hex')

/** Paths of descriptors are printed as they are, unless something in them needs escaping. */
const text = (printed = ''): string => (printed.startsWith('\\x') ? bytes(printed).toString() : printed)
