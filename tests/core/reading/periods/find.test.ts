// Dates and periods as they are printed: what each wording is in EDTF, and what only looks like one.
import { describe, expect, it } from 'vitest'
import { findPeriods } from '../../../../src/core/reading/periods'

const read = (text: string, published?: string) =>
  findPeriods({ text, within: { start: 0, end: text.length }, published })
/** The EDTF of all that is found, `–` for what can't be dated. */
const edtfs = (text: string, published?: string) => read(text, published).map(({ edtf }) => edtf ?? '–')

describe('findPeriods', () => {
  it.each([
    ['The mill burned on 3 March 2022.', '2022-03-03'],
    ['The mill burned on March 3, 2022, at night.', '2022-03-03'],
    ['The mill burned on the 3rd of March 2022.', '2022-03-03'],
    ['The mill burned on Thursday, 3 March 2022.', '2022-03-03'],
    ['The mill burned on Thursday, March 3, 2022.', '2022-03-03'],
    ['The mill burned on 3 Mar. 2022.', '2022-03-03'],
    ['The mill burned on the twenty-first of May 2021.', '2021-05-21'],
    ['The mill burned in March 2022.', '2022-03'],
    ['The mill burned in Sept. 2021.', '2021-09'],
    ['The mill burned in March ’21.', '2021-03'],
    ['In ’88 my aunt bought looms.', '1988'],
    ['The ’88 fire took 40 looms.', '1988'],
    ['The mill burned in 2021.', '2021'],
    ['In 2021 looms stood still.', '2021'],
    ['The 2021 figure was lower.', '2021'],
    ['Fewer looms (2021) ran.', '2021'],
    ['2021 was the worst year.', '2021'],
    ['The 1953 floods took 40 looms.', '1953'],
    ['2021: 40 looms', '2021'],
    ['Looms, 2021', '2021'],
    ['2021', '2021'],
    ['There were fewer than in 2019’s report.', '2019'],
    ['Dated 2022-03-04 by hand.', '2022-03-04'],
    ['Logged 2022-03 by hand.', '2022-03'],
    ['It shut on 13/04/2022.', '2022-04-13'],
    ['It shut on 04/13/2022.', '2022-04-13'],
    ['It shut on 3.4.2022.', '2022-04-03'],
    ['It shut on Christmas Day 2020.', '2020-12-25'],
    ['It shut on New Year’s Eve 2020.', '2020-12-31'],
  ])('reads a date that is written out: %s', (text, edtf) => {
    expect(edtfs(text)).toEqual([edtf])
    expect(read(text)[0]?.basis).toBe('stated')
  })

  it.each([
    ['Looms of the 1990s rotted.', '199X'],
    ['Looms of the ’90s rotted.', '199X'],
    ['They came in the nineties.', '199X'],
    ['They came in the late 1990s.', '199X'],
    ['They came in the 19th century.', '18XX'],
    ['They came in the twentieth century.', '19XX'],
    ['They came in spring 2020.', '2020-21'],
    ['They came in the fall of 2020.', '2020-23'],
    ['They came in the winter of 2020–21.', '2020-12/2021-02'],
    ['They came in Q3 2023.', '2023-07/2023-09'],
    ['They came in the third quarter of 2023.', '2023-07/2023-09'],
    ['They came in the last quarter of 2023.', '2023-10/2023-12'],
    ['They came in the first half of 2023.', '2023-01/2023-06'],
    ['They came in the first three months of 2023.', '2023-01/2023-03'],
    ['They came in the final two months of 2023.', '2023-11/2023-12'],
    ['They came in the second week of May 2023.', '2023-05-08/2023-05-14'],
    ['They came in the second half of May 2023.', '2023-05-16/2023-05-31'],
    ['They came in early 2021.', '2021~'],
    ['They came in mid-2021.', '2021~'],
    ['They came in late March 2021.', '2021-03~'],
    ['They came around 2015.', '2015~'],
    ['They came at the end of March 2021.', '2021-03'],
  ])('reads part of a year, or more than one: %s', (text, edtf) => {
    expect(edtfs(text)).toEqual([edtf])
  })

  it.each([
    ['between April 2021 and March 2022', '2021-04/2022-03'],
    ['between April and June 2021', '2021-04/2021-06'],
    ['between November and February 2021', '2020-11/2021-02'],
    ['between October 2021 and March', '2021-10/2022-03'],
    ['between 3 and 9 May 2021', '2021-05-03/2021-05-09'],
    ['from 2017 to 2020', '2017/2020'],
    ['from 2017 until the end of 2020', '2017/2020'],
    ['in 2017–20', '2017/2020'],
    ['in 2017-2020', '2017/2020'],
    ['in 2020 and 2021', '2020/2021'],
    ['in May and June 2021', '2021-05/2021-06'],
    ['from spring 2019 to autumn 2020', '2019-03/2020-11'],
    ['from the 1980s to the 2000s', '1980/2009'],
    ['on 12–14 March 2024', '2024-03-12/2024-03-14'],
    ['on March 12–14, 2024', '2024-03-12/2024-03-14'],
    ['since 2019', '2019/..'],
    ['since at least 2019', '2019/..'],
    ['starting on 3 May 2023', '2023-05-03/..'],
    ['beginning in 2019', '2019/..'],
    ['effective 1 April 2023', '2023-04-01/..'],
    ['effective from 1 April 2023', '2023-04-01/..'],
    ['for 2019 onwards', '2019/..'],
    ['from 2019 to date', '2019/..'],
    ['(2019–present)', '2019/..'],
    ['since the start of 2019', '2019/..'],
    ['since the 1990s', '1990/..'],
    ['until 2026', '../2026'],
    ['up to March 2026', '../2026-03'],
    ['before 2019', '../2018'],
    ['before 1 March 2020', '../2020-02-29'],
    ['after March 2020', '2020-04/..'],
    ['from 2019 onwards', '2019/..'],
    ['by the end of 2026', '2026'],
    ['by 2030', '2030'],
    ['through March 2026', '../2026-03'],
    ['in May, June and July 2021', '2021-05/2021-07'],
    ['in 2019, 2020 and 2021', '2019/2021'],
    ['in both 2020 and 2021', '2020/2021'],
    ['since records began in 1961', '1961/..'],
    ['since records began, in 1961', '1961/..'],
    ['since the old looms were sold by the mill’s owners in 2019', '2019/..'],
    ['since opening in May 2019', '2019-05/..'],
    ['since the fire of 3 May 2019', '2019-05-03/..'],
    ['since the 2019 fire', '2019/..'],
    ['ever since 2019', '2019/..'],
    ['since mid-October 2019', '2019-10/..'],
    ['since opening (in May 2019)', '2019-05/..'],
    ['since 6 p.m. on 3 May 2019', '2019-05-03/..'],
    ['since Dr. Okoro came in 2019', '2019/..'],
    ['with effect from 3 May 2019', '2019-05-03/..'],
    ['from 2019 on', '2019/..'],
    ['from April 2019 forward', '2019-04/..'],
    ['from January 2021 to March', '2021-01/2021-03'],
    ['in pre-2019 mills', '../2018'],
    ['in post-2019 mills', '2020/..'],
    ['January to March 2021', '2021-01/2021-03'],
    ['Jan.–March 2021', '2021-01/2021-03'],
  ])('reads a range or one side of it: %s', (wording, edtf) => {
    expect(edtfs(`Looms stood still ${wording}.`)).toEqual([edtf])
  })

  it('lets what began at the start of its sentence go on', () => {
    expect(edtfs('From May 2023 the mill has charged £4.')).toEqual(['2023-05/..'])
    expect(edtfs('From May 2023 the mill charged £4.')).toEqual(['2023-05/..'])
    expect(edtfs('The figures from May 2023 are lower.')).toEqual(['2023-05'])
  })

  it.each([
    ['in 2021/22', '2021-04/2022-03'],
    ['in 2021/2022', '2021-04/2022-03'],
    ['in the financial year 2021-22', '2021-04/2022-03'],
    ['in the 2021-22 financial year', '2021-04/2022-03'],
    ['in FY 2021–22', '2021-04/2022-03'],
    ['in FY22/23', '2022-04/2023-03'],
    ['in fiscal year 2022', '2022'],
    ['in FY2022', '2022'],
    ['in the academic year 2022/23', '2022-09/2023-08'],
    ['in the 2021/22 season', '2021/2022'],
    ['in the year to March 2022', '2021-04/2022-03'],
    ['in the year ending 31 March 2022', '2021-04/2022-03'],
    ['in the year to 5 April 2022', '2021-04-06/2022-04-05'],
    ['in the 12 months to the end of June 2022', '2021-07/2022-06'],
    ['in the six-month period ended September 2022', '2022-04/2022-09'],
    ['in the half-year to September 2022', '2022-04/2022-09'],
    ['in the three years to 2022', '2020/2022'],
    ['in the week ending 3 March 2022', '2022-02-25/2022-03-03'],
    ['in the year to 2022', '2022'],
    ['in the 12 months from April 2022', '2022-04/2023-03'],
    ['in the 12 months that began in April 2022', '2022-04/2023-03'],
    ['in the 12 months that ended in March 2022', '2021-04/2022-03'],
    ['in the 12 months up to and including March 2022', '2021-04/2022-03'],
    ['in the year to end-March 2022', '2021-04/2022-03'],
    ['from April 2021 to the following March', '2021-04/2022-03'],
    ['from April 2021 until March the following year', '2021-04/2022-03'],
    ['between the start of April 2021 and the end of March 2022', '2021-04/2022-03'],
    ['in the five years from 2015', '2015/2019'],
    ['in the five years from 2015 to 2020', '2015/2020'],
    ['in the 2023 fiscal year', '2023'],
    ['in the full year 2023', '2023'],
    ['in fiscal 2023', '2023'],
    ['all through 2023', '2023'],
  ])('reads a year that doesn’t begin in January: %s', (wording, edtf) => {
    expect(edtfs(`Looms stood still ${wording}.`)).toEqual([edtf])
  })

  it('gives the other reading of a date in digits and of two years in a row', () => {
    const [date] = read('It shut on 03/04/2022.')
    expect(date).toMatchObject({ edtf: '2022-04-03', alternatives: [{ edtf: '2022-03-04' }] })
    const [years] = read('It shut in 2021-22.')
    expect(years).toMatchObject({ edtf: '2021-04/2022-03', alternatives: [{ edtf: '2021/2022' }] })
    expect(read('It shut on 13/04/2022.')[0]?.alternatives).toBeUndefined()
    expect(read('It shut on 04/04/2022.')[0]?.alternatives).toBeUndefined()
  })

  it('says the date that a stock is counted on', () => {
    expect(read('As of 3 May 2023 it had 40 looms.')[0]).toMatchObject({
      edtf: '2023-05-03',
      asOf: '2023-05-03',
    })
    expect(read('As at the end of March 2023 it had 40 looms.')[0]).toMatchObject({ asOf: '2023-03' })
    expect(read('By 3 May 2023 it had 40 looms.')[0]?.asOf).toBeUndefined()
  })

  it('finds all of them in order, each where it is printed', () => {
    const text = 'Zürich 🧵: in 2019 there were 40, in May 2021 there were 38.'
    const found = findPeriods({ text, within: { start: 4, end: text.length } })
    expect(found.map(({ edtf, start, end }) => [edtf, text.slice(start, end)])).toEqual([
      ['2019', '2019'],
      ['2021-05', 'May 2021'],
    ])
    expect(findPeriods({ text, within: { start: 20, end: text.length } })).toHaveLength(1)
  })
})

describe('what only looks like a period', () => {
  it.each([
    'A sentence of three years and a ban within 14 days.',
    'The 33-year-old weaver and a boy of 12.',
    'It makes 40 a year and 3 per month.',
    'It opened at 7.30 and closed at 19:45.',
    'There were 2019 looms, 2,019 shuttles, £2019 in coins and 2019 people.',
    'Output rose by 1950 tonnes to 2050 tonnes.',
    'It cleared between 1200 and 1500 looms.',
    'It cleared from 1920 to 1980 people.',
    'Unit 2019 of the Looms Act 2019 and the Regulations 2018.',
    'The 2019 Act applies.',
    'Call 0191 2020 2021 or see page 2014.',
    'A factor of 2019.5 and 2019%.',
    'Theresa May and April Brook met June Whitfield.',
    'A report by May Whitfield of the March on Weaving.',
    'May I go? They march in step, and the weavers may fall.',
    'He wrote in The Mail on Sunday about Black Friday and the Sunday Herald.',
    'They rest on Sundays and spring from their beds.',
    'A spring broke and the loom had a fall.',
    'It is open Monday to Friday.',
    'Two years before the flood, the first half ended 2–0.',
    'Year on year it grows, month after month.',
    'It gives £5m a year, half a century after it was founded.',
    'Two trials, three rooms, 2018 chairs.',
    'A report from Whitmarch, as April Hale had asked, by June Orr.',
    'On 31 February nothing happened, nor on 2022-02-30.',
  ])('%s', (text) => {
    expect(edtfs(text, '2024-07-10')).toEqual([])
  })

  it('tells a month from the number behind it', () => {
    expect(edtfs('In March 12 looms broke.', '2024-07-10')).toEqual(['2024-03'])
    expect(edtfs('On March 12 looms broke.', '2024-07-10')).toEqual(['2024-03-12'])
    expect(edtfs('In March 12,500 looms broke.', '2024-07-10')).toEqual(['2024-03'])
    expect(edtfs('In the list of £3 March 2022 comes first.')).toEqual(['2022-03'])
  })
})
