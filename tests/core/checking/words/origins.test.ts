// How many independent origins claims have, and whether any of their sources is one.
import { describe, expect, test } from 'vitest'
import type { CheckKind } from '../../../../src/core/model/check'
import type { Claim } from '../../../../src/core/model/claim'
import { checksOf, idOf, quantityOf, relation } from '../claims'
import { type Article, articles } from './articles'

/** An article of a paper with a claim about the same figure, from those whom it names. */
const article = (
  publisher: string,
  from: string[],
  more: Partial<Article> & { claim?: Partial<Claim>; n?: number } = {},
): Article => {
  const { claim, n, ...source } = more
  const attribution = [publisher, ...from].map((name) => ({ name }))
  const fields = { quantity: quantityOf(412, 'complaints'), measure: 'complaints about bus drivers' }
  return {
    publisher,
    passages: [{ passage: '412 complaints', claim: { attribution, fields, ...claim }, ...(n && { n }) }],
    ...source,
  }
}

const told = (list: Article[], kind: CheckKind, more = {}) =>
  checksOf(articles(list, more), kind).map(({ holds, message, computed }) => ({
    holds,
    message,
    ...(computed && { computed }),
  }))

describe('a single origin', () => {
  test('of several articles is one, however many they are', () => {
    expect(
      told(
        [
          article('The Post', ['The Bus Inspectorate']),
          article('The Courier', ['The Post']),
          article('The Dispatch', ['The Courier']),
        ],
        'singleOrigin',
      ),
    ).toEqual([
      {
        holds: false,
        computed: '1',
        message:
          'The Post, The Courier and The Dispatch all have “412 complaints” from The Bus Inspectorate: 3 sources, one origin.',
      },
    ])
  })

  test('of a copy is that of its original', () => {
    const copy = article('The Dispatch', [], { copyOf: idOf('source', 1) })
    expect(told([article('The Post', []), copy], 'singleOrigin')).toMatchObject([
      { holds: false, message: 'The Dispatch has “412 complaints” from The Post: 2 sources, one origin.' },
    ])
  })

  test('is found through relations', () => {
    const other = { fields: { quantity: quantityOf(400, 'complaints') } }
    const list = [article('The Post', []), article('The Courier', [], { claim: other })]
    expect(told(list, 'singleOrigin')).toEqual([])
    expect(told(list, 'singleOrigin', { relations: [relation(2, 'derivedFrom', 1)] })).toMatchObject([
      { holds: false },
    ])
  })

  test('is found through the chain of a whole document', () => {
    const claim = { attribution: [] }
    const list = [
      article('The Post', [], { claim, attribution: [{ name: 'The Bus Inspectorate' }] }),
      article('The Courier', [], {
        claim,
        attribution: [{ name: 'The Courier' }, { name: 'Bus Inspectorate' }],
      }),
    ]
    expect(told(list, 'singleOrigin')).toMatchObject([{ holds: false }])
  })

  test('is not two because its article has two versions', () => {
    const nobody = { publisher: undefined, claim: { attribution: [] }, n: 1 }
    const corrected = (more: object) => [article('', [], nobody), article('', [], { ...nobody, ...more })]
    expect(told(corrected({}), 'singleOrigin')).toMatchObject([{ computed: '2' }])
    expect(told(corrected({ supersedes: idOf('source', 1) }), 'singleOrigin')).toEqual([])
  })

  test('knows an organisation by its aliases', () => {
    const entity = {
      id: idOf('other', 1),
      kind: 'organisation' as const,
      name: 'Saltmere Bus Inspectorate',
      aliases: ['the Control'],
    }
    const list = [article('The Post', ['Saltmere Bus Inspectorate']), article('The Courier', ['the Control'])]
    expect(told(list, 'singleOrigin')).toMatchObject([{ holds: true }])
    expect(told(list, 'singleOrigin', { entities: new Map([[entity.id, entity]]) })).toMatchObject([
      { holds: false },
    ])
  })
})

describe('several origins', () => {
  test('are counted', () => {
    expect(
      told(
        [article('The Post', ['The Bus Inspectorate']), article('The Courier', ['The Audit Office'])],
        'singleOrigin',
      ),
    ).toEqual([
      {
        holds: true,
        computed: '2',
        message:
          '“412 complaints” has 2 origins, as far as they are named: The Bus Inspectorate and The Audit Office.',
      },
    ])
  })

  test('are those of papers that name somebody unnamed', () => {
    const unnamed = (publisher: string) =>
      article(publisher, [], {
        claim: { attribution: [{ name: publisher }, { unnamed: true, description: 'a driver' }] },
      })
    expect(told([unnamed('The Post'), unnamed('The Courier')], 'singleOrigin')).toMatchObject([
      { holds: true, computed: '2' },
    ])
  })
})

describe('nothing is said of', () => {
  test.each([
    [
      'a reply and the one article about it, claimed once',
      [
        article('The Post', ['The Bus Inspectorate'], { n: 1 }),
        { publisher: 'The Bus Inspectorate', passages: [{ passage: '412', n: 1 }] },
      ],
    ],
    ['two articles of one paper', [article('The Post', []), article('The Post', [])]],
    [
      'figures of other things',
      [
        article('The Post', ['The Bus Inspectorate']),
        article('The Courier', ['The Bus Inspectorate'], {
          claim: { fields: { quantity: quantityOf(412, 'complaints'), measure: 'complaints about ferries' } },
        }),
      ],
    ],
    [
      'a claim that was taken back',
      [
        article('The Post', ['The Bus Inspectorate']),
        article('The Courier', ['The Bus Inspectorate'], { claim: { status: 'retracted' } }),
      ],
    ],
  ] as [string, Article[]][])('%s', (_what, list) => {
    expect(told(list, 'singleOrigin')).toEqual([])
    expect(told(list, 'circular')).toEqual([])
  })

  test('claims that somebody has called different', () => {
    const list = [
      article('The Post', ['The Bus Inspectorate']),
      article('The Courier', ['The Bus Inspectorate']),
    ]
    expect(told(list, 'singleOrigin')).toHaveLength(1)
    expect(told(list, 'singleOrigin', { relations: [relation(1, 'notSameAs', 2)] })).toEqual([])
  })
})

describe('a circle', () => {
  test('has no origin', () => {
    const list = [
      article('The Post', ['The Courier']),
      article('The Courier', ['The Dispatch']),
      article('The Dispatch', ['The Post']),
    ]
    expect(told(list, 'circular')).toEqual([
      {
        holds: false,
        message:
          'The Post has “412 complaints” from The Courier, The Courier from The Dispatch and The Dispatch from The Post: none of them says how it is known.',
      },
    ])
    expect(told(list, 'singleOrigin')).toEqual([])
  })

  test('beside which there is an origin may be none', () => {
    const list = [
      article('The Post', ['The Courier']),
      article('The Courier', ['The Post']),
      article('The Audit Office', []),
    ]
    expect(told(list, 'circular')).toMatchObject([
      { holds: 'unknown', message: expect.stringContaining('only The Audit Office may know it first hand') },
    ])
  })

  test('is none where two papers cite a third', () => {
    expect(
      told(
        [
          article('The Post', ['The Courier']),
          article('The Dispatch', ['The Courier']),
          article('The Courier', []),
        ],
        'circular',
      ),
    ).toEqual([])
  })
})
