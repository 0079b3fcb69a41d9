// Selecting more and less: sentence, paragraph, section, and down to the word.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '../../../src/core/text/document'
import { documentOfLines } from '../../../src/core/text/document'
import type { Span } from '../../../src/core/text/span'
import { narrowerThan, widerThan } from '../../../src/core/text/widen'
import { anySpan } from './texts'

/** A page: lines with # before them are headings of that level. */
function page(...lines: string[]): { text: string; leaves: Block[] } {
  const levels = lines.map((line) => /^#*/.exec(line)?.[0].length ?? 0)
  const { text, blocks } = documentOfLines(lines.map((line) => line.replace(/^#+ /, '')).join('\n'))
  const leaves = blocks.map((block, n): Block =>
    levels[n] ? { ...block, kind: 'heading', level: levels[n] } : block,
  )
  return { text, leaves }
}

const report = page(
  'A note before it all.',
  '# Boats',
  'They were counted. Twice, in May. ',
  '',
  '## Methods',
  'By hand.  By two people.',
  'And by one machine.',
  '## Results',
  'Forty.',
)
const saysOf = ({ text }: typeof report, span: Span | undefined) => span && text.slice(span.start, span.end)
const at = (words: string): Span => {
  const start = report.text.indexOf(words)
  return { start, end: start + words.length }
}
const caret = (words: string): Span => ({ start: at(words).start, end: at(words).start })

it('widens from the caret to the sentence, the paragraph, the section and the one around it', () => {
  const seen: (string | undefined)[] = []
  for (let span: Span | undefined = caret('two'); span; span = widerThan(report, span))
    seen.push(saysOf(report, span))
  const methods = 'Methods\nBy hand.  By two people.\nAnd by one machine.'
  const all = `Boats\nThey were counted. Twice, in May. \n\n${methods}\nResults\nForty.`
  expect(seen).toEqual(['', 'By two people.', 'By hand.  By two people.', methods, all])
})

it('widens a part of some sentences to all of them, and spaces at the ends count for nothing', () => {
  expect(saysOf(report, widerThan(report, at('counted. Twice')))).toBe('They were counted. Twice, in May.')
  expect(saysOf(report, widerThan(report, at('By hand.  ')))).toBe('By hand.  By two people.')
  expect(saysOf(report, widerThan(report, at('people.\nAnd')))).toBe('By two people.\nAnd by one machine.')
})

it('has nothing wider than a paragraph where no heading stands above it, and nothing in an empty line', () => {
  expect(widerThan(report, at('A note before it all.'))).toBeUndefined()
  const empty = report.leaves[3] as Block
  expect(widerThan(report, empty)).toBeUndefined()
  expect(narrowerThan(report, empty)).toBeUndefined()
})

it('narrows to the paragraph, the sentence and the word that a selection begins with; a caret to its word', () => {
  const seen: (string | undefined)[] = []
  for (
    let span: Span | undefined = at('By hand.  By two people.\nAnd');
    span;
    span = narrowerThan(report, span)
  )
    seen.push(saysOf(report, span))
  expect(seen.slice(1)).toEqual(['By hand.  By two people.', 'By hand.', 'By'])
  expect(saysOf(report, narrowerThan(report, caret('counted')))).toBe('counted')
})

it('always holds more than before, and less within it', () => {
  fc.assert(
    fc.property(anySpan, ({ text, span }) => {
      const ground = { text, leaves: documentOfLines(text).blocks }
      const bare = text.slice(span.start, span.end).trim()
      const all = { start: -1, end: text.length + 1 }
      const wider = widerThan(ground, span) ?? all
      expect(wider === all ? text : text.slice(wider.start, wider.end)).toContain(bare)
      expect(wider.end - wider.start).toBeGreaterThan(bare.length)
      const narrower = narrowerThan(ground, span) ?? { start: span.start, end: span.start }
      expect(narrower.start).toBeGreaterThanOrEqual(span.start)
      expect(narrower.end).toBeLessThanOrEqual(span.end)
      expect(narrower.end - narrower.start).toBeLessThan(span.end - span.start)
    }),
  )
})
