// Reading and printing of periods agree; whatever is found is EDTF; time stays in proportion to the text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../../../src/core/model/edtf'
import { findPeriods, printPeriod, readPeriod } from '../../../../src/core/reading/periods'

const seeded = { seed: 20240312, numRuns: 400 }
const two = (n: number) => String(n).padStart(2, '0')
const year = fc.integer({ min: 1000, max: 2199 }).map(String)
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, at]) => `${of}-${two(at)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([of, at]) => `${of}-${two(at)}`)
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([of, at]) => `${of}-${at}`)
const decade = fc.integer({ min: 100, max: 219 }).map((tens) => `${tens}X`)
const date = fc.oneof(year, month, day)
const qualified = fc.tuple(date, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''))
const range = fc.tuple(date, date).map((ends) => ends.toSorted().join('/'))
const open = fc.oneof(
  date.map((from) => `${from}/..`),
  date.map((to) => `../${to}`),
)
const inWords = fc.oneof(qualified, season, decade, range, open).filter(isEdtf)
const unusual = fc.constantFrom(
  '19XX',
  '-0044',
  'Y170000002',
  '2019/',
  '/2019',
  '2021-XX',
  '0800',
  '2021~/2022?',
)

describe('printPeriod and readPeriod', () => {
  it('agree: what is printed reads back as the same EDTF', () => {
    fc.assert(
      fc.property(fc.oneof(inWords, unusual), (edtf) => {
        const printed = printPeriod({ edtf, text: '' })
        expect(readPeriod(printed)).toMatchObject({ edtf, text: printed, basis: 'stated' })
      }),
      seeded,
    )
  })

  it('print in words whatever there are words for', () => {
    fc.assert(
      fc.property(inWords, (edtf) => {
        expect(printPeriod({ edtf, text: '' })).toMatch(/^(?:\d{4}s?|.*\p{L}{2}.*)$/u)
        expect(printPeriod({ edtf, text: '' })).not.toContain('/')
      }),
      seeded,
    )
  })

  it.each([
    ['2023', '2023'],
    ['2022-03', 'March 2022'],
    ['2022-03-04', '4 March 2022'],
    ['2021~', 'about 2021'],
    ['2021%', 'about 2021 (uncertain)'],
    ['199X', '1990s'],
    ['2020-21', 'Spring 2020'],
    ['2021-04/2022-03', 'April 2021 to March 2022'],
    ['2019/..', 'since 2019'],
    ['../2026-03', 'until March 2026'],
    ['19XX', '19XX'],
  ])('%s is “%s”', (edtf, words) => {
    expect(printPeriod({ edtf, text: '' })).toBe(words)
    expect(readPeriod(words)?.edtf).toBe(edtf)
  })

  it('keep the wording where there is no EDTF', () => {
    expect(printPeriod({ text: 'in living memory' })).toBe('in living memory')
  })
})

describe('readPeriod', () => {
  it.each([
    ['march 2022', '2022-03'],
    ['  in March 2022 ', '2022-03'],
    ['2017-20', '2017/2020'],
    ['the 1990s', '199X'],
    ['last year', '2023'],
    ['over the past three years', '2021/2024'],
    ['on Tuesday', '2024-03-12'],
    ['May', '2023-05'],
    ['the year to March 2022', '2021-04/2022-03'],
    ['Q3 2023', '2023-07/2023-09'],
    ['2017/2020', '2017/2020'],
    ['2021-22', '2021-04/2022-03'],
    ['2019-21', '2019/2021'],
  ])('%s', (wording, edtf) => {
    expect(readPeriod(wording, '2024-03-12')?.edtf).toBe(edtf)
  })

  it.each(['', 'soon', '14 boats', 'in March 2022 or so', '2019 boats', '31 February 2022', '2022-02-30'])(
    'takes all of the wording or nothing: %s',
    (wording) => {
      expect(readPeriod(wording, '2024-03-12')).toBeUndefined()
    },
  )

  it('says what it counted from', () => {
    expect(readPeriod('last year', '2024-03')).toEqual({
      text: 'last year',
      edtf: '2023',
      basis: 'inferred',
      anchor: '2024-03',
    })
    expect(readPeriod('last year')).toEqual({ text: 'last year', basis: 'inferred' })
    expect(readPeriod('as of 3 May 2023')).toMatchObject({ edtf: '2023-05-03', asOf: '2023-05-03' })
  })
})

const words =
  `in on at since until by from to between and before after early late mid - , . ( ) ' / the of a an first second 3 12 31
 1999 2020 2021 22 24:00 March May September Tuesday spring winter last next this past previous same year years month months week
 days decade century quarter half ago earlier later financial Q 4 FY ending ended January 30 29 February`.split(
    /\s+/,
  )

describe('any text', () => {
  it('gives EDTF, in order, without overlaps, each wording where it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 40 }),
        fc.oneof(day, month, year),
        (tokens, published) => {
          const text = tokens.join(' ')
          let last = 0
          for (const period of findPeriods({ text, within: { start: 0, end: text.length }, published })) {
            expect(period.start).toBeGreaterThanOrEqual(last)
            expect(text.slice(period.start, period.end)).toBe(period.text)
            const all = [period, ...(period.alternatives ?? [])].flatMap(({ edtf }) => edtf ?? [])
            expect(all.filter((edtf) => !isEdtf(edtf))).toEqual([])
            last = period.end
          }
        },
      ),
      { ...seeded, numRuns: 3000 },
    )
  })
})
