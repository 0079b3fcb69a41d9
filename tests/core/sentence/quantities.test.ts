// Quantities in sentences: counts, money, measures, shares, hedges, ranges, wholes, and what was never a number.
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../src/core/model/values'
import { count, sentence } from './made'

const percent = (value: number, more: Partial<Quantity> = {}) => count(value, 'percent', more)
const inFive = { ratio: { numerator: 1, denominator: 5 } }

describe('a quantity by itself', () => {
  it.each<[string, Quantity]>([
    ['There were 412 complaints.', count(412, 'complaints')],
    ['There was 1 complaint.', count(1, 'complaints')],
    ['There were no complaints.', count(0, 'complaints')],
    ['There were nearly 300 anglers.', count(300, 'anglers', { comparator: '<', approximate: true })],
    ['There were fewer than 300 anglers.', count(300, 'anglers', { comparator: '<' })],
    ['There were more than 300 anglers.', count(300, 'anglers', { comparator: '>' })],
    ['There were at least 12,000 anglers.', count(12_000, 'anglers', { comparator: '>=' })],
    ['There were at most 300 anglers.', count(300, 'anglers', { comparator: '<=' })],
    ['There were about 300 anglers.', count(300, 'anglers', { comparator: '~' })],
    ['There were some 300 anglers.', count(300, 'anglers', { comparator: '~', hedge: 'Some' })],
    ['There were about 300 anglers.', count(300, 'anglers', { comparator: '~', hedge: 'or so' })],
    ['There were between 40 and 50 anglers.', count(40, 'anglers', { upper: 50, comparator: 'range' })],
    [
      'There were roughly between 40 and 50 anglers.',
      count(40, 'anglers', { upper: 50, comparator: 'range', approximate: true }),
    ],
    ['There were 37 of 94 complaints.', count(37, 'complaints', { base: { text: '94', stated: true } })],
    ['There was 1 of 94 complaints.', count(1, 'complaints', { base: { text: '94', stated: true } })],
    ['There were 40 complaints among officers.', count(40, 'complaints', { population: 'officers' })],
    ['There were 40 complaints per 1,000 people.', count(40, 'complaints', { per: '1,000 people' })],
    [
      'There were 40 complaints about noise.',
      count(40, 'complaints', { population: 'complaints about noise' }),
    ],
    ['The figure came to £45,000.', count(45_000, 'GBP')],
    ['The figure came to 45,000 NOK.', count(45_000, 'NOK')],
    ['The figure came to less than £5.5.', count(5.5, 'GBP', { comparator: '<' })],
    ['The figure came to 1 hour.', count(1, 'hours')],
    ['The figure came to 85 percent of the drivers.', percent(85, { population: 'the drivers' })],
    ['The figure came to 2 percent.', count(0.02, 'proportion')],
    ['The figure came to 1 in 5 drivers.', count(0.2, 'proportion', { ...inFive, population: 'drivers' })],
    ['The figure came to between 40 and 50 percent.', percent(40, { upper: 50, comparator: 'range' })],
    [
      'The figure came to 12 percent more than in 2020.',
      percent(12, { comparison: { direction: 'more', than: 'in 2020' } }),
    ],
    [
      'There were 12 fewer complaints than in 2020.',
      count(12, 'complaints', { comparison: { direction: 'less', than: 'in 2020' } }),
    ],
    [
      'There were 12 complaints (more than 10).',
      count(12, 'complaints', { kind: 'flow', comparison: { direction: 'more', than: '10' } }),
    ],
    ['There were hundreds of complaints.', { text: 'Hundreds', status: 'vague', unit: 'complaints' }],
    ['There were many complaints.', { text: 'many', status: 'vague', unit: 'complaints' }],
    [
      'There were at least 200 complaints.',
      { text: '', status: 'vague', unit: 'complaints', bound: { op: '>=', value: 200, kind: 'count' } },
    ],
    ['There was an unknown number of complaints.', { text: '?', status: 'unknown', unit: 'complaints' }],
    ['There were the most complaints.', { text: 'the most complaints', status: 'superlative' }],
    ['There were no complaints.', { text: 'none', status: 'none', unit: 'complaints' }],
  ])('%s', (said, quantity) => {
    expect(sentence('statistic', { fields: { quantity } })).toBe(said)
  })
})
