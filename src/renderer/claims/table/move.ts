// Where the arrows lead in the claims table: by row, and from the first row up into the column headers.
// Pure; undefined for a key that is not the table's.

/** A row (`headers` for the headers) and, among the headers, a column. */
export interface Place {
  row: number
  column: number
}

export const headers = -1

interface Size {
  rows: number
  columns: number
  /** Rows that a page key moves by. */
  page: number
}

export function placeAfter({ row, column }: Place, key: string, size: Size): Place | undefined {
  const to = (next: number): Place => ({ row: Math.max(headers, Math.min(size.rows - 1, next)), column })
  const beside = (next: number): Place | undefined =>
    row === headers ? { row, column: Math.max(0, Math.min(size.columns - 1, next)) } : undefined
  switch (key) {
    case 'ArrowDown':
      return to(row + 1)
    case 'ArrowUp':
      return to(row - 1)
    case 'PageDown':
      return to(row + size.page)
    case 'PageUp':
      return to(Math.max(0, row - size.page))
    case 'Home':
      return row === headers ? beside(0) : to(0)
    case 'End':
      return row === headers ? beside(size.columns - 1) : to(size.rows - 1)
    case 'ArrowLeft':
      return beside(column - 1)
    case 'ArrowRight':
      return beside(column + 1)
    default:
      return undefined
  }
}
