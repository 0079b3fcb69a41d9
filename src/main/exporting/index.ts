// Exports: a snapshot in, a finished file out. At any moment there is the old file or the new one, never a part.
// Memory doesn't grow with the project: what is read is written before more is read.
import type { Checked, ExportReport } from '../../core/contract'
import type { Snapshot } from '../database/reader'
import type { Work } from '../database'
import { cautionsOf, formatOf } from './formats'
import { writeFileWhole } from './target'

/** Nothing else of the engine waits longer than about this many milliseconds. */
const slice = 20
/** Characters that are gathered before they are written. */
const batch = 256 * 1024

/** Writes an export to `input.path`, replacing what is there. An error or a cancelled job leaves no trace. */
export async function exportProject(
  snapshot: Snapshot,
  input: Checked<'exportProject'>,
  job: Work,
): Promise<ExportReport> {
  const format = formatOf(snapshot, input)
  let rows = 0
  let read = 0
  const written = await writeFileWhole(input.path, async (write) => {
    let pending = ''
    let paused = performance.now()
    for (const chunk of format.chunks) {
      pending += chunk.text
      rows += chunk.rows
      read += chunk.read
      if (pending.length >= batch) {
        await write(pending)
        pending = ''
      }
      if (performance.now() - paused < slice) continue
      job.progress(read, format.total)
      await job.pause()
      job.check()
      paused = performance.now()
    }
    await write(pending)
    job.check()
  })
  job.progress(format.total, format.total)
  return { ...written, rows, lost: [...cautionsOf(snapshot, input.format), ...format.lost()] }
}
