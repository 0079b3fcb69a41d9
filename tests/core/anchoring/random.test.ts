// Some two thousand random edits, of a thousand nasty texts: no anchor lies, and what nobody touched is kept.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { judged, wordings } from './random-wordings'

it('carries passages over without a lie, whatever is edited', () => {
  let [untouched, kept] = [0, 0]
  fc.assert(
    fc.property(wordings, (wording) => {
      const one = judged(wording)
      untouched += one.untouched
      kept += one.kept
      expect(one.wrong).toEqual([])
    }),
    { numRuns: 1000, seed: 20_250_101 },
  )
  expect(untouched).toBeGreaterThan(5000)
  expect(kept / untouched).toBeGreaterThanOrEqual(0.99)
}, 300_000)
