// Which checks stand where, the numbers of coverage, and the places on a picture's line.
import { describe, expect, it } from 'vitest'
import type { Check, Proposal } from '../../../src/core/model/check'
import { orderOf, percentOf, wholeOf } from '../../../src/renderer/checks/coverage/reckoning'
import { kindOf } from '../../../src/renderer/checks/face'
import { endsOf, scaleOf, told } from '../../../src/renderer/checks/pictures/scale'
import { countsOf, rowsOf, wrongIn } from '../../../src/renderer/checks/shown'

const check = (id: string, part: Partial<Check>): Check => ({
  id,
  kind: 'sum',
  claims: ['a', 'b'],
  expression: '1 + 1 = 2',
  holds: true,
  message: `About ${id}.`,
  basis: '',
  state: 'open',
  ...part,
})

const offer = (id: string, state: Check['state']): Proposal => ({
  id,
  claims: ['a', 'b'],
  message: `About ${id}.`,
  basis: '',
  state,
  verb: 'addSeries',
  input: { name: 'A series', claims: ['a', 'b'] },
})

const found = {
  checks: [
    check('held', {}),
    check('asked', { holds: 'unknown', kind: 'mixedUnits' }),
    check('drifted', { holds: false, kind: 'legalStatus' }),
    check('wrong', { holds: false }),
    check('dropped', { holds: false, state: 'dismissed' }),
  ],
  proposals: [offer('refused', 'dismissed'), offer('offered', 'open')],
}
const ids = (show: Parameters<typeof rowsOf>[1]): string[] => rowsOf(found, show).map(({ id }) => id)

describe('checks', () => {
  it('stand under one heading each, what does not hold before what is asked', () => {
    expect(ids('open')).toEqual(['wrong', 'drifted', 'asked'])
    expect(ids('holds')).toEqual(['held'])
    expect(ids('decided')).toEqual(['dropped', 'refused'])
    expect(ids('offers')).toEqual(['offered'])
    expect(countsOf(found)).toEqual({ open: 3, holds: 1, decided: 2, offers: 1 })
  })

  it('call a conflict that is only apparent none', () => {
    expect(kindOf({ check: check('a', { kind: 'conflict', holds: false }) })).toBe('Conflict')
    expect(kindOf({ check: check('b', { kind: 'conflict', holds: true }) })).toBe('No conflict')
  })

  it('count as wrong only while nobody has decided about them', () => {
    expect(wrongIn(found.checks)).toBe(2)
    expect(wrongIn()).toBe(0)
  })
})

describe('coverage', () => {
  const one = {
    sourceId: 'one',
    length: 300,
    read: 299,
    claimed: 30,
    figures: { all: 4, claimed: 4 },
    statements: { all: 1, claimed: 0 },
  }
  const two = { ...one, sourceId: 'two', read: 0, figures: { all: 6, claimed: 0 } }

  it('adds up sources', () => {
    expect(wholeOf([one, two])).toEqual({
      length: 600,
      read: 299,
      claimed: 60,
      figures: { all: 10, claimed: 4 },
      statements: { all: 2, claimed: 0 },
    })
  })

  it('puts the source first that has most left, and calls nothing whole that isn’t', () => {
    expect([one, two].toSorted(orderOf)).toEqual([two, one])
    expect(percentOf(one.read, one.length)).toBe(99)
    expect(percentOf(0, 0)).toBe(0)
  })
})

describe('a picture', () => {
  it('places numbers between the ends of its line, and what is beyond at an end', () => {
    const { at } = scaleOf(10, 20)
    expect([at(10), at(15), at(20), at(5), at(99)]).toEqual([0, 50, 100, 0, 100])
    expect(scaleOf(3, 3).at(3)).toBe(0)
  })

  it('draws an open end up to the printed value, also after JSON made it null', () => {
    const open = { label: '', value: 200, low: 200, high: Infinity }
    expect(endsOf(open)).toEqual({ low: 200, high: 200 })
    expect(endsOf(JSON.parse(JSON.stringify(open)) as typeof open)).toEqual({ low: 200, high: 200 })
  })

  it('tells a value as printed, a stretch by the ends that read differently, per cent with its sign', () => {
    expect(told({ label: '', value: 2400, low: 2350, high: 2450 })).toBe('2,400')
    expect(told({ label: '', low: 12, high: 40 })).toBe('12–40')
    expect(told({ label: '', low: 11.17188, high: 11.17189 })).toBe('11.1719')
    expect(told({ label: '', value: 12.5, low: 11, high: 14 }, '%')).toBe('12.5 %')
    expect(told({ label: '', value: 361, low: 361, high: 361 }, 'complaints')).toBe('361')
  })
})
