// Where a period lies on its line of time, what its ends look like, and which years stand under it.
import { describe, expect, it } from 'vitest'
import { type Ends, endsOf } from '../../../src/core/model/edtf-ends'
import { type Axis, axisOf, barOf, ticksOf, within } from '../../../src/renderer/claims/parts/time-line'

const ends = (edtf: string): Ends => endsOf(edtf) as Ends
const axis = (edtf: string, ...moments: number[]): Axis => axisOf(ends(edtf), moments) as Axis
const labels = (of: Axis) => ticksOf(of).flatMap(({ label }) => label ?? [])

describe('the line of time', () => {
  it('has room for the period and for when it was told, and is a year long at least', () => {
    const published = Date.UTC(2030, 5)
    const both = axis('2021/2022', published)
    expect(both.at(Date.UTC(2021, 0))).toBeGreaterThan(5)
    expect(both.at(published)).toBeGreaterThan(90)
    expect(both.at(published)).toBeLessThan(95)
    const { from, to } = axis('2021-05-03')
    expect((to - from) / 86_400_000).toBeGreaterThan(365)
    expect(axisOf(ends('../..'), [published])).toBeUndefined()
  })

  it('writes as many years under it as fit, and months where it is short', () => {
    expect(labels(axis('2017/2020'))).toEqual(['2017', '2018', '2019', '2020', '2021'])
    expect(labels(axis('1950/2020'))).toEqual(['1960', '1980', '2000', '2020'])
    expect(labels(axis('19XX')).length).toBeLessThan(7)
    const short = ticksOf(axis('2021-05-03'))
    expect(short.length).toBeGreaterThan(11)
    expect(short.filter(({ label }) => label !== undefined).length).toBeLessThan(3)
  })

  it('draws what is open, unknown, about and uncertain as such', () => {
    const look = (edtf: string) => {
      const { start, end, loose } = barOf(ends(edtf), axis(edtf))
      return `${start} ${end}${loose ? ' loose' : ''}`
    }
    expect(look('2017/2020')).toBe('sharp sharp')
    expect(look('2017~/2020?')).toBe('about uncertain')
    expect(look('2017%')).toBe('uncertain uncertain')
    expect(look('2017/..')).toBe('sharp open')
    expect(look('/2020')).toBe('unknown sharp')
    expect(look('2017-22')).toBe('sharp sharp loose')
    expect(look('201X')).toBe('sharp sharp loose')
    expect(look('2017-XX')).toBe('sharp sharp loose')
  })

  it('lets open ends run to its edges, and leaves out what lies beyond them', () => {
    const open = axis('2017/..')
    expect(barOf(ends('2017/..'), open).to).toBe(100)
    expect(barOf(ends('../2017'), axis('../2017')).from).toBe(0)
    expect(within(open, '1990')).toBeUndefined()
    expect(within(open, '2017-06')).toBeDefined()
    expect(within(open, '../..')).toEqual({ from: 0, to: 100 })
    expect(within(open, 'Y170000002')).toBeUndefined()
  })
})
