// Which claims look like one, why, and which are left alone because somebody has said how they belong together.
import { describe, expect, it } from 'vitest'
import { likelyClaims } from '../../../src/core/likeness/claims'
import type { Pair } from '../../../src/core/likeness/pairs'
import type { Checkable } from '../../../src/core/checking/checkable'
import type { Claim } from '../../../src/core/model/claim'
import { breakdown, idOf, project, relation, type Told } from '../checking/claims'

function pairsOf(input: Checkable, limit = 100): Pair[] {
  const work = likelyClaims(input, limit, () => false)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

const reason = (one: Told, other: Told): string | undefined => pairsOf(project([one, other]))[0]?.because
const saying = (statement: string, claim: Partial<Claim> = {}): Told => ({ claim: { statement, ...claim } })
const figure = (period?: string, fields: Claim['fields'] = {}): Told => ({
  quantity: 361,
  unit: 'complaints',
  ...(period !== undefined && { period }),
  fields: { measure: 'complaints upheld', ...fields },
})

describe('two claims are likely the same', () => {
  it('that give one number for times and places that may be one', () => {
    expect(reason(figure('2017/2020'), { ...figure('2019'), unit: 'Complaint' })).toBe(
      'Both say 361 complaints for 2017/2020.',
    )
    expect(reason(figure(), figure('2019', { place: 'Ely' }))).toBe('Both say 361 complaints.')
  })

  it('that rest on one passage and say nothing different', () => {
    const onOne = { evidence: [{ highlightId: idOf('highlight', 1), role: 'states' as const }] }
    const [a, b] = [{ claim: onOne }, { claim: onOne, fields: { measure: 'complaints' } }]
    expect(reason(a, b)).toMatch(/^Both rest on the same passage, “.*”\.$/)
    expect(reason({ ...a, fields: { measure: 'officers' } }, b)).toBeUndefined()
  })

  it('that say the same, or nearly', () => {
    const words = 'The board upheld most complaints about noise in the harbour at night'
    expect(reason(saying(words), saying(`${words.toUpperCase()}!`))).toBe('Their statements are the same.')
    expect(reason(saying(words), saying(words.replace('most', 'nearly all')))).toBe(
      'Their statements are nearly the same.',
    )
  })
})

describe('two claims are two', () => {
  it('of other numbers, units, times, places or matters', () => {
    expect(reason(figure(), { ...figure(), quantity: 362 })).toBeUndefined()
    expect(reason(figure(), { ...figure(), unit: 'officers' })).toBeUndefined()
    expect(reason(figure('2018'), figure('2019'))).toBeUndefined()
    expect(reason(figure('2018', { place: 'Ely' }), figure('2018', { place: 'York' }))).toBeUndefined()
    expect(reason(figure(), figure(undefined, { measure: 'letters answered' }))).toBeUndefined()
  })

  it('of other types, other polarity, or taken back', () => {
    expect(reason(figure(), { ...figure(), claim: { type: 'finding' } })).toBeUndefined()
    expect(reason(figure(), { ...figure(), claim: { polarity: 'negative' } })).toBeUndefined()
    expect(reason(figure(), { ...figure(), claim: { status: 'retracted' } })).toBeUndefined()
  })

  it('whose statements have another number, or a “not”', () => {
    const words = 'The board upheld 40 complaints about noise in the harbour at night that year'
    expect(reason(saying(words), saying(words.replace('40', '41')))).toBeUndefined()
    expect(reason(saying(words), saying(words.replace('upheld', 'not upheld')))).toBeUndefined()
  })

  it('that a relation, a breakdown or a series ties', () => {
    const input = project([figure(), figure(), { quantity: 5 }])
    const claims = [idOf('claim', 1), idOf('claim', 2)]
    expect(pairsOf(input)).toHaveLength(1)
    expect(pairsOf({ ...input, relations: [relation(2, 'notSameAs', 1)] })).toEqual([])
    expect(pairsOf({ ...input, breakdowns: [breakdown(3, [1, 2])] })).toEqual([])
    expect(pairsOf({ ...input, series: [{ id: idOf('other', 1), name: 'S', claims }] })).toEqual([])
  })
})

it('gives the likeliest first, and no more than are asked for', () => {
  const told = [figure('2019'), figure(), figure('2019'), saying('All of it'), saying('All of it')]
  const found = pairsOf(project(told))
  expect(found.map(({ ids }) => ids.map((id) => Number(id.slice(-2))))).toEqual([
    [4, 5],
    [1, 3],
    [1, 2],
    [2, 3],
  ])
  expect(pairsOf(project(told), 1)).toHaveLength(1)
})

it('looks at no more than a few of many that say the same', () => {
  const many = Array.from({ length: 600 }, () => figure('2019'))
  expect(pairsOf(project(many), 1_000_000).length).toBeLessThan(600 * 13)
})
