// What the page says of numbers: one thing is one, and what is said of several is true of each.
import { expect, it } from 'vitest'
import { words } from '../../src/renderer/ui/words'

it.each([
  [words.forGood.goes(1, 1), 'what 1 claim rests on here; a claim that rests on nothing else goes, too'],
  [words.forGood.goes(0, 2), 'what 2 claims rest on here; a claim that rests on nothing else goes, too'],
])('says how many claims lose something: %j', (lines, line) => {
  expect(lines).toContain(line)
})

it.each([
  [
    words.health.unanchored(1, 0, 2),
    'Of the highlights, 1 has moved, 0 stand on nearly the same words, 2 are lost.',
  ],
  [
    words.health.unanchored(1200, 1, 1),
    'Of the highlights, 1,200 have moved, 1 stands on nearly the same words, 1 is lost.',
  ],
  [words.health.backup('10 March', 1), 'The only backup is of 10 March.'],
  [words.health.backup('10 March', 2), 'The newest of 2 backups is of 10 March.'],
  [words.checking.figuresClaimed(0, 1), '0 of 1 figure claimed'],
  [words.checking.statementsClaimed(1, 1200), '1 of 1,200 statements claimed'],
  [words.bytes(1), '1 byte'],
  [words.library.tagSelected(1, 3), 'Tag 1 source with it'],
  [words.library.tagSelected(1, 1), 'Tag the source with it'],
  [words.library.untagSelected(1), 'Take it off the source'],
  [words.library.untagSelected(2), 'Take it off 2 sources'],
  [words.library.copiedCitations(['A. 2023.', 'B. 2024.']), 'Copied 2 citations'],
  [words.library.copiedCitations(['A. 2023.']), 'Copied: A. 2023.'],
])('says: %s', (said, sentence) => {
  expect(said).toBe(sentence)
})
