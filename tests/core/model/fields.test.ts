// Field values against their claim type: each type takes its own values and no other's, in the claim type's order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Sha256 } from '../../../src/core/model/basics'
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
    ['a value of another type', { place: 7 }, /^“fields\.place” /],
    ['a part of another type', { quantity: { ...quantity, value: '40' } }, /^“fields\.quantity\.value” /],
    ['a part that is unknown', { quantity: { ...quantity, valeu: 40 } }, /^“fields\.quantity” .*valeu/],
    ['a quantity without wording', { quantity: { status: 'stated' } }, /^“fields\.quantity\.text” /],
    [
      'a date that is none',
      { period: { text: 'May', edtf: '2020-5', basis: 'stated' } },
      /^“fields\.period\.edtf” is not a date in EDTF/,
    ],
    [
      'a comparator that is none',
      { quantity: { ...quantity, comparator: '≥' } },
      /^“fields\.quantity\.comparator” /,
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
    expect(badInput('', wrong.error!).message).toMatch(/^“evidence\.0\.passage\.start” must be at least 0\.$/)
  })

  const id = '01900000-0000-7000-8000-000000000001'
  it.each<[string, keyof typeof operations, unknown, string]>([
    ['no id', 'removeNote', { id: '7' }, '“id” is not an id, which is a UUID such as'],
    ['nothing', 'addTag', {}, '“name” is missing.'],
    ['an empty text', 'addTag', { name: '' }, "“name” can't be empty."],
    ['another type', 'addTag', { name: 7 }, '“name” must be a text.'],
    [
      'half a number',
      'addHighlight',
      { sourceId: id, start: 0.5, end: 2 },
      '“start” must be a whole number.',
    ],
    [
      'too small a number',
      'addHighlight',
      { sourceId: id, start: -1, end: 2 },
      '“start” must be at least 0.',
    ],
    ['a strange key', 'addTag', { name: 'a', zz: 1 }, "The input can't have “zz”."],
    [
      'a strange choice',
      'addClaim',
      { type: 'event', polarity: 'mixed' },
      '“polarity” must be one of positive, negative.',
    ],
    ['another value', 'addClaim', { type: 'event', presupposed: false }, '“presupposed” must be true.'],
    ['no list', 'addClaim', { type: 'event', tags: 'a' }, '“tags” must be a list.'],
    ['a bad key', 'addClaimType', { key: '1', label: 'x', fields: [] }, '“key” is not a key (a–z, then'],
  ])('says in plain words that there is %s', (_, verb, input, sentence) => {
    const { message } = badInput('', operations[verb].safeParse(input).error!)
    expect(message.slice(0, sentence.length)).toBe(sentence)
    expect(message).toMatch(/\.$/)
  })

  it.each([
    ['a time', z.iso.datetime(), 'noon', 'is not a time in UTC such as 2026-03-01T09:30:00Z'],
    ['a web address', valueSchemas.url, 'x', 'is not a web address, which begins with http:// or https://'],
    ['a hash', Sha256, 'x', "doesn't have the form that it must have"],
    ['Base64', z.base64(), '!', 'is not Base64'],
    ['few entries', z.array(z.string()).max(1), ['a', 'b'], 'must have at most 1 entries'],
    ['one of many', FieldValue, null, 'is none of the things that may stand there'],
  ] as [string, z.ZodType, unknown, string][])('knows what %s is', (_, schema, value, what) => {
    expect(badInput('at', schema.safeParse(value).error!).message).toBe(`“at” ${what}.`)
  })

  it('says something where there is no place', () => {
    expect(badInput('', operations.addTag.safeParse(7).error!).message).toMatch(
      /^The input must be an object\.$/,
    )
  })
})
