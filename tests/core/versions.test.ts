// Versions without a project: what differs between two texts, which sources look alike, what a highlight becomes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Highlight } from '../../src/core/model/highlight'
import type { Span } from '../../src/core/text/span'
import { keysOf } from '../../src/core/versions/alike'
import type { DifferenceRun } from '../../src/core/versions/answers'
import { carriedTo } from '../../src/core/versions/carried'
import { differenceOf } from '../../src/core/versions/difference'
import { firstVersionOf } from '../../src/core/versions/first'

function runsOf(old: string, fresh: string): DifferenceRun[] {
  const work = differenceOf(old, fresh)
  let part = work.next()
  while (!part.done) part = work.next()
  return part.value
}

const cut = (text: string, { start, end }: Span) => text.slice(start, end)

describe('the difference between two texts', () => {
  const sentence = fc
    .array(
      fc.constantFrom('the', 'board', 'lost', '1,204', 'don’t', '👩‍👩‍👧', 'cafe\u0301', 'مرحبا', 'a\u00a0b', '.'),
      {
        maxLength: 9,
      },
    )
    .map((words) => words.join(' '))
  const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 12 })
  /** A text and what became of it: paragraphs left out, put elsewhere, said otherwise. */
  const edited = fc
    .tuple(paragraphs, paragraphs, fc.infiniteStream(fc.nat(9)))
    .map(([kept, others, dice]) => {
      const next = () => dice.next().value as number
      const fresh = kept.flatMap((each) => {
        const what = next()
        if (what === 0) return []
        if (what === 1) return [others[next() % others.length] ?? '', each]
        return [what === 2 ? each.replace('the', 'our') : each]
      })
      if (next() < 4) fresh.unshift(...fresh.splice(-1))
      return [kept.join('\n'), fresh.join('\n')] as const
    })

  test('is told whole: the runs of a side are its text, and what is called the same is', () => {
    fc.assert(
      fc.property(edited, ([old, fresh]) => {
        const runs = runsOf(old, fresh)
        expect(told(runs, 'old', old)).toBe(old)
        expect(told(runs, 'new', fresh)).toBe(fresh)
        expect(runs.filter((run) => !isTrue(run, old, fresh))).toEqual([])
      }),
      { numRuns: 500, seed: 20_261_123 },
    )
  })

  /** What the runs say of one side. */
  const told = (runs: DifferenceRun[], side: 'old' | 'new', text: string): string =>
    runs
      .flatMap((run) => {
        const span = (run as { old?: Span; new?: Span })[side]
        return span ? [cut(text, span)] : []
      })
      .join('\n')

  /** Whether a run says what is so of both texts. */
  function isTrue(run: DifferenceRun, old: string, fresh: string): boolean {
    if (run.kind === 'same') return cut(fresh, run.new) === cut(old, run.old)
    if (run.kind === 'changed') return applied(run, old, fresh) === cut(fresh, run.new)
    if (run.moved === undefined) return true
    const [there, here] = run.kind === 'removed' ? [run.moved, run.old] : [run.new, run.moved]
    return cut(fresh, there) === cut(old, here)
  }

  /** The old paragraph with each place that differs as it is in the new one. */
  function applied(run: DifferenceRun & { kind: 'changed' }, old: string, fresh: string): string {
    let [at, text] = [run.old.start, '']
    for (const place of run.words) {
      text += old.slice(at, place.old.start) + cut(fresh, place.new)
      at = place.old.end
    }
    return text + old.slice(at, run.old.end)
  }

  test('keeps a paragraph that moved together with where it went', () => {
    const [one, two, three] = ['Dues fell.', 'Two members asked for an audit.', 'Nobody would comment.']
    const [old, fresh] = [[one, two, three].join('\n'), [two, three, one].join('\n')]
    expect(runsOf(old, fresh)).toEqual([
      { kind: 'removed', old: { start: 0, end: 10 }, moved: { start: 54, end: 64 } },
      { kind: 'same', old: { start: 11, end: 64 }, new: { start: 0, end: 53 } },
      { kind: 'added', new: { start: 54, end: 64 }, moved: { start: 0, end: 10 } },
    ])
  })

  test('names the words that differ, to the letter, and never half a character', () => {
    const [old, fresh] = ['He paid 1,204\u00a0crowns 👩‍👩‍👧 in all.', 'He paid 1204 crowns 👩‍👧 in all.']
    const [run] = runsOf(old, fresh)
    const words = run?.kind === 'changed' ? run.words : []
    expect(words.map((each) => [cut(old, each.old), cut(fresh, each.new)])).toEqual([
      ['1,204\u00a0', '1204 '],
      ['👩‍👩‍👧', '👩‍👧'],
    ])
  })

  test('of a megabyte, much of it changed, takes no long block', () => {
    const line = (n: number) =>
      Array.from({ length: 40 }, (_, at) => `word${(n * 31 + at * 7) % 4001}`).join(' ')
    const lines = Array.from({ length: 3500 }, (_, n) => line(n))
    const fresh = lines.flatMap((each, n) =>
      n % 11 === 0 ? [] : n % 3 === 0 ? [each.replace(/word\d+7\b/g, 'other')] : [each],
    )
    const work = differenceOf(lines.join('\n'), fresh.join('\n'))
    let longest = 0
    const began = performance.now()
    for (let [at, part] = [began, work.next()]; ; part = work.next()) {
      longest = Math.max(longest, performance.now() - at)
      at = performance.now()
      if (part.done) break
    }
    // Ten times what it takes on a quiet machine.
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(longest).toBeLessThan(2_000)
  })
})

describe('sources look alike', () => {
  const alike = (one: object, other: object): string[] => {
    const [keys, others] = [one, other].map((each) => keysOf({ title: '', ...each }))
    const known = new Set(others?.map(({ by, key }) => `${by} ${key}`))
    return (keys ?? []).filter(({ by, key }) => known.has(`${by} ${key}`)).map(({ by }) => by)
  }

  test('by the page that their addresses lead to', () => {
    const url = 'https://www.post.example/dues/?utm_source=mail&id=7#top'
    expect(alike({ url }, { originalUrl: 'http://post.example/dues?id=7' })).toEqual(['url'])
    expect(alike({ url }, { url: 'http://post.example/dues?id=8' })).toEqual([])
    expect(alike({ url }, { url: 'https://www.courier.example/dues/?id=7' })).toEqual([])
  })

  test('not by the front page of a site, nor by what is no address', () => {
    for (const url of ['https://post.example/', 'https://post.example/index.html', 'a cutting'])
      expect(alike({ url }, { url })).toEqual([])
  })

  test('by the words of their titles', () => {
    expect(alike({ title: 'Harbour dues fell' }, { title: 'HARBOUR DUES: fell!' })).toEqual(['title'])
    expect(alike({ title: '—' }, { title: '—' })).toEqual([])
  })
})

describe('a highlight that is carried on', () => {
  const quote = { exact: 'three late', prefix: '', suffix: '' }
  const made = { id: 'h', sourceId: 's', tags: [], coder: 'c', createdAt: '' }
  const from = (more: Partial<Highlight>): Highlight => ({
    ...made,
    anchor: 'exact',
    start: 0,
    end: 10,
    quote,
    ...more,
  })
  const there = { start: 4, end: 9 }

  test('is never surer than what it came from, and keeps what it was made on', () => {
    const was = { exact: 'two late', prefix: '', suffix: '' }
    const exact = { anchor: 'exact' as const, score: 1 as const, ...there }
    expect(carriedTo(from({}), exact, 'the three late')).toMatchObject({
      anchor: 'exact',
      quote: { exact: 'three' },
    })
    expect(carriedTo(from({ anchor: 'fuzzy', was, score: 0.8 }), exact, 'the three late')).toMatchObject({
      anchor: 'fuzzy',
      was,
      score: 0.8,
    })
    const fuzzy = { anchor: 'fuzzy' as const, score: 0.7, ...there }
    expect(carriedTo(from({ anchor: 'moved', was }), fuzzy, 'the three late')).toMatchObject({
      anchor: 'fuzzy',
      was,
      score: 0.7,
    })
    // Little by little all words may change: what is left of those that it was made on counts.
    const drifted = from({ anchor: 'fuzzy', was: { ...was, exact: 'two late invoices came' }, score: 0.8 })
    expect(
      carriedTo(drifted, { anchor: 'fuzzy', score: 0.9, start: 0, end: 22 }, 'two late letters, came'),
    ).toMatchObject({
      anchor: 'fuzzy',
      score: expect.closeTo(0.63, 1) as number,
    })
    expect(
      carriedTo(drifted, { anchor: 'fuzzy', score: 0.9, start: 0, end: 18 }, 'six unpaid letters'),
    ).toEqual({
      anchor: 'lost',
      was: drifted.was,
    })
    expect(carriedTo(from({}), { anchor: 'lost' }, 'the three late')).toEqual({ anchor: 'lost', was: quote })
  })
})

test('the first version is found, and a loop has an end', () => {
  const source = (id: string, supersedes?: string) =>
    ({ id, supersedes }) as never as Parameters<typeof firstVersionOf>[1]
  const sources = new Map([source('a'), source('b', 'a'), source('c', 'b')].map((each) => [each.id, each]))
  expect(firstVersionOf(sources, source('c', 'b'))).toBe('a')
  const loop = new Map([source('a', 'b'), source('b', 'a')].map((each) => [each.id, each]))
  expect(firstVersionOf(loop, source('a', 'b'))).toBe('b')
})
