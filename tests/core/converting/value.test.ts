// What becomes of a value in another field: nothing that it says may be lost, whatever the two fields are.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../src/core/converting/value'
import { type Who, wordingOf } from '../../../src/core/converting/wording'
import type { Field } from '../../../src/core/model/claim-type'
import { type FieldType, type FieldValue, valueSchemas } from '../../../src/core/model/values'
import { ofSchema } from '../transfer/of-schema'

const board = '01900000-0000-7000-8000-000000000001'
const who: Who = {
  nameOf: (id) => (id === board ? 'Harbour Board' : undefined),
  called: (name) => (['Harbour Board', 'the Board'].includes(name) ? board : undefined),
}
const choices = [
  { key: 'yes', label: 'Upheld' },
  { key: 'no', label: 'Not upheld' },
]
const field = (type: FieldType, more: Partial<Field> = {}): Field => ({
  key: 'k',
  label: 'K',
  type,
  ...(type.startsWith('choice') && { choices }),
  ...more,
})

const become = (value: FieldValue, from: FieldType, to: FieldType) =>
  outcomeOf(value, field(from), field(to), who)

const figure = { status: 'stated' as const, value: 361, comparator: '=' as const }

describe('a value in another field', () => {
  it.each<[FieldValue, FieldType, FieldType, FieldValue]>([
    [
      '361 complaints',
      'text',
      'quantity',
      {
        ...figure,
        text: '361 complaints',
        unit: 'complaints',
        unitPrinted: 'complaints',
        population: 'complaints',
      },
    ],
    [' 1,071 ', 'longText', 'number', { value: 1071, text: '1,071' }],
    ['March 2019', 'text', 'period', { text: 'March 2019', edtf: '2019-03', basis: 'stated' }],
    ['Upheld', 'text', 'choice', { key: 'yes' }],
    ['no', 'text', 'choices', [{ key: 'no' }]],
    ['NOT UPHELD', 'text', 'choice', { key: 'no', text: 'NOT UPHELD' }],
    ['the Board', 'text', 'entity', { entity: board, name: 'the Board' }],
    ['Harbour Board', 'text', 'entities', [{ entity: board }]],
    ['A stranger', 'text', 'entity', { name: 'A stranger' }],
    ['https://example.org/a', 'text', 'url', 'https://example.org/a'],
    ['https://example.org/a', 'url', 'text', 'https://example.org/a'],
    [{ ...figure, text: '361' }, 'quantity', 'text', '361'],
    [{ ...figure, text: '361' }, 'quantity', 'number', { value: 361, text: '361' }],
    [{ text: '2019', edtf: '2019', basis: 'stated' }, 'period', 'longText', '2019'],
    [{ key: 'yes' }, 'choice', 'text', 'Upheld'],
    [{ key: 'yes' }, 'choice', 'choices', [{ key: 'yes' }]],
    [[{ key: 'yes' }], 'choices', 'choice', { key: 'yes' }],
    [{ entity: board }, 'entity', 'entities', [{ entity: board }]],
    [[{ name: 'A', description: 'b' }], 'entities', 'entity', { name: 'A', description: 'b' }],
    [{ entity: board }, 'entity', 'text', 'Harbour Board'],
    [true, 'boolean', 'text', 'yes'],
  ])('is converted where that loses nothing: %j, %s → %s', (value, from, to, converted) => {
    expect(become(value, from, to)).toEqual({ how: 'converted', value: converted })
  })

  it.each<[FieldValue, FieldType, FieldType]>([
    ['361 complaints in all of the year', 'text', 'quantity'],
    ['-5', 'text', 'number'],
    ['3 boats, 4 men', 'text', 'quantity'],
    ['about 3 boats 4', 'text', 'quantity'],
    ['361 complaints', 'text', 'number'],
    ['some time in 2019', 'text', 'period'],
    ['Half upheld', 'text', 'choice'],
    ['not an address', 'text', 'url'],
    [{ ...figure, text: '361', unit: 'complaints' }, 'quantity', 'text'],
    [{ text: 'last year', edtf: '2018', basis: 'inferred' }, 'period', 'text'],
    [{ key: 'yes', text: 'was found true' }, 'choice', 'text'],
    [[{ key: 'yes' }, { key: 'no' }], 'choices', 'choice'],
    [[{ name: 'A' }, { name: 'B' }], 'entities', 'entity'],
    [{ name: 'A', description: 'b' }, 'entity', 'text'],
    [{ value: 3, text: 'about three' }, 'number', 'text'],
    [true, 'boolean', 'quantity'],
  ])('is noted where that would lose something: %j, %s → %s', (value, from, to) => {
    expect(become(value, from, to)).toEqual({ how: 'noted', noted: value })
  })

  it('stays as it is between texts, and goes nowhere without a field', () => {
    expect(become('Two\nlines', 'longText', 'text')).toEqual({ how: 'stays', value: 'Two\nlines' })
    expect(outcomeOf('A', field('text'), undefined, who)).toEqual({ how: 'noted', noted: 'A' })
    for (const empty of ['', ' ', []] as FieldValue[])
      expect(outcomeOf(empty, field('entities'), undefined, who)).toEqual({ how: 'stays' })
  })

  it('keeps the choices that are left, by key or by label, and notes the others', () => {
    const fewer = field('choices', { choices: [{ key: 'upheld', label: 'Upheld' }] })
    expect(outcomeOf([{ key: 'yes' }, { key: 'no' }], field('choices'), fewer, who)).toEqual({
      how: 'noted',
      value: [{ key: 'upheld' }],
      noted: [{ key: 'no' }],
    })
    const relabelled = field('choice', { choices: [{ key: 'yes', label: 'Found true' }] })
    expect(outcomeOf({ key: 'yes' }, field('choice'), relabelled, who)).toEqual({
      how: 'stays',
      value: { key: 'yes' },
    })
  })
})

const types = Object.keys(valueSchemas) as FieldType[]

/** Any value of a type; choices are those that there are. */
function valuesOf(type: FieldType): fc.Arbitrary<FieldValue> {
  const choice = fc.record({ key: fc.constantFrom('yes', 'no') })
  if (type === 'choice') return choice
  if (type === 'choices') return fc.array(choice, { maxLength: 3 })
  if (type === 'text' || type === 'longText')
    return fc.oneof(wordings, ofSchema(valueSchemas.text) as fc.Arbitrary<string>)
  return ofSchema(valueSchemas[type]) as fc.Arbitrary<FieldValue>
}

const wordings = fc.constantFrom('361', 'nearly half of them', '2019', 'yes', 'Upheld', 'the Board', 'none')

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether everything that a value says is somewhere afterwards. */
function isKept(value: FieldValue, from: FieldType, to: FieldType): boolean {
  const outcome = become(value, from, to)
  const words = (said: FieldValue, of: FieldType) => wordingOf(said, field(of), who).trim().toLowerCase()
  if (outcome.value !== undefined) valueSchemas[to].parse(outcome.value)
  if (outcome.how === 'noted') return same(outcome.noted, value)
  if (outcome.value === undefined) return words(value, from) === ''
  if (outcome.how === 'stays') return same(outcome.value, value)
  const isText = from === 'text' || from === 'longText'
  // “yes” is the key of the choice “Upheld”.
  if (isText) return [words(value, from), 'upheld'].includes(words(outcome.value, to))
  return same(become(outcome.value, to, from).value, value)
}

describe('any value in any other field', () => {
  it('is there as a value or in a note, and converted only into what says it all', () => {
    const cases = fc
      .record({ from: fc.constantFrom(...types), to: fc.constantFrom(...types) })
      .chain(({ from, to }) => fc.tuple(valuesOf(from), fc.constant(from), fc.constant(to)))
    fc.assert(
      fc.property(cases, (each) => {
        expect(isKept(...each)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})
