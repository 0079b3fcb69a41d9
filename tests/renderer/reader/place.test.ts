// Where one stands in a source: under which heading, and how far down in words, percent and pages.
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/text/document'
import { filtered, headingAt, headingsOf } from '../../../src/renderer/reader/place/headings'
import { countWords, progressOf, sumsOf } from '../../../src/renderer/reader/place/progress'

/** Blocks joined by line feeds: a heading says its level before a space, `3|` before it the page. */
function sourceOf(...lines: string[]): { text: string; leaves: Block[] } {
  let start = 0
  const texts: string[] = []
  const leaves = lines.map((line): Block => {
    const [, page, marks, words = ''] = /^(?:(\d+)\|)?(#*) ?(.*)$/.exec(line) ?? []
    const block = {
      kind: marks === '' ? ('paragraph' as const) : ('heading' as const),
      start,
      end: start + words.length,
      ...(marks !== '' && { level: marks?.length }),
      ...(page !== undefined && { page: Number(page) }),
    }
    start = block.end + 1
    texts.push(words)
    return block
  })
  return { text: texts.join('\n'), leaves }
}

describe('an outline', () => {
  const source = sourceOf('## Boats', 'Forty.', '#### In  May', 'x', '### In June', '# Menu', '#', '## Cars')
  const kinds = [undefined, undefined, undefined, undefined, undefined, 'furniture' as const]
  const headings = headingsOf(source, { kinds })

  it('has the headings without furniture, further in only under another', () => {
    expect(headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Boats',
      '2 In May',
      '2 In June',
      '1 Cars',
    ])
  })

  it('knows the one that a position stands under', () => {
    const at = (words: string) => headingAt(headings, source.text.indexOf(words))?.text
    expect([at('Boats'), at('Forty'), at('x'), at('June'), at('Cars')]).toEqual([
      'Boats',
      'Boats',
      'In May',
      'In June',
      'Cars',
    ])
    expect(headingAt(headings.slice(1), 0)).toBeUndefined()
  })

  it('is filtered by words in any order', () => {
    expect(filtered(headings, 'ju in').map(({ text }) => text)).toEqual(['In June'])
    expect(filtered(headings, ' ')).toHaveLength(4)
  })
})

describe('progress', () => {
  const count = (text: string, leaves: readonly Block[]): [number[], number] => {
    const counting = countWords(text, leaves)
    let pauses = 0
    let next = counting.next()
    for (; next.done !== true; next = counting.next()) pauses++
    return [[...next.value], pauses]
  }

  it('counts words in pieces', () => {
    const { text, leaves } = sourceOf('One well-known word’s place.', '', '— 1,200 —')
    expect(count(text, leaves)).toEqual([[4, 0, 1], 0])
    const long = 'ab '.repeat(40_000)
    const [[words = 0], pauses] = count(long, [{ kind: 'paragraph', start: 0, end: long.length }])
    expect(Math.abs(words - 40_000)).toBeLessThan(8)
    expect(pauses).toBe(6)
  })

  it('tells words above the window, with furniture left out, and the end as the end', () => {
    const { leaves } = sourceOf('1|a', '1|b', '2|c', '4|d')
    const sums = sumsOf(Uint32Array.of(10, 100, 20, 10), (n) => n === 1)
    const at = (leaf: number, above: number, atEnd = false) =>
      progressOf(sums, leaves, { leaf, above, atEnd })
    expect(at(0, 0)).toEqual({ percent: 0, words: 0, of: 40, page: { at: 1, of: 4 } })
    expect(at(2, 0.5)).toEqual({ percent: 50, words: 20, of: 40, page: { at: 2, of: 4 } })
    expect(at(3, 0, true)).toEqual({ percent: 100, words: 40, of: 40, page: { at: 4, of: 4 } })
    expect(
      progressOf(
        sumsOf(new Uint32Array(1), () => false),
        sourceOf('').leaves,
        { leaf: 0, above: 0, atEnd: true },
      ),
    ).toEqual({ percent: 0, words: 0, of: 0 })
  })
})
