// Citations: what they say of a source, in which order, and that nothing is made up.
import { describe, expect, it } from 'vitest'
import { dateInFewWords, dateInWords } from '../../../src/core/model/edtf-words'
import type { Block } from '../../../src/core/text/document'
import {
  citation,
  citedClaim,
  citedQuote,
  type CitedSource,
  locatorAt,
} from '../../../src/core/transfer/citation'

const source: CitedSource = {
  title: 'Boats counted twice',
  authors: ['Ada Berg', 'Jon Holt'],
  publisher: 'Quay Post',
  published: '2021-04-12',
  url: 'https://quay.example/boats?page=1&all=<yes>',
  accessed: '2023-05',
}

describe('dateInFewWords', () => {
  it.each([
    ['2023-04-12', '12 Apr 2023'],
    ['2021-04~/2022-03', 'about Apr 2021 to Mar 2022'],
    ['2023-22', 'Summer 2023'],
    ['2021', '2021'],
  ])('says %s as %s', (edtf, words) => expect(dateInFewWords(edtf)).toBe(words))
})

describe('dateInWords', () => {
  it.each([
    ['2021-04-12', '12 April 2021'],
    ['2021-04', 'April 2021'],
    ['2021', '2021'],
    ['2021~', 'about 2021'],
    ['2021-04?', 'April 2021 (uncertain)'],
    ['2017/2020', '2017 to 2020'],
    ['2012/..', 'since 2012'],
    ['../2020-02', 'until February 2020'],
    ['2021-23', 'Autumn 2021'],
    ['199X', '1990s'],
    ['../..', '../..'],
  ])('says %s as %s', (edtf, words) => expect(dateInWords(edtf)).toBe(words))
})

describe('citation', () => {
  it('names authors, title, publisher, date, address, place and day of access, in this order', () => {
    expect(citation(source, { paragraph: 4, heading: 'What  was\ncounted' })).toBe(
      'Ada Berg and Jon Holt, “Boats counted twice”, Quay Post, 12 April 2021, ' +
        'https://quay.example/boats?page=1&all=<yes>, section “What was counted”, paragraph 4, accessed May 2023.',
    )
  })

  it('says nothing that the source does not say', () => {
    expect(citation({ title: 'A note' })).toBe('“A note”.')
  })

  it('does not repeat the title as a section', () => {
    expect(citation({ title: 'A note' }, { paragraph: 2, heading: 'A  note' })).toBe('“A note”, paragraph 2.')
  })

  it('names the first of many authors, and the page instead of the paragraph', () => {
    const authors = ['A One', 'B Two', 'C Three', 'D Four']
    expect(citation({ title: 'T', authors }, { page: 3, paragraph: 40 })).toBe('A One and others, “T”, p. 3.')
  })
})

describe('citedQuote', () => {
  it('puts the exact words into quotation marks, with single ones inside', () => {
    const { text } = citedQuote({ quote: 'They called it “a sign”.', source: { title: 'T' } })
    expect(text).toBe('“They called it ‘a sign’.” (“T”)')
  })

  it('escapes everything in its HTML, and links only what is an address', () => {
    const { html } = citedQuote({ quote: 'a < b & "c"', source })
    expect(html).toContain('“a &lt; b &amp; &quot;c&quot;”')
    expect(html).toContain('<a href="https://quay.example/boats?page=1&amp;all=&lt;yes&gt;">')
    const odd = citedQuote({ quote: 'q', source: { title: 'T', url: 'javascript:alert(1)' } })
    expect(odd.html).not.toContain('href')
  })
})

it('says a claim first, then each passage that it rests on', () => {
  const quotes = [
    { quote: '40 boats', source: { title: 'One' } },
    { quote: 'forty boats', source: { title: 'Two' } },
  ]
  const { text, html } = citedClaim({ type: 'Statistic', statement: '40 boats in <May>' }, quotes)
  expect(text).toBe('Statistic: 40 boats in <May>\n\n“40 boats” (“One”)\n\n“forty boats” (“Two”)')
  expect(html).toContain('<strong>Statistic:</strong> 40 boats in &lt;May&gt;')
})

describe('locatorAt', () => {
  const text = 'Head\nfirst\n\na\tb\nlast'
  const blocks: Block[] = [
    { kind: 'heading', level: 1, start: 0, end: 4 },
    { kind: 'paragraph', start: 5, end: 10 },
    { kind: 'paragraph', start: 11, end: 11 },
    {
      kind: 'row',
      start: 12,
      end: 15,
      page: 2,
      blocks: [
        { kind: 'cell', start: 12, end: 13 },
        { kind: 'cell', start: 14, end: 15 },
      ],
    },
    { kind: 'paragraph', start: 16, end: 20 },
  ]

  it('counts the blocks that hold text, and knows the page and the last heading', () => {
    expect(locatorAt(text, blocks, 6)).toEqual({ paragraph: 2, heading: 'Head', page: undefined })
    expect(locatorAt(text, blocks, 14)).toEqual({ paragraph: 4, heading: 'Head', page: 2 })
    expect(locatorAt(text, blocks, 20)).toEqual({ paragraph: 5, heading: 'Head', page: undefined })
  })

  it('does not name a heading as its own section', () => {
    expect(locatorAt(text, blocks, 2)).toEqual({ paragraph: 1, page: undefined })
  })
})
