// Small projects of a second hand, written before the rules were read: in some one thing is wrong, in the others everything
// is right, however it is rounded. Must not break: a set is never changed to please a rule.
import type { Checkable } from '../../../src/core/checking/checkable'
import type { CheckKind } from '../../../src/core/model/check'
import { breakdown, idOf, printed, project, relation, type Told } from '../../core/checking/claims'
import { articles } from '../../core/checking/words/articles'

export interface ToldSet {
  of: string
  /** The kind of check that has to find something; absent where nothing is wrong. */
  kind?: CheckKind
  set: Checkable
}

const of = (claim: number) => ({ quantity: { base: { claim: idOf('claim', claim), stated: true } } })
const whole = { exhaustive: 'stated', disjoint: 'stated' } as const
const told = (text: string, measure: string, more = {}): Told => printed(text, measure, 'in 2021', more)
const divided = (total: string, parts: readonly string[], more: object = whole): Checkable =>
  project([told(total, 'all of them'), ...parts.map((part, n) => told(part, `part ${n + 1}`))], {
    breakdowns: [
      breakdown(
        1,
        parts.map((_, n) => n + 2),
        more,
      ),
    ],
  })
const fault = (kind: CheckKind, what: string, set: Checkable): ToldSet => ({ of: what, kind, set })
const right = (what: string, set: Checkable): ToldSet => ({ of: what, set })

const said = (words: string, name: string) => ({
  passage: words,
  claim: { type: 'statement', speech: { mode: 'direct' as const, speaker: { name } } },
})
const from = (...names: string[]) => ({ attribution: names.map((name) => ({ name })) })

export const faults: readonly ToldSet[] = [
  fault('sum', 'all parts, 27 too many', divided('1,204 fines', ['811 fines', '290 fines', '130 fines'])),
  fault(
    'sum',
    'parts over “nearly 200”',
    divided('nearly 200 officers', ['120 officers', '95 officers'], { disjoint: 'stated' }),
  ),
  fault('sum', 'percentages to 112', divided('640 tenants', ['44 per cent', '39 per cent', '29 per cent'])),
  fault(
    'share',
    '38 of 400 as 19 per cent',
    project(
      [
        told('400 vans', 'vans tested'),
        told('38 vans', 'vans that failed', of(1)),
        told('19 per cent', 'vans that failed', of(1)),
      ],
      { relations: [relation(3, 'pairedWith', 2)] },
    ),
  ),
  fault(
    'share',
    '410 of 1,250 as one in five',
    project([
      told('1,250 pupils', 'pupils'),
      told('410 pupils', 'pupils late', {
        quantity: { ...of(1).quantity, ratio: { numerator: 1, denominator: 5 } },
      }),
    ]),
  ),
  fault(
    'exceeds',
    'more disciplined than accused',
    project([told('198 officers', 'officers accused'), told('231 officers', 'officers disciplined')], {
      relations: [relation(2, 'partOf', 1)],
    }),
  ),
  fault(
    'exceeds',
    'a greater percentage as a part of a smaller',
    project([told('48%', 'voters who came'), told('62%', 'voters who came early')], {
      relations: [relation(2, 'partOf', 1)],
    }),
  ),
  fault(
    'date',
    'what came after the article',
    articles([
      {
        published: '2023-11-02',
        passages: [
          {
            passage: 'the pier burnt',
            claim: {
              type: 'event',
              fields: {
                what: 'the pier burnt down',
                period: { text: 'in May 2024', edtf: '2024-05', basis: 'stated' },
              },
            },
          },
        ],
      },
    ]),
  ),
  fault(
    'date',
    'a leap day in a common year',
    project([
      {
        quantity: 12,
        unit: 'boats',
        period: { text: 'on 29 February 2023', edtf: '2023-02' },
        fields: { measure: 'boats sunk' },
      },
    ]),
  ),
  fault(
    'revised',
    'a series of one measure',
    project(
      [
        {
          quantity: 412,
          unit: 'deaths',
          period: { text: 'in 2020', edtf: '2020', asOf: '2021-02' },
          fields: { measure: 'deaths on the roads' },
        },
        {
          quantity: 431,
          unit: 'deaths',
          period: { text: 'in 2020', edtf: '2020', asOf: '2021-11' },
          fields: { measure: 'deaths on the roads' },
          source: 2,
        },
      ],
      {
        series: [
          {
            id: idOf('other', 1),
            name: 'Deaths on the roads in 2020',
            claims: [idOf('claim', 1), idOf('claim', 2)],
          },
        ],
      },
    ),
  ),
  fault(
    'rounded',
    '1,187 and nearly 1,200',
    project([
      told('1,187 trees', 'trees planted'),
      told('nearly 1,200 trees', 'trees planted', { source: 2 }),
    ]),
  ),
  fault(
    'mixedUnits',
    'officers among complaints',
    divided('96 complaints', ['41 complaints', '30 police officers']),
  ),
  fault(
    'quote',
    'a promise turned round',
    articles([
      {
        publisher: 'Fen Courier',
        passages: [said('“We will never close the yard at Marsh End while I am in charge,”', 'Ada Thorne')],
      },
      {
        publisher: 'Evening Bell',
        passages: [said('“We will close the yard at Marsh End while I am in charge,”', 'Ada Thorne')],
      },
    ]),
  ),
  fault(
    'singleOrigin',
    'three papers, one office',
    articles(
      ['Fen Courier', 'Evening Bell', 'Moor Gazette'].map((publisher, n) => ({
        publisher,
        passages: [
          {
            passage: '61 boats were lost',
            claim: {
              ...from(publisher, ['the Coastguard', 'Coastguard', 'The Coastguard'][n]!),
              ...project([told('61 boats', 'boats lost')]).claims.map(({ fields }) => ({ fields }))[0],
            },
          },
        ],
      })),
    ),
  ),
  fault(
    'circular',
    'two papers after each other',
    articles(
      [
        ['Fen Courier', 'Evening Bell'],
        ['Evening Bell', 'Fen Courier'],
      ].map((names) => ({
        publisher: names[0]!,
        passages: [
          {
            passage: '61 boats were lost',
            claim: {
              ...from(...names),
              ...project([told('61 boats', 'boats lost')]).claims.map(({ fields }) => ({ fields }))[0],
            },
          },
        ],
      })),
    ),
  ),
  fault(
    'headline',
    'hundreds, where the text has 34',
    articles(
      [
        {
          publisher: 'Fen Courier',
          regions: [{ start: 0, end: 30, kind: 'headline', by: 'rule' }],
          passages: [
            {
              passage: '34 guards were dismissed',
              claim: {
                fields: {
                  quantity: { text: '34 guards', value: 34, unit: 'guards', status: 'stated' },
                  measure: 'guards dismissed',
                },
              },
            },
          ],
        },
      ],
      { headlines: new Map([[idOf('source', 1), 'Hundreds of guards dismissed']]) },
    ),
  ),
]

export const rights: readonly ToldSet[] = [
  right('about 1.2m', divided('about 1.2m visits', ['640,000 visits', '350,000 visits', '210,000 visits'])),
  right('percentages to 99', divided('300 tenants', ['33 per cent', '33 per cent', '33 per cent'])),
  right('percentages to 101', divided('1,000 tenants', ['34%', '34%', '33%'])),
  right('nearly 200 from counts', divided('nearly 200 officers', ['112 officers', '83 officers'])),
  right('millions that lose a tenth', divided('£4.6m', ['£2.3m', '£1.4m', '£0.8m'])),
  right(
    'about a third',
    project(
      [
        told('96 crews', 'crews'),
        told('31 crews', 'crews short of a hand', of(1)),
        told('about a third', 'crews short of a hand', of(1)),
      ],
      { relations: [relation(3, 'pairedWith', 2)] },
    ),
  ),
  right(
    '85 per cent of a rounded base',
    project(
      [
        told('about 1,300 farms', 'farms'),
        told('1,100 farms', 'farms insured', of(1)),
        told('85 percent', 'farms insured', of(1)),
      ],
      { relations: [relation(3, 'derivedFrom', 2)] },
    ),
  ),
  right(
    'parts that leave a rest',
    divided('361 complaints', ['265 complaints', '6 complaints', '19 complaints', '14 complaints'], {}),
  ),
  right('nothing of nothing', divided('no injuries', ['no injuries', '0 injuries'])),
  right(
    'a share of nothing',
    project([told('no boats', 'boats'), told('0 boats', 'boats sunk', of(1))], {
      relations: [relation(2, 'partOf', 1)],
    }),
  ),
  right(
    'one in 50 of nearly 50,000',
    project([
      told('nearly 50,000 staff', 'staff'),
      told('about 1,000 staff', 'staff accused', {
        quantity: { ...of(1).quantity, ratio: { numerator: 1, denominator: 50 } },
      }),
    ]),
  ),
  right(
    'hundreds of 640',
    project([told('640 boats', 'boats'), told('hundreds of boats', 'boats inspected')], {
      relations: [relation(2, 'partOf', 1)],
    }),
  ),
  right('a range as the whole', divided('between 40 and 60 tonnes', ['25 tonnes', '22 tonnes'])),
  right('a dozen and some 30', divided('more than 40 swans', ['a dozen swans', 'some 30 swans'])),
  right(
    'parts that overlap',
    divided('100 officers', ['80 officers', '60 officers'], { exhaustive: 'stated', disjoint: 'no' }),
  ),
  right('a part that nobody knows', divided('50 wells', ['30 wells', 'an unknown number of wells'])),
  right('one unit in other words', divided('412 officers', ['300 police officers', '112 officers'])),
  right(
    'dates that may be',
    articles([
      {
        published: '2024-03-04',
        passages: [
          { text: 'on 29 February 2024', edtf: '2024-02-29' },
          { text: 'last winter', edtf: '2023-24' },
          { text: 'since 2012', edtf: '2012/..' },
          { text: 'this month', edtf: '2024-03' },
          { text: 'this year', edtf: '2024' },
        ].map((period, n) => ({
          passage: `${period.text} boats sank`,
          start: 200 * n,
          claim: {
            fields: { measure: `boats sunk, ${n}`, period: { ...period, basis: 'stated' as const } },
            ...from('Harbour Office'),
          },
        })),
      },
    ]),
  ),
]
