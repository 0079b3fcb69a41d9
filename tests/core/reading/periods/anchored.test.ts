// What a date means that is counted from what a text tells: from months, years and comparisons named before it.
import { describe, expect, it } from 'vitest'
import { customsOf, findPeriods } from '../../../../src/core/reading/periods'

/** The dates (EDTF) of the last line, read with what the whole text says. */
function datesOf(text: string, published = '2024-03-12') {
  const within = { start: text.lastIndexOf('\n') + 1, end: text.length }
  const found = findPeriods({ text, within, published, customs: customsOf(text, published) })
  return found.map(({ edtf }) => edtf)
}

describe('findPeriods', () => {
  it.each([
    // A month that is what the sentence tells of.
    ['Today’s cars are wider.', []],
    ['December was better: 40 came.', ['2023-12']],
    ['October had brought 40 boats.', ['2023-10']],
    ['May was too ill to come.', []],
    // A year beside words that mean it.
    ['In the year she left, 2019, it lost nine.', ['2019']],
    ['The hulls, 2019, were cut up.', []],
    // What has just begun is no month that was.
    ['In March, when it rained, there was one.', ['2024-03']],
  ])('reads %s', (text, edtfs) => {
    expect(datesOf(text)).toEqual(edtfs)
  })

  it('takes no month that has just begun for one that was', () => {
    expect(datesOf('In March there was one.', '2024-03-03')).toEqual(['2023-03'])
    expect(datesOf('In March there was one.', '2024-03-28')).toEqual(['2024-03'])
    expect(datesOf('In March there will be one.', '2024-03-03')).toEqual(['2024-03'])
  })

  it.each([
    ['In 2019 it sank nine. The year before they had lost 40.', ['2019', '2018']],
    ['In 2019 it sank nine. The year after it was 58.', ['2019', '2020']],
    ['In 2019 it sank nine. The year after the flood it was 58.', ['2019']],
    ['In 2020 it sank nine. In the five years before that it sank 40.', ['2020', '2015/2019']],
    ['It sank in March 2012. The next day nine were found.', ['2012-03', '2012-03']],
    [
      'In March 2016 he bought it and promised 40 flats by 2019. Work stopped that May.',
      ['2016-03', '2019', '2016-05'],
    ],
    ['It held 60 men in 2019, but said little. It had 45 then.', ['2019', '2019']],
    ['In 2019 it sank, and then nine came.', ['2019']],
    // What was compared with is nothing that is counted from.
    ['In 2023 it lost 40, against 38 in 2019.\nIn the previous year it lost nine.', ['2022']],
    ['It lost 40, of which nine sank on 9 August. A year earlier it lost 12.', ['2023-08-09', '2023']],
    ['In June it lost 40, against 38 in May. A year earlier it lost 12.', ['2023-06', '2023-05', '2022-06']],
    ['In the 2022/23 season it lost nine. In the season before it lost 40.', ['2022/2023', '2021/2022']],
    [
      'It was full in the year to March 2020. In the twelve months that followed it was let on nine.',
      ['2019-04/2020-03', '2020-04/2021-03'],
    ],
    ['They came in 2015, and in the next four years sent back nine.', ['2015', '2016/2019']],
    ['They came in 2015. In the next four years it will grow.', ['2015', '2024/2028']],
    ['In the twelve months to March 2023 it lost 40, and in the previous twelve 38.', ['2022-04/2023-03']],
    [
      'In the twelve months to March 2023 it lost 40, from 38 in the previous twelve.',
      ['2022-04/2023-03', '2021-04/2022-03'],
    ],
    ['In the twelve months to March 2023 it lost 40, from 38 in the previous nine.', ['2022-04/2023-03']],
    ['A further nine were due in October.', ['2023-10']],
    ['A further nine are due in October.', ['2024-10']],
    ['In 2021 it lost £9m. For the year it expects £4m.', ['2021', '2024']],
    ['In 2021 it lost £9m, and £4m for the year.', ['2021', '2021']],
    [
      'It blew up in November 2019. It found that it had been laid in 1931. It was fined the following year.',
      ['2019-11', '1931', '2020'],
    ],
    // The next one from what is to come.
    ['Nine follow on 3 June and the last in the autumn.', ['2024-06-03', '2024-23']],
    [
      'It sank on 9 January 2017.\nIt was built in 1998. It cracked the previous October.',
      ['1998', '2016-10'],
    ],
  ])('counts from what was named: %s', (text, edtfs) => {
    expect(datesOf(text)).toEqual(edtfs)
  })

  it.each([
    ['It was hit 41 times between the ceasefire of August 2018 and February 2020.', ['2018-08/2020-02']],
    ['It fell between its opening in 2010 and the flood of 2015.', ['2010/2015']],
    ['It has spent £6m since the accident and cut its flights this spring.', ['2024-21']],
    ['It limits duty to 12 days from 2018.', ['2018']],
    [
      'In the 2021-22 school year it was 31 percent. In 2018-19 it was 12.',
      ['2021-09/2022-08', '2018-09/2019-08'],
    ],
    ['In 2023 it lost nine. In the period since the flood it lost 40.', ['2023']],
    ['In 2023 it lost nine. Profit for the year before tax was £4.', ['2023', '2023']],
    ['It had 40 men at 31 December 2023. Over the quarter nine left.', ['2023-12-31', '2023-10/2023-12']],
    ['It had 40 men at 31 December 2023. Over the quarter 12 men left.', ['2023-12-31', '2023-10/2023-12']],
    ['It had 40 men at 30 November 2023. Over the quarter nine left.', ['2023-11-30']],
  ])('reads what opens and closes: %s', (text, edtfs) => {
    expect(datesOf(text)).toEqual(edtfs)
  })
})
