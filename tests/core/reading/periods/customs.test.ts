// What a whole source says of its periods: how its years run, and which of them a later block means by “the quarter”.
import { describe, expect, it } from 'vitest'
import { customsOf, findPeriods } from '../../../../src/core/reading/periods'

/** The periods of the last line of a source, read with what all of it says. */
function lastOf(source: string, published = '2023-11-20') {
  const within = { start: source.lastIndexOf('\n') + 1, end: source.length }
  const customs = customsOf(source, published)
  return findPeriods({ text: source, within, published, customs }).map(({ edtf }) => edtf ?? '–')
}

describe('customsOf', () => {
  it.each([
    [
      'The council’s financial year runs from April to March.\nIt dug 40 wells in 2021/22.',
      '2021-04/2022-03',
    ],
    ['Our year runs from 1 July to 30 June.\nIt dug 40 wells in 2021/22.', '2021-07/2022-06'],
    ['The fiscal year begins in October.\nIt dug 40 wells in FY22/23.', '2022-10/2023-09'],
    ['The society’s year starts on 1 September.\nIt dug 40 wells in 2021/22.', '2021-09/2022-08'],
    [
      'The charity’s financial year ends on 31 December.\nIt dug 40 wells in the last financial year.',
      '2022-01/2022-12',
    ],
    ['The fiscal year that ended in June was dry.\nIt dug 40 wells in fiscal year 2022.', '2021-07/2022-06'],
    [
      'Fiscal year 2022 (July 2021 to June 2022) was dry.\nIt dug 40 wells in fiscal 2020.',
      '2019-07/2020-06',
    ],
    ['The fiscal year ends on September 30.\nIt dug 40 wells in FY2020.', '2019-10/2020-09'],
    ['The school year began on 28 August.\nIt dug 40 wells in the 2021-22 school year.', '2021-08/2022-07'],
    ['The school year began on 28 August.\nIt dug 40 wells in 2021/22.', '2021-04/2022-03'],
    ['It was a year to remember.\nIt dug 40 wells in 2021/22.', '2021-04/2022-03'],
    ['It dug wells for years.\nIt dug 40 wells in fiscal year 2022.', '2022'],
  ])('learns how its years run: %s', (source, edtf) => {
    expect(lastOf(source)).toEqual([edtf])
  })

  it.each([
    ['Wells dug in the third quarter of 2023\nIt dug 40 wells in the quarter.', ['2023-07/2023-09']],
    [
      'Wells dug in Q3 2023\nIt dug 40 over the quarter and 30 a year earlier.',
      ['2023-07/2023-09', '2022-07/2022-09'],
    ],
    ['Wells dug in Q3 2023\nIt dug 40 in the quarter, which was wet.', ['2023-07/2023-09']],
    ['Wells dug in the year to March 2023\nIt dug 40 over the year.', ['2022-04/2023-03']],
    ['Wells dug in 2022/23\nIn 2019 it dug 40, and 60 for the year.', ['2019', '2022-04/2023-03']],
    ['Wells dug between April and June 2023\nIt dug 40 during the period.', ['2023-04/2023-06']],
    ['Wells dug in March 2023\nIt dug 40 over the month.', ['2023-03']],
    ['Wells dug in March 2023\nIt dug 40 over the quarter.', []],
    ['Wells dug\nIt dug 40 over the year.', []],
    ['Wells dug in Q3 2023\nIt dug 40 in the quarter mile to Hallow.', []],
    ['Wells dug in Q3 2023\nIt dug 40 for the year 2021.', ['2021']],
  ])('knows which period it means: %s', (source, edtfs) => {
    expect(lastOf(source)).toEqual(edtfs)
  })

  it.each([
    ['Interim results\nIn the first half it dug 40 wells.', ['2023-01/2023-06']],
    ['Half-year results\nIn the second half it will dig 40 wells.', ['2023-07/2023-12']],
    ['A match report\nIn the first half they kicked 40 balls.', []],
  ])('takes halves for those of a year where it speaks of such: %s', (source, edtfs) => {
    expect(lastOf(source)).toEqual(edtfs)
  })

  it.each([
    ['The 2022-23 season opens\nLast season they won 40 times.', ['2022/2023']],
    ['The season began in September\nThis season they won 40 times.', ['2023/2024']],
    ['The picking season opens\nLast season they picked 40 times.', ['2022']],
  ])('knows how its seasons run: %s', (source, edtfs) => {
    expect(lastOf(source)).toEqual(edtfs)
  })

  it('reads no more than the head for what the source opens with', () => {
    const filler = 'They dug on and on through clay and gravel. '.repeat(60)
    expect(lastOf(`${filler}In Q3 2023 it rained.\nIt dug 40 wells over the quarter.`)).toEqual([])
  })
})
