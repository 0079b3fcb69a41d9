// What regions mean for blocks: which fold together, and where a key leads past them.
import { describe, expect, it } from 'vitest'
import type { Region } from '../../../src/core/model/source'
import { documentOfLines } from '../../../src/core/text/document'
import { foldedAt, foldsOf, seenFrom } from '../../../src/renderer/reader/folds'

const text = 'Menu\n\nShop\nA headline\nBody text of the page\nRelated things\nMore'
const { blocks: leaves } = documentOfLines(text)
const region = (from: number, to: number, kind: Region['kind']): Region => ({
  start: leaves[from]?.start ?? 0,
  end: leaves[to]?.end ?? 0,
  kind,
  by: 'rule',
})
const regions = [region(0, 2, 'furniture'), region(3, 3, 'headline'), region(5, 6, 'furniture')]
const folds = (shown = false, turned: number[] = []) =>
  foldsOf({ leaves, text, regions, shown, turned: new Set(turned) })

describe('foldsOf', () => {
  it('makes one run of furniture with the empty block in it, and says how it begins', () => {
    expect(folds().runs).toEqual([
      { first: 0, last: 2, lines: 2, samples: ['Menu', 'Shop'], open: false },
      { first: 5, last: 6, lines: 2, samples: ['Related things', 'More'], open: false },
    ])
    expect(folds().kinds[3]).toBe('headline')
    expect(folds().kinds[4]).toBeUndefined()
  })

  it('gives room to what is seen and to the first block of each folded run', () => {
    expect(folds().standing).toEqual([0, 3, 4, 5])
    expect(folds(false, [0]).standing).toEqual([0, 1, 2, 3, 4, 5])
    expect(folds(true).standing).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(folds(true, [5]).standing).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('takes the last word on a block, and nothing from a region that only touches it', () => {
    const again = foldsOf({
      leaves,
      text,
      regions: [...regions, region(0, 0, 'body'), { start: 20, end: 24, kind: 'caption', by: 'rule' }],
      shown: false,
      turned: new Set(),
    })
    expect(again.kinds[0]).toBe('body')
    expect(again.kinds[4]).toBeUndefined()
    expect(again.runs[0]).toMatchObject({ first: 2, last: 2 })
  })
})

describe('seenFrom', () => {
  it('passes over what is folded, in both directions', () => {
    expect(seenFrom(folds(), 0, 1)).toBe(3)
    expect(seenFrom(folds(), 5, 1)).toBeUndefined()
    expect(seenFrom(folds(), 6, -1)).toBe(4)
    expect(seenFrom(folds(), 2, -1)).toBeUndefined()
    expect(seenFrom(folds(true), 2, -1)).toBe(2)
  })
})

it('knows the run of a block only while it is folded', () => {
  expect(foldedAt(folds(), 6)?.first).toBe(5)
  expect(foldedAt(folds(false, [5]), 6)).toBeUndefined()
})
