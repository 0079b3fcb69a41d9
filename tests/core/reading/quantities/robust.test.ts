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
import { said } from './said'

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

describe('numbers as they are written elsewhere', () => {
  test.each([
    ['Sales hit 12,34,567 units.', ['12,34,567 | = 1234567 units']],
    ['It cost ₹1,20,000.', ['₹1,20,000 | = 120000 INR']],
    ['The bill was 1.234.567,89 €.', ['1.234.567,89 € | = 1234567.89 EUR']],
    ['It sold 1.234.567 boats.', ['1.234.567 | = 1234567 boats']],
    ['It rose 3,5 % to €1,50.', ['3,5 % | = 3.5 percent', '€1,50 | = 1.5 EUR']],
    ['Some 1,5 million people came.', ['Some 1,5 million | ~ 1500000 people']],
    [
      'It moved 1 200 boxes and 1 200 000 tonnes.',
      ['1 200 | = 1200 boxes', '1 200 000 tonnes | = 1200000 tonnes'],
    ],
    [
      'About 11 lakh people got Rs 2.5 crore.',
      ['About 11 lakh | ~ 1100000 people', 'Rs 2.5 crore | = 25000000 INR'],
    ],
    [
      'A debt of Rs 1.5 lakh crore, or ₹40 cr.',
      ['Rs 1.5 lakh crore | = 1500000000000 INR', '₹40 cr | = 400000000 INR'],
    ],
    [
      'She paid N250,000, R4.5m, S$5 and KSh 5,000.',
      ['N250,000 | = 250000 NGN', 'R4.5m | = 4500000 ZAR', 'S$5 | = 5 SGD', 'KSh 5,000 | = 5000 KES'],
    ],
    [
      'It was -5°C, then minus 12 degrees and −3%.',
      ['-5°C | = -5 degrees', 'minus 12 degrees | = -12 degrees', '−3% | = -3 percent'],
    ],
    [
      'A field of 5km² and 40 m² lost 40bps and 12 ppm.',
      [
        '5km² | = 5 square km',
        '40 m² | = 40 square metres',
        '40bps | = 40 basis points',
        '12 ppm | = 12 parts per million',
      ],
    ],
    ['In the ward 62 percent voted.', ['62 percent | = 62 percent']],
    ['It counted 40 ware\u00adhouses.', ['40 | = 40 ware\u00adhouses']],
    // And what is none.
    ['In the summer of ’88 it sank.', []],
    ['He is 5\'11" tall.', []],
    ['Version 2.0.1 is out on the iPhone 15.', []],
    ['The firms of the Big Five met the ministers of the Group of Seven near the R40.', []],
    ['They met, as planned -40 boats or not.', ['40 | = 40 boats']],
  ])('%s', (text, quantities) => {
    expect(said(text)).toEqual(quantities)
  })
})

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
