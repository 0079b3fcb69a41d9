// The harness of measurements and torture, measured: its numbers are what we believe about speed.
import { describe, expect, it } from 'vitest'
import { row, seeded } from '../bench/harness'
import { growth, median, quantile } from '../bench/harness/statistics'
import { resultTable } from '../bench/harness/table'

describe('the harness', () => {
  it('repeats its random numbers', () => {
    const [a, b, c] = [seeded(7), seeded(7), seeded(8)]
    const three = (random: typeof a) => [random.next(), random.whole(1, 6), random.pick(['x', 'y', 'z'])]
    const first = three(a)
    expect(three(b)).toEqual(first)
    expect(three(c)).not.toEqual(first)
  })

  it('sums up samples', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(median([1, 2, 3, 4, 5, 6, 7])).toBe(4)
    expect(quantile([5, 1, 2, 3, 4], 0.95)).toBe(5)
  })

  it('tells linear from quadratic growth', () => {
    const points = (power: number) => [10, 100, 1000].map((size) => ({ size, ms: 3 * size ** power }))
    expect(growth(points(1))).toBeCloseTo(1)
    expect(growth(points(2))).toBeCloseTo(2)
    expect(growth(points(1).slice(1))).toBeUndefined()
  })

  it('leaves the warm-up and the preparation out', async () => {
    const calls: string[] = []
    const times = [1000, 1, 2, 3, 4, 5]
    const bench = row({
      work: 'count',
      budget: 3,
      sizes: [10],
      setUp: (size) => (calls.push(`set up ${size}`), { at: 0 }),
      before: () => calls.push('before'),
      run: (world) => ({ ms: times[world.at++] }),
      tearDown: () => calls.push('tear down'),
    })
    const result = await bench.measure()
    expect(result.sizes).toEqual([{ size: 10, runs: 5, median: 3, min: 1, max: 5, p95: 5 }])
    expect(result.kept).toBe(true)
    expect(calls).toEqual(['set up 10', ...Array.from({ length: 6 }, () => 'before'), 'tear down'])
    expect(resultTable([result])).toMatch(/count +10 +3\.00 ms .* 3\.00 ms +kept$/)
  })
})
