// The steps of the history as rows by day, and what they are narrowed to.
import { expect, test } from 'vitest'
import type { HistoryStep } from '../../../src/core/answers'
import { rowsOf, timesOf } from '../../../src/renderer/history/rows'

const step = (number: number, more: Partial<HistoryStep> = {}): HistoryStep => ({
  step: number,
  at: `2026-03-0${1 + Math.floor(number / 10)}T10:00:00.000Z`,
  coder: { id: 'c', name: 'Test person' },
  verb: 'addNote',
  summary: `Step ${number}`,
  undone: false,
  records: 1,
  changes: [{ seq: number, noun: 'notes', id: 'n', title: 'A note', kind: 'added', parts: [] }],
  ...more,
})

test('the first step of each day says which it is', () => {
  const rows = rowsOf([step(12), step(11), step(9), step(8)], (at) => at.slice(0, 10))
  expect(rows.map(({ id, opens }) => [id, opens])).toEqual([
    ['12', '2026-03-02'],
    ['11', undefined],
    ['9', '2026-03-01'],
    ['8', undefined],
  ])
})

test('days are whole, as the person counts them', () => {
  const { from = '', to = '' } = timesOf({ from: '2026-03-01', to: '2026-03-01' })
  expect(new Date(to).getTime() - new Date(from).getTime()).toBe(86_400_000 - 1)
  expect(new Date(from).getHours()).toBe(0)
  expect(timesOf({ from: undefined, to: undefined })).toEqual({})
})
