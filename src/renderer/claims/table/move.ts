// Where the keys lead in the claims table: by cell, as in a spreadsheet, and from the first row up into the headers.
// Pure; undefined for a key that is not the table's.

/** A line (`headers` for the headers) and a column. */
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

/** `far`: with Ctrl, to the edge. */
export function placeAfter(
  { row, column }: Place,
  key: string,
  far: boolean,
  { rows, columns, page }: Size,
): Place | undefined {
  const to = (line: number, cell: number): Place => ({
    row: Math.max(headers, Math.min(rows - 1, line)),
    column: Math.max(0, Math.min(columns - 1, cell)),
  })
  const first = Math.min(0, rows - 1)
  switch (key) {
    case 'ArrowDown':
      return to(far ? rows - 1 : row + 1, column)
    case 'ArrowUp':
      return to(far && row > 0 ? 0 : row - 1, column)
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1)
    case 'ArrowRight':
      return to(row, far ? columns - 1 : column + 1)
    case 'PageDown':
      return to(row + page, column)
    case 'PageUp':
      return to(row === headers ? headers : Math.max(0, row - page), column)
    case 'Home':
      return to(far ? first : row, 0)
    case 'End':
      return to(far ? rows - 1 : row, columns - 1)
    default:
      return undefined
  }
}

/** The cell after the one that was edited: with Tab the next in its row, else the one below; `back` with Shift. */
export function placeAfterEdit(place: Place, key: 'Tab' | 'Enter', back: boolean, size: Size): Place {
  const by = back ? -1 : 1
  const [row, column] =
    key === 'Tab' ? [place.row, place.column + by] : [Math.max(0, place.row + by), place.column]
  return {
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  }
}
