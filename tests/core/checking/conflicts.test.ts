// Figures about the same: conflicts, and those that only seem so.
import { describe, expect, it } from 'vitest'
import type { Checkable } from '../../../src/core/checking/checkable'
import { breakdown, checksOf, idOf, numbersOf, project, relation, sourceOf, type Told } from './claims'

const boats = (quantity: Told['quantity'], more: Told = {}): Told => ({
  quantity,
  unit: 'boats',
  period: '2021',
  ...more,
  fields: { measure: 'boats inspected', place: 'Saltmere', ...more.fields },
})
const two = (a: Told, b: Told, more: Partial<Checkable> = {}) =>
  checksOf(
    project(
      [
        { source: 1, ...a },
        { source: 2, ...b },
      ],
      more,
    ),
    'conflict',
  )

describe('a conflict', () => {
  it('names both numbers and their sources', () => {
    const [check] = two(boats(412), boats(437))
    expect(check).toMatchObject({
      holds: false,
      computed: '25',
      expression: '412 ≠ 437 boats',
      message:
        '412 boats (Article 1) and 437 (Article 2) can’t both be right about “boats inspected, Saltmere”, 2021: they differ by 25.',
      picture: {
        as: 'values',
        unit: 'boats',
        values: [
          { value: 412, at: '2021' },
          { value: 437, at: '2021' },
        ],
      },
    })
    expect(numbersOf(check?.claims ?? [])).toEqual([1, 2])
  })

  it('knows an entity by all its names', () => {
    const id = idOf('other', 1)
    const entities = new Map([
      [id, { id, kind: 'organisation' as const, name: 'River Police', aliases: ['the water force'] }],
    ])
    const [a, b] = ['the River Police', 'The Water Force'].map((subject, n) =>
      boats(412 + n, { fields: { subject } }),
    )
    expect(two(a!, b!, { entities })).toMatchObject([{ holds: false }])
    expect(two(a!, b!)).toEqual([])
  })

  it('keeps numbers with what they number', () => {
    const fields = (ward: number, stage: number) => ({ subject: `ward ${ward}`, category: `stage ${stage}` })
    expect(two(boats(3, { fields: fields(1, 2) }), boats(9, { fields: fields(2, 1) }))).toEqual([])
    expect(two(boats(3, { fields: fields(1, 2) }), boats(9, { fields: fields(1, 2) }))).toHaveLength(1)
  })

  it('isn’t seen where a person has settled it', () => {
    for (const kind of ['updates', 'notContradicts', 'rounds', 'partOf', 'notSameAs'] as const)
      expect(two(boats(412), boats(437), { relations: [relation(2, kind, 1)] })).toEqual([])
    const series = [{ id: idOf('other', 7), name: 'Boats', claims: [idOf('claim', 1), idOf('claim', 2)] }]
    expect(two(boats(412), boats(437), { series })).toEqual([])
    expect(two(boats(412), boats(437), { breakdowns: [breakdown(1, [2])] })).toEqual([])
  })

  it('isn’t one of a part and what it names as its base', () => {
    const part = boats({ text: '437', value: 437, base: { claim: idOf('claim', 1), stated: true } })
    expect(two(boats(412), part)).toEqual([])
    expect(two(boats(412), { ...part, quantity: 437 })).toHaveLength(1)
  })

  it('needs somebody who says both, and what they are about', () => {
    expect(two(boats(412), boats(437, { claim: { certainty: 'denied' } }))).toEqual([])
    const unnamed = (quantity: number): Told => ({ quantity, unit: 'boats', period: '2021' })
    expect(two(unnamed(412), unnamed(437))).toEqual([])
    const told = (n: number, statement: string): Told => ({ ...unnamed(n), claim: { statement } })
    expect(
      two(told(412, 'In 2021 412 boats were inspected.'), told(437, 'Inspected in 2021: 437 boats')),
    ).toHaveLength(1)
    expect(two(told(412, '412 boats were inspected.'), told(437, '437 boats were sunk.'))).toEqual([])
  })

  it('takes a missing place for the only one that is named', () => {
    const { place: _, ...somewhere } = boats(437).fields!
    const nowhere = { ...boats(437), fields: somewhere }
    expect(two(boats(412), nowhere)).toMatchObject([
      {
        holds: 'unknown',
        message:
          '412 boats (Article 1) and 437 (Article 2) conflict if both are about “boats inspected, Saltmere”, 2021; one names no place.',
      },
    ])
    // The number of the whole country isn't that of the town.
    expect(two(boats(412), { ...nowhere, quantity: 4137 })).toEqual([])
    expect(two(boats(412), boats(437, { fields: { place: 'Orrin' } }))).toEqual([])
    const three = [
      boats(412, { source: 1 }),
      boats(450, { fields: { place: 'Orrin' }, source: 2 }),
      { ...nowhere, source: 3 },
    ]
    expect(checksOf(project(three), 'conflict')).toEqual([])
  })

  it('is seen where a person says that both are the same, or contradict', () => {
    const other = { fields: { measure: 'vessels seen at all' } }
    expect(two(boats(412), boats(437, other))).toEqual([])
    for (const kind of ['sameAs', 'contradicts'] as const)
      expect(two(boats(412), boats(437, other), { relations: [relation(2, kind, 1)] })).toMatchObject([
        { holds: false },
      ])
    expect(
      two(boats(412), boats({ value: 400, text: 'about 400', comparator: '~' }, other), {
        relations: [relation(2, 'sameAs', 1)],
      }),
    ).toEqual([])
  })

  it('isn’t one of what only the wording hedges', () => {
    expect(two(boats({ text: 'over 300', value: 300 }), boats(326))).toEqual([])
    expect(two(boats({ text: '300', value: 300 }), boats(326))).toHaveLength(1)
  })

  it('isn’t one of a count and an estimate near it', () => {
    const estimated = (value: number) => boats(value, { claim: { certainty: 'estimated' } })
    expect(two(boats(4120), estimated(4480))).toEqual([])
    expect(two(boats(4120), estimated(6480))).toMatchObject([{ holds: false }])
  })

  it('isn’t seen where one writer has both numbers in sight', () => {
    expect(checksOf(project([boats(412), boats(437)]), 'conflict')).toEqual([])
    const apart = [boats(412), ...Array.from({ length: 6 }, () => ({})), boats(437)]
    expect(checksOf(project(apart), 'conflict')).toHaveLength(1)
  })

  it('is said once for each number, and copies don’t count', () => {
    const told = [412, 437, 412, 437, 437, 451].map((value, n) => boats(value, { source: n + 1 }))
    const found = checksOf(project(told), 'conflict')
    expect(found.map(({ claims }) => numbersOf(claims))).toEqual([
      [1, 2],
      [1, 6],
    ])
    const copy = new Map(
      [1, 2, 3].map((n) => [idOf('source', n), sourceOf(n, n === 1 ? { copyOf: idOf('source', 3) } : {})]),
    )
    const copied = [boats(412, { source: 1 }), boats(437, { source: 2 }), boats(412, { source: 3 })]
    expect(
      checksOf(project(copied, { sources: copy }), 'conflict').map(({ claims }) => numbersOf(claims)),
    ).toEqual([[2, 3]])
  })

  it('is asked about once where a list doesn’t say what each of its numbers is about', () => {
    const list = (many: number) =>
      Array.from({ length: many }, (_, n) => boats(100 + n * 11, { source: n + 1 }))
    expect(checksOf(project(list(6)), 'conflict').map(({ holds }) => holds)).toEqual(Array(5).fill(false))
    const [check, ...others] = checksOf(project(list(9)), 'conflict')
    expect(others).toEqual([])
    expect(check).toMatchObject({
      holds: 'unknown',
      message: expect.stringContaining('9 numbers are given for'),
    })
    expect(numbersOf(check?.claims ?? [])).toHaveLength(6)
  })

  it('is only possible where a period is missing', () => {
    const { period: _, ...undated } = boats(437)
    expect(two(boats(412), undated)).toMatchObject([{ holds: 'unknown' }])
    const years = [
      boats(412, { source: 1 }),
      boats(450, { source: 2, period: '2022' }),
      { ...undated, source: 3 },
    ]
    expect(checksOf(project(years), 'conflict')).toEqual([])
    const published = (first: string, second: string) =>
      new Map([first, second].map((each, n) => [idOf('source', n + 1), sourceOf(n + 1, { published: each })]))
    const { period: __, ...other } = boats(412)
    const holds = (sources: Checkable['sources']) =>
      two(other, undated, { sources }).map((check) => check.holds)
    expect(holds(published('2023-03-01', '2023-03-14'))).toEqual([false])
    expect(holds(published('2023-03-01', '2023-09-14'))).toEqual(['unknown'])
    expect(holds(published('2019-03-01', '2023-09-14'))).toEqual([])
    const worded = (text: string) => boats(text === 'last year' ? 412 : 437, { period: { text } })
    expect(two(worded('last year'), worded('in 2021'))).toEqual([])
    const alike = { ...worded('Last year '), quantity: 437 }
    expect(two(worded('last year'), alike, { sources: published('2023-03-01', '2023-03-02') })).toMatchObject(
      [{ holds: false }],
    )
    expect(two(worded('last year'), alike)).toMatchObject([{ holds: 'unknown' }])
  })
})

describe('what only seems a conflict', () => {
  it.each([
    ['they are about different times: 2021 and 2017 to 2022', {}, { period: '2017/2022' }],
    [
      '412 is as of March 2022 and 437 as of 1 September 2022',
      { period: { edtf: '2021', asOf: '2022-03' } },
      { period: { edtf: '2021', asOf: '2022-09-01' } },
    ],
    ['437 is what is expected', {}, { claim: { certainty: 'expected' } }],
    [
      '437 is as of March 2022 and 412 of a date that nobody gives',
      {},
      { period: { edtf: '2021', asOf: '2022-03' } },
    ],
    ['437 is a running total', {}, { quantity: { text: '437', value: 437, kind: 'cumulative' } }],
    ['one counts boats, the other crews', {}, { unit: 'crews' }],
  ] as const)('is said with its reason: %s', (because, a, b) => {
    const words = { fields: { measure: 'inspected at the quay' } }
    expect(
      two(boats(412, { ...words, ...a }), { ...boats(437, { ...words, ...b }), ...('quantity' in b && b) }),
    ).toMatchObject([
      { holds: true, message: expect.stringContaining(`not a conflict, because ${because}.`) },
    ])
  })

  it('is said of two groups of people, but not of a table of them', () => {
    const of = (value: number, population: string, source: number) =>
      boats({ text: String(value), value, population }, { source })
    const told = [of(44, 'ferries', 1), of(131, 'trawlers', 2)]
    expect(checksOf(project(told), 'conflict')).toMatchObject([
      { holds: true, message: expect.stringContaining('one is of ferries, the other of trawlers') },
    ])
    const table = ['ferries', 'trawlers', 'barges', 'yachts'].map((each, n) => of(40 + n, each, n + 1))
    expect(checksOf(project(table), 'conflict')).toEqual([])
  })

  it('isn’t said of the periods of a table', () => {
    const periods = ['2021', '2021-01/2021-06', '2021-03', '2021-04']
    const of = (many: number) =>
      periods.slice(0, many).map((period, n) => boats(400 + n * 9, { period, source: n + 1 }))
    expect(checksOf(project(of(3)), 'conflict').map(({ holds }) => holds)).toEqual([true, true, true])
    expect(checksOf(project(of(4)), 'conflict')).toEqual([])
  })

  it('isn’t said of times that don’t meet', () => {
    expect(two(boats(412), boats(437, { period: '2022' }))).toEqual([])
  })
})
