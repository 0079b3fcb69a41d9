// The stretches of a leaf: without gap or overlap, whatever marks lie over it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '../../../src/core/text/document'
import { segmentsOf } from '../../../src/renderer/reader/marks'

const leaf = (marks: Block['marks']): Block => ({ kind: 'paragraph', start: 10, end: 30, marks })

it('nests marks from the outermost in', () => {
  const link = { kind: 'link' as const, start: 12, end: 20, url: 'https://a.example' }
  const strong = { kind: 'strong' as const, start: 15, end: 18 }
  expect(segmentsOf(leaf([strong, link]))).toEqual([
    { start: 10, end: 12, marks: [] },
    { start: 12, end: 15, marks: [link] },
    { start: 15, end: 18, marks: [link, strong] },
    { start: 18, end: 20, marks: [link] },
    { start: 20, end: 30, marks: [] },
  ])
})

it('covers the leaf once, with exactly the marks that lie over each place', () => {
  const mark = fc
    .tuple(fc.nat(40), fc.nat(40), fc.constantFrom('strong' as const, 'emphasis' as const, 'code' as const))
    .map(([a, b, kind]) => ({ kind, start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
      const segments = segmentsOf(leaf(marks))
      for (let at = 10; at < 30; at++) {
        const here = segments.filter(({ start, end }) => start <= at && at < end)
        expect(here).toHaveLength(1)
        const kinds = marks.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind)
        expect(here[0]?.marks.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted())
      }
    }),
  )
})

it('has nothing to show of an empty leaf', () => {
  expect(segmentsOf({ kind: 'paragraph', start: 5, end: 5 })).toEqual([])
})
