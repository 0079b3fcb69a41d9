// Sentences of checks that say numbers: in the unit that stands beside them, and never as less than what is called wrong.
import { describe, expect, it } from 'vitest'
import type { CheckKind } from '../../../src/core/model/check'
import type { Quantity } from '../../../src/core/model/values'
import { breakdown, checksOf, project, relation, type Told } from './claims'

const told = (value: number, unit: string, more: Partial<Quantity> = {}): Told => ({
  quantity: { text: String(value), value, ...more },
  unit,
})
const messageOf = (kind: CheckKind, input: ReturnType<typeof project>) =>
  checksOf(input, kind).map(({ message }) => message)

describe('numbers that differ', () => {
  const between = (a: Told, b: Told) =>
    messageOf('conflict', project([a, b], { relations: [relation(1, 'contradicts', 2)] }))

  it.each([
    [told(4.2, 'percent'), told(4.3, 'percent'), 'differ by 0.1 percentage points'],
    [told(0.3, 'metres'), told(0.4, 'metres'), 'differ by 0.1'],
    [
      told(1_200_000, 'GBP', { text: '£1.2m' }),
      told(1_300_000, 'GBP', { text: '£1.3m' }),
      'differ by 100,000',
    ],
    [told(5, 'km'), told(2, 'miles'), 'differ by 1.8'],
    [told(62, 'percent'), told(48, 'percent'), 'differ by 14 percentage points'],
    [told(900, 'boats'), told(300, 'boats', { hedge: 'about' }), 'differ by at least'],
    [told(301, 'boats'), told(301, 'boats', { comparator: '>' }), 'differ by a little'],
    [told(400, 'boats', { comparator: '>' }), told(286, 'boats'), 'differ by at least 110'],
  ])('%#: differ by what is printed', (a, b, said) =>
    expect(between(a, b)).toEqual([expect.stringMatching(`${said}( |\\.$)`)]),
  )

  it('are counted per something', () => {
    const about = { period: '2021', fields: { measure: 'rent of a stall' } }
    const input = project([
      { ...told(500, 'GBP', { per: 'month' }), ...about },
      { ...told(6000, 'GBP', { per: 'year' }), ...about, source: 2 },
    ])
    expect(messageOf('conflict', input)).toEqual([
      expect.stringMatching(/because one counts GBP per month, the other GBP per year\.$/),
    ])
  })
})

describe('a sum', () => {
  const sumOf = (total: Told, ...parts: Told[]) => {
    const made = breakdown(
      1,
      parts.map((_, n) => n + 2),
      { exhaustive: 'stated' },
    )
    return messageOf('sum', project([total, ...parts], { breakdowns: [made] }))[0]
  }

  it('is said in one unit', () => {
    expect(sumOf(told(3, 'hours'), told(90, 'minutes'), told(60, 'minutes'))).toMatch(/the 180 minutes/)
    expect(sumOf(told(2, 'years'), told(14, 'months'), told(10, 'months'))).toMatch(/the 24 months/)
    const half = told(0.5, 'proportion', { text: 'one in two', ratio: { numerator: 1, denominator: 2 } })
    expect(sumOf(told(100, 'percent'), half, half)).toMatch(/^1 in 2 \+ 1 in 2 = .* %, which .* the 100 % /)
  })
})
