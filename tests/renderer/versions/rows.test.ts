// The lines of a comparison: which paragraphs stand beside each other, what is folded, and where changes begin.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../../src/core/versions/difference'
import type { DifferenceRun } from '../../../src/core/versions/answers'
import type { Span } from '../../../src/core/text/span'
import { changesIn, foldedLines, linesOf, piecesOf, saidOf } from '../../../src/renderer/versions/rows'

/** As the workbench works it out, all slices at once. */
function runsOf(older: string, newer: string): DifferenceRun[] {
  const work = differenceOf(older, newer)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

const compared = (older: string, newer: string) => linesOf(runsOf(older, newer), { old: older, new: newer })
const slice = (text: string, span: Span | undefined): string | undefined =>
  span && text.slice(span.start, span.end)

const older = [
  'Boats',
  'The harbour counted 42 boats in May.',
  'One.',
  'Two.',
  'Three.',
  'Gone for good.',
  'End.',
].join('\n\n')
const newer = [
  'Boats',
  'The harbour counted 43 boats in May.',
  'One.',
  'Two.',
  'Three.',
  'End.',
  'Added later.',
].join('\n\n')

describe('the lines', () => {
  it('stand beside each other, with the words that differ', () => {
    const lines = compared(older, newer)
    expect(lines.map(({ as }) => as)).toEqual([
      'same',
      'changed',
      'same',
      'same',
      'same',
      'removed',
      'same',
      'added',
    ])
    const [, changed, , , , removed, , added] = lines
    const pieces = changed?.old && piecesOf(older, changed.old, changed.differs?.old)
    expect(pieces?.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['42'])
    expect(pieces?.map(({ text }) => text).join('')).toBe('The harbour counted 42 boats in May.')
    expect(slice(older, removed?.old)).toBe('Gone for good.')
    expect(removed?.new).toBeUndefined()
    expect(slice(newer, added?.new)).toBe('Added later.')
    expect(changed && saidOf(changed, { old: older, new: newer })).toEqual({
      as: 'changed',
      removed: '42',
      added: '43',
    })
  })

  it('hold every paragraph with text of each side once and in order, whatever was edited', () => {
    const paragraph = fc.constantFrom('', 'A b c.', 'A b d.', 'Another one here.', 'Boats 👩‍👩‍👧 came.', 'x')
    const texts = fc.array(paragraph, { maxLength: 14 }).map((parts) => parts.join('\n'))
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const lines = compared(left, right)
        const inOrder = (text: string): string[] => text.split('\n').filter((part) => part.trim() !== '')
        expect(lines.flatMap((line) => slice(left, line.old) ?? [])).toEqual(inOrder(left))
        expect(lines.flatMap((line) => slice(right, line.new) ?? [])).toEqual(inOrder(right))
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('folding', () => {
  const many = (n: number): string => Array.from({ length: n }, (_, k) => `Paragraph ${k}.`).join('\n')
  const lines = compared(`${many(20)}\nOld end.`, `${many(20)}\nQuite another close.`)

  it('leaves two lines beside a change, and opens by its id', () => {
    const folded = foldedLines(lines, new Set())
    expect(folded.map(({ as }) => as).slice(0, 3)).toEqual(['folded', 'same', 'same'])
    const [first] = folded
    expect(first?.as === 'folded' && first.lines.length).toBe(18)
    expect(foldedLines(lines, new Set([first?.id ?? '']))).toEqual(lines)
  })

  it('says where changes begin: what came together is one', () => {
    const removed = compared('A a.\nB b.\nC c.\nD d.', 'A a.\nD d.')
    expect(changesIn(removed)).toEqual([1])
    expect(changesIn(compared(older, newer))).toEqual([1, 5, 7])
    expect(changesIn(foldedLines(compared(many(9), many(9)), new Set()))).toEqual([])
  })
})
