// The harness of measurements and torture, measured: its numbers are what we believe about speed.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { row, seeded } from '../bench/harness'
import { counted, countedTable } from '../bench/harness/counted'
import { figuresOf, scoreDocument } from '../bench/regions/score'
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

  it('shows what is counted instead of timed', async () => {
    const bench = counted('found', () => [{ of: 'words', values: { share: 0.5, all: 1, letters: 1200 } }])
    expect(countedTable(await bench.measure())).toBe(
      'found  share    all  letters\nwords  0.500  1.000     1200',
    )
  })
})

describe('the score of guessed regions', () => {
  const labels = 'headline\tBus stop moved\nbyline\tBy Ann\nbody\tIt was here.\nfurniture\tShare\n'
  const text = 'BUS\nBus stop moved\nBy Ann\nIt was here.\nShare'
  const region = (kind: 'headline' | 'byline' | 'furniture', words: string) => {
    const start = text.indexOf(words)
    return { kind, start, end: start + words.length, by: 'rule' as const }
  }

  it('counts letters, by label and by guess, and nothing that has no label', () => {
    const regions = [region('headline', 'BUS\nBus stop moved'), region('furniture', 'By Ann\nIt')]
    const score = scoreDocument({ text, regions }, labels)
    expect(score.headline).toEqual({ right: 12, guessed: 12, labelled: 12 })
    expect(score.byline).toEqual({ right: 0, guessed: 0, labelled: 5 })
    expect(score.furniture).toEqual({ right: 0, guessed: 7, labelled: 5 })
    expect(score.body).toEqual({ right: 7, guessed: 12, labelled: 9 })
    expect(figuresOf(score.body)).toEqual({ precision: 7 / 12, recall: 7 / 9, f1: 14 / 21 })
  })

  it('counts as missed what the text doesn’t have, and goes on behind it', () => {
    const regions = [region('furniture', 'Share')]
    const lost = labels.replace('It was here.', 'It was elsewhere.')
    const score = scoreDocument({ text, regions }, lost)
    expect(score.body).toEqual({ right: 0, guessed: 17, labelled: 14 })
    expect(score.furniture).toEqual({ right: 5, guessed: 5, labelled: 5 })
  })

  it('has labels for every document, each line a kind and words', () => {
    const documents = globSync('tests/bench/regions/{open,held}/*').filter(
      (file) => !file.endsWith('.labels'),
    )
    expect(documents.length).toBeGreaterThanOrEqual(44)
    const line = /^(headline|byline|caption|furniture|body)\t.*[\p{L}\p{N}]/u
    const wrong = documents.flatMap((file) =>
      readFileSync(`${file}.labels`, 'utf8')
        .trimEnd()
        .split('\n')
        .filter((each) => !line.test(each))
        .map((each) => `${file}: ${each}`),
    )
    expect(wrong).toEqual([])
  })
})
