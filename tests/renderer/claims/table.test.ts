// Where the arrows lead in the claims table.
import { expect, it } from 'vitest'
import { headers, placeAfter } from '../../../src/renderer/claims/table/move'

const size = { rows: 100, columns: 8, page: 20 }
const row = (at: number, key: string): number | undefined =>
  placeAfter({ row: at, column: 3 }, key, size)?.row

it.each([
  [0, 'ArrowDown', 1],
  [99, 'ArrowDown', 99],
  [0, 'ArrowUp', headers],
  [headers, 'ArrowUp', headers],
  [headers, 'ArrowDown', 0],
  [5, 'PageDown', 25],
  [95, 'PageDown', 99],
  [5, 'PageUp', 0],
  [50, 'Home', 0],
  [50, 'End', 99],
])('from row %i %s leads to row %i', (at, key, to) => expect(row(at, key)).toBe(to))

it('moves by column among the headers only', () => {
  const column = (at: number, key: string) => placeAfter({ row: at, column: 3 }, key, size)?.column
  expect([column(headers, 'ArrowLeft'), column(headers, 'ArrowRight')]).toEqual([2, 4])
  expect([column(headers, 'Home'), column(headers, 'End')]).toEqual([0, 7])
  expect(column(5, 'ArrowLeft')).toBeUndefined()
})

it('leaves other keys alone', () => expect(row(5, 'x')).toBeUndefined())
