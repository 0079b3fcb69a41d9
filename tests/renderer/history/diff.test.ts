// What a line of the history marks as removed and as added, against the wordings that it is made of.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences, type Piece } from '../../../src/renderer/history/diff'

const shown = (before: string | undefined, after: string | undefined): string =>
  differences(before, after)
    .map(({ text, as }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[as])
    .join('')

test('only the words that differ are marked', () => {
  expect(shown('The office had 42 complaints.', 'The office had 45 complaints.')).toBe(
    'The office had [-42-][+45+] complaints.',
  )
  expect(shown('The office counted complaints.', 'The office counted complaints of passengers.')).toBe(
    'The office counted complaints[+ of passengers+].',
  )
})

test('what reads alike but is written otherwise differs', () => {
  expect(shown('42 cases', 'forty-two cases')).toBe('[-42-][+forty-two+] cases')
  expect(shown('the Office', 'the office')).toBe('the [-Office-][+office+]')
})

test('what was absent is added, what is absent was removed', () => {
  expect(shown(undefined, 'Harbour')).toBe('[+Harbour+]')
  expect(shown('Harbour', undefined)).toBe('[-Harbour-]')
  expect(shown('same', 'same')).toBe('same')
})

test('nothing is lost of either wording, whatever they are', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c d', ' ', '\n', '42', '“', '.', 'é', '🙂'), {
    maxLength: 12,
  })
  const without = (pieces: Piece[], as: Piece['as']): string =>
    pieces.flatMap((piece) => (piece.as === as ? [] : [piece.text])).join('')
  fc.assert(
    fc.property(words, words, (left, right) => {
      const [before, after] = [left.join(' '), right.join(' ')]
      const pieces = differences(before, after)
      expect(without(pieces, 'removed')).toBe(after)
      expect(without(pieces, 'added')).toBe(before)
    }),
  )
})
