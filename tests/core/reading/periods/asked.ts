// Asks for the period of a figure in a text. The figure stands in brackets, which are taken out before it is read.
import { expect } from 'vitest'
import { customsOf, findPeriods, periodFor } from '../../../../src/core/reading/periods'
import { sentenceAt } from '../../../../src/core/text/sentences'

/** The period (EDTF) of the figure in brackets, read with what the whole text says; a line is a paragraph. */
export function periodOf(marked: string, published = '2024-03-12') {
  const start = marked.indexOf('[')
  const text = marked.replaceAll(/[[\]]/g, '')
  const figure = { start, end: marked.indexOf(']') - 1 }
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', start)
  const paragraph = { start: from, end: to < 0 ? text.length : to }
  const customs = customsOf(text, published)
  const question = {
    text,
    sentence: sentenceAt(text, paragraph, start),
    figure,
    paragraph,
    published,
    customs,
  }
  const periods = findPeriods({ text, within: paragraph, published, customs })
  const alone = periodFor(question)
  expect(periodFor({ ...question, periods })).toEqual(alone)
  return alone?.edtf
}
