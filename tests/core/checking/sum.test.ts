// Breakdowns: sums that close, that don't, that may, and units that don't go together.
import { describe, expect, it } from 'vitest'
import type { Check } from '../../../src/core/model/check'
import type { Breakdown } from '../../../src/core/model/relations'
import type { Quantity } from '../../../src/core/model/values'
import { breakdown, checksOf, idOf, numbersOf, project, relation, sampleProject } from './claims'

type Told = number | Partial<Quantity>

function sumOf(
  total: Told,
  parts: Told[],
  more: Partial<Breakdown> = {},
  unit = 'complaints',
): Check | undefined {
  const told = [total, ...parts].map((quantity) => ({ quantity, unit }))
  const made = breakdown(
    1,
    parts.map((_, n) => n + 2),
    more,
  )
  return checksOf(project(told, { breakdowns: [made] }), 'sum')[0]
}

const all = { exhaustive: 'stated' } as const

describe('a sum', () => {
  it('closes', () => {
    expect(sumOf(412, [241, 96, 51, 15, 9], all)).toMatchObject({
      holds: true,
      expression: '241 + 96 + 51 + 15 + 9 = 412',
      message: '241 + 96 + 51 + 15 + 9 = 412, all of the 412 complaints.',
    })
  })

  it('is less than its total', () => {
    const check = sumOf(361, [265, 6, 19, 14], all)
    expect(check).toMatchObject({
      holds: false,
      computed: '304',
      message: '265 + 6 + 19 + 14 = 304, which is 57 less than the 361 complaints that they are parts of.',
    })
    expect(numbersOf(check?.claims ?? [])).toEqual([1, 2, 3, 4, 5])
    expect(check?.picture).toMatchObject({
      as: 'sum',
      total: { low: 361, high: 361 },
      parts: [{ value: 265 }, { value: 6 }, { value: 19 }, { value: 14 }],
      remainder: { low: 57, high: 57 },
    })
  })

  it('is off by one', () => {
    expect(sumOf(413, [241, 96, 51, 15, 9], all)?.holds).toBe(false)
    expect(sumOf(411, [241, 96, 51, 15, 9], all)?.holds).toBe(false)
    expect(sumOf(200, [120, 90], all)?.holds).toBe(false)
    expect(sumOf(100, [40, 30, 20], all)?.holds).toBe(false)
    expect(sumOf(500, [200, 200], all)?.holds).toBe(false)
  })

  it('takes no part that was withdrawn or denied', () => {
    for (const claim of [
      { status: 'retracted' },
      { polarity: 'negative' },
      { certainty: 'denied' },
    ] as const) {
      const told = [{ quantity: 100 }, { quantity: 380, claim }, { quantity: 90 }]
      const input = project(
        told.map((each) => ({ unit: 'vans', ...each })),
        { breakdowns: [breakdown(1, [2, 3], all)], relations: [relation(2, 'partOf', 1)] },
      )
      const kinds = ['sum', 'exceeds', 'mixedUnits'] as const
      expect(kinds.flatMap((kind) => checksOf(input, kind))).toEqual([])
    }
  })

  it('may leave a rest where nobody says that these are all', () => {
    expect(sumOf(361, [265, 6, 19, 14])).toMatchObject({ holds: 'unknown' })
    expect(sumOf(361, [265, 6, 19, 14])?.message).toMatch(
      /57 less than .*; nothing says that these are all parts\.$/,
    )
    expect(sumOf(361, [265, 107], { exhaustive: 'no' })).toMatchObject({
      holds: false,
      message: expect.stringContaining(
        '11 more than the 361 complaints that they are parts of, unless some are counted twice.',
      ),
    })
  })

  it('may be more where parts overlap, but not less', () => {
    expect(sumOf(100, [61, 60], { ...all, disjoint: 'no' })).toMatchObject({ holds: true })
    expect(sumOf(100, [61, 60], { ...all, disjoint: 'stated' })).toMatchObject({ holds: false })
    expect(sumOf(100, [21, 30], { ...all, disjoint: 'no' })).toMatchObject({ holds: false })
  })

  it('takes a remainder in, by its name or its claim', () => {
    const named = { remainder: { label: 'outcome unknown' } }
    expect(sumOf(361, [265, 6, 19, 14], { ...all, ...named })).toMatchObject({ holds: true })
    expect(sumOf(361, [265, 6, 19, 14], { ...all, ...named })?.message).toContain('57 less')
    expect(sumOf(361, [265, 6, 19, 14], named)).toMatchObject({ holds: 'unknown' })
    const told = [361, 265, 39, 57, 58].map((quantity) => ({ quantity, unit: 'complaints' }))
    const withRest = (claim: number) => {
      const made = breakdown(1, [2, 3], { remainder: { claim: project(told).claims[claim]!.id } })
      return checksOf(project(told, { breakdowns: [made] }), 'sum')[0]
    }
    expect(withRest(3)).toMatchObject({ holds: true, expression: '265 + 39 + 57 = 361' })
    expect(withRest(4)).toMatchObject({ holds: false })
  })

  it('is wrong only if no rounding makes it right', () => {
    expect(sumOf({ text: 'about 2,400', value: 2400, comparator: '~' }, [1400, 1031], all)).toMatchObject({
      holds: true,
    })
    expect(sumOf(2400, [1331, 1100], all)).toMatchObject({ holds: true })
    expect(sumOf(4000, [1000, 2000], all)).toMatchObject({ holds: true })
    expect(sumOf(5000, [1000, 2000], all)).toMatchObject({ holds: false })
    const millions = (text: string, value: number) => ({ text, value })
    const crowns = [millions('4.9', 4.9), millions('1.6', 1.6), millions('0.9', 0.9)]
    expect(sumOf(millions('7.4', 7.4), crowns, all, 'million crowns')).toMatchObject({ holds: true })
    const wrong = sumOf(millions('7.6', 7.6), crowns, all, 'million crowns')
    expect(wrong).toMatchObject({
      holds: false,
      picture: { unit: 'million crowns', total: { value: 7.6, high: 7.65 } },
    })
    expect(sumOf(500, [{ text: 'over 300', value: 300, comparator: '>' }, 206], all)).toMatchObject({
      holds: false,
    })
    expect(sumOf(500, [{ text: 'over 300', value: 300, comparator: '>' }, 151], all)).toMatchObject({
      holds: true,
    })
  })

  it('is unknown where a part is, unless the others are too many already', () => {
    const unknown = { text: 'not revealed', status: 'unknown' } as const
    expect(sumOf(100, [45, unknown], all)).toMatchObject({ holds: 'unknown' })
    expect(sumOf(100, [145, unknown], all)).toMatchObject({ holds: false })
    expect(sumOf(unknown, [45, 55], all)).toMatchObject({ holds: 'unknown' })
  })

  it('is unknown where a part has no figure at all', () => {
    const made = breakdown(1, [2, 3], all)
    const sumWith = (part: object, more = made) => {
      const told = [{ quantity: 100 }, { quantity: 60 }].map((each) => ({ unit: 'complaints', ...each }))
      return checksOf(project([...told, part], { breakdowns: [more] }), 'sum')[0]
    }
    const event = { claim: { type: 'event' }, fields: { what: 'the gate broke' } }
    for (const part of [{}, event, { quantity: { text: '' } }]) expect(sumWith(part)?.holds).toBe('unknown')
    expect(sumWith(event)).toMatchObject({
      message:
        '60 + a part without a number = at least 60; what is missing to the 100 complaints has no number.',
      claims: [1, 2, 3].map((n) => idOf('claim', n)),
      picture: { parts: [{ value: 60 }, { label: 'without a number' }] },
    })
    expect(sumWith({ quantity: { text: '' } })?.expression).toBe('60 + no number = at least 60')
    const rest = breakdown(1, [2], { remainder: { claim: idOf('claim', 3) } })
    expect(sumWith({}, rest)?.holds).toBe('unknown')
    expect(sumWith({ claim: { status: 'retracted' } })).toBeUndefined()
    // A number that is missing makes no table of round numbers less round.
    expect(sumOf(4000, [2000, 3000, { text: '' }], all)?.holds).toBe('unknown')
  })

  it('says that the parts come to more where the number of one is missing', () => {
    expect(sumOf(50, [30, { text: 'many', status: 'unknown' }])?.message).toBe(
      '30 + “many” = at least 30; what is missing to the 50 complaints has no number.',
    )
  })

  it('of what may take away is unknown unless all is listed', () => {
    const change = (value: number) => ({ text: String(value), value, kind: 'change' }) as const
    expect(sumOf(change(30), [change(50), change(-8)])).toMatchObject({ holds: 'unknown' })
    expect(sumOf(change(30), [change(50), change(-8)], all)).toMatchObject({ holds: false })
    expect(sumOf(change(42), [change(50), change(-8)], all)).toMatchObject({ holds: true })
    const unknown = { text: 'not revealed', status: 'unknown' } as const
    expect(sumOf(change(30), [change(50), change(-8), unknown], all)).toMatchObject({ holds: 'unknown' })
  })

  it('of percentages is 100, give or take half a point each', () => {
    const percents = (...values: number[]) => {
      const told = [
        { quantity: 250, unit: 'boats' },
        ...values.map((quantity) => ({ quantity, unit: 'percent' })),
      ]
      const made = breakdown(
        1,
        values.map((_, n) => n + 2),
        all,
      )
      const input = project(told, { breakdowns: [made] })
      expect(checksOf(input, 'mixedUnits')).toEqual([])
      return checksOf(input, 'sum')[0]
    }
    expect(percents(33, 33, 33)).toMatchObject({ holds: true })
    expect(percents(45, 30, 22)).toMatchObject({ holds: false })
    expect(percents(45, 30, 22)?.picture).toMatchObject({
      unit: '%',
      total: { value: 100, low: 100, high: 100 },
      parts: [{ value: 45, low: 44.5, high: 45.5 }, { value: 30 }, { value: 22 }],
    })
    expect(percents(45, 30, 22)?.message).toMatch(/^45 % \+ 30 % \+ 22 % = .*less than the 100 % that/)
  })

  it('finds the breakdown of the sample that doesn’t close', () => {
    const checks = checksOf(sampleProject(), 'sum')
    expect(checks.map(({ holds }) => holds)).toEqual([true, 'unknown'])
    expect(checks[1]?.message).toContain(
      '874 + 297 + 83 = 1,254, which is 56 less than the 1,310 inspections',
    )
  })
})

describe('units that differ', () => {
  const told = [
    { quantity: 361, unit: 'complaints' },
    { quantity: 265, unit: 'allegations' },
    { quantity: 6, unit: 'cases' },
  ]

  it('are asked about and never added', () => {
    const input = project(told, { breakdowns: [breakdown(1, [2, 3], all)] })
    expect(checksOf(input, 'sum')).toEqual([])
    const [check] = checksOf(input, 'mixedUnits')
    expect(check).toMatchObject({ holds: 'unknown' })
    expect(check?.message).toBe(
      'Do these count the same? 361 complaints, 265 allegations and 6 cases. If they do, 265 + 6 = 271, which is 90 less than 361.',
    )
  })

  it('aren’t differences of spelling or scale, nor a missing unit', () => {
    const same = [
      { quantity: 7.4, unit: 'million crowns' },
      { quantity: 4_900_000, unit: 'Crowns' },
      { quantity: 2_500_000 },
    ]
    const input = project(same, { breakdowns: [breakdown(1, [2, 3], all)] })
    expect(checksOf(input, 'mixedUnits')).toEqual([])
    expect(checksOf(input, 'sum')).toMatchObject([{ holds: true }])
  })
})
