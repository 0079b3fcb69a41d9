// Small projects of a second hand, written before the rules were read, in which everything is right, however it is rounded.
// Must not break: a set is never changed to please a rule.
import type { Checkable } from '../../../src/core/checking/checkable'
import { project, relation } from '../../core/checking/claims'
import { articles } from '../../core/checking/words/articles'
import { divided, from, of, told } from './second-told'

export interface RightSet {
  of: string
  set: Checkable
}

const right = (what: string, set: Checkable): RightSet => ({ of: what, set })

export const rights: readonly RightSet[] = [
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
