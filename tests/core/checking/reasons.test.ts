// Numbers that differ and are no conflict, since their claims say of themselves that they are about different things.
import { describe, expect, it } from 'vitest'
import type { Checkable } from '../../../src/core/checking/checkable'
import { checksOf, idOf, printed, project, sourceOf, type Told } from './claims'

const two = (a: Told, b: Told, sources: Parameters<typeof sourceOf>[1][] = []) => {
  const more: Partial<Checkable> =
    sources.length > 0
      ? { sources: new Map(sources.map((each, n) => [idOf('source', n + 1), sourceOf(n + 1, each)])) }
      : {}
  return checksOf(project([a, { ...b, source: 2 }], more), 'conflict')
}
const told = (wording: string, measure: string, period = 'in 2021', more = {}) =>
  printed(wording, measure, period, more)
const share = (wording: string, text: string) =>
  told(wording, 'applicants hired', 'in 2021', { quantity: { base: { text, stated: true } } })

describe('a reason why two numbers may differ', () => {
  it.each([
    [
      'one is “complaints against officers”, the other “complaints by officers”',
      told('412 complaints', 'complaints against officers'),
      told('87 complaints', 'complaints by officers'),
    ],
    [
      'one is a share of “all applicants”, the other of “those interviewed”',
      share('12 per cent', 'all applicants'),
      share('30 per cent', 'those interviewed'),
    ],
    [
      '3,000 depends on a condition: “if the dam fails”',
      told('3,000 homes', 'homes flooded', 'in 2021', { claim: { condition: { text: 'if the dam fails' } } }),
      told('120 homes', 'homes flooded'),
    ],
    [
      '412 has an exception: “without trawlers”',
      told('412 boats', 'boats inspected', 'in 2021', { claim: { exception: { text: 'without trawlers' } } }),
      told('530 boats', 'boats inspected'),
    ],
  ])('is what a claim says of itself: %s', (because, a, b) => {
    const [check] = two(a, b)
    expect(check?.holds).toBe(true)
    expect(check?.message).toContain(`: not a conflict, because ${because}.`)
  })

  it('is none where both say the same of themselves', () => {
    const both = [share('12 per cent', 'the applicants'), share('30 per cent', 'all applicants')] as const
    expect(two(...both)).toMatchObject([{ holds: false }])
    const received = told('412 complaints', 'complaints received by the force')
    expect(two(received, told('87 complaints', 'complaints made to the force'))).toMatchObject([
      { holds: false },
    ])
  })

  it('is that the time of a number wasn’t over when it was known', () => {
    const toll = [
      told('31 people', 'deaths in the quake', 'in August 2019'),
      told('45 people', 'people killed in the quake', 'in August 2019'),
    ] as const
    expect(two(...toll, [{ published: '2019-08-03' }, { published: '2019-08-09' }])).toMatchObject([
      {
        holds: true,
        message: expect.stringContaining(
          'because August 2019 wasn’t over when 31 was published (3 August 2019)',
        ),
      },
    ])
    expect(two(...toll, [{ published: '2019-08-03' }, { published: '2019-08-03' }])).toMatchObject([
      { holds: false },
    ])
    expect(two(...toll, [{ published: '2020-03-01' }, { published: '2020-03-02' }])).toMatchObject([
      { holds: false, message: expect.stringMatching(/differ by 14; the later one may be a correction\.$/) },
    ])
  })

  it('is that a newer version of the source has the other number', () => {
    const numbers = [told('412 boats', 'boats inspected'), told('437 boats', 'boats inspected')] as const
    expect(two(...numbers, [{}, { supersedes: idOf('source', 1) }])).toMatchObject([
      { holds: true, message: expect.stringContaining('437 stands in a newer version of the same source') },
    ])
    expect(two(...numbers, [{}, {}])).toMatchObject([{ holds: false }])
  })
})

describe('what isn’t the same', () => {
  it.each([
    ['voters', 'registered voters', 'voters'],
    ['prisoners', 'prisoners released', 'prisoners'],
    ['buildings', 'listed buildings', 'buildings'],
    ['thefts', 'car thefts', 'vehicle thefts'],
  ])('%s: “%s” and “%s”', (unit, a, b) => {
    const counted = (quantity: number, measure: string): Told => ({
      quantity,
      unit,
      period: '2021',
      fields: { measure },
    })
    expect(two(counted(1543, a), counted(1201, b))).toEqual([])
    expect(two(counted(1543, a), counted(1201, a))).toMatchObject([{ holds: false }])
  })

  it('are seasons of one year', () => {
    const inSeason = (value: number, edtf: string): Told => ({
      quantity: value,
      unit: 'boats',
      period: { edtf },
      fields: { measure: 'boats sunk' },
    })
    expect(two(inSeason(41, '2021-21'), inSeason(76, '2021-23'))).toEqual([])
    expect(two(inSeason(41, '2021-21'), inSeason(76, '2021-21'))).toMatchObject([{ holds: false }])
  })

  it('are units of which one may be the other: nothing is said of them', () => {
    const suspended = (value: number, unit: string): Told => ({
      quantity: value,
      unit,
      period: '2021',
      fields: { measure: 'suspended' },
    })
    expect(two(suspended(38, 'police officers'), suspended(52, 'officers'))).toEqual([])
  })
})

describe('what is measured', () => {
  it.each([
    ['200 miles', '320 km', 'length of the coast path'],
    ['500 miles', '800 km', 'length of the coast path'],
    ['200 acres', '80 hectares', 'heath burnt'],
    ['two years', '18 months', 'average sentence'],
    ['two dozen sheep', '25 sheep', 'sheep lost'],
    ['half a million euros', '€530,000', 'cost of the pier'],
  ])('agrees as far as its print goes: %s, %s', (a, b, measure) =>
    expect(two(told(a, measure), told(b, measure))).toEqual([]),
  )

  it.each([
    ['200 acres', '500 hectares', 'heath burnt'],
    ['two years', '60 months', 'average sentence'],
    ['two dozen sheep', '35 sheep', 'sheep lost'],
    ['half a million euros', '€630,000', 'cost of the pier'],
  ])('is compared across units: %s, %s', (a, b, measure) =>
    expect(two(told(a, measure), told(b, measure))).toMatchObject([{ holds: false }]),
  )
})
