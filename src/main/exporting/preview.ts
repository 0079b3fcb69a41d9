// How an export would begin: the first records exactly as the file would have them, read from the project as it is.
// It is bounded: however large the project, only what is shown is read.
import type { ExportPreview } from '../../core/answers'
import type { Checked } from '../../core/contract'
import type { ProjectData } from '../../core/transfer/project-data'
import { formatOf } from './formats'

/** The first `limit` records of an export. */
export function exportPreview(
  data: ProjectData,
  { limit, ...input }: Checked<'exportPreview'>,
): ExportPreview {
  const { chunks, total } = formatOf(data, { ...input, path: '', withOriginals: false })
  let text = ''
  let rows = 0
  for (const chunk of chunks) {
    text += chunk.text
    rows += chunk.rows
    if (rows >= limit) break
  }
  return { columns: [], rows: [], text, total }
}
