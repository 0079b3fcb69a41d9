// The parser's process for the server and the command line: a Node that may read nothing but its own program.
// Must not break: it ends with us, also in the middle of a document.
import { fork } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { mostMemory, residentBytes, watchMemory } from '../parser/memory'
import type { Limits, StartParser } from '../parser/queue'
import { createDocumentReader, type DocumentReader } from '../parser/reader'

/** Reads documents in a process of `program`, the built parser. */
export function documentReader(program: string, limits?: Limits, most?: number): DocumentReader {
  return createDocumentReader(forkParser(program, most), limits)
}

const forkParser =
  (program: string, most = mostMemory): StartParser =>
  ({ answered, ended }) => {
    const child = fork(program, [], {
      serialization: 'advanced',
      execArgv: [
        '--permission',
        `--allow-fs-read=${path.dirname(program)}${path.sep}*`,
        '--disallow-code-generation-from-strings',
        // Rubbish is collected sooner, so that a page of 20 MB stays well below what the watch allows.
        '--max-old-space-size=640',
      ],
      // Nothing of ours is its business; Windows starts no program without this one.
      env: { SystemRoot: process.env['SystemRoot'] },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const kill = (): void => void child.kill('SIGKILL')
    let tooMuch = false
    const stopWatching = watchMemory(
      () => (child.pid === undefined ? undefined : residentBytes(child.pid)),
      most,
      () => {
        tooMuch = true
        kill()
      },
    )
    process.once('exit', kill)
    const end = (): void => {
      stopWatching()
      process.off('exit', kill)
      ended(tooMuch ? 'memory' : 'itself')
    }
    child.on('message', answered)
    // What it answered before its end is heard first.
    child.once('exit', () => (child.connected ? child.once('disconnect', end) : end()))
    // It could not be started, or not be ended; in the first case nothing exits.
    child.once('error', () => (child.pid === undefined ? end() : undefined))
    return {
      // What can't be sent any more is lost with the process, whose end is told.
      send: (document) => void child.send(document, () => undefined),
      kill,
    }
  }
