// Units and words as they are compared, and dates as stretches of time.
import { describe, expect, it } from 'vitest'
import { stemOf } from '../../../src/core/checking/alignment'
import { stretchOf } from '../../../src/core/checking/times'
import { unitOf } from '../../../src/core/checking/units'

const keyOf = (unit: string, per?: string) => unitOf({ unit, ...(per !== undefined && { per }) })

describe('units', () => {
  it.each([
    ['Complaints', 'complaint', 1],
    ['companies', 'company', 1],
    ['people', 'person', 1],
    ['buses', 'bus', 1],
    ['million crowns', 'crown', 1e6],
    ['millions of crowns', 'millions of crown', 1],
    ['£', 'pound', 1],
    ['tonnes', 'kilogram', 1000],
    ['hours', 'minute', 60],
    ['%', 'share', 0.01],
    ['Per cent', 'share', 0.01],
    ['proportion', 'share', 1],
    ['percentage points', 'percentage point', 1],
    ['', '', 1],
    ['constructor', 'constructor', 1],
    ['constructor of boats', 'constructor of boat', 1],
  ])('reads %s', (unit, key, factor) => {
    expect(keyOf(unit)).toMatchObject({ key, factor })
  })

  it('keeps what they are per', () => {
    expect(keyOf('crowns', 'month').key).toBe(keyOf('crown', 'months').key)
    expect(keyOf('crowns', 'month').key).not.toBe(keyOf('crowns', 'hour').key)
  })
})

describe('words', () => {
  it.each([
    ['closed', 'closing'],
    ['stopped', 'stop'],
    ['injuries', 'injury'],
    ['licences', 'licence'],
    ['arrested', 'arrests'],
  ])('have one stem: %s and %s', (a, b) => expect(stemOf(a)).toBe(stemOf(b)))

  it.each([
    ['sing', 's'],
    ['red', 'r'],
    ['bus', 'bu'],
    ['thing', 'th'],
  ])('keep what is no ending: %s', (word, cut) => expect(stemOf(word)).not.toBe(cut))
})

describe('stretches', () => {
  const days = (edtf: string) => {
    const { start = NaN, end = NaN } = stretchOf(edtf) ?? {}
    const day = (time: number) =>
      Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : String(time)
    return `${day(start)} ${day(end)}`
  }

  it.each([
    ['2021-02', '2021-02-01 2021-02-28'],
    ['2021-04/2022-03', '2021-04-01 2022-03-31'],
    ['2024-02-29', '2024-02-29 2024-02-29'],
    ['../2024', '-Infinity 2024-12-31'],
    ['2024-01/..', '2024-01-01 Infinity'],
    ['2021~', '2020-01-01 2022-12-31'],
    ['201X', '2010-01-01 2019-12-31'],
    ['2021-12-XX', '2021-12-01 2021-12-31'],
    ['2023-24', '2023-01-01 2024-02-29'],
    ['0050', '0050-01-01 0050-12-31'],
  ])('holds all that %s may mean', (edtf, expected) => expect(days(edtf)).toBe(expected))

  it('says nothing of what it can’t read', () => {
    expect(stretchOf('Y17000')).toBeUndefined()
    expect(stretchOf('2020/Y17000')).toBeUndefined()
  })
})
