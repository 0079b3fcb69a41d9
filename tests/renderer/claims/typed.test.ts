// What is typed and what is shown undo each other, and a wrong reading is never stored.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TypedPart } from '../../../src/renderer/claims/parts/part'
import { numberOf, numberText, printed, read } from '../../../src/renderer/claims/parts/typed'

const part = (as: TypedPart['as']): TypedPart => ({ key: 'part', label: 'Part', as })

describe('numbers', () => {
  it.each([
    ['1,071', 1071],
    ['1 071', 1071],
    ['12\u202f345\u202f678.5', 12345678.5],
    ['0.02', 0.02],
    ['.5', 0.5],
    ['-3', -3],
    ['\u22123', -3],
    ['1000', 1000],
  ])('reads “%s”', (text, value) => expect(numberOf(text)).toBe(value))

  it.each([
    '1,5',
    '1,07',
    '12,34,567',
    '1,071 500',
    '1/50',
    '85%',
    'ten',
    '--3',
    '1.2.3',
    'Infinity',
    '1e999',
  ])('does not guess what “%s” means', (text) => expect(numberOf(text)).toBeUndefined())

  it('shows every number so that it reads back as itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        // Minus zero is written as zero, and is the same number.
        expect((numberOf(numberText(value)) ?? Number.NaN) + 0).toBe(value + 0)
      }),
    )
    expect(numberText(1234567.25)).toBe('1,234,567.25')
  })
})

describe('read', () => {
  it('takes blanks for nothing and surrounding blanks away', () => {
    expect(read(part('text'), '  ')).toEqual({ value: undefined })
    expect(read(part('longText'), ' a b\n')).toEqual({ value: 'a b' })
  })

  it('keeps number and wording of a printed number together', () => {
    const reading = read(part('numberAsPrinted'), '1,071')
    expect(reading).toEqual({ value: { value: 1071, text: '1,071' } })
    expect(printed('value' in reading ? reading.value : undefined)).toBe('1,071')
  })

  it.each([
    ['edtf', '2017-13', 'EDTF'],
    ['edtf', '2020/2017', 'ends before it starts'],
    ['edtf', '2020-05-03/2020-05-02', 'ends before it starts'],
    ['edtf', '2020/2020-13', 'EDTF'],
    ['url', 'javascript:alert(1)', 'web address'],
    ['number', 'many', 'not a number'],
    ['size', '-1', 'below zero'],
  ] as const)('says what is wrong with a %s such as “%s”', (as, text, words) => {
    const reading = read(part(as), text)
    expect('problem' in reading && reading.problem).toContain(words)
    expect('problem' in reading && reading.problem).toContain(text)
  })

  it.each([
    ['edtf', '2017/2020'],
    ['edtf', '2021~'],
    ['url', 'https://example.org/a'],
  ] as const)('takes a good %s: “%s”', (as, text) => expect(read(part(as), text)).toEqual({ value: text }))
})
