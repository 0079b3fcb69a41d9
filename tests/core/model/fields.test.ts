// Field values against their claim type: each type takes its own values and no other's, in the claim type's order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimType } from '../../../src/core/model/claim-type'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import { badInput, checkFields } from '../../../src/core/model/fields'
import { type FieldType, FieldValue, valueSchemas } from '../../../src/core/model/values'
import { operations } from '../../../src/core/operations'
import { ofSchema } from '../transfer/of-schema'
import { everyField } from '../transfer/projects'

const statistic = builtInClaimTypes[0]!
const refusal = (message: RegExp) =>
  expect.objectContaining({ code: 'badInput', message: expect.stringMatching(message) as string })
const quantity = { text: '40', status: 'stated', value: 40 }

describe('checkFields', () => {
  it('gives the values in the order of the claim type, with their keys in the order of their schema', () => {
    const fields = checkFields(statistic, {
      place: 'Pier',
      quantity: { value: 40, status: 'stated', text: '40' },
    })
    expect(JSON.stringify(fields)).toBe(
      JSON.stringify({ quantity: { text: '40', status: 'stated', value: 40 }, place: 'Pier' }),
    )
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    [
      'a field that the claim type lacks',
      { colour: 'red' },
      /“statistic” has no field “colour”; it has quantity/,
    ],
    ['a field of the prototype', { constructor: 'red' }, /no field “constructor”/],
    ['a value of another type', { place: 7 }, /^fields\.place: /],
    ['a part of another type', { quantity: { ...quantity, value: '40' } }, /^fields\.quantity\.value: /],
    ['a part that is unknown', { quantity: { ...quantity, valeu: 40 } }, /^fields\.quantity: .*valeu/],
    ['a quantity without wording', { quantity: { status: 'stated' } }, /^fields\.quantity\.text: /],
    [
      'a date that is none',
      { period: { text: 'May', edtf: '2020-5', basis: 'stated' } },
      /^fields\.period\.edtf: is not a date in EDTF/,
    ],
    [
      'a comparator that is none',
      { quantity: { ...quantity, comparator: '≥' } },
      /^fields\.quantity\.comparator: /,
    ],
  ])('refuses %s and names the place', (_, values, message) => {
    expect(() => checkFields(statistic, values)).toThrow(refusal(message))
  })

  it('knows the choices of a field', () => {
    const choices = [{ key: 'upheld', label: 'Upheld' }]
    const type = {
      ...statistic,
      fields: [
        { key: 'one', label: 'One', type: 'choice', choices },
        { key: 'many', label: 'Many', type: 'choices', choices },
        { key: 'none', label: 'None', type: 'choice' },
      ],
    } as ClaimType
    expect(
      checkFields(type, { one: { key: 'upheld' }, many: [{ key: 'upheld', text: 'found proven' }] }),
    ).toEqual({
      one: { key: 'upheld' },
      many: [{ key: 'upheld', text: 'found proven' }],
    })
    expect(() => checkFields(type, { one: { key: 'proven' } })).toThrow(
      refusal(/“proven” is not one of the choices of the field “one”/),
    )
    expect(() => checkFields(type, { many: [{ key: 'upheld' }, { key: 'lost' }] })).toThrow(refusal(/“lost”/))
    expect(() => checkFields(type, { none: { key: 'upheld' } })).toThrow(refusal(/“none”/))
  })

  it.each(Object.keys(valueSchemas) as FieldType[])(
    'gives back every value of a %s field, which FieldValue takes too',
    (type) => {
      const form: ClaimType = {
        ...everyField,
        fields: everyField.fields.filter((field) => field.type === type && field.key.startsWith('my')),
      }
      const key = form.fields[0]!.key
      const chosen = (value: unknown) =>
        type === 'choice' || type === 'choices'
          ? [value].flat().map((each) => (each as { key: string }).key)
          : []
      fc.assert(
        fc.property(ofSchema(valueSchemas[type]), (value) => {
          const choices = [...new Set(chosen(value))].map((each) => ({ key: each, label: each }))
          const open: ClaimType = { ...form, fields: [{ ...form.fields[0]!, choices }] }
          expect(checkFields(open, { [key]: value })).toEqual({ [key]: value })
          expect(FieldValue.parse(value)).toEqual(value)
        }),
        { numRuns: 40 },
      )
    },
  )
})

describe('badInput', () => {
  it('names the deepest place of a union that fits in no way', () => {
    const id = '01900000-0000-7000-8000-000000000001'
    const wrong = operations.addClaim.safeParse({
      type: 'statistic',
      evidence: [{ role: 'states', passage: { sourceId: id, start: -1, end: 2 } }],
    })
    expect(badInput('', wrong.error!).message).toMatch(/^evidence\.0\.passage\.start: /)
  })

  it('says something where there is no place', () => {
    expect(badInput('', operations.addTag.safeParse(7).error!).message).toMatch(/^The input: /)
  })
})
