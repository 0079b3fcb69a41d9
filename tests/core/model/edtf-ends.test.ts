// EDTF taken apart and put together, and its ends moved by what they are exact to.
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../../src/core/model/edtf'
import {
  dateAt,
  edtfOf,
  endMoved,
  type Ends,
  endsOf,
  isDate,
  limitsOf,
  qualified,
  type Side,
  withEnd,
} from '../../../src/core/model/edtf-ends'

const ends = (edtf: string): Ends => endsOf(edtf) as Ends
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

describe('the ends of a period', () => {
  it.each([
    '2021',
    '0044',
    '2021-05',
    '2021-05-03',
    '2023-22',
    '199X',
    '19XX',
    '2021-XX',
    '2021-05-XX',
    '2021-XX-XX',
    '2021~',
    '2021-05?',
    '2021-05-03%',
    '2017/2020',
    '2017~/2020-06?',
    '2012/..',
    '../2012',
    '2012/',
    '/2012',
    '../..',
  ])('%s is put together as it was', (edtf) => {
    expect(edtfOf(ends(edtf))).toBe(edtf)
  })

  it.each(['Y170000002', '-0044', '2020-13', 'spring', '', '..'])('%j can’t be taken apart', (edtf) => {
    expect(endsOf(edtf)).toBeUndefined()
  })

  it.each([
    ['2021', '2021-01-01', '2022-01-01'],
    ['2021-12', '2021-12-01', '2022-01-01'],
    ['2020-02-28', '2020-02-28', '2020-02-29'],
    ['2023-21', '2023-03-01', '2023-06-01'],
    ['2023-24', '2023-12-01', '2024-03-01'],
    ['199X', '1990-01-01', '2000-01-01'],
    ['19XX', '1900-01-01', '2000-01-01'],
    ['2021-XX', '2021-01-01', '2022-01-01'],
    ['2021-05-XX', '2021-05-01', '2021-06-01'],
    ['0044', '0044-01-01', '0045-01-01'],
  ])('%s begins on %s, and the next one on %s', (edtf, from, to) => {
    const { start } = ends(edtf)
    if (!isDate(start)) throw new Error('no date')
    const limits = limitsOf(start)
    expect([day(limits.from), day(limits.to)]).toEqual([from, to])
  })
})

describe('an end that is moved', () => {
  it.each<[string, Side, number, boolean, string]>([
    ['2021-05-31/2021-06-02', 'end', 1, false, '2021-05-31/2021-06-03'],
    ['2021-05-31/2021-07-02', 'start', 1, true, '2021-06-30/2021-07-02'],
    ['2021-02-28/2022', 'start', 1, false, '2021-03-01/2022'],
    ['2021-12/2022-03', 'start', -1, true, '2020-12/2022-03'],
    ['2021-12/2022-03', 'end', 10, false, '2021-12/2023-01'],
    ['2017/2020', 'end', 1, true, '2017/2030'],
    // Intervals are of years, months and days alone.
    ['2023-22', 'end', 1, false, '2023-06/2023-11'],
    ['2023-24', 'start', -1, false, '2023-09/2024-02'],
    ['2023-21', 'start', -1, false, '2022-12/2023-05'],
    ['2023-22', 'end', -1, false, '2023-22'],
    ['199X', 'end', 1, false, '1990/2009'],
    ['19XX', 'start', -1, false, '1800/1999'],
    ['2021-XX', 'end', 1, false, '2021/2022'],
    ['2021-05-XX', 'end', 1, false, '2021-05/2021-06'],
    ['2017~/2020?', 'start', -1, false, '2016~/2020?'],
    // A single date becomes an interval, and one whose ends meet a single date.
    ['2021', 'end', 1, false, '2021/2022'],
    ['2021', 'start', -1, false, '2020/2021'],
    ['2020/2021', 'start', 1, false, '2021'],
    // It goes no further than the other end.
    ['2020/2021', 'start', 5, false, '2021'],
    ['2021-05/2021-06', 'end', -1, true, '2021-05'],
    // An open end begins at the other one.
    ['2021/..', 'end', 2, false, '2021/2023'],
    ['../2021-05', 'start', -1, false, '2021-04/2021-05'],
    ['2021/', 'end', 1, false, '2021/2022'],
    ['../..', 'end', 1, false, '../..'],
    // Years have four digits.
    ['9999', 'end', 1, false, '9999'],
    ['0000/2020', 'start', -1, false, '0000/2020'],
  ])('%s, its %s by %i (far: %s): %s', (edtf, side, by, far, moved) => {
    const next = edtfOf(endMoved(ends(edtf), side, by, far))
    expect(next).toBe(moved)
    expect(isEdtf(next)).toBe(true)
  })

  it('opens, and closes again', () => {
    expect(edtfOf(withEnd(ends('2021'), 'end', 'open'))).toBe('2021/..')
    expect(edtfOf(withEnd(ends('2021/2022'), 'start', 'open'))).toBe('../2022')
    expect(edtfOf(withEnd(ends('../2022'), 'start', { year: 2024 }))).toBe('2022')
  })

  it('is put where somebody points, as exact as it was', () => {
    const at = Date.UTC(2021, 0, 31, 12)
    const put = (like: string): string => edtfOf({ start: dateAt(at, ends(like).start as { year: number }) })
    expect(['2000-02-29', '2000-02~', '2000-22', '2000?', '199X', '19XX'].map(put)).toEqual([
      '2021-01-31',
      '2021-01~',
      '2020-24',
      '2021?',
      '202X',
      '20XX',
    ])
  })

  it('is called about and uncertain, each by itself', () => {
    const date = { year: 2021 }
    const about = qualified(date, '~')
    expect(edtfOf({ start: about })).toBe('2021~')
    expect(edtfOf({ start: qualified(about, '?') })).toBe('2021%')
    expect(edtfOf({ start: qualified(qualified(about, '?'), '~') })).toBe('2021?')
    expect(qualified(about, '~')).toEqual(date)
    expect(qualified({ year: 1990, within: 1 }, '~')).toEqual({ year: 1990, within: 1 })
    expect(qualified({ year: 2021, month: 22 }, '?')).toEqual({ year: 2021, month: 22 })
  })
})
