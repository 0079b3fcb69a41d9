// Documents: textOf() is the definition of positions, so it has to give back every text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, documentOfLines, leavesOf, textOf } from '../../../src/core/text/document'
import { anyText } from './texts'

describe('the document of a plain text', () => {
  test('spells its text, one line a block', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = raw.replace(/\r\n?/g, '\n')
        const document = documentOfLines(text)
        expect(textOf(document)).toBe(text)
        expect(document.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'))
      }),
    )
  })

  test('has an empty block for a blank line and for an end of line at the end', () => {
    expect(documentOfLines('a\n\nb\n').blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 2],
      [3, 4],
      [5, 5],
    ])
  })
})

describe('the text of a document', () => {
  const text = 'Title\nA1\tB1\nA2\tB2\nEnd'
  const cell = (start: number): Block => ({ kind: 'cell', start, end: start + 2 })
  const row = (start: number): Block => ({
    kind: 'row',
    start,
    end: start + 5,
    blocks: [cell(start), cell(start + 3)],
  })
  const blocks: Block[] = [
    { kind: 'heading', start: 0, end: 5, level: 1 },
    { kind: 'table', start: 6, end: 17, blocks: [row(6), row(12)] },
    { kind: 'paragraph', start: 18, end: 21 },
  ]

  test('joins leaves by a line break and cells by a tab', () => {
    expect(textOf({ text, blocks })).toBe(text)
    expect(leavesOf(blocks).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Title',
      'A1',
      'B1',
      'A2',
      'B2',
      'End',
    ])
  })

  test('differs when a block says another span', () => {
    const shifted = blocks.with(2, { kind: 'paragraph', start: 17, end: 21 })
    expect(textOf({ text, blocks: shifted })).not.toBe(text)
  })
})
