// Periods in sentences, in each form that EDTF has for them, and as they were printed.
import { describe, expect, it } from 'vitest'
import type { Period } from '../../../src/core/model/values'
import { count, period, sentence } from './made'

const printed = (text: string): Period => ({ text, basis: 'stated' })

describe('a period', () => {
  it.each<[string, Period]>([
    ['in 2021', period('2021')],
    ['in May 2021', period('2021-05')],
    ['on 3 May 2021', period('2021-05-03')],
    ['on 3 May 2021', period('2021-05-03T10:00:00Z')],
    ['in summer 2023', period('2023-22')],
    ['in the 1990s', period('199X')],
    ['in the 20th century', period('19XX')],
    ['in the 21st century', period('20XX')],
    ['in an unknown month of 2021', period('2021-XX')],
    ['on an unknown day in May 2021', period('2021-05-XX')],
    ['on an unknown day in 2021', period('2021-XX-XX')],
    ['around 2021', period('2021~')],
    ['around 3 May 2021', period('2021-05-03~')],
    ['in 2021 (uncertain)', period('2021?')],
    ['around May 2021 (uncertain)', period('2021-05%')],
    ['from 2017 to 2020', period('2017/2020')],
    ['from April 2021 to March 2022', period('2021-04/2022-03')],
    ['from around 2017 to 2020 (uncertain)', period('2017~/2020?')],
    ['from January 2024 on', period('2024-01/..')],
    ['from January 2024 to an unknown date', period('2024-01/')],
    ['up to 2020', period('../2020')],
    ['from an unknown date to 2020', period('/2020')],
    ['at any time', period('../..')],
    ['in 2021, as of 21 September 2023', period('2021', { asOf: '2023-09-21' })],
    ['between April and June', printed('between April and June')],
    ['last year', printed('Last year')],
    ['in the year to March', printed('the year to March')],
    ['in March', printed('March')],
    ['on Tuesday', printed('Tuesday')],
    ['in 2021–22', printed('2021–22')],
    ['at the time “Michaelmas”', printed('Michaelmas')],
  ])('%s', (said, value) => {
    expect(sentence('statistic', { fields: { quantity: count(2, 'boats'), period: value } })).toBe(
      `There were 2 boats ${said}.`,
    )
  })
})
