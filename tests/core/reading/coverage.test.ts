// Coverage: what overlaps is counted once, furniture not at all, and a figure is claimed when evidence touches it.
import { expect, it } from 'vitest'
import { coverageOf } from '../../../src/core/reading'
import type { Suggestion } from '../../../src/core/model/suggestion'
import { type Block, documentOfLines, leavesOf } from '../../../src/core/text/document'

const text = ['Forty boats sank.', 'Subscribe for 3 crowns.', '“Enough,” said Mira Oduya.'].join('\n')
const leaves = leavesOf(documentOfLines(text).blocks)
const [ad, last] = [leaves[1] as Block, leaves[2] as Block]
const source = {
  source: {
    id: 'a',
    regions: [{ start: ad.start, end: ad.end, kind: 'furniture' as const, by: 'coder' as const }],
  },
  text,
  leaves,
  entities: [],
}
const base = { sourceId: 'a', type: 'statistic', confidence: 1 }
const quantity = { text: 'Forty', status: 'stated' as const, value: 40, start: 0, end: 5, rule: 'x' }
const suggestions: Suggestion[] = [
  { ...base, start: 0, end: 17, fields: { quantity } },
  { ...base, start: last.start, end: last.end, type: 'statement', fields: {} },
]

it('counts what overlaps once and furniture not at all', () => {
  const claimed = [
    { start: 6, end: 11 },
    { start: 8, end: 17 },
    { start: ad.start, end: last.start + 9 },
  ]
  const coverage = coverageOf({ source, suggestions, claimed, furthest: last.start })
  const length = text.length - (ad.end - ad.start)
  expect(coverage).toMatchObject({ length, read: last.start - (ad.end - ad.start), claimed: 11 + 1 + 9 })
})

it('takes a figure as claimed where evidence touches the figure itself', () => {
  const beside = coverageOf({ source, suggestions, claimed: [{ start: 6, end: 17 }] })
  expect(beside.figures).toEqual({ all: 1, claimed: 0 })
  const on = coverageOf({ source, suggestions, claimed: [{ start: 4, end: 17 }] })
  expect(on.figures).toEqual({ all: 1, claimed: 1 })
})

it('takes a statement as claimed where evidence touches any of it', () => {
  const { statements } = coverageOf({
    source,
    suggestions,
    claimed: [{ start: last.end - 1, end: last.end }],
  })
  expect(statements).toEqual({ all: 1, claimed: 1 })
})

it('has read nothing that nobody has seen', () => {
  expect(coverageOf({ source, suggestions, claimed: [] }).read).toBe(0)
})
