// Which period a figure is for. In each text the figure stands in brackets, which are taken out before it is read.
import { describe, expect, it } from 'vitest'
import { periodFor } from '../../../../src/core/reading/periods'
import { periodOf } from './asked'

describe('periodFor', () => {
  it.each([
    ['The quarry lost [12] carts in 2021.', '2021'],
    ['In 2021 the quarry, which is the oldest in the hills, lost [12] carts.', '2021'],
    ['The quarry lost 12 carts in 2021 and [15] in 2022.', '2022'],
    ['The quarry lost [12] carts in 2021 and 15 in 2022.', '2021'],
    ['In 2021 it lost 12 carts and in 2022 [15].', '2022'],
    ['In 2021 it lost [12] carts and in 2022 15.', '2021'],
    ['In 2021 it lost 12 carts, 30 barrows and [9] mules.', '2021'],
    ['Last year it lost 12 carts; this year it has lost [15].', '2024'],
    ['It lost [12] carts last year but will buy 15 next year.', '2023'],
    ['It lost 12 carts (2021) and [15] (2022).', '2022'],
  ])('takes the nearest of its sentence: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['It sold [52] carts last year, up from 38 in 2019.', '2023'],
    ['It sold 52 carts last year, up from [38] in 2019.', '2019'],
    ['In 2022 it sold [52] carts, compared with 38 the year before.', '2022'],
    ['In 2022 it sold 52 carts, compared with [38] the year before.', '2021'],
    ['Sales rose from [38] in 2019 to 52 in 2022.', '2019'],
    ['Sales rose from 38 in 2019 to [52] in 2022.', '2022'],
    ['In 2022 it sold [a fifth] more than in 2019.', '2022'],
    ['It sold [52] carts, up from 38 in 2019.', undefined],
    ['In 2022 it sold 52 carts, up from [38].', undefined],
    ['In 2022 it sold [52] carts, against 38 the year before.', '2022'],
    ['It sold [52] carts, against 38 in 2019.', undefined],
    ['Sales rose from [38] to 52 last year.', '2023'],
    ['Sales fell from 38 in 2018 to [nine].', undefined],
    ['Sales were [3] percent lower than in 2022.', undefined],
    ['Sales rose by [3] percent on 4 March.', '2024-03-04'],
    ['Sales rose by [3] percent on last year.', undefined],
    ['Sales rose by [3] % on 2022.', undefined],
    ['Sales fell to [40] in 2022, three below the 2019 figure.', '2022'],
    ['Sales fell to 40 in 2022, [three] below the 2019 figure.', '2022'],
    ['Sales were [40] in May, three below the record set in 2019.', '2023-05'],
    ['In 2022 one in six has a cart, versus [one in 40] when the fair began in 2014.', '2014'],
    ['Complaints brought against [52] carters between 2019 and 2021 were dropped.', '2019/2021'],
  ])('keeps the sides of a comparison apart: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The union said on Monday that [12] carts were lost.', undefined],
    ['On Monday the union announced [12] losses.', undefined],
    ['A survey published in 2021 found [12] carts.', undefined],
    ['A letter of 14 June counts [12] carts.', undefined],
    ['HILLTOP, 8 February — The quarry lost [12] carts.', undefined],
    ['It lost [12] carts, the most since 2009.', undefined],
    ['It lost 30 carts in 2010, and one, a wagon, carried [12] men.', '2010'],
    ['The share (2023: [40] percent; 2022: 35 percent) is high.', '2023'],
    ['Its [12] carts are the most since 2009.', undefined],
    ['Its [12] carts are the smallest load since 2009.', undefined],
    ['It lost [12] carts, its first year-over-year loss since 2009.', undefined],
    ['The toll was [£12] (2019: £8).', undefined],
    ['The toll was £12 (2019: [£8]).', '2019'],
    ['He pleaded guilty in March 2022 to hiding [12] carts.', undefined],
    ['Born in Calder in 1924, the last of [seven], she drove carts.', undefined],
    ['The quarry, opened in 1902, has [12] carts.', undefined],
    ['The quarry, which was founded in 1902 and has [12] carts, is for sale.', undefined],
    ['The budget, set at £3m in 2021, has since doubled to [£6m].', '2021/..'],
    ['Last week the union said [12] carts were lost.', undefined],
    ['The minister told us in May that [12] carts were lost.', undefined],
    ['By Tuesday’s figures, [12] carts were lost.', undefined],
    ['The trial, which ran in 2022, had [12] carts.', undefined],
    ['Men were arrested last night and [two] released this morning.', '2024-03-12'],
    ['[Twelve] carts had been found by Friday night.', '2024-03-08'],
    ['It will cost [£30] over five years, starting in 2025.', '2025/..'],
    ['The quarry, which was sold in 2019, has [12] carts.', undefined],
    ['In 2019 it had none, but there are now [12] carts.', undefined],
    ['The union said on Monday that [12] carts were lost in May.', '2023-05'],
    ['The quarry lost [12] carts on Monday.', '2024-03-11'],
    ['It has lost at least [12] carts since 2009.', '2009/..'],
  ])('passes over dates of something else: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['In 2021 the quarry shut. Of its men [40] left.', '2021'],
    ['In 2020 it grew. In 2021 it shut. Of its men [40] left.', '2021'],
    ['In 2021 it sold 52, up from 38 in 2019. Of these [12] were new.', '2021'],
    ['It shut in 2021.\nOf its men [40] left.', undefined],
    ['Of its men [40] left. It shut in 2021.', undefined],
  ])('falls back on the nearest before in the paragraph: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The brewery employs [60] people and turned over £4m last year.', undefined],
    ['The brewery lost [60] people and turned over £4m last year.', '2023'],
    ['The brewery has [60] barrels and was sold in 2019.', undefined],
    ['In 2019 the brewery lost 12 men, and it has [60] barrels.', undefined],
    ['In 2019 the brewery lost 12 men, and it sold [60] barrels.', '2019'],
    ['The brewery has sold [60] barrels, and it shut in 2019.', undefined],
    ['The tower, due in 2026, will hold [600] people.', undefined],
    ['The tower will hold [600] people in 2026.', '2026'],
    ['It sold [60] barrels, and will close in 2026.', undefined],
    ['It will sell [60] barrels, and was opened in 2019.', undefined],
    ['Next year it will sell 30 barrels and brew [60].', '2025'],
    ['The costs rose by [60] pounds in 2019.', '2019'],
  ])('agrees with the tense of the figure’s clause: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The brewer, who came in 2019, sold [60] barrels.', undefined],
    ['The fair drew [60] brewers that met in 2019.', '2019'],
    ['Men who robbed a cellar in June took [60] barrels.', '2023-06'],
    ['Of the [60] barrels that leaked in 2019, 12 were old.', '2019'],
    ['Of the 60 barrels that leaked in 2019, [12] were old.', '2019'],
    ['Barrels bought in 2019 are in [60] cellars.', undefined],
    ['In a raid in 2019, brewers lost [60] barrels.', '2019'],
    ['A third of the barrels bought in 2019 held [60] litres.', '2019'],
    ['If it rains, the brewery could lose [60] barrels in May 2024.', '2024-05'],
    ['The brewery lost 12 men in 2019 but [60] barrels were saved.', '2019'],
    ['In 2019 the brewery lost 12 men but [60] barrels were saved.', '2019'],
    ['The brewery has known since May that [60] barrels leak.', undefined],
    ['The brewery has lost [60] barrels since May.', '2023-05/..'],
    ['The brewery paid its [four] owners £3m in 2019.', '2019'],
    ['The brewery paid [four] owners £3m in 2019.', '2019'],
    ['It mourned its [four] wagons lost in 2019.', '2019'],
    ['Nine of the [20] cellars leaked badly in 2019.', undefined],
    ['[Nine] of the 20 cellars leaked badly in 2019.', '2019'],
    ['Nine of the town’s [20] cellars have leaked since 2019.', undefined],
    ['[Nine] of the town’s 20 cellars have leaked since 2019.', '2019/..'],
    ['The brewery lost [60] barrels; in 2019 it was sold.', undefined],
    ['The brewery lost [60] barrels because rents had doubled in 2019.', undefined],
    ['A reading of [60] ledgers found that between 2015 and 2021 barrels were lost.', undefined],
    ['Since the toll rose to [£3] in January, brewers have left.', '2024-01/..'],
    ['The town will vote on 4 May on a ban that would save [60] barrels.', undefined],
    ['The brewery lost [60] barrels and the rest leaked in 2019.', undefined],
    ['The brewery lost [60] barrels and sold the rest in 2019.', '2019'],
    ['“It leaked in 2019,” said a brewer who lost [60] barrels.', undefined],
    ['The guild promised him [four] barrels and has sent none since 2019.', undefined],
    ['Brewing has been a crime since 2019 and carries a fine of [£60].', undefined],
    ['Since it opened in 2019, a brewer is [three] times as likely to stay.', '2019/..'],
    ['Stocks at 31 March stood at 60 barrels, or [four months] of brewing costs.', '2023-03-31'],
    ['A 2019 review made [nine] demands.', undefined],
    ['The 2019 census counted [900] brewers.', '2019'],
    ['The guild voted on 15 January to close [two] cellars.', undefined],
    ['The guild closed [two] cellars on 15 January.', '2024-01-15'],
    ['A study in 2019 found that barrels lose [3] litres a day.', undefined],
    ['In May a jury found that he had hidden [60] barrels.', undefined],
    ['In May inspectors found [60] barrels.', '2023-05'],
    ['On 4 May inspectors found [60] barrels.', undefined],
    ['Unless caps fall to [nine], brewers will strike on 8 July.', undefined],
    ['Two wagons ordered in 2019 cost [60] pounds.', '2019'],
    ['Nine wagons ordered in 2019 are due in [60] days.', undefined],
    ['In May he hid [60] barrels, a jury found.', '2023-05'],
    ['The wall gave way on 4 January and buried [60] barrels.', '2024-01-04'],
    ['The cellar, which opened in 1931, lost [60] barrels in November.', '2023-11'],
    ['The 12 brewers worked until 20 February and saved [60] barrels.', '../2024-02-20'],
    ['He said that between 20 and [60] barrels will be sold this autumn.', '2024-23'],
  ])('takes no date of a clause about something else: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['In 2019 the brewery lost 12 men. It sold [60] barrels.', '2019'],
    ['In 2019 the brewery lost 12 men. It owns [60] barrels.', undefined],
    ['In 2019 the brewery lost 12 barrels. A barrel holds [60] litres.', undefined],
    ['In 2019 the brewery lost 12 men. It was [60] metres long.', undefined],
    ['In 2019 the brewery lost 12 men. A wagon maker lent [60] mules.', '2019'],
    ['In 2019 the brewery lost 12 men. The guild said [nine] died.', '2019'],
    ['In 2019 the brewery lost 12 men. That is [60] a month.', '2019'],
    ['The brewer, who came in 2019, stayed. He sold [60] barrels.', undefined],
    ['In 2019 the brewery lost 12 men. It has sold [60] barrels.', undefined],
    ['Since 2019 the brewery has lost 12 men. It has sold [60] barrels.', '2019/..'],
    ['Since 2019 the brewery has lost 12 men. [Sixty] replied.', undefined],
    ['In 2019 the brewery lost 12 men. If it closed, it sold [60] barrels.', undefined],
    ['In 2019 the brewery lost 12 men. [Sixty] were kept and the rest left in May.', '2019'],
    ['In 2019 the brewery lost 12 men. In 2021 it shut, and [60] were kept at the end.', '2021'],
    [
      'In 2019 the brewery lost 12 men, while in 2021 (it was sold in 2020) it lost none. It sold [60].',
      '2021',
    ],
    ['In 2022 it sold 12 casks (2019: 8). It lost [60].', '2022'],
    ['In 2022 it sold 12 casks. It lost [60], compared with 40 in 2019.', '2022'],
    ['In 2026 the brewery will move. It sold [60] barrels.', undefined],
    ['It is shut until 9 May. It sold [60] barrels.', undefined],
    ['In 2026 the brewery will move. It will sell [60] barrels.', '2026'],
    ['In 2019 the brewery lost 12 men. “We sold [60] barrels,” he said.', '2019'],
    ['“In 2019 we lost 12 men,” he said. “We sold [60] barrels.”', '2019'],
    ['In 2019 it shut. The men, who came in 2015, sold [60].', '2019'],
  ])('carries a date over only in the same matter: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it('takes the head of the column in a table, else of the row', () => {
    expect(periodOf('Pit\t2021/22\t2022/23\nUpper\t40\t[38]')).toBe('2022-04/2023-03')
    expect(periodOf('Pit\tCarts, 2021\tCarts, 2022\nUpper\t40\t38\nLower\t[12]\t9')).toBe('2021')
    expect(periodOf('2021\t2022\nUpper\t40\t[38]')).toBe('2022')
    expect(periodOf('Year\tCarts\tMules\n2021\t40\t[38]')).toBe('2021')
    expect(periodOf('In 2021 it shut.\nUpper\t40\t[38]')).toBeUndefined()
  })

  it('looks no farther back than it is worth', () => {
    expect(periodOf(`In 2021 it shut. ${'The men waited. '.repeat(200)}Of them [40] left.`)).toBeUndefined()
  })
})

it('keeps the words of a time that can’t be reckoned, and puts no other date in its place', () => {
  const text = 'CALDER, 12 March 2024. Nearly 200 wardens left the river service last year.'
  const figure = { start: text.indexOf('Nearly'), end: text.indexOf(' wardens') }
  const sentence = { start: figure.start, end: text.length }
  const paragraph = { start: 0, end: text.length }
  const asked = { text, sentence, figure, paragraph }
  expect(periodFor(asked)).toMatchObject({ text: 'last year' })
  expect(periodFor(asked)?.edtf).toBeUndefined()
  expect(periodFor({ ...asked, published: '2024-03-12' })).toMatchObject({ edtf: '2023' })
})
