// The formats by name: the table or the pieces of each file, how many records it tells, and what it can't carry.
import type { Checked } from '../../core/contract'
import { assertNever, WorkbenchError } from '../../core/errors'
import { nouns } from '../../core/model/records'
import { chosen, csvLines, type Table } from '../../core/transfer/cells'
import { claimLines, lostInLines } from '../../core/transfer/claim-lines'
import { claimTable } from '../../core/transfer/claim-table'
import { codebookNouns, writeCodebook } from '../../core/transfer/codebook'
import { historyTable, type Journal } from '../../core/transfer/history-table'
import { cautions } from '../../core/transfer/losses'
import type { Chunk, ProjectData } from '../../core/transfer/project-data'
import { lostInQdc, writeQdc } from '../../core/transfer/qdc'
import { evidenceTable, highlightTable, sourceTable } from '../../core/transfer/record-tables'
import { lostInAssay, writeAssay } from '../../core/transfer/write-assay'

/** A file to be written. */
export interface Format {
  /** The table that the file is, with all its columns; undefined for a file that is none. */
  table?: Table | undefined
  chunks: Iterable<Chunk>
  /** Records that are read, and rows that are written. */
  total: number
  rows: number
  /** Complete when all chunks were taken. */
  lost: () => string[]
}

/** What exports are made of. */
export type Exported = ProjectData & Journal

type Input = Omit<Checked<'exportProject'>, 'path' | 'job'>

/** The file that an export asks for. Throws `badInput` for a filter or columns where the format has none. */
export function formatOf(data: Exported, input: Input): Format {
  const { format, where } = input
  checkFits(input)
  switch (format) {
    case 'csv': {
      const { claims } = data.claimTotals(where)
      return csv(claimTable(data, where), { total: claims, rows: claims }, input)
    }
    case 'evidence-csv': {
      const { claims, evidence } = data.claimTotals(where)
      return csv(evidenceTable(data, where), { total: claims, rows: evidence }, input)
    }
    case 'highlights-csv': {
      const count = data.count('highlights')
      return csv(highlightTable(data), { total: count, rows: count }, input)
    }
    case 'sources-csv': {
      const count = data.count('sources')
      return csv(sourceTable(data), { total: count, rows: count }, input)
    }
    case 'jsonl': {
      const { claims } = data.claimTotals(where)
      const chunks = claimLines(data, where)
      return { chunks, total: claims, rows: claims, lost: () => lostInLines(data) }
    }
    case 'json': {
      const records = nouns.reduce((sum, noun) => sum + data.count(noun), 0)
      const chunks = writeAssay(data, input)
      return { chunks, total: records, rows: records, lost: () => lostInAssay(data, input) }
    }
    case 'history-csv': {
      const count = data.newestChange()
      return csv(historyTable(data), { total: count, rows: count }, input)
    }
    case 'codebook': {
      const records = codebookNouns.reduce((sum, noun) => sum + data.count(noun), 0)
      return { chunks: writeCodebook(data), total: records, rows: records, lost: () => [] }
    }
    case 'qdc': {
      const count = data.count('tags')
      return { chunks: writeQdc(data), total: count, rows: count, lost: () => lostInQdc(data) }
    }
    default:
      return assertNever(format)
  }
}

/** Why a file could not be loaded again, a sentence each; none for a file that nothing loads. */
export const cautionsOf = (data: ProjectData, format: Name): string[] =>
  loadable.includes(format) ? cautions(data) : []

type Name = Checked<'exportProject'>['format']
const loadable: Name[] = ['json', 'codebook', 'qdc']
const aboutClaims: Name[] = ['csv', 'evidence-csv', 'jsonl']
const tables: Name[] = ['csv', 'evidence-csv', 'highlights-csv', 'sources-csv', 'history-csv']

function checkFits({ format, where, columns }: Input): void {
  if (Object.values(where).some((value) => value !== undefined) && !aboutClaims.includes(format))
    throw new WorkbenchError(
      'badInput',
      `The format ${format} can't be filtered; only ${aboutClaims.join(', ')} can.`,
    )
  if (columns && !tables.includes(format))
    throw new WorkbenchError('badInput', `The format ${format} has no columns; ${tables.join(', ')} have.`)
}

function csv(table: Table, counts: Pick<Format, 'total' | 'rows'>, { raw, columns }: Input): Format {
  const shown = columns ? chosen(table, columns) : table
  return { table, chunks: csvChunks(shown, raw), ...counts, lost: () => table.lost() }
}

/** With a byte order mark, which is how spreadsheets know UTF-8. */
function* csvChunks(table: Table, raw: boolean): Generator<Chunk> {
  yield { text: `\ufeff${csvLines([table.columns], raw)}`, rows: 0, read: 0 }
  for (const rows of table.records()) yield { text: csvLines(rows, raw), rows: rows.length, read: 1 }
}
