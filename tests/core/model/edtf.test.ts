// Dates as EDTF: levels 0 and 1 and nothing else, whatever the clock or the zone says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../../src/core/model/edtf'

const two = (n: number) => String(n).padStart(2, '0')

describe('isEdtf', () => {
  it.each([
    '2023',
    '2023-04',
    '2023-04-05',
    '2017/2020',
    '2017-04/2020-03',
    '2020/2020',
    '2020-06/2020',
    '2021~',
    '2021?',
    '2021-06%',
    '201X',
    '2012/..',
    '../2012',
    '2012/',
    '1999-21',
    '2023-04-05T10:00:00Z',
    '-0044',
    'Y170000002',
  ])('takes %s', (text) => {
    expect(isEdtf(text)).toBe(true)
  })

  it.each([
    '',
    ' ',
    'April 2023',
    '2023-13',
    '2023-02-30',
    '2023-4',
    '05/04/2023',
    '2020/2017',
    '2023-04-05/2023-04-04',
    'between 2017 and 2020',
    '{2017,2020}',
    '2017..2020',
    '2023-04-05 ',
    '2023\n',
    '15.3.2023',
  ])('refuses “%s”', (text) => {
    expect(isEdtf(text)).toBe(false)
  })

  it('takes every day there is, and every interval that doesn’t run backwards', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    const spelled = (date: Date) =>
      `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [spelled(a), spelled(b)].toSorted() as [string, string]
        expect(isEdtf(from)).toBe(true)
        expect(isEdtf(`${from}/${to}`)).toBe(true)
        fc.pre(from !== to)
        expect(isEdtf(`${to}/${from}`)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })
})
