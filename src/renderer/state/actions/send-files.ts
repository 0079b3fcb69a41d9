// Sends files to the workbench by batches that are one step of the history.
// Must not break: a file that can't be read or is too large for the shell fails alone; the others still go.
import type { Delta, ImportReport, Input } from '../../../core/contract'
import { WorkbenchError } from '../../../core/errors'
import { batchesOf, type Found } from '../../library/import/found'
import { emptyReport } from '../../library/import/report'
import { words } from '../../ui/words'
import { merge } from '../changes'
import type { Importing } from '../jobs'
import type { Tools } from '../tools'

type Answer = ImportReport & Delta
type Failure = ImportReport['failed'][number]
type Readable = Extract<Found, { file: File }>

interface Sending {
  job: string
  files: readonly Readable[]
  tell: (part: Partial<Importing>) => void
  /** Called with what came of each batch. */
  onReport: (part: ImportReport) => void
}

export async function sendFiles(
  { get, set, wire }: Tools,
  { job, files, tell, onReport }: Sending,
): Promise<void> {
  const batches = batchesOf(files)
  let step: number | undefined
  let before = 0
  for (const [n, batch] of batches.entries()) {
    if (get().importing?.cancelled) return onReport(cancelled)
    const { files: held, failed } = await readAll(batch)
    onReport({ ...emptyReport, failed })
    const more = n < batches.length - 1
    const answer = await sendOne(wire, { job, files: held, more, ...(step === undefined ? {} : { step }) })
    before += batch.length
    tell({ before })
    if ('code' in answer) onReport({ ...emptyReport, failed: [answer] })
    else {
      // What is new has no claims yet: nothing has to be counted again, as it has after other changes.
      set(merge(get(), answer))
      onReport(answer)
      step = answer.step
    }
  }
}

/** What came of one batch, or why its only file was too large. */
async function sendOne(wire: Tools['wire'], input: Input<'importFiles'>): Promise<Answer | Failure> {
  try {
    return await wire.importFiles(input)
  } catch (error) {
    // Recovers from a file that is too large for the shell.
    const [file, ...others] = input.files
    if (!(error instanceof WorkbenchError) || error.code !== 'tooLarge' || !file || others.length > 0)
      throw error
    return { path: file.name, code: error.code, message: error.message }
  }
}

/** The bytes of files, and which of them can't be read any more. */
async function readAll(
  batch: readonly Readable[],
): Promise<{ files: Input<'importFiles'>['files']; failed: Failure[] }> {
  const failed: Failure[] = []
  const files = await Promise.all(
    batch.map(async ({ path, file }) => {
      try {
        return [{ name: path, bytes: new Uint8Array(await file.arrayBuffer()) }]
      } catch {
        // Recovers from a file that was moved, or may not be read.
        failed.push({ path, code: 'noAccess', message: words.importing.unreadableEntry(path) })
        return []
      }
    }),
  )
  return { files: files.flat(), failed }
}

const cancelled: ImportReport = {
  ...emptyReport,
  failed: [{ path: '', code: 'cancelled', message: words.importing.stopped }],
}
