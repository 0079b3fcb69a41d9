// Cells of a table: typed values in, lines of CSV out. A text that a spreadsheet would run as a formula gets one
// leading apostrophe, and so does one that would look as if it had got it: stripping one always gives it back.
import { WorkbenchError } from '../errors'

/** A cell before it is text. Numbers and booleans are typed values, never formulas. */
export type Cell = string | number | boolean | undefined

/** A table as an export writes it: the rows of one record after the other, no row for a record that is left out. */
export interface Table {
  columns: string[]
  records(): Generator<Cell[][]>
  /** What the table could not carry; complete when all records were read. */
  lost(): string[]
}

/** A table with only these columns, in this order. Throws `badInput` for one that it doesn't have. */
export function chosen(table: Table, columns: readonly string[]): Table {
  const places = columns.map((name) => table.columns.indexOf(name))
  const unknown = columns[places.indexOf(-1)]
  if (unknown !== undefined)
    throw new WorkbenchError(
      'badInput',
      `There is no column “${unknown}” in this format; it has ${table.columns.join(', ')}.`,
    )
  return {
    ...table,
    columns: [...columns],
    *records() {
      for (const rows of table.records()) yield rows.map((row) => places.map((place) => row[place]))
    },
  }
}

// With white space before it, which spreadsheets drop, and full-width variants, which they normalise; after OWASP,
// “CSV injection”. White space before anything else stays alone: a quote may begin with a line break.
const formula = /^'*\s*[=+\-@＝＋－＠]/

/** The text of a cell, guarded unless `raw`. Readers take one `'` off what still matches the rule behind it. */
export function cellText(cell: Cell, raw: boolean): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  return raw || !formula.test(cell) ? cell : `'${cell}`
}

/** Rows as RFC 4180 writes them. */
export const csvLines = (rows: readonly (readonly Cell[])[], raw: boolean): string =>
  rows.map((row) => `${row.map((cell) => quoted(cellText(cell, raw))).join(',')}\r\n`).join('')

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
