// Dates that a text names once and means again: by a part of them, by what happened then, by the words that a sentence goes on with.
import { describe, expect, it } from 'vitest'
import { periodOf } from './asked'

describe('periodFor', () => {
  it.each([
    ['The pool has been shut since June 2019, when [240] swimmers had to leave it.', '2019-06'],
    ['The pool has not been so busy since 2019, when [240] swam on one day.', '2019'],
    ['Since June 2019, when 240 people swam in it, the pool has lost [£90,000].', '2019-06/..'],
    ['The pool has lost [£90,000] since June 2019, when 240 people swam in it.', '2019-06/..'],
    ['The pool has not been full since June 2019. It lost [£90,000] in 2022.', '2022'],
  ])('takes the point that “when” goes on from, and the open stretch elsewhere: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['There were 21 floods in the first quarter of 2022, after [17] in the fourth.', '2021-10/2021-12'],
    ['There were 21 floods in the fourth quarter of 2022, after [17] in the second.', '2022-04/2022-06'],
    ['There were 21 floods in the second quarter of 2022 and [17] in the third.', '2022-07/2022-09'],
    ['There were [21] floods in the second quarter of 2022 and 17 in the third.', '2022-04/2022-06'],
    ['There were 21 floods in the second quarter of 2022 and [17] in the third street.', '2022-04/2022-06'],
    ['Sales rose in the second quarter of 2022. For the year as a whole they came to [£9m].', '2022'],
    ['Sales came to £2m in the second quarter of 2022 and to [£9m] for the year as a whole.', '2022'],
    ['Sales rose in May 2022. For the year as a whole they came to [£9m].', '2022'],
  ])('knows a quarter by its number and a year by its quarter: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The lift opened in May 2021. In its first twelve months it carried [8,000] people.', '2021-05/2022-04'],
    ['The lift is 40 metres high. In its first twelve months it carried [8,000] people.', undefined],
    ['The lift broke in May 2021. In its first twelve months it carried [8,000] people.', undefined],
  ])('counts first months from where something began: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['In 2020 the club dug a well. By that Christmas [90] homes had water.', '2020-12-25'],
    ['Between August and Christmas last year [90] homes had water.', '2023-08/2023-12-25'],
    ['It dug 54 wells in 2022, and in the year before that [39].', '2021'],
    ['The first wells were dug in May 2021, and another [40] before the year was out.', '2021'],
    ['The first wells were dug in May 2021. Before the year was out [40] more were dug.', '2021'],
  ])('knows a feast or a year by the date before it: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The club repaid its loan on 4 March. It had been [£40,000].', undefined],
    ['The club repaid its loan on 4 March. It had been about [£40,000], at 3 percent.', undefined],
    ['The club repaid its loan on 4 March. It had been £40,000, at [3 percent].', undefined],
    ['The club repaid its loan on 4 March. It had been [£40,000] in 2019.', '2019'],
    ['The pool shut on 4 March. Some [90] lockers had been sold.', '2024-03-04'],
  ])('takes no date for what had stood before it: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The gale struck on 4 March. It flattened wheat on about [300 hectares].', '2024-03-04'],
    ['The gale struck on 4 March. It blew slates across [two miles].', '2024-03-04'],
    ['The gale struck on 4 March. The farm stood on [300 hectares].', undefined],
    ['The gale struck on 4 March. The farm lies on [300 hectares].', undefined],
  ])('carries to a measure of what happened: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['Last year the club added just [17] lockers.', '2023'],
    ['Last year the club added [17] lockers.', '2023'],
    ['Last year the club added that [17] lockers were broken.', undefined],
  ])('takes what was added for no saying: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['Rents rise in April, and the club owed [£900].', undefined],
    ['Fees go up in June, when the club will owe [£900].', '2024-06'],
    ['Rents rise by [£9] in April.', '2024-04'],
  ])('knows a verb behind a plural: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['In 2022 the club planted 300 trees. Another [90] in the park.', '2022'],
    ['In 2022 the club planted 300 trees. A further [90] in the park.', '2022'],
    ['In 2022 the club planted 300 trees. The rest, [90] of them, in the park.', '2022'],
    ['In 2022 the club planted 300 trees. The others, [90] in all, went to schools.', '2022'],
    ['In 2022 the club planted 300 trees. These included [90] elms.', '2022'],
    ['In 2022 the club planted 300 trees. They filled [90] gaps.', '2022'],
    ['In 2022 the club planted 300 trees. Those in the park numbered [90].', '2022'],
    ['It saw prices rise in April, and the club owed [£900].', '2023-04'],
    ['In 2022 the club planted 300 trees. They now need [90] stakes.', undefined],
    ['The club said in 2022 that it wanted more trees. Another [90] in the park.', undefined],
    ['In a report published in 2022 the club asked for trees. They filled [90] gaps.', undefined],
  ])('carries to a sentence that goes on with those: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })
})

describe('periodFor of figures beside other dates', () => {
  it.each([
    ['The skipper was fined in 2019 and again in May, when [40] nets were seized.', '2023-05'],
    ['The skipper was fined in 2019 and in May [40] nets were seized.', '2019-05'],
    ['It snowed in December 2020 and January 2021; the bill for that winter was [£9m].', '2020-24'],
    ['It snowed from November 2020 to January 2021; the bill for that winter was [£9m].', '2020-24'],
    ['It snowed in February 2021. The bill for that winter was [£9m].', '2020-24'],
    ['The bill, which the board put at [£9m] in August, is expected to grow.', '2023-08'],
    ['The club will plant four elms a year from 2025; until now it has planted [six].', '../2024-03-12'],
    ['The club has had guards there since last August and stopped [250] thefts.', '2023-08/..'],
    ['The club has had guards there since last August and they stopped [250] thefts in May.', '2023-05'],
    ['On 4 March the lake froze. The well was [1.8 metres] below normal.', '2024-03-04'],
    ['On 4 March the lake froze. The well was [1.8 metres] deep.', undefined],
    ['A hearing on 11 May will decide how much of the [£9m] must be repaid.', undefined],
    ['The board met on Monday and agreed to spend [£9,000] on the pond.', undefined],
    ['On Monday the fence fell for the second time in [six weeks].', undefined],
    ['On Monday it rained for [six hours].', '2024-03-11'],
    ['Waits are forecast to fall by up to [a fifth] this summer.', '2024-22'],
    ['When the town cut fares in May 2021, trips rose by [22%] in the first year.', '2021-05/2022-04'],
    ['In May 2021 trips rose by [22%] in the first heat.', '2021-05'],
  ])('reads %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })
})

describe('periodFor across paragraphs', () => {
  it.each([
    ['The lake froze in 2019.\nThe following year [40] boats sank.', '2020'],
    ['The lake froze in 2019.\nA year later [40] boats sank.', '2020'],
    ['The lake froze in 2019.\nThat year [40] boats sank.', '2019'],
    ['The lake froze in March 2020.\nBy that Christmas [40] boats had sunk.', '2020-12-25'],
    ['The lake froze in 2019.\nSince then [40] boats have sunk.', '2019/..'],
    ['The lake froze in 2019.\nIt is deep.\nThe following year [40] boats sank.', '2020'],
    ['The lake froze in 2019.\nA year ago [40] boats sank.', '2023'],
    [`The lake froze in 2019.${' It is deep.'.repeat(80)}\nThe following year [40] boats sank.`, undefined],
    ['In 2019 ice sank 90 boats.\nOf those, [40] were new.', '2019'],
    ['In 2019 ice sank 90 boats.\nAnother [40] were holed.', '2019'],
    ['In 2019 ice sank 90 boats.\nThe rest, [40] in all, were holed.', '2019'],
    ['In 2019 ice sank 90 boats.\nThey carry [40] people.', undefined],
    ['The harbour said in 2019 that ice was near.\nAnother [40] were holed.', undefined],
    ['In 2019 ice sank 90 boats.\nThe lake is deep.\nAnother [40] were holed.', undefined],
    ['The lake froze in 2019.\n[Forty] boats sank.', undefined],
    ['The lake is deep.\nThe following year [40] boats sank.', undefined],
  ])('counts from the date of the paragraph before: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })
})
