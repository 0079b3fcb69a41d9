// Quotation marks: where a quotation begins and ends, and which marks are apostrophes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../text/texts'
import { voicesOf } from './heard'

const quotedIn = (text: string) => voicesOf(text).quotations.map(({ start, end }) => text.slice(start, end))

describe('marks', () => {
  test.each([
    ['curly ones', 'Oduya said: “We counted.” Then she left.', ['“We counted.”']],
    ['straight ones', 'Oduya said: "We counted." Then she left.', ['"We counted."']],
    ['single curly ones', '‘We counted,’ Oduya said. ‘It’s true.’', ['‘We counted,’', '‘It’s true.’']],
    ['single straight ones', "'We counted,' Oduya said. 'It's true.'", ["'We counted,'", "'It's true.'"]],
    ['guillemets', 'Oduya said: «We counted.» She left.', ['«We counted.»']],
    ['guillemets with spaces', 'Oduya said: « We counted. » She left.', ['« We counted. »']],
    ['low ones', 'Oduya said: „We counted.“ She left.', ['„We counted.“']],
    ['closing ones on both sides', 'Oduya said: ”We counted.” She left.', ['”We counted.”']],
    ['a curly one that a straight one closes', 'Oduya said: “We counted." She left.', ['“We counted."']],
    [
      'nested ones, which belong to the outer',
      'Oduya said: “They called it ‘rot’ and left.”',
      ['“They called it ‘rot’ and left.”'],
    ],
    [
      'nested doubles in singles',
      'Oduya said: ‘They called it “rot” and left.’',
      ['‘They called it “rot” and left.’'],
    ],
    [
      'a possessive inside singles',
      'Oduya said: ‘The wardens’ boats are old.’',
      ['‘The wardens’ boats are old.’'],
    ],
    [
      'one that never closes, to the end of its paragraph',
      'Oduya said: “We counted.\nNobody else did.',
      ['“We counted.'],
    ],
    [
      'one that opens again in the same paragraph',
      'Oduya said: “We counted. “It was late.”',
      ['“We counted.', '“It was late.”'],
    ],
  ])('%s', (_what, text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted)
  })

  test.each([
    ['apostrophes', 'The wardens’ boats aren’t Oduya’s; rock ’n’ roll in the ’80s.'],
    ['straight apostrophes', "The wardens' boats aren't Oduya's; back in the '80s they'd sink."],
    ['feet and inches', 'The plank is 6\' 2" long and 4" wide.'],
    ['marks around nothing', 'It said “” and "…" and ‘ ’.'],
  ])('%s are none', (_what, text) => {
    expect(quotedIn(text)).toEqual([])
  })

  test('lie in the text, in order and apart, whatever stands in it', () => {
    const marks = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' said Oduya ',
      '\n',
      '. ',
      '\ud800',
      '\0',
      'a',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, anyText), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of voicesOf(text).quotations) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})
