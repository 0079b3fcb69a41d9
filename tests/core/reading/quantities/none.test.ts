// Numbers that are no quantities, each with near misses that are.
import { describe, expect, test } from 'vitest'
import { said } from './said'

/** Texts, and the quantities in each. */
const tables: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  [
    'dates, times and ages are none',
    [
      ['On 12 March 2024, 3–5 May, March 12th and 2024-03-12.'],
      ['In 2019, 2021/22, 2017–2020, the 1990s and the 12th century.'],
      ['At 9.30 a.m., 14:30, nine o’clock, from 9am to 5pm, and at eight.'],
      ['Between 2018 and 2020 and between four and six in the morning.'],
      ['Mira Oduya, 34, Ben Hale (61), a 48-year-old, aged about 50, and his wife, 29, met a girl of nine.'],
      ['Over the past three years, in the last 12 months, and two years ago.'],
      ['People over 65 and those under 18 may; I was six.'],
      // Near misses.
      ['In May 12 boats came.', '12 | = 12 boats'],
      ['In 1666 houses burnt; now 1500 homes do.', '1500 | = 1500 homes'],
      ['Some 300m people live 300m away.', 'Some 300m | ~ 300000000 people', '300m | = 300 metres'],
      [
        'Around 2000 visitors and 2,000 others came.',
        'Around 2000 | ~ 2000 visitors',
        '2,000 | = 2000 visitors',
      ],
      [
        'Over 40 wardens aged 50 met in three of the 12 months.',
        'Over 40 | > 40 wardens',
        'three | = 3 months',
        '12 months | = 12 months',
      ],
    ],
  ],

  [
    'names and numbers of things are none',
    [
      ['Route 66, Section 12, Unit 4, page 9, No. 10 and Apollo 11.'],
      ['The A12, Covid-19, G7, a 4G mast and flight KL 1084.'],
      ['Call 01632 960 123, quote case 22/1934 or 555-0142.'],
      ['Tarn beat Arden 3–1, won 6-4 and lost the vote 7 to 5.'],
      ['The ratio is 3:1 for a six-figure sum after World War Two.'],
      ['He lives at 14 Harbour Street.'],
      ['1. The first item [12] is at https://tarn.example/2021/03/447-boats'],
      ['Two were held, a third is sought, and the odds are 18 to one.', 'Two | = 2'],
      ['It scored 61 out of 100.'],
      ['A 1 in 100-year flood at pH 7.4, p < 0.05.'],
      ['He was one of the officers; the one who left, and one of them said no.'],
      ['No longer, no one, no plans and second to none.'],
      ['A one-way street, zero tolerance and net zero.'],
      // Near misses.
      ['Unit managers found 4 leaks on page 9.', '4 | = 4 leaks'],
      ['In class 40 pupils wrote; line 12 carried 40 trams.', '40 | = 40 pupils', '40 | = 40 trams'],
    ],
  ],
]

describe.each(tables)('%s', (_name, table) => {
  test.each(table.map(([text, ...quantities]) => [text, quantities] as const))('%s', (text, quantities) => {
    expect(said(text)).toEqual(quantities)
  })
})

test('a line that is a number alone has none', () => expect(said('14')).toEqual([]))
