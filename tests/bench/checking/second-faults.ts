// Small projects of a second hand, written before the rules were read, in each of which one thing is wrong.
// Must not break: a set is never changed to please a rule.
import type { Checkable } from '../../../src/core/checking/checkable'
import type { CheckKind } from '../../../src/core/model/check'
import { idOf, project, relation } from '../../core/checking/claims'
import { articles } from '../../core/checking/words/articles'
import { divided, from, of, told } from './second-told'

export interface FaultSet {
  of: string
  /** The kind of check that has to find something. */
  kind: CheckKind
  set: Checkable
}

const fault = (kind: CheckKind, what: string, set: Checkable): FaultSet => ({ of: what, kind, set })
const said = (words: string, name: string) => ({
  passage: words,
  claim: { type: 'statement', speech: { mode: 'direct' as const, speaker: { name } } },
})

export const faults: readonly FaultSet[] = [
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
