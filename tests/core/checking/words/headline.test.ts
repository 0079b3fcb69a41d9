// Headlines whose figures and words of the law the claims from the text bear out, or don't.
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../../src/core/model/claim'
import type { Relation } from '../../../../src/core/model/relations'
import type { Quantity } from '../../../../src/core/model/values'
import { checksOf, idOf, quantityOf, relation } from '../claims'
import { articles, type Stated } from './articles'

const figure = (value: number | Partial<Quantity>, unit: string): Partial<Claim> => ({
  fields: { quantity: quantityOf(value, unit), measure: 'what is counted' },
})
const about = (value: number, unit: string, measure: string): Partial<Claim> => ({
  fields: { ...figure(value, unit).fields, measure },
})
const law = (key: 'accused' | 'charged' | 'cleared', text: string): Partial<Claim> => ({
  type: 'allegation',
  legalStatus: { key, text },
})

/** What comes of a headline over claims from the text; `top` is a claim from the headline itself. */
const under = (
  headline: string,
  body: (Partial<Claim> | Stated)[],
  top?: Partial<Claim>,
  relations: Relation[] = [],
) => {
  const below = body.map((each): Stated =>
    'passage' in each ? each : { passage: 'as it is printed', claim: each },
  )
  const passages: Stated[] = [...below, ...(top ? [{ passage: headline, claim: top, start: 0 }] : [])]
  const regions = [{ start: 0, end: 80, kind: 'headline' as const, by: 'rule' as const }]
  const headlines = new Map([[idOf('source', 1), headline]])
  return checksOf(
    articles([{ publisher: 'The Post', regions, passages }], { headlines, relations }),
    'headline',
  )
}

describe('a headline', () => {
  test('that says more than its text', () => {
    expect(
      under('Over 400 bus drivers suspended', [about(286, 'bus drivers', 'bus drivers suspended')]),
    ).toMatchObject([
      {
        holds: false,
        claims: [idOf('claim', 1)],
        message: 'The headline of The Post says “Over 400 bus drivers”; its text has 286 bus drivers.',
      },
    ])
  })

  test('whose figure may be of something else', () => {
    const asked = (headline: string, body: Partial<Claim>) =>
      under(headline, [body]).map(({ holds, message }) => [holds, message])
    expect(asked('Over 400 bus drivers complained about', figure(286, 'bus drivers'))).toEqual([
      [
        'unknown',
        'The headline of The Post says “Over 400 bus drivers”; its text has 286 bus drivers, if both are about the same.',
      ],
    ])
    expect(asked('Bridge cost £5m', about(3_900_000, 'GBP', 'cost of phase one'))).toMatchObject([
      ['unknown', expect.stringContaining('if both are about the same')],
    ])
    expect(asked('Crime up 10%', about(12, 'percent', 'burglary rise'))).toEqual([])
    expect(asked('10 years on, the mill stands empty', about(12, 'years', 'time since flood'))).toEqual([])
  })

  test('with a claim of its own that somebody calls the same as one from the text', () => {
    const [top, body] = [about(10, 'percent', 'crime'), about(12, 'percent', 'burglary rise')]
    expect(under('Crime up 10%', [body], top)).toMatchObject([{ holds: 'unknown' }])
    expect(under('Crime up 10%', [body], top, [relation(2, 'sameAs', 1)])).toMatchObject([{ holds: false }])
    const same = about(10, 'percent', 'burglary rise')
    expect(under('Crime up 10%', [body], same)).toMatchObject([{ holds: false }])
  })

  test('that counts something else', () => {
    expect(under('412 drivers complained about', [figure(412, 'complaints')])).toMatchObject([
      {
        holds: 'unknown',
        message: 'The headline of The Post says “412 drivers”; in its text 412 is a number of complaints.',
      },
    ])
  })

  test('with a claim of its own that no other bears out', () => {
    expect(under('Ferry lost 9 crew', [figure(412, 'complaints')], figure(9, 'crew'))).toMatchObject([
      {
        holds: 'unknown',
        claims: [idOf('claim', 1 + 1)],
        message: 'The headline of The Post says “9 crew”, and no claim from its text does.',
      },
    ])
  })

  test('with a word of the law that goes further', () => {
    expect(under('Driver prosecuted after crash', [law('accused', 'is accused of')])).toMatchObject([
      {
        holds: 'unknown',
        message:
          'The headline of The Post says “prosecuted”; no claim from its text goes further than “is accused of”.',
      },
    ])
    const of = (key: 'accused' | 'charged', text: string, name: string) => ({
      ...law(key, text),
      fields: { accused: [{ name }] },
    })
    const [top, other] = ['Ola Berg', 'Ines Lund'].map((name) => of('charged', 'prosecuted', name))
    const body = [of('accused', 'is accused of', 'Ola Berg')]
    expect(under('Berg prosecuted', body, top)).toMatchObject([{ holds: false }])
    expect(under('Lund prosecuted', body, other)).toMatchObject([{ holds: 'unknown' }])
  })

  test('with a figure that is far from the one about the same', () => {
    const guards = figure(34, 'guards')
    const dismissed = { fields: { ...guards.fields, measure: 'guards dismissed' } }
    expect(under('Hundreds of guards dismissed', [dismissed])).toMatchObject([
      {
        holds: 'unknown',
        message:
          'The headline of The Post says “Hundreds of guards”; what is claimed from its text about the same is 34 guards.',
      },
    ])
    expect(under('Hundreds of guards on strike', [dismissed])).toEqual([])
  })
})

describe('nothing is wrong with a headline', () => {
  test.each<[string, string, (Partial<Claim> | Stated)[]]>([
    ['that rounds', 'Over 280 bus drivers complained about', [figure(286, 'bus drivers')]],
    ['that says it as it is', '412 complaints in a year', [figure(412, 'complaints')]],
    [
      'of which nobody has claimed the figure yet',
      '11 complaints about a driver',
      [figure(412, 'complaints')],
    ],
    ['over a text without claims', '11 complaints about a driver', []],
    [
      'of which the very words are in a passage',
      'Nine licences lost',
      [{ passage: 'Nine licences were revoked', claim: figure(9, 'complaints') }],
    ],
    ['without figures', 'Where have all the buses gone?', [figure(412, 'complaints')]],
    [
      'that goes as far as its text',
      'Driver prosecuted after crash',
      [law('accused', 'is accused of'), law('charged', 'was charged')],
    ],
    ['that says what might come', 'Driver could be jailed over crash', [law('accused', 'is accused of')]],
    ['that says what is to come', 'Driver to be prosecuted', [law('accused', 'is accused of')]],
    ['that asks', 'Was the driver jailed?', [law('accused', 'is accused of')]],
    ['that says less', 'Driver accused after crash', [law('charged', 'was charged')]],
    ['over a text that says how it ended', 'Driver prosecuted after crash', [law('cleared', 'was cleared')]],
  ])('%s', (_what, headline, body) => {
    expect(under(headline, body)).toEqual([])
  })

  test('whose figure is claimed from the text as well', () => {
    const both = { n: 1, claim: figure(9, 'crew') }
    const regions = [{ start: 0, end: 80, kind: 'headline' as const, by: 'rule' as const }]
    const passages = [
      { passage: '9 crew', start: 0, ...both },
      { passage: 'nine of its crew', ...both },
    ]
    const headlines = new Map([[idOf('source', 1), 'Ferry lost 9 crew']])
    expect(checksOf(articles([{ regions, passages }], { headlines }), 'headline')).toEqual([])
  })
})
