// Whatever a text holds: quantities are in order, keep within their block, and take time in proportion to its length.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Quantity } from '../../../../src/core/model/values'
import { findQuantities, printQuantity } from '../../../../src/core/reading/quantities'
import { amountAt } from '../../../../src/core/reading/quantities/amounts'
import { english } from '../../../../src/core/reading/quantities/english'
import { excludedAt } from '../../../../src/core/reading/quantities/exclusions'
import { figureOf } from '../../../../src/core/reading/quantities/figures'
import { tokensOf } from '../../../../src/core/reading/quantities/tokens'
import { unknownAt } from '../../../../src/core/reading/quantities/unknowns'
import { splitsPair } from '../../../../src/core/text/span'
import { anyText } from '../../text/texts'

const pieces = [
  '12',
  '1,071',
  '2019',
  '0.5',
  'forty-one',
  'one',
  'half',
  'a third',
  'hundreds',
  '£',
  '%',
  '-',
  '–',
  '(',
  ')',
  ', ',
  ' of ',
  ' in ',
  ' the ',
  ' per ',
  ' and ',
  ' to ',
  ' from ',
  'between ',
  'nearly ',
  ' or more',
  ' boats',
  ' km',
  '\t',
  ' was not revealed',
  'number of',
  '. ',
  ' March ',
  ' rose ',
  '’s',
  'm',
  '😀',
  '“',
  '”',
  ' people',
  ' years old',
  '1/2',
]
const figures = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

describe('any text', () => {
  test.each([
    ['of pieces of figures', figures],
    ['of characters that positions break on', anyText],
  ])('%s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, rule, noun: _, alternatives: __, ...quantity } of findQuantities(text, {
          start: 0,
          end: text.length,
        })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(quantity.text)
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
          expect(rule).not.toBe('')
          expect(Quantity.safeParse(quantity).success).toBe(true)
          expect(printQuantity(quantity)).toEqual(expect.any(String))
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { seed: 43, numRuns: 600 },
    )
  })
})

test('a block longer than what is read at once loses nothing', () => {
  const text = 'It has 12 boats. '.repeat(3000)
  const all = findQuantities(text, { start: 0, end: text.length })
  expect(all.length).toBeGreaterThanOrEqual(2990)
  expect(all.every(({ value }) => value === 12)).toBe(true)
})

describe('the looks at words that rules take grow as the text does', () => {
  /** How often the rules look at a token, all told, where each is tried at every token of a text of so many. */
  function looks(unit: string, length: number): number {
    let count = 0
    const text = unit.repeat(length)
    const all = tokensOf(text, { start: 0, end: text.length }).slice(0, length)
    const tokens = new Proxy(all, {
      get: (target, key) => {
        count += 1
        return Reflect.get(target, key) as unknown
      },
    })
    for (let at = 0; at < length; at += 1) {
      unknownAt(tokens, at, english)
      excludedAt(tokens, at, english)
      const amount = amountAt(tokens, at, english)
      if (amount) figureOf({ text, tokens, words: english, isTitle: false }, amount, undefined)
    }
    return count
  }

  test.each([
    'one ',
    '1 ',
    '1,',
    'river ',
    'boats ',
    'of ',
    'of the ',
    'and ',
    'hundred and ',
    'how many ',
    'number ',
    'per ',
    'from 1 to ',
    '1 in ',
    'between ',
    'more than ',
    'rose ',
    '“',
    'small, ',
    '£',
    'March ',
    'boys’ ',
    'aged ',
    'not ',
    'the river’s ',
    'about ',
    'half a ',
    'two thousand ',
    'a million and ',
    '40 river ',
    'complaints about ',
  ])('%s', (unit) => {
    expect(looks(unit, 480)).toBeLessThan(looks(unit, 120) * 4.5)
  })
})
