// Periods that count from the publication date or from the period named before them.
import { describe, expect, it } from 'vitest'
import { findPeriods } from '../../../../src/core/reading/periods'

/** A Tuesday. */
const tuesday = '2024-03-12'
const read = (text: string, published?: string) =>
  findPeriods({ text, within: { start: 0, end: text.length }, published })
const edtfs = (text: string, published?: string) => read(text, published).map(({ edtf }) => edtf ?? '–')

describe('counted from the publication', () => {
  it.each([
    ['last year', '2023'],
    ['this year', '2024'],
    ['next year', '2025'],
    ['last month', '2024-02'],
    ['last week', '2024-03-04/2024-03-10'],
    ['next week', '2024-03-18/2024-03-24'],
    ['last weekend', '2024-03-09/2024-03-10'],
    ['at the weekend', '2024-03-09/2024-03-10'],
    ['last quarter', '2023-10/2023-12'],
    ['last decade', '201X'],
    ['yesterday', '2024-03-11'],
    ['the day before yesterday', '2024-03-10'],
    ['last night', '2024-03-11'],
    ['today (Tuesday)', '2024-03-12'],
    ['on Tuesday', '2024-03-12'],
    ['on Wednesday', '2024-03-06'],
    ['on Monday evening', '2024-03-11'],
    ['last Tuesday', '2024-03-05'],
    ['next Tuesday', '2024-03-19'],
    ['this Friday', '2024-03-15'],
    ['on Tuesday last week', '2024-03-05'],
    ['last March', '2023-03'],
    ['next March', '2025-03'],
    ['in March last year', '2023-03'],
    ['in October of last year', '2023-10'],
    ['on 3 May last year', '2023-05-03'],
    ['last summer', '2023-22'],
    ['this spring', '2024-21'],
    ['this autumn', '2024-23'],
    ['last winter', '2023-24'],
    ['in the summer', '2023-22'],
    ['summer last year', '2023-22'],
    ['earlier this year', '2024'],
    ['so far this year', '2024'],
    ['earlier this week', '2024-03-11/2024-03-17'],
    ['late last year', '2023'],
    ['in the year to date', '2024'],
    ['at the end of last year', '2023'],
    ['in the first half of last year', '2023-01/2023-06'],
    ['in the last financial year', '2022-04/2023-03'],
    ['this tax year', '2023-04/2024-03'],
    ['in the year to September', '2022-10/2023-09'],
    ['two years ago', '2022'],
    ['six months ago', '2023-09'],
    ['three days ago', '2024-03-09'],
    ['a decade ago', '2014'],
    ['twenty-five years ago', '1999'],
    ['over the past three years', '2021/2024'],
    ['over the last couple of years', '2022/2024'],
    ['over the past year', '2023/2024'],
    ['in the last 12 months', '2023-03/2024-03'],
    ['in the past two weeks', '2024-02-27/2024-03-12'],
    ['in the past 48 hours', '2024-03-10/2024-03-12'],
    ['in the last decade', '2014/2024'],
    ['over the next five years', '2024/2029'],
    ['since last year', '2023/..'],
    ['since January', '2024-01/..'],
    ['since the flood last April', '2023-04/..'],
    ['since its keeper came three years ago', '2021/..'],
    ['between Monday and yesterday', '2024-03-11/2024-03-11'],
  ])('%s', (wording, edtf) => {
    const found = read(`The lock stood open ${wording}.`, tuesday)
    expect(found.map((each) => each.edtf)).toEqual([edtf])
    expect(found[0]).toMatchObject({ basis: 'inferred', anchor: tuesday })
  })

  it.each([
    ['In March the lock was mended.', '2024-07-10', '2024-03'],
    ['In March the lock was mended.', '2024-03-12', '2024-03'],
    ['In March the lock was mended.', '2024-01-12', '2023-03'],
    ['The lock will close in March.', '2024-07-10', '2025-03'],
    ['The lock is due to close in September.', '2024-07-10', '2024-09'],
    ['The lock will close on Friday.', '2024-03-12', '2024-03-15'],
    ['The lock must find £400 by April.', '2024-07-10', '2025-04'],
    ['By April the lock had failed.', '2024-07-10', '2024-04'],
    ['The lock is shut until October.', '2024-07-10', '../2024-10'],
    ['The lock starts work on 4 January.', '2023-12-29', '2024-01-04'],
    ['The lock failed on 4 January.', '2023-12-29', '2023-01-04'],
    ['From April the toll will be 4 crowns.', '2024-03-12', '2024-04/..'],
    ['The toll is 4 crowns from 1 April 2024.', '2024-03-12', '2024-04-01/..'],
    ['The keeper asks for 4 crowns from April.', '2024-03-12', '2024-04/..'],
    ['In the year that ends on March 31 it let 40 in.', '2024-03-12', '2022-04/2023-03'],
    [
      'Between 4 and 9 October 40 boats passed, and five in the same month last year.',
      '2024-03-12',
      '2023-10-04/2023-10-09 2023',
    ],
    ['Some 40 boats will pass in the coming quarter.', '2024-03-12', '2024-04/2024-06'],
    ['The keeper is seeking 4 crowns from April.', '2024-03-12', '2024-04/..'],
    ['The office has forecast 4 floods for April.', '2024-03-12', '2024-04'],
    ['It failed in May 2019. Since then 40 boats waited.', '2024-03-12', '2019-05 2019-05/..'],
    ['It failed from May to July 2019; 40 waited from then on.', '2024-03-12', '2019-05/2019-07 2019-07/..'],
    ['It has failed since 2019 and 40 have waited ever since.', '2024-03-12', '2019/.. 2019/..'],
    ['It failed in 2019 and has ever since let 40 in.', '2024-03-12', '2019 2019/..'],
    ['Since the flood it has failed in May.', '2024-03-12', '2023-05'],
    ['The worst year was 2021, when it failed.', '2024-03-12', '2021'],
    ['The March figure was lower.', '2024-07-10', '2024-03'],
    ['It plans to hire 40 by 2027, and 12 started in January.', '2024-03-12', '2027 2024-01'],
    ['In the year ended June 30 it let 40 in.', '2024-03-12', '2022-07/2023-06'],
    ['In the early hours of Sunday it failed.', '2024-03-12', '2024-03-10'],
    ['In the quarter to March it failed.', '2024-03-12', '2023-01/2023-03'],
    ['In the quarter to March it failed.', '2024-04-02', '2024-01/2024-03'],
    ['In the week to Sunday it failed.', '2024-03-12', '2024-03-04/2024-03-10'],
    ['In the third quarter 40 boats passed.', '2024-03-12', '2023-07/2023-09'],
    ['The lock opens in June.', '2024-03-12', '2024-06'],
    ['Every June the lock shuts.', '2024-03-12', ''],
    ['Last season 40 boats sank.', '2024-03-12', '2023'],
    ['This season 40 boats sank.', '2024-03-12', '2024'],
    ['By Christmas 40 boats were in.', '2024-03-12', '2023-12-25'],
    ['The Christmas tree held 40 boats.', '2024-03-12', ''],
    ['It held 40 boats for Christmas trees.', '2024-03-12', ''],
    ['On Easter Monday 40 boats sank.', '2024-03-12', '2023-04-10'],
    ['At Easter 40 boats will come.', '2024-03-12', '2024-03-31'],
    ['On Easter Saturday 2022 40 boats sank.', '2024-03-12', '2022-04-16'],
    ['From April the toll is 4 crowns.', '2024-03-12', '2024-04/..'],
    ['On Labor Day 40 boats sank.', '2024-03-12', '2023-09-04'],
    ['Between Memorial Day and Labor Day 2022 40 boats sank.', '2024-03-12', '2022-05-30/2022-09-05'],
    ['From December the toll is 4 crowns.', '2024-03-12', '2023-12/..'],
    ['From April the toll was 4 crowns.', '2024-03-12', '2023-04/..'],
    ['The toll was 4 crowns from 3 April.', '2024-03-12', '2023-04-03/..'],
    ['Tolls were up from 3 April.', '2024-03-12', '2023-04-03'],
    ['The toll will be 4 crowns by year-end.', '2024-03-12', '2024'],
    ['The toll was 4 crowns at year end.', '2024-03-12', '2023'],
    ['There are 40 boats here today.', '2024-03', '2024-03'],
    ['There are 40 boats here this week.', '2024-03', '2024-03'],
    ['There were 40 boats here yesterday.', '2024-03', '–'],
  ])('looks for the nearest past one, or ahead where the sentence does: %s (%s)', (text, published, edtf) => {
    expect(edtfs(text, published).join(' ')).toBe(edtf)
  })

  it('says nothing more than a publication month lets it', () => {
    expect(edtfs('It failed in May and last month and on Tuesday.', '2024-07')).toEqual([
      '2024-05',
      '2024-06',
      '–',
    ])
  })

  it('keeps the wording without EDTF where no publication date is known', () => {
    expect(read('It failed last year.')).toMatchObject([
      { text: 'last year', basis: 'inferred', rule: 'counted-from-publication' },
    ])
    expect(edtfs('It failed last year and in May.')).toEqual(['–', '–'])
  })
})

describe('counted from the text', () => {
  it.each([
    ['In 2022 it let 40 boats in, up from 38 the year before.', ['2022', '2021']],
    ['In 2022 it let 40 boats in, up from 38 the previous year.', ['2022', '2021']],
    ['In May 2022 it let 40 boats in, up from 38 a year earlier.', ['2022-05', '2021-05']],
    ['In May 2022 it let 40 boats in, and 38 the following month.', ['2022-05', '2022-06']],
    [
      'In the year to March 2022 it let 40 in, and 38 the year before.',
      ['2021-04/2022-03', '2020-04/2021-03'],
    ],
    [
      'In the first half of 2022 it let 40 in, 38 in the same period a year earlier.',
      ['2022-01/2022-06', '2021-01/2021-06'],
    ],
    ['In February 2024 it let 40 in, 38 in the same month last year.', ['2024-02', '2023-02']],
    ['It closed in 2015. Three years later it reopened.', ['2015', '2018']],
    ['It closed in May 2015. That year 40 boats waited.', ['2015-05', '2015']],
    ['In 2019 it was leaking, and by May it was dry.', ['2019', '2019-05']],
    [
      'In the first half of 2022 it shut, in the second half it opened.',
      ['2022-01/2022-06', '2022-07/2022-12'],
    ],
    ['In 2020 it let 40 in, 38 a year later and 30 the year after that.', ['2020', '2021', '2022']],
    ['A year later it opened.', ['–']],
    ['It let 40 in last winter and 38 the winter before.', ['2023-24', '2022-24']],
    ['On 29 February 2024 it let 40 in, and 38 a year earlier.', ['2024-02-29', '–']],
    ['From 2015 to 2019 it let 40 in, up from 38 the previous year.', ['2015/2019', '2014']],
  ])('%s', (text, expected) => {
    expect(edtfs(text, tuesday)).toEqual(expected)
  })

  it('names the period that it counts from', () => {
    expect(read('In 2022 there were 40, up from 38 the year before.', tuesday)[1]).toMatchObject({
      anchor: '2022',
      basis: 'inferred',
    })
  })

  it('counts from the publication where no period stands before', () => {
    expect(edtfs('It let 38 boats in the previous year.', tuesday)).toEqual(['2023'])
  })
})
