// Sentences: what `s` in the reader selects, on wording as reports and articles have it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceAt, sentencesOf } from '../../../src/core/text/sentences'
import { splitsPair } from '../../../src/core/text/span'
import { anyText } from './texts'

const split = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['end at full stops', ['There were 361 complaints.', 'Six were upheld!', 'Who decided?']],
    ['keep titles with names', ['Mr. Green met Dr. Brown and Mrs. White.', 'They left.']],
    ['keep numbers with No.', ['The rule is No. 10 of the code.', 'It holds.']],
    ['end at a plain no', ['Was it upheld?', 'No.', 'The panel refused.']],
    ['keep initials', ['The report by J. B. Field was late.', 'It had 40 pages.']],
    ['keep U.S. with what it names', ['The U.S. Department of Health replied.']],
    ['end at U.S. before a new subject', ['It was sent from the U.S.', 'The reply took a year.']],
    ['keep e.g. and i.e.', ['Some units, e.g. Transport, reported none, i.e. Zero.']],
    ['keep decimal numbers and times', ['About 3.5 per cent came at 9.30 a.m. Monday.', 'It rose.']],
    ['keep closing quotation marks', ['“We looked.”', '“We found nothing.”', 'He stopped.']],
    ['keep closing quotation marks that stand apart', ['“We looked. ”', 'Then nothing.']],
    ['go on after a question that is quoted', ['“Is it true?” she asked.', '“It is!” he said.']],
    ['take straight quotation marks, too', ['"We looked."', 'Then nothing.']],
  ])('%s', (_what, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  test('leave white space and the rest of the text outside', () => {
    const text = 'Before.\n  First one.   Second one. \nAfter.'
    const block = { start: 8, end: 35 }
    expect(sentencesOf(text, block).map(({ start, end }) => text.slice(start, end))).toEqual([
      'First one.',
      'Second one.',
    ])
    expect(sentenceAt(text, block, 8)).toEqual({ start: 10, end: 20 })
    expect(sentenceAt(text, block, 19)).toEqual({ start: 10, end: 20 })
    expect(sentenceAt(text, block, 21)).toEqual({ start: 10, end: 20 })
    expect(sentenceAt(text, block, 23)).toEqual({ start: 23, end: 34 })
    expect(sentenceAt(text, block, 35)).toEqual({ start: 23, end: 34 })
  })

  test('of a blank block are none, and the one at a position is empty', () => {
    expect(sentencesOf('a\n \nb', { start: 2, end: 3 })).toEqual([])
    expect(sentenceAt('a\n \nb', { start: 2, end: 3 }, 3)).toEqual({ start: 2, end: 2 })
  })

  test('end on a long row of abbreviations, which is one sentence', () => {
    expect(split('Jan. '.repeat(80_000))).toHaveLength(1)
  })

  test('cover every character that is not white space once, in order, and split none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = sentencesOf(text, { start: 0, end: text.length })
        let covered = ''
        let last = 0
        for (const { start, end } of sentences) {
          expect(text.slice(last, start).trim()).toBe('')
          expect(start).toBeLessThan(end)
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
          covered += text.slice(start, end)
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
        expect(covered).toBe(covered.trim())
      }),
    )
  })
})
