// What a person says of blocks wins over every guess, at exactly those blocks and nowhere else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Region } from '../../../src/core/model/source'
import { markRegion } from '../../../src/core/text/mark-region'

/** Ten blocks of nine letters, joined by one line break each. */
const block = (n: number) => ({ start: n * 10, end: n * 10 + 9 })
const blocks = (from: number, to: number) => ({ start: block(from).start, end: block(to).end })
const kindAt = (regions: readonly Region[], n: number) =>
  regions.filter(({ start, end }) => start < block(n).end && end > block(n).start)

const kinds = ['headline', 'byline', 'caption', 'body', 'furniture', 'table', 'footnote', 'other'] as const
const guessed = (from: number, to: number, kind: Region['kind']): Region => ({
  ...blocks(from, to),
  kind,
  by: 'rule',
})

test('running text in the middle of furniture splits it', () => {
  expect(markRegion([guessed(1, 5, 'furniture')], blocks(3, 3), 'body')).toEqual([
    guessed(1, 2, 'furniture'),
    { ...block(3), kind: 'body', by: 'coder' },
    guessed(4, 5, 'furniture'),
  ])
})

test('a region that is covered goes, one that is touched is cut', () => {
  const regions = [guessed(0, 1, 'headline'), guessed(2, 2, 'byline'), guessed(3, 6, 'furniture')]
  expect(markRegion(regions, blocks(1, 4), 'caption')).toEqual([
    guessed(0, 0, 'headline'),
    { ...blocks(1, 4), kind: 'caption', by: 'coder' },
    guessed(5, 6, 'furniture'),
  ])
})

test('what a person said is taken back without a trace', () => {
  const marked = markRegion([], blocks(2, 4), 'furniture')
  expect(markRegion(marked, blocks(2, 4), undefined)).toEqual([])
})

test('neighbours that a person called the same become one region, guesses stay apart', () => {
  const one = markRegion([guessed(1, 1, 'furniture')], block(2), 'furniture')
  expect(markRegion(one, block(3), 'furniture')).toEqual([
    guessed(1, 1, 'furniture'),
    { ...blocks(2, 3), kind: 'furniture', by: 'coder' },
  ])
})

const anyBlocks = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => blocks(Math.min(a, b), Math.max(a, b)))
const anyMark = fc.record({ span: anyBlocks, kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }) })
const anyRules = fc
  .array(fc.option(fc.constantFrom(...kinds), { nil: undefined }), { minLength: 10, maxLength: 10 })
  .map((all) => all.flatMap((kind, n) => (kind ? [guessed(n, n, kind)] : [])))

test('after any marks each block is what was last said of it, or what it was', () => {
  fc.assert(
    fc.property(anyRules, fc.array(anyMark, { maxLength: 8 }), (rules, marks) => {
      const result = marks.reduce<Region[]>(
        (regions, { span, kind }) => markRegion(regions, span, kind),
        rules,
      )
      for (let n = 0; n < 10; n += 1) {
        const said = marks.findLast(({ span }) => span.start <= block(n).start && span.end >= block(n).end)
        const before = kindAt(rules, n).map(({ kind, by }) => ({ kind, by }))
        const expected = said ? (said.kind ? [{ kind: said.kind, by: 'coder' }] : []) : before
        expect(kindAt(result, n).map(({ kind, by }) => ({ kind, by }))).toEqual(expected)
      }
    }),
  )
})

test('regions stay in order, whole and without overlaps', () => {
  fc.assert(
    fc.property(anyRules, fc.array(anyMark, { maxLength: 8 }), (rules, marks) => {
      const result = marks.reduce<Region[]>(
        (regions, { span, kind }) => markRegion(regions, span, kind),
        rules,
      )
      for (const [index, { start, end }] of result.entries()) {
        expect(start).toBeLessThan(end)
        expect(start % 10).toBe(0)
        expect(end % 10).toBe(9)
        expect(start).toBeGreaterThan(result[index - 1]?.end ?? -1)
      }
    }),
  )
})
