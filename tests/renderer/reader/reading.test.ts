// When a source counts as read, and what stays said.
import { expect, it } from 'vitest'
import { readingAfter } from '../../../src/renderer/reader/read-state'

const look = { start: 0, last: 400, end: 1000, spent: 60_000 }

it('keeps the furthest that was in view, wherever the window goes back to', () => {
  expect(readingAfter({ state: 'reading', start: 300, furthest: 700 }, look)).toEqual({
    state: 'reading',
    start: 0,
    furthest: 700,
  })
})

it('counts as read when the end was in view after some reading', () => {
  expect(readingAfter(undefined, { ...look, last: 1000 }).state).toBe('read')
  expect(readingAfter(undefined, { ...look, last: 1000, spent: 500 }).state).toBe('reading')
  const end = 3_000_000
  expect(readingAfter(undefined, { ...look, last: end, end, spent: 31_000 }).state).toBe('read')
})

it('stays read, whatever is looked at again', () => {
  const before = { state: 'read' as const, start: 0, furthest: 1000 }
  expect(readingAfter(before, { ...look, last: 10, spent: 0 }).state).toBe('read')
})
