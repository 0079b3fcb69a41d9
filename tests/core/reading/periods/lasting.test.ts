// What later wordings and sentences take over from a date: “since then”, “the half-year”, how long it lasted, how many of them.
import { describe, expect, it } from 'vitest'
import { periodOf } from './asked'

describe('periodFor', () => {
  it.each([
    ['Before 2019 the stables took lodgers. Since then [three] of the stalls have been rebuilt.', '2019/..'],
    ['Until 2016 nobody checked the wells. Since then [40] wells have been closed.', '2016/..'],
    ['Before April 2021 trams ran hourly. Since then [nine] have been added.', '2021-04/..'],
    ['Before 3 May 2023 parking was free. It has since cost [£4] a day.', '2023-05-03/..'],
    ['Up to 2018 the clinic had no nurse; since then [two] have been hired.', '2018/..'],
    ['In 2017 the choir had no hall. Since then it has sung in [14].', '2017/..'],
    ['Between 2015 and 2018 no boats were built. Since then [six] have been launched.', '2018/..'],
    ['The fire of 2014 closed the mill. Since then [£2m] has been spent.', '2014/..'],
    ['By 2020 the herd was gone. Since then [30] animals have come back.', '2020/..'],
  ])('counts “since then” from the date named: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    [
      'Output was 40 tonnes in the second quarter of 2023, compared with 38 in the first quarter and [35] in the same quarter of 2022.',
      '2022-04/2022-06',
    ],
    ['We sold 90 bikes in June 2023, against 80 in May and [70] in the same month of 2022.', '2022-06'],
    ['We sold 90 bikes in June 2023, against 80 in May and [70] in June of the year before.', '2022-06'],
    [
      'The yard built 12 hulls in the first half of 2023, up from [nine] in the same half of 2022.',
      '2022-01/2022-06',
    ],
    [
      'In the fourth quarter of 2023 9 percent of flights were late, against 7 percent in the third and [5 percent] in the same period of 2022.',
      '2022-10/2022-12',
    ],
    ['Takings in December 2023 were £900, against £700 in November and [£650] a year earlier.', '2022-12'],
    [
      'We cut 84 percent in the third quarter of 2023. That compares with 88 percent in the second quarter and [90 percent] in the same quarter of 2021.',
      '2021-07/2021-09',
    ],
    ['In 2023 40 boats sank, against 38 in 2022 and [30] the year before.', '2021'],
    ['In June 2023 40 boats sank. A year earlier it was [30].', '2022-06'],
    ['In June 2023 40 boats sank, against [30] a year earlier.', '2022-06'],
    [
      'Profit was £2m in the first quarter of 2023, down from £3m in the last quarter of 2022 and [£4m] a year earlier.',
      '2022-01/2022-03',
    ],
    ['In April 2023 12 posts were empty. In May there were 14, and a year earlier [nine].', '2022-05'],
  ])('counts “the same quarter” from what is compared: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['Sales came to £4m in the second quarter. For the half-year they came to [£7m].', '2023-01/2023-06'],
    ['Profit in the three months to June 2023 was £2m. For the half-year it was [£3m].', '2023-01/2023-06'],
    [
      'Sales in the first quarter of 2023 were £2m and £3m in the second. For the half-year as a whole they came to [£5m].',
      '2023-01/2023-06',
    ],
    ['For the half-year to June 2023 sales were [£5m].', '2023-01/2023-06'],
    ['For the first half-year of 2023 sales were [£5m].', '2023-01/2023-06'],
    ['Fourth-quarter sales in 2023 were £2m. For the full year they were [£8m].', '2023'],
  ])('knows the half-year of a quarter: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The roof has to be replaced before next season. The quote was [£31,000].', undefined],
    ['The pump must be mended before winter. It cost [£900].', undefined],
    ['The lease must be signed before June. The rent is [£400].', undefined],
    ['The gate has to go before Easter. A new one costs [£700].', undefined],
  ])('carries a deadline no further: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([])('takes the start of what is to come: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['On 4 May the bridge closed. It lasted [nine hours].', '2023-05-04'],
    ['The eclipse was on 8 April 2023. It lasted [four minutes].', '2023-04-08'],
    ['On Sunday the power went. The cut lasted [40 minutes].', '2024-03-10'],
    ['A tree fell on the line on Monday. Trains stood for [three hours].', '2024-03-11'],
    ['Rescuers were called on 2 March. They searched for [nine hours].', '2024-03-02'],
    ['On 2 March a crane toppled. It is [60 metres] tall.', undefined],
    ['On 2 March a crane toppled. The crane was [60 metres] tall.', undefined],
    ['On 2 March a crane toppled. Hiring one costs [£900] a day.', undefined],
    ['The vote was held in May 2023. Counting took [two days].', '2023-05'],
    ['In June the swimmers set off. The course is [21 miles] long.', undefined],
    ['She gave birth on Friday. Labour lasted [19 hours].', '2024-03-08'],
    ['In 2022 she walked the wall. It took her [nine weeks].', '2022'],
    ['On 9 March it snowed. Drifts reached [two metres].', '2024-03-09'],
    ['Last week the river burst its banks. The water rose [80 cm] in a night.', '2024-03-04/2024-03-10'],
    ['The play opened on Friday. It runs for [two hours].', undefined],
    ['The firm was founded in 1988. It is [40 miles] from the sea.', undefined],
    ['In 2021 the lift broke. Residents waited [eleven weeks] for a part.', '2021'],
  ])('carries a date to how long what happened then took: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['In May 40 dogs were found. Of those, [14] were ill.', '2023-05'],
    ['In May 40 dogs were found. [A third] of them were ill.', '2023-05'],
    ['In May 40 dogs were found. The rest, [some 26], were well.', '2023-05'],
    ['In May 40 dogs were found. Of the 40, [14] were ill.', '2023-05'],
    ['In May 40 dogs were found, [14] of them ill.', '2023-05'],
    ['In May 40 dogs were found. More than [half] were puppies.', '2023-05'],
    ['In May 40 dogs were found. [Half], it turned out, were stolen.', '2023-05'],
    ['In May 40 dogs were found. Among them were [nine] puppies.', '2023-05'],
    ['In May 40 dogs were found. [Nine] came from one farm.', '2023-05'],
    ['In May 40 dogs were found; [nine] came from one farm.', '2023-05'],
    ['In May 40 dogs were found. [Nine] are still in kennels.', undefined],
    ['In May 40 dogs were found. That is [nine] more than in April.', '2023-05'],
    ['In May 40 dogs were found. That’s [nine] more than in April.', '2023-05'],
    ['Last year 40 boats were lost. About [a third] had no radio.', '2023'],
    ['Last year 40 boats were lost. [Two thirds] of the crews were saved.', '2023'],
    ['Last year 40 boats were lost. Only [two] of the 40 had a radio.', '2023'],
    ['The survey of 2022 asked 900 people. [One in six] had never voted.', '2022'],
    ['In 2022 900 people were asked. [One in six] said no.', '2022'],
    ['Last year 40 boats were lost. The [40] boats were worth £2m.', '2023'],
    ['Last year 40 boats were lost. They were worth [£2m].', '2023'],
    ['Last year 40 boats were lost. “[Nine] of them were ours,” said Ode.', '2023'],
    ['Last year 40 boats were lost. Of the crews, [12] men drowned.', '2023'],
    ['In 2021 there were 300 fires, of which [40] were in barns.', '2021'],
    ['In 2021 there were 300 fires. Barns accounted for [40].', '2021'],
  ])('carries a date to a share of what was counted then: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['Since May the kennels have taken in 40 dogs. Of those, [14] died.', '2023-05/..'],
    ['Since May 40 dogs have come. Of the 40, [14] were ill on arrival.', '2023-05/..'],
    ['Since May 40 dogs have come. [None] of them had a chip.', '2023-05/..'],
    ['Since May 40 dogs have come. [A third] were puppies.', '2023-05/..'],
    ['Since May 40 dogs have come. Among them were [nine] puppies.', '2023-05/..'],
    ['Since May 40 dogs have come. The rest, [26], were cats.', '2023-05/..'],
    ['Since May 40 dogs have come. The other [26] were cats.', '2023-05/..'],
    ['Since 2019 the wood has been thinned. Volunteers cut [400] trees on one day.', undefined],
    ['The mine has been shut since 2003. It employed [900] men.', undefined],
    ['The shop has been empty since 2019. It sold [40] kinds of cheese.', undefined],
  ])('carries “since” to a share of what was counted since: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['On Saturday the ward took 90 calls. On a normal Saturday it takes [40].', undefined],
    ['In July 132,000 gave blood. In an ordinary month it is [110,000].', undefined],
    ['By mid-May he had sold 40 tickets, where in normal years it would be [90].', undefined],
    ['In 2021 the river froze for nine days, while in a typical winter it freezes for [two].', undefined],
    ['Last week 40 buses broke down; normally it is [nine].', undefined],
    ['In May the clinic saw 300 patients. It usually sees [200].', undefined],
    ['Last year 40 boats sank. In an average year [12] sank.', undefined],
    ['In 2021, a normal year, the port handled [90] ships.', '2021'],
    ['On 4 May the shelter had 40 cats, against [25] in an ordinary week.', undefined],
  ])('takes no date for what is usual: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The firm ended September 2023 with [3,900] trucks.', '2023-09'],
    ['The club began 2022 with [40] members.', '2022'],
    ['It ended 2021 with debts of [£4m].', '2021'],
    ['The town started May with [nine] wardens.', '2023-05'],
    ['She finished 2019 with [£90] to her name.', '2019'],
    ['The herd entered 2023 at [400] head.', '2023'],
    ['The league closed 2018 with [14] clubs.', '2018'],
  ])('reads a time that was begun or ended with something: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['On Saturday a van hit the pier. There must have been [40] people on it.', '2024-03-09'],
    ['In 2021 the barn burnt. It may have held [90] sheep.', '2021'],
    ['On Monday the ferry was full. Some [300] could have drowned.', '2024-03-11'],
    ['Last week the power failed. It might have cost [£2m].', '2024-03-04/2024-03-10'],
    ['In 2021 the barn burnt. Repairs may cost [£90,000].', undefined],
  ])('carries a date to what must have been then: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })
})
