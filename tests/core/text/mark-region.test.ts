// Correcting what a part of a document is: nothing overlaps afterwards, and nothing else changes.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Region } from '../../../src/core/model/source'
import { markRegion } from '../../../src/core/text/mark-region'

const furniture = (start: number, end: number): Region => ({ start, end, kind: 'furniture', by: 'rule' })

it('takes its span out of the middle of another region', () => {
  expect(markRegion([furniture(0, 30)], { start: 10, end: 20, kind: 'body' })).toEqual([
    furniture(0, 10),
    { start: 10, end: 20, kind: 'body', by: 'coder' },
    furniture(20, 30),
  ])
})

it('replaces what lies inside of it', () => {
  const regions = [furniture(5, 8), furniture(10, 12), furniture(40, 50)]
  expect(markRegion(regions, { start: 0, end: 30, kind: 'headline' })).toEqual([
    { start: 0, end: 30, kind: 'headline', by: 'coder' },
    furniture(40, 50),
  ])
})

it('leaves the kind of every position outside as it was, whatever was marked before', () => {
  const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  const kinds = fc.constantFrom('body' as const, 'headline' as const, 'furniture' as const)
  fc.assert(
    fc.property(fc.array(fc.tuple(span, kinds), { minLength: 1, maxLength: 8 }), (marks) => {
      const wanted: (string | undefined)[] = Array.from({ length: 100 }, () => undefined)
      let regions: Region[] = []
      for (const [[start, length], kind] of marks) {
        wanted.fill(kind, start, start + length)
        regions = markRegion(regions, { start, end: start + length, kind })
      }
      wanted.forEach((kind, at) => {
        const here = regions.filter(({ start, end }) => start <= at && at < end)
        expect(here.map((region) => region.kind)).toEqual(kind === undefined ? [] : [kind])
      })
    }),
  )
})
