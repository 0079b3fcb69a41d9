// Finding words: what counts as the same, and that a match is where the text has it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findAll, folded, matchFrom } from '../../../src/renderer/reader/find'

const find = (text: string, query: string, matchCase = false): string[] =>
  findAll(folded(text, matchCase), query, matchCase).map(({ start, end }) => text.slice(start, end))

it('finds words whatever their case, accents, quotation marks and spaces', () => {
  expect(find('Café CAFE cafés', 'cafe')).toEqual(['Café', 'CAFE', 'café'])
  expect(find('the “sign” of Bo’s', '"sign" of bo\'s')).toEqual(['“sign” of Bo’s'])
  expect(find('100\u00a0boats', '100 boats')).toEqual(['100\u00a0boats'])
})

it('keeps case and accents apart where that was asked', () => {
  expect(find('Café cafe', 'Café', true)).toEqual(['Café'])
})

it('finds nothing for nothing', () => {
  expect(find('a b', '')).toEqual([])
  expect(find('a b', ' ')).toEqual([])
})

it('never changes the length of a text, in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(folded(text, false)).toHaveLength(text.length)
    }),
  )
  expect(folded('İstanbul ŒUVRE ﬁn', false)).toHaveLength('İstanbul ŒUVRE ﬁn'.length)
})

it('begins with the next match after the caret, and at the start after the last', () => {
  const matches = findAll('a b a b a', 'a', false)
  expect([matchFrom(matches, 0), matchFrom(matches, 1), matchFrom(matches, 9)]).toEqual([0, 1, 0])
})
