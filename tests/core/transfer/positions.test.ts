// Positions leave and enter the program: every record and block with one is moved, everything else stays.
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/model/change'
import { recordSchemas, type Records } from '../../../src/core/model/records'
import { codePoints } from '../../../src/core/text/code-points'
import type { Block } from '../../../src/core/text/document'
import {
  blocksFromCodePoints,
  blocksInCodePoints,
  changeInCodePoints,
  fromCodePoints,
  inCodePoints,
  suggestionInCodePoints,
} from '../../../src/core/transfer/positions'

const points = codePoints('🙂a🙂b')
const highlight = { sourceId: 's', start: 2, end: 5, anchor: 'exact' } as Records['highlights']
const source = {
  id: 's',
  regions: [{ start: 0, end: 6, kind: 'body', by: 'rule' }],
} as unknown as Records['sources']
const blocks: Block[] = [
  {
    kind: 'list',
    start: 0,
    end: 6,
    blocks: [{ kind: 'item', start: 2, end: 5, marks: [{ kind: 'link', start: 3, end: 5 }] }],
  },
]

describe('positions', () => {
  it('are code points outside and units inside', () => {
    expect(inCodePoints('highlights', highlight, points)).toEqual({ ...highlight, start: 1, end: 3 })
    expect(inCodePoints('sources', source, points).regions).toEqual([
      { start: 0, end: 4, kind: 'body', by: 'rule' },
    ])
    expect(blocksInCodePoints(blocks, points)).toEqual([
      {
        kind: 'list',
        start: 0,
        end: 4,
        blocks: [{ kind: 'item', start: 1, end: 3, marks: [{ kind: 'link', start: 2, end: 3 }] }],
      },
    ])
  })

  it('come back as they were', () => {
    expect(fromCodePoints('highlights', inCodePoints('highlights', highlight, points), points)).toEqual(
      highlight,
    )
    expect(fromCodePoints('sources', inCodePoints('sources', source, points), points)).toEqual(source)
    expect(blocksFromCodePoints(blocksInCodePoints(blocks, points), points)).toEqual(blocks)
  })

  it('stay absent where a highlight is lost', () => {
    const lost = { sourceId: 's', anchor: 'lost' } as Records['highlights']
    expect(inCodePoints('highlights', lost, points)).toEqual(lost)
  })

  it('are refused outside the text', () => {
    const outside = expect.objectContaining({
      code: 'damaged',
      message: expect.stringContaining('9') as string,
    })
    expect(() => fromCodePoints('highlights', { ...highlight, end: 9 }, points)).toThrow(outside)
    expect(() => blocksFromCodePoints([{ kind: 'code', start: 0, end: 9 }], points)).toThrow(outside)
  })

  it('are moved in both images of a change', () => {
    const change = {
      table: 'highlights',
      id: 'h',
      before: { ...highlight },
      after: { ...highlight, start: 3 },
    } as unknown as Change
    const moved = changeInCodePoints(change, () => points)
    expect([moved.before?.['start'], moved.after?.['start'], moved.after?.['end']]).toEqual([1, 2, 3])
    const ofSource = { table: 'sources', id: 's', after: { ...source } } as unknown as Change
    expect(changeInCodePoints(ofSource, () => points).after?.['regions']).toEqual([
      { start: 0, end: 4, kind: 'body', by: 'rule' },
    ])
    const ofNote = { table: 'notes', id: 'n', after: { start: 2 } } as unknown as Change
    expect(changeInCodePoints(ofNote, () => points)).toEqual(ofNote)
  })

  it('belong to highlights and regions only: a noun that gains one has to be moved too', () => {
    const withStart = Object.entries(recordSchemas).filter(([, schema]) =>
      /"start"/.test(JSON.stringify(schema.toJSONSchema({ io: 'input' }))),
    )
    expect(withStart.map(([noun]) => noun)).toEqual(['sources', 'highlights'])
  })

  it('moves every part of a suggestion, however deep', () => {
    const read = { start: 3, end: 5, rule: 'r' }
    const moved = { start: 2, end: 3, rule: 'r' }
    const suggestionAt = (place: typeof read) => ({
      sourceId: 's',
      start: place.start,
      end: place.end,
      type: 'statistic',
      confidence: 1,
      fields: { who: [{ name: 'A', ...place }], measure: { value: 'b', ...place } },
      attribution: [{ name: 'A', ...place }],
      speech: { mode: 'direct' as const, speaker: { name: 'A' }, ...place },
      alternatives: [{ field: 'type', value: { value: 'event', ...place } }],
    })
    expect(suggestionInCodePoints(suggestionAt(read), points)).toEqual(suggestionAt(moved))
  })
})
