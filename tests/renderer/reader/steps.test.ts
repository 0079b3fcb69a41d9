// The caret through all blocks of a text: everything that can be seen is reached, nothing that is folded.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentOfLines } from '../../../src/core/text/document'
import { foldedAt, foldsOf } from '../../../src/renderer/reader/folds'
import { leafAt } from '../../../src/renderer/reader/positions'
import { type Ground, stepFrom } from '../../../src/renderer/reader/steps'
import { anyText } from '../../core/text/texts'

/** A text of lines, of which some are folded away as furniture. */
const anyGround = fc
  .tuple(anyText, fc.array(fc.boolean(), { maxLength: 12 }))
  .map(([text, folded]): Ground => {
    const leaves = documentOfLines(text).blocks
    const regions = leaves
      .filter(({ start, end }, n) => folded[n] === true && end > start)
      .map(({ start, end }) => ({ start, end, kind: 'furniture' as const, by: 'rule' as const }))
    return { text, leaves, folds: foldsOf({ leaves, text, regions, shown: false, turned: new Set() }) }
  })

function stops(ground: Ground, from: number, unit: 'character' | 'word', by: 1 | -1): number[] {
  const found = [from]
  for (;;) {
    const next = stepFrom(ground, found.at(-1) as number, unit, by)
    if (next === found.at(-1)) return found
    found.push(next)
  }
}

it('reaches every grapheme that can be seen and none that is folded, and comes back the same way', () => {
  fc.assert(
    fc.property(anyGround, (ground) => {
      const { text, leaves, folds } = ground
      const seen = leaves.filter(({ start, end }, n) => end > start && !foldedAt(folds, n))
      const [first] = seen
      if (!first) return
      const edges = seen.flatMap(({ start, end }) => [
        ...[...new Intl.Segmenter('en').segment(text.slice(start, end))].map(({ index }) => start + index),
        end,
      ])
      const there = stops(ground, first.start, 'character', 1)
      expect(there).toEqual(edges)
      expect(stops(ground, there.at(-1) as number, 'character', -1)).toEqual(edges.toReversed())
      expect(stops(ground, first.start, 'word', 1).every((at) => edges.includes(at))).toBe(true)
    }),
  )
})

it('comes out of a fold and out of an empty line, from wherever it is', () => {
  fc.assert(
    fc.property(anyGround, fc.nat(100), fc.constantFrom(1 as const, -1 as const), (ground, place, by) => {
      const from = Math.min(place, ground.text.length)
      const to = stepFrom(ground, from, 'character', by)
      if (to === from) return
      expect(Math.sign(to - from)).toBe(by)
      expect(foldedAt(ground.folds, leafAt(ground.leaves, to))).toBeUndefined()
    }),
  )
})
