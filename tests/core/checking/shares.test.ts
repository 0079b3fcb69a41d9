// Parts against their wholes, and printed shares against both.
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../src/core/model/values'
import {
  breakdown,
  checksOf,
  idOf,
  numbersOf,
  printed,
  project,
  relation,
  sampleProject,
  type Told,
} from './claims'

const base = (claim: number) => ({ base: { claim: idOf('claim', claim), stated: true } })
const count = (value: number, more: Partial<Quantity> = {}): Partial<Quantity> => ({
  text: String(value),
  value,
  ...more,
})
const oneIn = (denominator: number, more: Partial<Quantity> = {}): Partial<Quantity> => ({
  text: `one in ${denominator}`,
  value: 1 / denominator,
  unit: 'proportion',
  ratio: { numerator: 1, denominator },
  ...more,
})

const shareOf = (value: number, text: string): Told => ({
  quantity: { text: `${value} per cent`, value, unit: 'percent', base: { text, stated: true } },
})

describe('a part that exceeds its whole', () => {
  const officers = (value: number, more?: Partial<Quantity>): Told => ({
    quantity: count(value, more),
    unit: 'officers',
  })

  it('is found among shares of one base, and asked about where nobody says of what', () => {
    const check = (whole: Told, part: Told) =>
      checksOf(project([whole, part], { relations: [relation(2, 'partOf', 1)] }), 'exceeds')
    expect(check(shareOf(48, 'all households'), shareOf(62, 'households'))).toMatchObject([
      { holds: false, message: '62 % can’t be part of 48 %: that is 14 percentage points more.' },
    ])
    expect(check({ quantity: 48, unit: 'percent' }, { quantity: 62, unit: 'percent' })).toMatchObject([
      {
        holds: 'unknown',
        message:
          'If both are shares of the same, 62 % can’t be part of 48 %: that is 14 percentage points more.',
      },
    ])
  })

  it('is found by its relation, its base and its breakdown', () => {
    const told = [officers(326), officers(361)]
    const found = [
      project(told, { relations: [relation(2, 'partOf', 1)] }),
      project(told, { breakdowns: [breakdown(1, [2])] }),
      project([officers(326), officers(361, base(1))]),
    ].map((input) => checksOf(input, 'exceeds'))
    expect(found.map(([check]) => check?.message)).toEqual(
      Array(3).fill('361 officers can’t be part of 326 officers: that is 35 more than there are.'),
    )
    expect(numbersOf(found[0]?.[0]?.claims ?? [])).toEqual([2, 1])
  })

  it('is found where a number that ends in a nought stands beside one that is counted to the last', () => {
    const check = (whole: Told, part: Told) =>
      checksOf(project([whole, part], { relations: [relation(2, 'partOf', 1)] }), 'exceeds')
    expect(check(officers(187), officers(190))).toMatchObject([{ holds: false, computed: '3' }])
    expect(check(officers(330), officers(331))).toMatchObject([{ holds: false, computed: '1' }])
    expect(check(officers(197), officers(200))).toMatchObject([{ holds: 'unknown' }])
    expect(check(officers(98), officers(100))).toMatchObject([
      {
        holds: 'unknown',
        computed: '2',
        message:
          '100 officers can’t be part of 98 officers: that is 2 more than there are, unless one of them is rounded.',
      },
    ])
  })

  it.each([
    ['only rounding, in another source', officers(330), { ...officers(331), source: 2 }],
    ['a hedge on the part', officers(98), officers(100, { text: 'about 100' })],
    ['a part to the nearest ten', officers(98), officers(100, { precision: 5 })],
    ['a hedge', officers(300, { comparator: '~' }), officers(326)],
    ['an open end', officers(300, { comparator: '>' }), officers(3260)],
    ['other units', { quantity: count(326), unit: 'officers' }, { quantity: count(361), unit: 'complaints' }],
    ['a change', officers(20), officers(30, { kind: 'change' })],
    ['an average', officers(20), officers(30, { kind: 'average' })],
    ['a debt', officers(-40), officers(-10)],
    ['a share of another base', shareOf(20, 'all households'), shareOf(70, 'those asked')],
    [
      'a share of itself',
      { quantity: 20, unit: 'percent' },
      { quantity: { value: 70, ...base(1) }, unit: 'percent' },
    ],
  ])('isn’t found where the difference is %s', (_, whole, part) => {
    expect(checksOf(project([whole, part], { relations: [relation(2, 'partOf', 1)] }), 'exceeds')).toEqual([])
  })
})

describe('a share', () => {
  it('agrees or not with the count beside it', () => {
    const check = (ratio: number) =>
      checksOf(
        project([
          { quantity: count(412), unit: 'complaints' },
          {
            quantity: count(137, { ...base(1), ratio: { numerator: 1, denominator: ratio } }),
            unit: 'complaints',
          },
        ]),
        'share',
      )[0]
    expect(check(3)).toMatchObject({
      holds: true,
      computed: '33.3 %',
      message: '137 of 412 complaints is 33.3 %, which agrees with the printed 1 in 3.',
    })
    expect(check(4)).toMatchObject({ holds: false })
  })

  const wardens = (printed: Partial<Quantity>): Told[] => [
    { quantity: count(22_000), unit: 'officers' },
    { quantity: count(361), unit: 'officers' },
    { quantity: { ...printed, ...base(1) } },
  ]
  const tied = (printed: Partial<Quantity>) =>
    checksOf(project(wardens(printed), { relations: [relation(3, 'derivedFrom', 2)] }), 'share')[0]

  it('is held against a count that ends in a nought as it is, beside one that is counted to the last', () => {
    const complaints = (value: number, more: Partial<Quantity> = {}): Told => ({
      quantity: count(value, more),
      unit: 'complaints',
    })
    const upheld = (value: number, whole: number, share: Partial<Quantity>, source = 1): unknown => {
      const printed = { quantity: { unit: 'percent', ...share, ...base(1) }, unit: 'percent' }
      const told = [complaints(whole), { ...complaints(value), source }, printed]
      return checksOf(project(told, { relations: [relation(3, 'pairedWith', 2)] }), 'share')[0]?.holds
    }
    const moreThanHalf = { text: 'more than half', value: 50, comparator: '>' } as const
    expect(upheld(180, 361, moreThanHalf)).toBe(false)
    expect(upheld(180, 361, count(50.3))).toBe(false)
    expect(upheld(180, 361, count(50))).toBe(true)
    // Numbers that are both round may both be rounded, and one of another paper may be, too.
    expect(upheld(180, 360, moreThanHalf)).toBe(true)
    expect(upheld(180, 361, moreThanHalf, 2)).toBe(true)
  })

  it('is held against the count that it is tied to', () => {
    const check = tied(oneIn(50))
    expect(check).toMatchObject({
      holds: false,
      expression: '361 ÷ 22,000 = 1.6 %',
      message:
        '361 of 22,000 officers is 1.6 %, but what is printed is 1 in 50, which stands for 1.8 to 2.2 %.',
    })
    expect(numbersOf(check?.claims ?? [])).toEqual([3, 2, 1])
    expect(check?.picture).toMatchObject({ as: 'share', part: { value: 361 }, whole: { value: 22_000 } })
    expect(tied(oneIn(60))?.holds).toBe(true)
    expect(tied({ text: '1.6 %', value: 1.6, unit: 'percent' })?.holds).toBe(true)
    expect(tied({ text: '1.2 %', value: 1.2, unit: 'percent' })?.holds).toBe(false)
  })

  it('is wider when hedged', () => {
    expect(tied(oneIn(55))?.holds).toBe(true)
    expect(tied(oneIn(53))?.holds).toBe(false)
    expect(tied(oneIn(53, { comparator: '~', approximate: true }))?.holds).toBe(true)
    expect(tied(oneIn(50, { comparator: '~', approximate: true }))?.holds).toBe(false)
  })

  it('finds its count by what it is about, and its base by a relation', () => {
    const told: Told[] = [
      { quantity: count(2560), unit: 'drivers', fields: { measure: 'licensed drivers' } },
      { quantity: count(286), unit: 'drivers', fields: { measure: 'drivers complained about' } },
      { quantity: oneIn(5), fields: { measure: 'share of drivers complained about' } },
    ]
    const relations = [{ ...relation(1, 'supports', 3), aspect: 'base' }]
    expect(checksOf(project(told, { relations }), 'share')).toMatchObject([
      { holds: false, computed: '11.2 %' },
    ])
    const elsewhere = told.map((each, n) => ({
      ...each,
      fields: { ...each.fields, place: `Parish ${n % 2}` },
    }))
    expect(checksOf(project(elsewhere, { relations }), 'share')).toEqual([])
  })

  it('isn’t looked at where the part exceeds its whole, or is of another time', () => {
    const [whole, part, printed] = wardens(oneIn(50)) as [Told, Told, Told]
    const relations = [relation(3, 'derivedFrom', 2)]
    const more = { quantity: count(30_000), unit: 'officers' }
    expect(checksOf(project([whole, more, printed], { relations }), 'share')).toEqual([])
    const dated = [whole, { ...part, period: '2019' }, { ...printed, period: '2021' }]
    expect(checksOf(project(dated, { relations }), 'share')).toEqual([])
    const same = [whole, { ...part, period: '2021' }, { ...printed, period: '2021' }]
    expect(checksOf(project(same, { relations }), 'share')).toHaveLength(1)
  })

  it('isn’t looked at without a count of the unit of its base', () => {
    expect(checksOf(project(wardens(oneIn(50))), 'share')).toEqual([])
    const [whole, , printed] = wardens(oneIn(50)) as [Told, Told, Told]
    const others = [whole, { quantity: count(361), unit: 'complaints' }, printed]
    expect(checksOf(project(others, { relations: [relation(3, 'derivedFrom', 2)] }), 'share')).toEqual([])
  })

  it('is held against one of many counts about the same: against the one that agrees', () => {
    const vans = (wording: string, measure: string, more = {}) => printed(wording, measure, 'in 2021', more)
    const counts = [61, 40, 75].map((count) => vans(`${count} vans`, 'vans failed'))
    const shares = Array.from({ length: 3000 }, () =>
      vans('10 per cent', 'vans failed', { quantity: base(1) }),
    )
    const found = checksOf(project([vans('400 vans', 'vans tested'), ...counts, ...shares]), 'share')
    expect(found).toHaveLength(3000)
    expect(new Set(found.map(({ message }) => message))).toEqual(
      new Set(['40 of 400 vans is 10 %, which agrees with the printed 10 %.']),
    )
  })

  it('isn’t held against a count of another source that has no date', () => {
    const vans = (wording: string, measure: string, period = 'in 2021', more = {}) =>
      printed(wording, measure, period, more)
    const told = (count: Told) => [
      vans('400 vans', 'vans tested'),
      count,
      vans('10 per cent', 'vans failed', 'in 2021', { quantity: base(1) }),
    ]
    const undated = vans('61 vans', 'vans failed', '')
    expect(checksOf(project(told({ ...undated, source: 2 })), 'share')).toEqual([])
    expect(checksOf(project(told(undated)), 'share')).toMatchObject([{ holds: false }])
  })

  it('of the sample is right', () => {
    expect(checksOf(sampleProject(), 'share').map(({ message }) => message)).toEqual([
      '137 of 412 complaints is 33.3 %, which agrees with the printed 1 in 3.',
      '286 of 2,560 drivers is 11.2 %, which agrees with the printed about 1 in 9.',
    ])
  })
})
