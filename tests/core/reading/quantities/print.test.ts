// Printing and reading agree: what is printed of a quantity gives it back, whoever wrote it first.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../../src/core/model/values'
import { printQuantity, readQuantity } from '../../../../src/core/reading/quantities'

/** All that a quantity says, without how it was printed. */
function meaning(quantity: Quantity | undefined) {
  if (!quantity) return undefined
  const { text: _, hedge: __, unitPrinted: ___, ...rest } = quantity
  return rest
}

const words = [
  'wardens',
  'river wardens',
  'serving police officers',
  'complaints about noise',
  'people',
  'boats',
]
const numbers = [
  '3',
  '12',
  '265',
  '1,071',
  '40,000',
  '2.4 million',
  '3 billion',
  'two',
  'forty-one',
  'a dozen',
  'two and a half',
  'half a million',
  'three hundred and six',
  '12.5',
  '900',
]
const before = [
  '',
  'nearly ',
  'about ',
  'at least ',
  'up to ',
  'more than ',
  'fewer than ',
  'just over ',
  'some ',
  '~',
  '>= ',
]
const behind = ['', '', '', ' or more', ' or so', ' or fewer']
const measures = [
  ' km',
  ' percent',
  ' years',
  ' percentage points',
  ' tonnes of fish',
  ' crowns',
  ' per 1,000 residents',
]
const shares = [
  'half',
  'two thirds',
  'one in 50',
  'nine out of ten',
  'a quarter',
  '85 percent',
  '3 in every 7',
]
const of = ['', ' of the boats', ' of all complaints', ' of them']
const tails = ['', '', '', ' a month', ' per inspector', ' nationwide']

const pick = (all: readonly string[]) => fc.constantFrom(...all)
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((each) => each.join(''))
const wording = fc.oneof(
  join(pick(before), pick(numbers), pick(behind), fc.constant(' '), pick(words), pick(tails)),
  join(pick(before), pick(numbers), pick(measures)),
  join(
    pick(before),
    pick(['£', '$', '€', 'CHF ']),
    pick(['12', '2.40', '3,000', '2.4 million', '1.2bn', '40k']),
  ),
  join(pick(before), pick(shares), pick(of)),
  join(
    pick(['between 12 and 40 ', '3 to 5 ', '2–3 million ', 'about 40 to 60 ']),
    pick([...words, 'km', 'percent']),
  ),
  join(
    pick(['hundreds', 'dozens', 'scores', 'tens of thousands', 'an unknown number']),
    pick([' of boats', ' of people']),
  ),
  join(pick(['several', 'no', '0']), fc.constant(' '), pick(words)),
  join(pick(numbers), pick([' more ', ' fewer ']), pick(words), pick([' than in 2019', ' than last year'])),
)

describe('a quantity that is printed', () => {
  test('reads as it did before, whatever its first wording was', () => {
    fc.assert(
      fc.property(wording, (first) => {
        const read = readQuantity(first)
        expect(read).toBeDefined()
        // Without its first wording, so that this can't be what is printed.
        expect(meaning(readQuantity(printQuantity({ ...read!, text: '' })))).toEqual(meaning(read))
      }),
      { seed: 41, numRuns: 800 },
    )
  })

  test('reads as it was made, whatever its parts are', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 99 }).map((n) => n * 10_000),
    )
    const comparator = fc.constantFrom('=', '<', '>', '<=', '>=')
    const unit = fc.constantFrom('boats', 'wardens', 'people', 'km', 'GBP', 'crowns', 'USD')
    fc.assert(
      fc.property(number, comparator, unit, (value, compare, name) => {
        const isCounted = !/^(?:km|GBP|crowns|USD)$/.test(name)
        const population = isCounted ? { population: name } : {}
        const made: Quantity = {
          text: '',
          status: 'stated',
          value,
          comparator: compare,
          unit: name,
          ...population,
        }
        expect(meaning(readQuantity(printQuantity(made)))).toEqual(meaning(made))
      }),
      { seed: 42, numRuns: 600 },
    )
  })

  test.each([
    ['2.4m crowns', '2.4 million crowns'],
    ['two thirds of the boats', 'two thirds of the boats'],
    ['one in every 50 wardens', '1 in 50 wardens'],
    ['almost two hundred wardens', 'almost 200 wardens'],
    ['three-to-five years', 'between 3 and 5 years'],
    ['40p', '£0.40'],
    ['€14m–16m', 'between €14 million and €16 million'],
    ['200+', '200+'],
    ['not a single boat', 'no boats'],
    ['hundreds of pounds', 'hundreds of GBP'],
  ])('%s → %s', (first, printed) =>
    expect(printQuantity({ ...readQuantity(first)!, text: '' })).toBe(printed),
  )

  test('without a hedge of its own takes the plainest', () => {
    const quantity = { text: '', status: 'stated', value: 200 } as const
    expect(printQuantity({ ...quantity, unit: 'boats', comparator: '<' })).toBe('fewer than 200 boats')
    expect(printQuantity({ ...quantity, unit: 'km', comparator: '<' })).toBe('less than 200 km')
    expect(
      printQuantity({ ...quantity, unit: 'boats', comparator: '<', approximate: true, precision: 50 }),
    ).toBe('nearly 200 boats')
  })
})

describe('what somebody types', () => {
  test('is read in full', () => {
    expect(readQuantity('nearly 200 officers')).toEqual({
      text: 'nearly 200 officers',
      status: 'stated',
      value: 200,
      comparator: '<',
      approximate: true,
      precision: 50,
      hedge: 'nearly',
      unit: 'officers',
      unitPrinted: 'officers',
      population: 'officers',
    })
  })
  test.each([
    ['2019', { value: 2019, comparator: '=' }],
    ['<200', { value: 200, comparator: '<' }],
    ['≥ 12', { value: 12, comparator: '>=' }],
    ['~40 boats', { value: 40, comparator: '~', unit: 'boats' }],
    ['40-60', { value: 40, upper: 60, comparator: 'range' }],
    ['1/50', { value: 0.02, unit: 'proportion' }],
    ['85%', { value: 85, unit: 'percent', base: { stated: false } }],
    ['one', { value: 1 }],
    ['none', { value: 0, status: 'stated' }],
    ['unknown', { status: 'unknown' }],
    ['not recorded', { status: 'unknown' }],
    ['hundreds', { status: 'vague', bound: { op: '>=', value: 200, kind: 'count' } }],
    ['-20 jobs', { value: -20, unit: 'jobs', kind: 'change', text: '-20 jobs' }],
    ['minus 1,200', { value: -1200, kind: 'change' }],
    ['minus 20 degrees', { value: -20, unit: 'degrees' }],
    ['-0.4 percent', { value: -0.4, unit: 'percent', kind: 'change' }],
    // A dash before a space begins an item of a list.
    ['- 1,200 complaints', { value: 1200, unit: 'complaints' }],
    ['minus one in 50 wardens', { value: 0.02, ratio: { numerator: 1, denominator: 50 } }],
    // What in a text is a year.
    ['1900 complaints', { value: 1900, unit: 'complaints', text: '1900 complaints' }],
    ['−2019 officers', { value: -2019, unit: 'officers', kind: 'change' }],
  ])('%s', (typed, quantity) => expect(readQuantity(typed)).toMatchObject(quantity))
  test('more than the whole is no share', () =>
    expect(readQuantity('250 percent of capacity')).not.toHaveProperty('kind'))
  test.each(['', 'wardens', 'percent', '12 March 2024', 'aged 34', 'Route 66'])('%s is none', (typed) =>
    expect(readQuantity(typed)).toBeUndefined(),
  )
})
