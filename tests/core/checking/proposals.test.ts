// What is offered of figures: breakdowns, relations and series; and what isn't.
import { describe, expect, it } from 'vitest'
import { operations } from '../../../src/core/operations'
import type { Checkable } from '../../../src/core/checking/checkable'
import {
  breakdown,
  idOf,
  numbersOf,
  project,
  proposalsOf,
  relation,
  sampleProject,
  type Told,
} from './claims'

const count = (quantity: Told['quantity'], more: Told = {}): Told => ({
  quantity,
  unit: 'inspections',
  ...more,
})
const offered = (input: Checkable) =>
  proposalsOf(input).map((each) => ({
    verb: each.verb,
    claims: numbersOf(each.claims),
    message: each.message,
  }))

describe('a breakdown', () => {
  const numbers = [1310, 874, 353, 83]

  it('is offered where figures stand behind their sum, or before it', () => {
    const expected = { verb: 'addBreakdown', claims: [1, 2, 3, 4] }
    expect(
      offered(project(numbers.map((each) => count({ text: '', value: each, precision: 0 })))),
    ).toMatchObject([expected])
    const before = [874, 353, 83, 1310].map((each) => count({ text: '', value: each, precision: 0 }))
    expect(offered(project(before))).toMatchObject([
      {
        claims: [4, 1, 2, 3],
        message:
          '874, 353 and 83 look like the parts of 1,310 inspections: they stand together and come to it.',
      },
    ])
  })

  it('is offered where the text goes on with “of these”, whatever they come to', () => {
    const input = project([count(1311), count(874), count(297), count(83), count(5000)])
    expect(offered(input)).toEqual([])
    input.highlights.get(idOf('highlight', 2))!.quote = {
      exact: 'Of these, 874 passed',
      prefix: '',
      suffix: '',
    }
    expect(offered(input)).toMatchObject([{ verb: 'addBreakdown', claims: [1, 2, 3, 4] }])
    expect(proposalsOf(input)[0]).toMatchObject({ input: { exhaustive: 'no', disjoint: 'assumed' } })
  })

  it('is offered where parts of one measure name their base', () => {
    const of = (value: number, measure: string): Told => ({
      quantity: { text: '', value, base: { claim: idOf('claim', 1), stated: true } },
      unit: 'complaints',
      source: value,
      fields: { measure },
    })
    const total: Told = { quantity: 361, unit: 'complaints' }
    expect(offered(project([total, of(265, 'by outcome'), of(19, 'by outcome')]))).toMatchObject([
      { claims: [1, 2, 3] },
    ])
    expect(offered(project([total, of(265, 'by outcome'), of(137, 'by company')]))).toEqual([])
    expect(offered(project([total, of(265, 'by outcome'), of(137, 'by outcome')]))).toEqual([])
  })

  it.each([
    ['one exists', (told: Told[]) => project(told, { breakdowns: [breakdown(1, [2, 3, 4])] })],
    ['units differ', (told: Told[]) => project(told.with(2, { quantity: 353, unit: 'vehicles' }))],
    [
      'times differ',
      (told: Told[]) => project(told.map((each, n) => ({ ...each, period: String(2020 + n) }))),
    ],
    ['they are shares', (told: Told[]) => project(told.map((each) => ({ ...each, unit: 'percent' })))],
    [
      'they stand in other sources',
      (told: Told[]) => project(told.map((each, n) => ({ ...each, source: n + 1 }))),
    ],
    [
      'one is withdrawn',
      (told: Told[]) => project(told.with(1, { ...told[1], claim: { status: 'retracted' } })),
    ],
  ])('isn’t offered where %s', (_, make) => {
    const told = numbers.map((each) => count({ text: '', value: each, precision: 0 }))
    expect(offered(make(told)).filter(({ verb }) => verb === 'addBreakdown')).toEqual([])
  })
})

describe('a relation', () => {
  const boats = (quantity: Told['quantity'], source: number, more: Told = {}): Told => ({
    quantity,
    unit: 'boats',
    period: '2021',
    source,
    fields: { measure: 'boats inspected' },
    ...more,
  })
  const quoted = (told: Told[], quote: string, more: Partial<Checkable> = {}) => {
    const input = project(told, more)
    input.highlights.get(idOf('highlight', 2))!.quote = { exact: quote, prefix: '', suffix: '' }
    return input
  }

  it('says what is the same in two sources, but not in one', () => {
    expect(proposalsOf(project([boats(412, 1), boats(412, 2)]))).toMatchObject([
      {
        verb: 'addRelation',
        input: { from: idOf('claim', 2), to: idOf('claim', 1), kind: 'sameAs', basis: 'inferred' },
      },
    ])
    expect(offered(project([boats(412, 1), boats(412, 1)]))).toEqual([])
    expect(offered(project([boats(412, 1), boats(412, 2, { period: '2022' })]))).toEqual([])
    const { period: _, ...undated } = boats(412, 2)
    expect(offered(project([boats(412, 1), undated]))).toEqual([])
  })

  it('says what rounds another, whichever came first', () => {
    const about = { text: 'about 2,400', value: 2400, comparator: '~' } as const
    const input = { from: idOf('claim', 1), to: idOf('claim', 2), kind: 'rounds' }
    expect(proposalsOf(project([boats(about, 1), boats(2431, 2)]))).toMatchObject([{ input }])
    expect(proposalsOf(project([boats(2431, 1), boats(about, 2)]))).toMatchObject([
      { input: { ...input, from: idOf('claim', 2), to: idOf('claim', 1) } },
    ])
  })

  it('says what updates a number that its passage names', () => {
    const told = [boats(2412, 1), boats(2437, 2)]
    expect(proposalsOf(quoted(told, 'It is 2,437, not 2,412 as stated in March.'))).toMatchObject([
      { input: { from: idOf('claim', 2), to: idOf('claim', 1), kind: 'updates' } },
    ])
    expect(offered(quoted(told, 'It is 2,437, not 12,412 or 2,412.5.'))).toEqual([])
  })

  it('isn’t offered where there is one', () => {
    const series = [{ id: idOf('other', 7), name: 'Boats', claims: [idOf('claim', 1), idOf('claim', 2)] }]
    expect(offered(quoted([boats(412, 1), boats(437, 2)], 'It is 437, not 412.', { series }))).toEqual([])
    for (const kind of ['notSameAs', 'contradicts', 'sameAs'] as const)
      expect(offered(project([boats(412, 1), boats(412, 2)], { relations: [relation(1, kind, 2)] }))).toEqual(
        [],
      )
  })
})

describe('a series', () => {
  const yearly = (years: string[]) =>
    years.map((period, n): Told => ({
      quantity: 70 - n,
      unit: 'berths',
      period,
      source: n + 1,
      fields: { measure: 'berths let', place: 'Saltmere' },
    }))

  it('is offered of three times, in their order', () => {
    expect(proposalsOf(project(yearly(['2020', '2018', '2022'])))).toMatchObject([
      {
        verb: 'addSeries',
        input: { name: 'berths let, Saltmere', claims: [2, 1, 3].map((n) => idOf('claim', n)) },
      },
    ])
  })

  it('isn’t offered of two times, of times that overlap, or of what is in one', () => {
    expect(offered(project(yearly(['2020', '2018'])))).toEqual([])
    expect(offered(project(yearly(['2018/2020', '2020', '2022'])))).toEqual([])
    const series = [{ id: idOf('other', 7), name: 'Berths', claims: [idOf('claim', 1)] }]
    expect(offered(project(yearly(['2018', '2020', '2022']), { series }))).toEqual([])
  })
})

describe('a proposal', () => {
  it('is the input of its operation', () => {
    const told = [1310, 874, 436].map((value) => count({ text: '', value, precision: 0 }))
    for (const { verb, input } of proposalsOf(project(told)))
      expect(() => operations[verb].parse(input)).not.toThrow()
  })

  it('isn’t made of the sample, whose claims are tied already', () => {
    expect(offered(sampleProject())).toEqual([])
  })
})
