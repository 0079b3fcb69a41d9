// Which of many rows are selected after a range or a toggle.
import { expect, test } from 'vitest'
import { rangeOf, toggled } from '../../src/renderer/ui/selection'

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

test.each([
  ['b', 3, ['b', 'c', 'd']],
  ['d', 1, ['b', 'c', 'd']],
  ['c', 2, ['c']],
  // An anchor that the list doesn't show any more.
  ['z', 1, ['a', 'b']],
  [undefined, 2, ['a', 'b', 'c']],
] as const)('a range from %s to row %i', (anchor, to, expected) => {
  expect([...rangeOf(items, anchor, to)]).toEqual(expected)
})

test('a toggle puts in and takes out, and leaves the set that it was given alone', () => {
  const selected = new Set(['a'])
  expect([...toggled(selected, 'b')]).toEqual(['a', 'b'])
  expect([...toggled(selected, 'a')]).toEqual([])
  expect([...selected]).toEqual(['a'])
})
