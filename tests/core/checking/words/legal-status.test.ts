// Words of the law that change between a copy and its original, or between claims about the same.
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../../src/core/model/claim'
import { checksOf, idOf, relation } from '../claims'
import { type Article, articles } from './articles'

type Key = NonNullable<Claim['legalStatus']>['key']

const allegation = (key: Key, text: string, more: Partial<Claim> = {}): Partial<Claim> => ({
  type: 'allegation',
  fields: { accused: [{ name: 'Malcolm Reeve' }], conduct: 'using a telephone at the wheel' },
  legalStatus: { key, text },
  ...more,
})

const article = (
  publisher: string,
  published: string,
  claim: Partial<Claim>,
  more: Partial<Article> = {},
): Article => ({
  publisher,
  published,
  passages: [{ passage: 'as it is printed', claim }],
  ...more,
})

const [accused, charged] = [allegation('accused', 'is accused of'), allegation('charged', 'is charged with')]
const check = (list: Article[], more = {}) => checksOf(articles(list, more), 'legalStatus')
const original = article('The Post', '2023-03-14', accused)

describe('a word of the law', () => {
  test('that a copy denies, asks or expects is none', () => {
    for (const more of [
      { polarity: 'negative' },
      { certainty: 'expected' },
      { certainty: 'denied' },
      { act: 'ask' },
    ] as const) {
      const claim = allegation('charged', 'charged', more)
      expect(
        check([original, article('The Dispatch', '2023-03-16', claim, { copyOf: idOf('source', 1) })]),
      ).toEqual([])
    }
  })

  test('that a copy has changed', () => {
    expect(
      check([original, article('The Dispatch', '2023-03-16', charged, { copyOf: idOf('source', 1) })]),
    ).toMatchObject([
      {
        holds: false,
        message: 'The Dispatch, a copy of The Post, says “is charged with” where that says “is accused of”.',
        expression: 'accused → charged',
      },
    ])
  })

  test('that somebody changed who has it from there', () => {
    const hearsay = { ...charged, attribution: [{ name: 'The Courier' }, { name: 'the Post' }] }
    expect(check([original, article('The Courier', '2023-06-01', hearsay)])).toMatchObject([
      {
        holds: false,
        message: 'The Courier has it from The Post, and makes “is charged with” of “is accused of”.',
      },
    ])
  })

  test('of two claims of which a relation says that they are one', () => {
    const other = allegation('charged', 'is charged with', { fields: {} })
    const list = [original, article('The Courier', '2023-06-01', other)]
    expect(check(list)).toEqual([])
    expect(check(list, { relations: [relation(2, 'sameAs', 1)] })).toMatchObject([{ holds: false }])
    expect(check(list, { relations: [relation(2, 'derivedFrom', 1)] })).toMatchObject([{ holds: false }])
  })

  test('that the claim which it is derived from doesn’t have', () => {
    const list = [
      article('The Post', '2023-03-14', { statement: 'Somebody complained' }),
      article('The Dispatch', '2023-03-16', charged),
    ]
    expect(check(list, { relations: [relation(2, 'derivedFrom', 1)] })).toMatchObject([
      {
        holds: 'unknown',
        message: '“is charged with” is derived from “Somebody complained”, which says nothing of the kind.',
      },
    ])
  })

  test('that two papers don’t agree on is asked about', () => {
    const list = [article('The Post', '2023-03-14', charged), article('The Courier', '2023-03-16', accused)]
    expect(check(list)).toMatchObject([{ holds: 'unknown' }])
  })

  test('is asked about once, however many papers say the same after it', () => {
    const list = ['The Courier', 'The Dispatch', 'The Herald'].map((paper, n) =>
      article(paper, `2023-03-1${n + 5}`, accused),
    )
    expect(check([article('The Post', '2023-03-14', charged), ...list])).toHaveLength(1)
  })
})

describe('nothing is wrong with', () => {
  const person = (name: string) =>
    allegation('charged', 'is charged with', { fields: { ...charged.fields, accused: [{ name }] } })
  const unnamed = (claim: Partial<Claim>) => ({
    ...claim,
    fields: { ...claim.fields, accused: [{ unnamed: true, description: 'a driver' }] },
  })
  test.each<[string, Article[]]>([
    ['the law going on', [original, article('The Courier', '2023-06-01', charged)]],
    ['the same word', [original, article('The Courier', '2023-03-14', allegation('accused', 'was accused'))]],
    [
      'somebody else',
      [original, article('The Dispatch', '2023-03-14', person('Petra Moss'), { copyOf: idOf('source', 1) })],
    ],
    [
      'another matter',
      [
        original,
        article(
          'The Dispatch',
          '2023-03-14',
          allegation('charged', 'is charged', {
            fields: { ...charged.fields, conduct: 'selling tickets without licence' },
          }),
          { copyOf: idOf('source', 1) },
        ),
      ],
    ],
    [
      'two who are not named, in two papers',
      [
        article('The Post', '2023-03-14', unnamed(charged)),
        article('The Courier', '2023-03-14', unnamed(accused)),
      ],
    ],
    [
      'a word that nobody could read',
      [
        original,
        article('The Dispatch', '2023-03-14', allegation('unknown', 'is subject to'), {
          copyOf: idOf('source', 1),
        }),
      ],
    ],
  ])('%s', (_what, list) => {
    expect(check(list)).toEqual([])
  })

  test('what a relation explains', () => {
    const list = [article('The Post', '2023-03-14', charged), article('The Courier', '2023-03-14', accused)]
    expect(check(list, { relations: [relation(1, 'updates', 2)] })).toEqual([])
  })
})
