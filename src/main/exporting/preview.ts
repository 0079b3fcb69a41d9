// How an export would begin, read from the project as it is: the first records exactly as the file would have them.
// It is bounded: however large the project, little more is read than what is shown.
import type { ExportPreview } from '../../core/answers'
import type { Checked } from '../../core/contract'
import { splitsPair } from '../../core/text/span'
import { cellText, chosen, type Table } from '../../core/transfer/cells'
import { cautionsOf, type Exported, type Format, formatOf } from './formats'

/** The first `limit` records of an export. */
export function exportPreview(data: Exported, input: Checked<'exportPreview'>): ExportPreview {
  const format = formatOf(data, { ...input, withOriginals: false })
  const { table, rows: total } = format
  const cautions = cautionsOf(data, input.format)
  if (!table) return { columns: [], rows: [], text: beginning(format, input.limit), total, cautions }
  const shown = input.columns ? chosen(table, input.columns) : table
  return { columns: table.columns, rows: firstRows(shown, input), total, cautions }
}

function firstRows(table: Table, { limit, raw }: Checked<'exportPreview'>): string[][] {
  const rows: string[][] = []
  for (const record of table.records()) {
    rows.push(...record.map((row) => row.map((cell) => cellText(cell, raw))))
    if (rows.length >= limit) break
  }
  return rows.slice(0, limit)
}

/** Units of a text that are shown at most: a source alone may have millions. */
const most = 20_000

function beginning(format: Format, limit: number): string {
  let text = ''
  let rows = 0
  for (const chunk of format.chunks) {
    text += chunk.text
    rows += chunk.rows
    if (rows >= limit || text.length >= most) break
  }
  return text.slice(0, splitsPair(text, most) ? most - 1 : most)
}
