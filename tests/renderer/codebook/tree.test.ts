// The tree of tags: its order, what a filter leaves of it, and where a tag goes that is moved by key.
import { describe, expect, it } from 'vitest'
import type { Tag } from '../../../src/core/model/codebook'
import { inwards, onto, outwards, pathOf, shownTags, treeRows } from '../../../src/renderer/library/tags/tree'

const tags = (...list: Tag[]): ReadonlyMap<string, Tag> => new Map(list.map((tag) => [tag.id, tag]))
const tree = tags(
  { id: 'water', name: 'Water' },
  { id: 'air', name: 'Air', description: 'What is breathed' },
  { id: 'rain', name: 'Rain', parent: 'water' },
  { id: 'ice', name: 'Ice', parent: 'water' },
  { id: 'hail', name: 'Hail', parent: 'ice' },
  { id: 'stray', name: 'Stray', parent: 'gone' },
)
const names = (shown: ReadonlyMap<string, Tag>): string[] =>
  [...shown.values()].map(({ name }) => name).toSorted()

describe('the tree', () => {
  it('is in order of name, level by level, and what stands below nothing known stands at the top', () => {
    const rows = treeRows(tree, new Set())
    expect(rows.map(({ id, level, open }) => [id, level, open])).toEqual([
      ['air', 1, undefined],
      ['stray', 1, undefined],
      ['water', 1, true],
      ['ice', 2, true],
      ['hail', 3, undefined],
      ['rain', 2, undefined],
    ])
    expect(rows.map(({ place, of }) => `${place}/${of}`)).toEqual(['1/3', '2/3', '3/3', '1/2', '1/1', '2/2'])
  })

  it('leaves out what stands below a folded tag', () => {
    const rows = treeRows(tree, new Set(['ice']))
    expect(rows.map(({ id, open }) => [id, open])).toEqual([
      ['air', undefined],
      ['stray', undefined],
      ['water', true],
      ['ice', false],
      ['rain', undefined],
    ])
    expect(treeRows(tree, new Set(['water']))).toHaveLength(3)
  })

  it('counts figures in names as numbers', () => {
    const rows = treeRows(tags({ id: 'a', name: 'Part 10' }, { id: 'b', name: 'Part 9' }), new Set())
    expect(rows.map(({ text }) => text)).toEqual(['Part 9', 'Part 10'])
  })

  it('names the way down to a tag, and ends where it goes round in a circle', () => {
    expect(pathOf(tree, tree.get('hail') as Tag)).toEqual(['Water', 'Ice', 'Hail'])
    const round = tags({ id: 'a', name: 'A', parent: 'b' }, { id: 'b', name: 'B', parent: 'a' })
    expect(pathOf(round, round.get('a') as Tag)).toEqual(['B', 'A'])
  })
})

describe('a filter', () => {
  it('leaves what has all its words, with what stands above it', () => {
    expect(names(shownTags(tree, 'hai'))).toEqual(['Hail', 'Ice', 'Water'])
    expect(names(shownTags(tree, 'breathed what'))).toEqual(['Air'])
    expect(names(shownTags(tree, 'breathed rain'))).toEqual([])
    expect(shownTags(tree, '  ')).toBe(tree)
  })
})

describe('a move', () => {
  it('inwards goes below the tag before it on its level', () => {
    expect(inwards(tree, 'rain')).toBe('ice')
    expect(inwards(tree, 'ice')).toBeUndefined()
    expect(inwards(tree, 'stray')).toBe('air')
  })

  it('outwards goes one level up, and no further than the top', () => {
    expect(outwards(tree, 'hail')).toBe('water')
    expect(outwards(tree, 'rain')).toBeNull()
    expect(outwards(tree, 'water')).toBeUndefined()
    expect(outwards(tree, 'stray')).toBeUndefined()
  })

  it('onto itself or what stands below it is none', () => {
    expect(onto(tree, 'hail', 'air')).toBe('air')
    expect(onto(tree, 'water', 'water')).toBeUndefined()
    expect(onto(tree, 'water', 'hail')).toBeUndefined()
  })
})
