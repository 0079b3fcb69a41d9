// Which dates of other clauses and comparisons of its sentence a figure leaves alone.
import { describe, expect, it } from 'vitest'
import { periodOf } from './asked'

describe('periodFor', () => {
  it.each([
    // Joined clauses with a date of their own in front.
    ['Burning it costs [£134], and from April 2028 there will be a tax.', undefined],
    ['It lost [40] boats in May and in June it lost nine.', '2023-05'],
    ['It has held [40] men for years and until May it held women.', undefined],
    ['Sickness stood at [8 percent] and had been higher since May.', undefined],
    ['A course takes [18 months], so few will go to sea before 2026.', undefined],
    // What is told of some of them.
    ['The clerk said [12] were found, nine of them in May.', undefined],
    ['The clerk said 12 were found, [nine] of them in May.', '2023-05'],
    ['Today we have 14 vans, [four] of which were bought in 2011 and break down.', '2011'],
    ['The panels, of which there were 30 in 2014, now cover [412] roofs.', undefined],
    ['They sorted [1,400] prints, the oldest from 1891.', undefined],
    ['In 2023 staff with less than [two years]’ service left.', undefined],
    ['Nine were charged in May and [two], who left on Friday, will be tried next month.', '2024-04'],
    // The verb of the sentence behind what stands between commas.
    ['Horn, a maker of nets, earned £9m in 2023. Sales rose [14 percent].', '2023'],
    ['The depot, opened in 1931, has [40] buses.', undefined],
    ['Since May nine have come, where there had been [two].', undefined],
    ['It was agreed by [31] votes to nine that rents rise from 1 July.', undefined],
    ['It has spent [£6m] since the accident and cut its flights last spring.', undefined],
    ['It spent [£6m] since breakfast and cut its flights last spring.', '2023-21'],
    ['It fell between 2015 and May 2017, when [two] were killed.', '2017-05'],
    ['In an average year of the 1990s it lost [40] metres.', '199X'],
    ['In an average year it lost [40] metres, and fell in May.', undefined],
    ['On Friday it sank. It was the second loss in [six weeks].', undefined],
    ['Of 212 sent out in May, [61 percent] have come back.', '2023-05'],
    ['They sent out 212 in May and [61 percent] have come back.', undefined],
    ['Nine came in May, and callers now need [four minutes].', undefined],
    ['Two brothers who stole [£1.9m] were jailed on Friday.', undefined],
    ['Two brothers who stole [£1.9m] in May were jailed on Friday.', '2023-05'],
    ['They lost [two] men during the flood and found three last week.', undefined],
    ['It found the main was laid in 1931 and had leaked for [nine months].', undefined],
    ['In 1931 it was laid, and it leaked for [nine months].', '1931'],
    ['[Nine] said in a survey in November that they would pay.', '2023-11'],
    // The last clause goes on with the one before.
    ['It was the worst since 2012, when it sold 40 and shut for [five months].', '2012'],
    ['It was open until 2012, when [40] left.', '2012'],
  ])('parts clauses: %s', (marked, edtf) => {
    expect(periodOf(marked)).toBe(edtf)
  })

  it.each([
    ['In 2023 it hired [40] men, down 2 percent on a year earlier.', '2023'],
    ['In 2023 it hired 40 men, down [2 percent] on a year earlier.', '2023'],
    ['On 31 January it had 40 men, down [2 percent] on a year earlier.', '2024-01-31'],
    ['Prices have climbed to [£214], from £189 in June.', undefined],
    ['Prices have climbed to £214, from [£189] in June.', '2023-06'],
    ['Four nets were cut from [nine] ropes in June.', '2023-06'],
    ['In 2023 it lost 4 percent fewer than in 2012 and [9 percent] fewer than in 2010.', '2023'],
    ['In 2023 it made 611, still short of the 640 of 2019. [Nine] were red.', '2023'],
    ['In January they had forecast [6 percent].', undefined],
    ['A survey in November found that [seven in ten] were happy.', '2023-11'],
    ['A report in November found that [seven in ten] were happy.', undefined],
    ['On Friday it sank. A pump would have cost [£9].', undefined],
    ['The toll, now [£2.40], was £1.80 in 2021.', undefined],
    ['It will not open its [£4m] hall until 2026.', undefined],
    ['Gate tickets went up in May. They now cost [£11].', undefined],
    ['On 11 May nurses gave [730].', '2023-05-11'],
    ['She said that [18] men had been added to the crew in May.', '2023-05'],
    ['KESTENE, March 12 (Wire) – At least [23] men were killed on Monday.', '2024-03-11'],
    ['It paid for a hall, a horse and a wedding in 2012 that cost [£900].', '2012'],
    ['It emerged in 2012 that [900] had left.', undefined],
    ['In 2023 it cost [£9m], more than twice what it had cost to build in 2008.', '2023'],
    ['It earned [£812] last quarter, up 3 percent on the same quarter of 2022.', '2023-10/2023-12'],
    ['It earned £812 last quarter, up [3 percent] on the same quarter of 2022.', '2023-10/2023-12'],
    ['It held 40, down from [52] on the same day last year.', '2023'],
    ['On Friday it drew 900. In 2010 it was 400. Women made up [41].', '2024-03-08'],
    ['In 2010 it was 400. Women made up [41].', '2010'],
    ['It was shut until 2021. It lost [40] boats.', undefined],
    ['It drew [40] people, nine more than its previous best, in 2018.', undefined],
    ['It drew [40] people, nine more than the 31 of its best, in 2018.', '2018'],
  ])('parts comparisons and tellings: %s', (marked, edtf) => {
    expect(periodOf(marked)).toBe(edtf)
  })
})
