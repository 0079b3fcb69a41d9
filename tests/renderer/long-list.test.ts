// Where the keys of a list box lead.
import { expect, test } from 'vitest'
import { rowFor } from '../../src/renderer/ui/use-long-list'

const items = ['Ash', 'beech', 'Birch', 'Cedar'].map((text) => ({ id: text, text }))

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 1, 2],
  ['ArrowUp', 2, 1],
  ['Home', 3, 0],
  ['End', 0, 3],
  ['PageDown', 0, 10],
  ['b', -1, 1],
  ['B', 1, 2],
  ['b', 2, 1],
  ['z', 0, undefined],
  [' ', 0, undefined],
  ['Tab', 0, undefined],
])('%s from row %i leads to row %s', (key, from, to) => {
  expect(rowFor(key, from, 10, items)).toBe(to)
})
