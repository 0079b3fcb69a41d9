// The drawing of the claims around a claim: places, ties, and where the arrows lead.
import { expect, test } from 'vitest'
import type { Around } from '../../../src/core/answers'
import { drawingOf, neighbour, tiesOf } from '../../../src/renderer/graph/layout'

const row = (id: string) => ({ claim: { id } }) as Around['claims'][number]
const around = {
  claims: ['a', 'b', 'c', 'd'].map(row),
  relations: [
    { id: 'r1', from: 'a', to: 'b', kind: 'supports' },
    { id: 'r2', from: 'a', to: 'b', kind: 'rounds' },
    { id: 'r3', from: 'a', to: 'gone', kind: 'supports' },
  ],
  breakdowns: [{ id: 'w', total: 'a', parts: [{ claim: 'c' }, { claim: 'gone' }] }],
  series: [{ id: 's', name: 'By year', claims: ['c', 'gone', 'd'] }],
} as unknown as Around

test('relations, parts and series are ties between claims that are there', () => {
  expect(tiesOf(around).map(({ from, to, label, look }) => [from, to, label, look])).toEqual([
    ['a', 'b', 'Supports', 'relation'],
    ['a', 'b', 'Rounds', 'relation'],
    ['a', 'c', 'part', 'part'],
    ['c', 'd', 'By year', 'series'],
  ])
})

test('no two claims cover each other, and every tie has its line', () => {
  const box = { width: 128, height: 44 }
  const { places, lines, width, height } = drawingOf(around, box, 'TB')
  expect(lines).toHaveLength(4)
  for (const [at, one] of places.entries()) {
    expect(one.x).toBeGreaterThanOrEqual(0)
    expect(one.x + box.width).toBeLessThanOrEqual(width)
    expect(one.y + box.height).toBeLessThanOrEqual(height)
    for (const other of places.slice(at + 1))
      expect(Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height).toBe(true)
  }
})

test('an arrow leads to the nearest claim that way', () => {
  const places = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 100, y: 10 },
    { id: 'c', x: 200, y: 0 },
    { id: 'd', x: 10, y: 90 },
  ]
  expect(neighbour(places, 'a', 'ArrowRight')).toBe('b')
  expect(neighbour(places, 'b', 'ArrowRight')).toBe('c')
  expect(neighbour(places, 'a', 'ArrowDown')).toBe('d')
  expect(neighbour(places, 'a', 'ArrowLeft')).toBeUndefined()
  expect(neighbour(places, 'a', 'Enter')).toBeUndefined()
})
