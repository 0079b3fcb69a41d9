// What is a quantity, what is its wording, and how much it says.
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../../src/core/reading/quantities'
import { found, said } from './said'

/** Texts, and the quantities in each. */
const tables: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  [
    'hedges and bounds',
    [
      ['Nearly 200 serving river wardens left.', 'Nearly 200 | < 200 wardens'],
      ['At least forty-one boats sank.', 'At least forty-one | >= 41 boats'],
      ['Just over £11,000 was lost.', 'Just over £11,000 | > 11000 GBP'],
      ['It has perhaps as many as 60 crews.', 'perhaps as many as 60 | <= 60 crews'],
      ['The 40 or more boats met 20 or so crews.', '40 or more | >= 40 boats', '20 or so | ~ 20 crews'],
      ['The lot holds 40-odd vans and 200-plus bikes.', '40-odd | ~ 40 vans', '200-plus | >= 200 bikes'],
      ['It took thirty years or more.', 'thirty years or more | >= 30 years'],
      [
        'No fewer than 12 and no more than 40 locks.',
        'No fewer than 12 | >= 12 locks',
        'no more than 40 | <= 40 locks',
      ],
      ['The debt tops $90,000.', '$90,000 | > 90000 USD'],
      // Prepositions are none.
      ['There were complaints about 12 drivers.', '12 | = 12 drivers'],
      ['A row over 40 jobs goes on.', '40 | = 40 jobs'],
      ['Over three years the shoal shrank.', 'three years | = 3 years'],
      ['The inquiry took over three years.', 'over three years | > 3 years'],
    ],
  ],

  [
    'numbers in digits and in words',
    [
      [
        'They lost 12,000 crabs, 1 200 eels and 3 400 cod.',
        '12,000 | = 12000 crabs',
        '1 200 | = 1200 eels',
        '3 400 | = 3400 cod',
      ],
      ['Two hundred and six boats and two nets.', 'Two hundred and six | = 206 boats', 'two | = 2 nets'],
      [
        'A dozen boats, two dozen nets and a couple of gulls.',
        'A dozen | = 12 boats',
        'two dozen | = 24 nets',
        'a couple of | = 2 gulls',
      ],
      ['It weighs two and a half tonnes.', 'two and a half tonnes | = 2.5 tonnes'],
      ['It lasts an hour and a half.', 'an hour and a half | = 1.5 hours'],
      [
        'Half a million eels and a quarter of a mile.',
        'Half a million | = 500000 eels',
        'a quarter of a mile | = 0.25 miles',
      ],
      ['Its 1.2m customers and 40k followers.', '1.2m | = 1200000 customers', '40k | = 40000 followers'],
      ['2½ hours in 40m of water.', '2½ hours | = 2.5 hours', '40m | = 40 metres'],
      [
        'Hundreds of Met officers, 161 on-duty Met officers.',
        'Hundreds | vague 200 officers',
        '161 | = 161 officers',
      ],
      ['One warden was dismissed.', 'One | = 1 wardens'],
      [
        'Not a single boat came, none of the crews did, and no nets were cast.',
        'Not a single | = 0 boats',
        'none | = 0 crews',
        'no | = 0 nets',
      ],
      ['All 14 depots closed.', '14 | = 14 depots'],
    ],
  ],

  [
    'shares, ratios and percentages',
    [
      [
        'A third of the crew left, and half the boats sank.',
        'A third | = 0.333333333333 proportion',
        'half | = 0.5 proportion',
      ],
      ['About two-thirds agreed.', 'About two-thirds | ~ 0.666666666667 proportion'],
      [
        'One in every 200 officers; two out of nine cases.',
        'One in every 200 | = 0.005 proportion',
        'two out of nine | = 0.222222222222 proportion',
      ],
      [
        'Roughly one sighting in eleven was real.',
        'Roughly one sighting in eleven | ~ 0.0909090909091 proportion',
      ],
      [
        'Some 85 percent, 12 per cent and 9% agreed.',
        'Some 85 percent | ~ 85 percent',
        '12 per cent | = 12 percent',
        '9% | = 9 percent',
      ],
      [
        'It fell 2.5 percentage points to 40%, or by 3 points more.',
        '2.5 percentage points | = 2.5 percentage points',
        '40% | = 40 percent',
        '3 points | = 3 percentage points',
      ],
      ['There are 3.4 doctors per 10,000 people.', '3.4 doctors per 10,000 people | = 3.4 doctors'],
      // Ordinals, halves of a match and half of a word are none.
      [
        'One third of it burnt; one of every five is dry.',
        'One third | = 0.333333333333 proportion',
        'one of every five | = 0.2 proportion',
      ],
      [
        'A third or so of the hectares burnt; the lake is half empty.',
        'A third or so | ~ 0.333333333333 proportion',
      ],
      ['A third man was seen in the second half.'],
      ['The half-hearted step-brother cut it in half at half past nine.'],
    ],
  ],

  [
    'money and measures',
    [
      [
        'It lost £2.4m, $3bn, €1.20 and 40 million crowns.',
        '£2.4m | = 2400000 GBP',
        '$3bn | = 3000000000 USD',
        '€1.20 | = 1.2 EUR',
        '40 million crowns | = 40000000 crowns',
      ],
      [
        'Rent is 40p or 37 cents, then £30 a week.',
        '40p | = 0.4 GBP',
        '37 cents | = 0.37 USD',
        '£30 a week | = 30 GBP',
      ],
      ['Half a million pounds for 40km of road.', 'Half a million pounds | = 500000 GBP', '40km | = 40 km'],
      ['A 40-mile stretch after a three-year study.', '40-mile | = 40 miles', 'three-year | = 3 years'],
      ['A 14-page report by a 12-strong panel.', '14 | = 14 pages', '12 | = 12 people'],
    ],
  ],

  [
    'ranges',
    [
      ['Between 40 and 60 boats come.', 'Between 40 and 60 | range 40–60 boats'],
      ['The stay is three to five years.', 'three to five years | range 3–5 years'],
      [
        'Turnout of 40–60%, at £2 to £3m.',
        '40–60% | range 40–60 percent',
        '£2 to £3m | range 2000000–3000000 GBP',
      ],
      ['Two or three boats.', 'Two or three | range 2–3 boats'],
      ['It rose by 30 to 35 percent.', '30 to 35 percent | range 30–35 percent'],
      ['Fines range from £40 to £60.', 'from £40 to £60 | range 40–60 GBP'],
      // From and to of a change are two.
      ['Complaints rose from 12 to 15.', '12 | = 12 Complaints', '15 | = 15 Complaints'],
      ['It grew from 35 to 40 per cent.', '35 | = 35 percent', '40 per cent | = 40 percent'],
      ['Thefts fell by 40 per cent to 265.', '40 per cent | = 40 percent', '265 | = 265 Thefts'],
    ],
  ],

  [
    'vague and unknown numbers',
    [
      [
        'Hundreds of eels, several nets and a handful of crews.',
        'Hundreds | vague 200 eels',
        'several | vague 3 nets',
        'a handful of | vague 3 crews',
      ],
      [
        'Tens of thousands of pounds and a few hundred boats.',
        'Tens of thousands of pounds | vague 20000 GBP',
        'a few hundred | vague 200 boats',
      ],
      ['The number of drivers was not revealed.', 'was not revealed | unknown drivers'],
      ['He paid an undisclosed sum.', 'an undisclosed sum | unknown'],
      ['Nobody knows how many wells are dry.', 'Nobody knows how many | unknown wells'],
      ['The agency would not say how many boats sank.', 'would not say how many | unknown boats'],
      ['The cost has yet to be disclosed.', 'has yet to be disclosed | unknown'],
      ['How many fled is not known.', 'is not known | unknown'],
      // Said of no number.
      ['The letter was not published, and test scores were not known.'],
    ],
  ],
]

describe.each(tables)('%s', (_name, table) => {
  test.each(table.map(([text, ...quantities]) => [text, quantities] as const))('%s', (text, quantities) => {
    expect(said(text)).toEqual(quantities)
  })
})

test('quantities keep within their block and give positions of the whole text', () => {
  const text = 'In all 12 boats.\nAnd 40 nets, 9 of them new.\n7 crews.'
  const block = { start: 17, end: 44 }
  expect(findQuantities(text, block).map(({ start, end }) => text.slice(start, end))).toEqual(['40', '9'])
})

test('each says where it was read and by which rule', () => {
  for (const { start, end, text, rule } of found('Nearly 200 of the 40,000 eels, or 0.5%, cost £3 each.')) {
    expect('Nearly 200 of the 40,000 eels, or 0.5%, cost £3 each.'.slice(start, end)).toBe(text)
    expect(rule).not.toBe('')
  }
})
