// Periods of tables: a cell is for the period at the head of its column or of its row. The cells of a row are parted by tabs,
// rows by line breaks, as textOf() spells them. Only text near the cell is looked at.
import type { Span } from '../../text/span'
import type { Customs } from './customs'
import { findPeriods } from './find'
import type { FoundPeriod } from './found'

/** How far around a cell its heads are looked for, UTF-16 units. */
const reach = 2000

/** The period that a cell of a table is for; undefined outside a table. */
export function periodOfCell(
  text: string,
  cell: Span,
  published?: string,
  customs?: Customs,
): FoundPeriod | undefined {
  if (!isInRow(text, cell)) return undefined
  const from = Math.max(0, cell.start - reach)
  const lines = linesOf(text, from, Math.min(text.length, cell.end + reach))
  const at = lines.findIndex(({ end }) => end >= cell.start)
  const row = lines[at] ? cellsOf(text, lines[at]) : []
  // A row whose start is out of reach can't say which column the cell is in.
  if (row.length < 2 || (at === 0 && from > 0)) return undefined
  const column = row.findIndex(({ end }) => end >= cell.start)
  const periodIn = (within: Span | undefined): FoundPeriod | undefined =>
    within && findPeriods({ text, within, published, customs }).find(({ edtf }) => edtf !== undefined)
  for (const line of lines.slice(0, at).toReversed()) {
    const cells = cellsOf(text, line)
    if (cells.length < 2) break
    // The head of the column of names may be left out.
    const found = periodIn(cells[column - (row.length - cells.length)])
    if (found) return found
  }
  return column > 0 ? periodIn(row[0]) : undefined
}

/** True where a tab stands in the line around a cell: nearly all text is no table, and its lines needn't be parted. */
function isInRow(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const behind = text.slice(start, end + reach)
  const stop = behind.indexOf('\n')
  return (
    before.slice(before.lastIndexOf('\n') + 1).includes('\t') ||
    behind.slice(0, stop < 0 ? behind.length : stop).includes('\t')
  )
}

const linesOf = (text: string, start: number, end: number): Span[] => split(text, start, end, '\n')
const cellsOf = (text: string, { start, end }: Span): Span[] => split(text, start, end, '\t')

function split(text: string, start: number, end: number, mark: string): Span[] {
  const parts: Span[] = []
  let from = start
  for (const part of text.slice(start, end).split(mark)) {
    parts.push({ start: from, end: from + part.length })
    from += part.length + 1
  }
  return parts
}
