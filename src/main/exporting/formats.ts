// The formats by name: the pieces of each file, how many records are read for it, and what it can't carry.
import type { Checked } from '../../core/contract'
import { assertNever, WorkbenchError } from '../../core/errors'
import { nouns } from '../../core/model/records'
import { csvLines, type Table } from '../../core/transfer/cells'
import { claimLines, lostInLines } from '../../core/transfer/claim-lines'
import { claimTable } from '../../core/transfer/claim-table'
import type { Chunk, ProjectData } from '../../core/transfer/project-data'
import { evidenceTable, highlightTable, sourceTable } from '../../core/transfer/record-tables'
import { lostInAssay, writeAssay } from '../../core/transfer/write-assay'

/** A file to be written. `lost` is complete when all chunks were taken. */
export interface Format {
  chunks: Iterable<Chunk>
  /** Records that are read. */
  total: number
  lost: () => string[]
}

/** The file that an export asks for. Throws `badInput` for a filter on a format that isn't about claims. */
export function formatOf(data: ProjectData, input: Checked<'exportProject'>): Format {
  const { format, raw, where } = input
  if (Object.values(where).some((value) => value !== undefined) && !aboutClaims.includes(format))
    throw new WorkbenchError(
      'badInput',
      `The format ${format} can't be filtered; only ${aboutClaims.join(', ')} can.`,
    )
  switch (format) {
    case 'csv':
      return csv(claimTable(data, where), data.count('claims'), raw)
    case 'evidence-csv':
      return csv(evidenceTable(data, where), data.count('claims'), raw)
    case 'highlights-csv':
      return csv(highlightTable(data), data.count('highlights'), raw)
    case 'sources-csv':
      return csv(sourceTable(data), data.count('sources'), raw)
    case 'jsonl':
      return { chunks: claimLines(data, where), total: data.count('claims'), lost: () => lostInLines(data) }
    case 'json':
      return {
        chunks: writeAssay(data, input),
        total: nouns.reduce((sum, noun) => sum + data.count(noun), 0),
        lost: () => lostInAssay(data, input),
      }
    default:
      return assertNever(format)
  }
}

const aboutClaims: Checked<'exportProject'>['format'][] = ['csv', 'evidence-csv', 'jsonl']

const csv = (table: Table, total: number, raw: boolean): Format => ({
  chunks: csvChunks(table, raw),
  total,
  lost: () => table.lost(),
})

/** With a byte order mark, which is how spreadsheets know UTF-8. */
function* csvChunks(table: Table, raw: boolean): Generator<Chunk> {
  yield { text: `\ufeff${csvLines([table.columns], raw)}`, rows: 0, read: 0 }
  for (const rows of table.records()) yield { text: csvLines(rows, raw), rows: rows.length, read: 1 }
}
