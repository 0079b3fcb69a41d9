// One figure in several roundings.
import { describe, expect, it } from 'vitest'
import type { Checkable } from '../../../src/core/checking/checkable'
import { breakdown, checksOf, numbersOf, project, relation, type Told } from './claims'

const boats = (quantity: Told['quantity'], more: Told = {}): Told => ({
  quantity,
  unit: 'boats',
  period: '2021',
  fields: { measure: 'boats inspected' },
  ...more,
})

describe('roundings', () => {
  const rounded = (told: Told[], more: Partial<Checkable> = {}) =>
    checksOf(
      project(
        told.map((each, n) => ({ source: n + 1, ...each })),
        more,
      ),
      'rounded',
    )
  const about = { text: 'about 2,400', value: 2400, comparator: '~' } as const
  const short = { text: '2.4k', value: 2400, precision: 50 } as const

  it('are brought together with what they round', () => {
    const [check] = rounded([boats(about), boats(2431), boats(short)])
    expect(check).toMatchObject({
      holds: true,
      message:
        '2,431 boats: elsewhere the same figure is printed as 2,400 (Article 3) and about 2,400 (Article 1).',
    })
    expect(numbersOf(check?.claims ?? [])).toEqual([2, 3, 1])
  })

  it('aren’t other figures, nor bounds that are far away', () => {
    expect(rounded([boats(about), boats(2431, { fields: { measure: 'boats sold' } })])).toEqual([])
    expect(rounded([boats({ text: 'over 300', value: 300, comparator: '>' }), boats(594)])).toEqual([])
    expect(rounded([boats({ text: 'over 300', value: 300, comparator: '>' }), boats(326)])).toHaveLength(1)
    expect(rounded([boats(412), boats(412)])).toEqual([])
    expect(rounded([boats(2431), boats(about, { period: '2022' })])).toEqual([])
    const { period: _, ...undated } = boats(about)
    expect(rounded([boats(2431), undated])).toHaveLength(1)
  })

  it('aren’t a part and its whole, nor what a person calls different, nor two numbers of one breath', () => {
    const seats = [boats(1480), boats(1500)]
    expect(rounded(seats)).toHaveLength(1)
    for (const kind of ['partOf', 'notSameAs'] as const)
      expect(rounded(seats, { relations: [relation(1, kind, 2)] })).toEqual([])
    expect(rounded(seats, { breakdowns: [breakdown(2, [1])] })).toEqual([])
    const [exact, round] = [boats(1480), boats({ text: 'about 1,500', value: 1500, comparator: '~' })]
    const inOne = (wording: string) => {
      const input = project([exact, { ...round, source: 1 }])
      const quote = { exact: wording, prefix: '', suffix: '' }
      const highlights = new Map(
        [...input.highlights].map(([id, each]) => [id, { ...each, start: 0, end: wording.length, quote }]),
      )
      return checksOf({ ...input, highlights }, 'rounded')
    }
    expect(inOne('It has about 1,500 seats, of which 1,480 are dry.')).toEqual([])
    expect(inOne('It has about 1,500 seats. To be exact, they are 1,480.')).toHaveLength(1)
  })

  it('that a person names are checked', () => {
    const other = { fields: { measure: 'the fleet' } }
    const said = (value: number) =>
      rounded([boats(value), boats(about, other)], { relations: [relation(2, 'rounds', 1)] })[0]
    expect(said(2431)?.holds).toBe(true)
    expect(said(3100)).toMatchObject({
      holds: false,
      message: expect.stringContaining('about 2,400 can’t be 3,100 rounded: they differ by at least'),
    })
  })
})
