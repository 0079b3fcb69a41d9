// What is taken for quoted in a passage, and that any text can be compared with any other.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedIn } from '../../../../src/core/checking/words/quoted'
import { statingPassages } from '../../../../src/core/checking/words/passages'
import { directoryOf } from '../../../../src/core/checking/words/who'
import { checksOf } from '../claims'
import { wordsIn as wordsOf } from '../../../../src/core/text/words'
import { articles } from './articles'

const claim = (mode: 'direct' | 'mixed' | 'indirect') => ({
  type: 'statement',
  speech: { mode, speaker: { name: 'Ines Calder' } },
})

/** The words that are quoted in a passage. */
function wordsIn(passage: string, mode: 'direct' | 'mixed' | 'indirect' = 'mixed'): string | undefined {
  const input = articles([{ passages: [{ passage, claim: claim(mode) }] }])
  const [found] = statingPassages(input, input.claims[0]!)
  const quoted = quotedIn(found!, directoryOf(input))
  return quoted?.words.map(({ key }) => key).join(' ')
}

test.each([
  ['She called it “a small filing error only” on Monday.', 'a small filing error only'],
  ['“It was late,” she said. “Nobody was told.”', 'it was late nobody was told'],
  ['It was late, she said, "and nobody was told of it" at all.', 'and nobody was told of it'],
  ['‘The boats’ owners weren’t told of it,’ she said.', 'the boats owners were not told of it'],
  ['«It was late, and so were we», she said.', 'it was late and so were we'],
  ['was late, and so were we,” she said.', 'was late and so were we'],
  ['She said: “It was late, and so were', 'it was late and so were'],
  ['“It was [the board] late, and … so were we.”', 'it was late and so were we'],
])('the words between marks: %s', (passage, words) => {
  expect(wordsIn(passage)).toBe(words)
})

test('nothing is quoted without marks, unless all of it is speech', () => {
  expect(wordsIn('It was late, and so were we.')).toBeUndefined()
  expect(wordsIn('It was late, and so were we.', 'direct')).toBe('it was late and so were we')
  expect(wordsIn('She said “it was late, and so were we”.', 'indirect')).toBeUndefined()
  // Too little to know it again.
  expect(wordsIn('She called it “a filing error”.')).toBeUndefined()
})

test('any two passages can be compared, and the picture has all words of both', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'we',
        'will',
        'Never',
        'close',
        'it',
        '“',
        '”',
        '. ',
        '…',
        '[x]',
        '‘',
        '’',
        '"',
        '😀',
        "don't",
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(' '))
  fc.assert(
    fc.property(text, text, fc.boolean(), (first, second, direct) => {
      const said = claim(direct ? 'direct' : 'mixed')
      const list = [first, second].map((passage) => ({
        passages: [{ passage: `“we will ${passage}`, claim: said }],
      }))
      for (const { picture } of checksOf(articles(list), 'quote')) {
        if (picture?.as !== 'words') throw new Error('no words')
        const side = (not: string) => picture.pieces.filter((piece) => piece.in !== not)
        const keysOf = (pieces: { text: string }[]) =>
          wordsOf(pieces.map(({ text: piece }) => piece).join('')).map(({ key }) => key)
        for (const [passage, not] of [
          [first, 'right'],
          [second, 'left'],
        ] as const)
          expect(keysOf(side(not)).join(' ')).toBe(
            wordsIn(`“we will ${passage}`, direct ? 'direct' : 'mixed'),
          )
      }
    }),
    { numRuns: 500 },
  )
})
