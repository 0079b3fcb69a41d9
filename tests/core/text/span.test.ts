// Spans: where a position would cut a character in two.
import { expect, test } from 'vitest'
import { splitsPair } from '../../../src/core/text/span'

test('only a position between the halves of a pair splits it', () => {
  const text = 'a😀😀'
  expect([0, 1, 2, 3, 4, 5, 6].map((position) => splitsPair(text, position))).toEqual([
    false,
    false,
    true,
    false,
    true,
    false,
    false,
  ])
})

test('a lone half is nothing that could be split', () => {
  expect([0, 1, 2, 3].map((position) => splitsPair('\ude00\ude00\ud83d', position))).not.toContain(true)
})
