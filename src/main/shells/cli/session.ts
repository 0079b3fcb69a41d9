// A project open for the length of one command, asked through the same gate as in every shell.
// Must not break: a command that only reads takes no lock; whatever happens, the project is closed.
import process from 'node:process'
import { Presets, SingleBar } from 'cli-progress'
import type { Event } from '../../../core/contract'
import { WorkbenchError } from '../../../core/errors'
import { type RemoteWorkbench, remoteWorkbench } from '../../../core/remote'
import { createWorkbench } from '../../workbench'
import { answer } from '../../workbench/answer'
import { createHost, report } from '../host'
import { documentReader } from '../parser-process'
import { built, parser } from './built'

type Mode = 'read' | 'write'

/** The name of the one job that a command runs. */
export const job = 'command'

/** Makes a Workbench for `work` and closes the project that it opened. */
export async function withWorkbench<T>(mode: Mode, work: (ask: RemoteWorkbench) => Promise<T>): Promise<T> {
  const progress = createProgress()
  const documents = documentReader(parser)
  const parts = { mode, emit: progress.hear, readDocument: documents.read }
  const workbench = createWorkbench(createHost(built, parts))
  const ask = remoteWorkbench((verb, input) => answer(workbench, verb, input, report))
  try {
    return await work(ask)
  } finally {
    progress.end()
    documents.stop()
    await ask.closeProject({})
  }
}

/** The first Ctrl+C asks the job to stop, so that it ends in order; a second one ends the program. */
export async function untilCancelled<T>(ask: RemoteWorkbench, running: Promise<T>): Promise<T> {
  const cancel = (): void => void ask.cancelJob({ job })
  process.once('SIGINT', cancel)
  try {
    return await running
  } finally {
    process.off('SIGINT', cancel)
  }
}

export function withProject<T>(
  path: string,
  mode: Mode,
  work: (ask: RemoteWorkbench) => Promise<T>,
): Promise<T> {
  return withWorkbench(mode, async (ask) => {
    await file(ask.openProject({ path }))
    return work(ask)
  })
}

/** For a script a file that isn't there is one that can't be read, unlike a record that isn't there. */
export async function file<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening
  } catch (error) {
    // Not handled, only told apart by its exit code.
    if (!(error instanceof WorkbenchError) || error.code !== 'notFound') throw error
    throw new WorkbenchError('unreadable', error.message)
  }
}

/** A progress bar on stderr, when that is a terminal; other events are sentences there. */
function createProgress(): { hear: (event: Event) => void; end: () => void } {
  const format = '{bar} {value}/{total} {item}'
  const bar = new SingleBar({ format, clearOnComplete: true, stream: process.stderr }, Presets.shades_classic)
  return {
    hear: (event) => {
      if (event.event === 'notice') process.stderr.write(`${event.message}\n`)
      if (event.event !== 'progress' || !process.stderr.isTTY) return
      const { done, total = done, item = '' } = event
      if (!bar.isActive) bar.start(total, done, { item })
      bar.setTotal(total)
      bar.update(done, { item })
    },
    end: () => bar.stop(),
  }
}
