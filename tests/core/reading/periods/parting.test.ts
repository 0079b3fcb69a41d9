// Which dates of its own sentence a figure leaves to another clause.
import { describe, expect, it } from 'vitest'
import { periodOf } from './asked'

describe('periodFor', () => {
  it.each([
    ['The firm was first warned in 2015, when [40] complaints were made.', '2015'],
    ['A map that fetched £400 in 2016 went for [£1,150] last month.', '2024-02'],
    ['A map that fetched [£400] in 2016 went for £1,150 last month.', '2016'],
    ['Last month a vase that sold for £90 in 2012 went for [£700].', '2024-02'],
    ['Last month a vase that sold for [£90] in 2012 went for £700.', '2012'],
    ['The horse which won twice in 2019 has earned [£40,000].', undefined],
    ['The man who stole a lorry in 2020 owes [£9,000].', undefined],
    ['The tower that was finished in 2008 has [40] floors.', undefined],
    ['In May a school that had 300 pupils in 2010 closed with [80].', '2023-05'],
    ['In May a school that had [300] pupils in 2010 closed with 80.', '2010'],
    ['The reservoir that was drained in 2018 holds [90 megalitres].', undefined],
    ['Last week the trawler that was seized in 2021 landed [14 tonnes].', '2024-03-04/2024-03-10'],
    ['The pupils who started in 2019 have read [40] books.', undefined],
    ['The team that came last in 2022 won [nine] games last season.', '2023'],
    ['A bakery that opened in January sold [700] loaves on Saturday.', '2024-03-09'],
    ['On Saturday a bakery that opened in January sold [700] loaves.', '2024-03-09'],
  ])('leaves the date of a clause that says which one there: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The owner will pay [£2m], and work will start in May.', undefined],
    ['The insurer paid [£90,000], and the shop opened again in June.', undefined],
    ['It bought [40] buses, and the first of them arrived in 2021.', undefined],
    ['She planted [90] oaks, and the wood was opened to walkers in 2019.', undefined],
    ['The club signed [nine] players, and the season starts on 4 May.', undefined],
    ['The bank will close [14] branches, and staff were told on Monday.', undefined],
    ['The farm lost [30] ewes, but lambing began in February.', undefined],
    ['The pier is [300 metres] long, and repairs will begin in May.', undefined],
    ['The hall seats [80], but the lease ends in 2027.', undefined],
    ['It will cost [£6m] and the money must be spent by 2026.', undefined],
    ['The mayor promised [60] homes, and building began in 2020.', undefined],
    ['Visitors paid [£9] each and the doors shut in 2015.', undefined],
    ['The ferry carries [90] cars and the next one sails on 4 May.', undefined],
  ])('takes no date of a clause with its own subject: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['Support stands at 40 percent, down [six points] from 2010.', undefined],
    ['Support was 40 percent in 2022, down [six points] from 2010.', '2022'],
    ['Last year membership was down [a fifth] from 2015.', '2023'],
    ['The share of cyclists is up [four points] from 2019.', undefined],
    ['In 2022 rents were [9 percent] higher than in 2019.', '2022'],
    ['Crime fell by [a third] between 2010 and 2020.', '2010/2020'],
    ['Prices are [9 percent] above their level of 2019.', undefined],
    ['The herd is [90] smaller than in 2012.', undefined],
    ['In January 2024 the price was [4 percent] lower than in January 2023.', '2024-01'],
    ['Since 2019 the price has risen by [4 percent].', '2019/..'],
    ['The price rose [4 percent] in February from January.', '2024-02'],
    ['The rate was [two points] below that of 2021.', undefined],
  ])('takes no date that a change counts from: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The shop sold [400] hats in 2021 and closed in 2022.', '2021'],
    ['In 2021 the shop sold [400] hats and in 2022 it closed.', '2021'],
    ['In 2021 the shop sold 400 hats and in 2022 [300].', '2022'],
    ['The firm, which has [90] staff, lost a contract in 2022.', undefined],
    ['She has [four] children and retired in 2019.', undefined],
    ['He won [12] caps, moved to Oslo in 2014 and died there last year.', undefined],
    ['She took [three] buses in May and a train in June.', '2023-05'],
    ['She took three buses in May and [one] train in June.', '2023-06'],
  ])('tells joined clauses apart: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['In May the ward, which has 24 beds, lost [nine] nurses.', '2023-05'],
    ['The pool sold 40 passes in May and [70] in June.', '2023-06'],
  ])('gives a date to what the same subject did: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The ferry sank twice in 2019 and [40] people died.', '2019'],
    ['He won twice in 2021, taking [£900] home.', '2021'],
    ['In 2023 there were 80 fires, twice the [40] of 2019.', '2019'],
    ['In 2023 there were [80] fires, twice as many as in 2019.', '2023'],
    ['The price doubled in 2022 to [£40].', '2022'],
  ])('takes “twice” for a comparison only before what is multiplied: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['It is the third fall there in [six weeks]; in June a rider broke a leg.', undefined],
    ['The hall is to get [90] new seats; work starts in July.', undefined],
    ['The town has [40] wardens; in 2019 it lost two.', undefined],
    ['The club lost [nine] games; in March its coach left.', undefined],
    ['In 2019 the club lost nine games; [four] were at home.', '2019'],
    ['Rents are up [a fifth]; the next review comes in May.', undefined],
  ])('takes no date from behind a semicolon: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['From May we will have 20 more drivers, and [40] are in training.', undefined],
    ['In 2026 the bridge will open, and [90] engineers are at work on it.', undefined],
    ['The port will get nine cranes in 2026; it has [four].', undefined],
    ['From May the fare will be [£3].', '2024-05/..'],
    ['The rule will apply from June, and [12] firms have signed up.', undefined],
    ['Next year the school will close; it had [90] pupils.', undefined],
  ])('takes no date to come for what is so already: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['Patients fell 900 times in Larkmoor’s [three] hospitals in 2023.', undefined],
    ['In May 40 dogs were lost in the [three] parks.', undefined],
    ['In 2021 40 jobs went at its [14] branches.', undefined],
    ['In May thieves broke into the [nine] vans found in Hull.', '2023-05'],
    ['In 2022 fares rose across the county’s [22] routes.', undefined],
    ['In 2023 the [40] workers of the mill went home.', '2023'],
  ])('takes no date for how many places something was in: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })

  it.each([
    ['The Lady Ann, [90 feet] long, sank off Hull in May.', undefined],
    ['The tower, [60 metres] high, fell in 2019.', undefined],
    ['The queue was [900 metres] long on Friday.', '2024-03-08'],
  ])('takes no date for how long a thing between commas is: %s', (text, edtf) => {
    expect(periodOf(text)).toBe(edtf)
  })
})
