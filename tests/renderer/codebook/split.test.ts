// Which claims go with an entity that is split off, where there are more than anybody could choose among.
import { expect, it } from 'vitest'
import { goingOf } from '../../../src/renderer/codebook/entities/split'
import { words } from '../../../src/renderer/ui/words'

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ claim: { id } as never, quote: undefined }))

it('takes what was chosen of those that are listed, and all of the others that are so named', () => {
  const named = new Set(['a', 'c'])
  const otherwise = new Map([
    ['a', false],
    ['b', true],
    // Chosen while it was listed; it isn't any more.
    ['d', true],
  ])
  expect(goingOf(rows, named, otherwise, 2)).toEqual({ chosen: ['b'], beyond: ['c'] })
})

it('says how many there are beyond the list, and what becomes of them', () => {
  const { beyond } = words.codebook.entities
  expect(beyond(2000, 1, 'The Service')).toBe(
    'Besides these, too many to choose among: 2,000 claims that name “The Service”. By their names 1 goes along.',
  )
  expect(beyond(2000, 0, 'The Service')).toContain('By their names they stay.')
})
