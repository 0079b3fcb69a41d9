// Arbitrary values of any schema of the model, so that a key that the model gains is tested without being asked.
// Texts are as nasty as texts get; ids are all different.
import fc from 'fast-check'
import { z } from 'zod'
import { Edtf } from '../../../src/core/model/edtf'

/** Emoji with joiners, right-to-left, controls, lone quotes, line ends, formulas, marks of order. */
const pieces = fc.constantFrom(
  'a',
  'ß',
  'é',
  'e\u0301',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  '𝔘',
  'שלום',
  '\u202e',
  '"',
  "'",
  '“',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ',',
  ';',
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\u0001',
  '\u001f',
  '\u007f',
  '\u2028',
  '\ufeff',
  '\\',
  ' ',
  '</script>',
  '{{',
  '›',
)

/** A text without NUL and without halves of characters. */
export const nasty = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\0', '')),
)
/** All different: neither small ones first nor smaller ones when it fails. */
const ids = fc.noShrink(fc.noBias(fc.uuid({ version: 7 })))

const nastyKey = fc.oneof(fc.constantFrom('constructor', 'toString', 'hasOwnProperty', ''), nasty)

/** A value that the schema lets pass, unchanged. */
export function ofSchema(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) return ofObject(schema)
  if (schema instanceof z.ZodArray)
    return fc
      .array(ofSchema(schema.element), { maxLength: 3 })
      .filter((list) => schema.safeParse(list).success)
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return fc.dictionary(fc.constantFrom(...schema.keyType.options), ofSchema(schema.valueType))
  if (schema instanceof z.ZodRecord)
    return fc
      .dictionary(nastyKey, ofSchema(schema.valueType), { maxKeys: 3 })
      .map((value) => schema.parse(value))
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(ofSchema))
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return ofNumber(schema)
  if (schema instanceof z.ZodLazy) return fc.jsonValue({ maxDepth: 2 }).map((value) => schema.parse(value))
  return ofText(schema as z.ZodString)
}

function ofObject(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const keys = Object.entries(schema.shape)
  const parts = keys.map(
    ([key, part]) => [key, part instanceof z.ZodOptional ? part.unwrap() : part] as const,
  )
  return fc
    .record(Object.fromEntries(parts.map(([key, part]) => [key, ofSchema(part)])), {
      requiredKeys: keys.filter(([, part]) => !(part instanceof z.ZodOptional)).map(([key]) => key),
    })
    .map((value) => schema.parse(value))
}

function ofNumber(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(schema.minValue ?? -1e12, -1e12)
  const max = Math.min(schema.maxValue ?? 1e12, 1e12)
  const whole = fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) })
  return schema.isInt
    ? whole
    : fc.oneof(whole, fc.double({ min, max, noNaN: true })).map((value) => value + 0)
}

function ofText(schema: z.ZodString): fc.Arbitrary<string> {
  if ((schema as z.core.$ZodType) === Edtf)
    return fc.constantFrom('2023-04', '2017/2020', '2021~', '2012/..', '1999-21')
  if (schema.format === 'uuid') return ids
  if (schema.format === 'datetime')
    return fc.constantFrom('2026-03-01T09:30:00.000Z', '2026-03-02T10:00:00.500Z')
  if (schema.format === 'url') return fc.webUrl()
  const pattern = schema.def.checks
    ?.map((check) => (check._zod.def as { pattern?: RegExp }).pattern)
    .find(Boolean)
  if (pattern) return fc.stringMatching(pattern)
  return nasty.filter(
    (text) => text.length >= (schema.minLength ?? 0) && text.length <= (schema.maxLength ?? 100),
  )
}
