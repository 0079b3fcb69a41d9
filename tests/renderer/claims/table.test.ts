// Where the keys lead in the claims table, and which line is a claim's where it is grouped.
import { expect, it } from 'vitest'
import { linesOf } from '../../../src/renderer/claims/table/lines'
import { headers, placeAfter, placeAfterEdit } from '../../../src/renderer/claims/table/move'

const size = { rows: 100, columns: 8, page: 20 }
const from = (row: number, column: number, key: string, far = false) =>
  placeAfter({ row, column }, key, far, size)

it.each([
  [0, 'ArrowDown', 1],
  [99, 'ArrowDown', 99],
  [0, 'ArrowUp', headers],
  [headers, 'ArrowUp', headers],
  [headers, 'ArrowDown', 0],
  [5, 'PageDown', 25],
  [95, 'PageDown', 99],
  [5, 'PageUp', 0],
  [headers, 'PageUp', headers],
])('from row %i %s leads to row %i', (row, key, to) =>
  expect(from(row, 3, key)).toEqual({ row: to, column: 3 }),
)

it('moves by cell within a row, the headers among them', () => {
  expect(from(5, 3, 'ArrowLeft')).toEqual({ row: 5, column: 2 })
  expect(from(5, 7, 'ArrowRight')).toEqual({ row: 5, column: 7 })
  expect(from(headers, 0, 'ArrowLeft')).toEqual({ row: headers, column: 0 })
  expect([from(5, 3, 'Home'), from(5, 3, 'End')]).toEqual([
    { row: 5, column: 0 },
    { row: 5, column: 7 },
  ])
})

it('goes to the edge with Ctrl', () => {
  expect(from(50, 3, 'Home', true)).toEqual({ row: 0, column: 0 })
  expect(from(50, 3, 'End', true)).toEqual({ row: 99, column: 7 })
  expect(from(50, 3, 'ArrowUp', true)).toEqual({ row: 0, column: 3 })
  expect(from(50, 3, 'ArrowDown', true)).toEqual({ row: 99, column: 3 })
})

it('leaves other keys alone', () => expect(from(5, 3, 'x')).toBeUndefined())

it('goes on from an edit: beside with Tab, below with Enter, back with Shift', () => {
  const next = (key: 'Tab' | 'Enter', back: boolean) => placeAfterEdit({ row: 5, column: 3 }, key, back, size)
  expect([next('Tab', false), next('Tab', true)]).toEqual([
    { row: 5, column: 4 },
    { row: 5, column: 2 },
  ])
  expect([next('Enter', false), next('Enter', true)]).toEqual([
    { row: 6, column: 3 },
    { row: 4, column: 3 },
  ])
})

const groups = [{ key: 'a', claims: 2 }, { claims: 3 }, { key: 'c', claims: 1 }]

it('puts a head over the claims of each group', () => {
  const lines = linesOf(6, groups)
  expect(lines.count).toBe(9)
  expect(Array.from({ length: 10 }, (_, line) => lines.at(line))).toEqual([
    { group: 0 },
    { offset: 0 },
    { offset: 1 },
    { group: 1 },
    { offset: 2 },
    { offset: 3 },
    { offset: 4 },
    { group: 2 },
    { offset: 5 },
    undefined,
  ])
  expect([0, 1, 2, 4, 5].map((offset) => lines.ofClaim(offset))).toEqual([1, 2, 4, 6, 8])
})

it('shows no claim of a group that is folded, and knows its line all the same', () => {
  const lines = linesOf(6, groups, new Set(['']))
  expect(Array.from({ length: 7 }, (_, line) => lines.at(line))).toEqual([
    { group: 0 },
    { offset: 0 },
    { offset: 1 },
    { group: 1 },
    { group: 2 },
    { offset: 5 },
    undefined,
  ])
  expect(lines.ofClaim(3)).toBe(3)
})
