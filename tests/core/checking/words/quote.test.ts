// Quotations of the same words in two sources: what is wrong with one of them, and what is not.
import { describe, expect, test } from 'vitest'
import type { Check } from '../../../../src/core/model/check'
import type { Claim } from '../../../../src/core/model/claim'
import { articles, type Article } from './articles'
import { checksOf } from '../claims'

const halloran = { name: 'Ingrid Halloran' }
const direct = (speaker: object = halloran, more: object = {}): Partial<Claim> => ({
  type: 'statement',
  speech: { mode: 'direct', speaker, ...more },
})

/** What comes of the same quotation in two articles, the first published first. */
const between = (first: string, second: string, ...said: Partial<Claim>[]): Check[] =>
  checksOf(
    articles(
      [first, second].map((passage, n): Article => ({
        publisher: n === 0 ? 'The Post' : 'The Courier',
        published: `2023-03-1${n}`,
        passages: [{ passage, claim: said[n] ?? direct() }],
      })),
    ),
    'quote',
  )

describe('a quotation', () => {
  test('with another word is told word by word', () => {
    const [check, ...others] = between(
      '“I was dismayed by it, and I don’t dismay easily,” she said.',
      '“I was dismayed by it, and I do not dismay simply,” she said.',
    )
    expect(others).toEqual([])
    expect(check).toMatchObject({
      holds: false,
      message:
        'Ingrid Halloran is quoted as saying “… I do not dismay simply” in The Courier, and “… I don’t dismay easily” in The Post.',
      picture: {
        as: 'words',
        left: { label: 'The Post' },
        pieces: [
          { in: 'both', text: 'I was dismayed by it, and I don’t dismay ' },
          { in: 'left', text: 'easily ' },
          { in: 'right', text: 'simply ' },
        ],
      },
    })
  })

  test.each([
    [
      'words left out',
      '“We will close the line, but only if the council wants it closed.”',
      '“We will close the line, if the council wants it closed.”',
      'The Courier leaves words out of what Ingrid Halloran says in The Post, and doesn’t say so: “but only”.',
    ],
    [
      'a sentence that ends too soon',
      '“We will close the line if the council wants it closed.”',
      '“We will close the line.”',
      'The Courier ends a sentence of Ingrid Halloran with “… will close the line”; in The Post it goes on: “… will close the line if the council wants it closed”.',
    ],
    [
      'a sentence that begins too late',
      '“Unless they pay, we will close the line.”',
      '“We will close the line.”',
      'The Courier begins a sentence of Ingrid Halloran with “We will close the …”; in The Post it begins before that: “Unless they pay, we will close the …”.',
    ],
    [
      'the first one cut',
      '“We will close the line.”',
      '“We will close the line if they want it closed.”',
      'The Post ends a sentence of Ingrid Halloran with “… will close the line”; in The Courier it goes on: “… will close the line if they want it closed”.',
    ],
  ])('with %s', (_what, first, second, message) => {
    expect(between(first, second)).toMatchObject([{ holds: false, message }])
  })

  test('of somebody else', () => {
    const checks = between(
      '“We will never close the line.”',
      '“We will never close the line.”',
      direct(),
      direct({ name: 'Tobias Wrenfield' }),
    )
    expect(checks).toMatchObject([
      {
        holds: false,
        message:
          'The Post quotes Ingrid Halloran with “We will never close the line”, The Courier Tobias Wrenfield.',
      },
    ])
  })

  test('that was said nearly so long before is only asked about', () => {
    const said = (passage: string, published: string): Article => ({
      publisher: published,
      published,
      passages: [{ passage, claim: direct() }],
    })
    const [first, second] = [
      '“We will close the line in May for good.”',
      '“We will close the line in June, at last.”',
    ]
    const judgedOn = (published: string) => {
      const told = articles([said(first, '2023-03-10'), said(second, published)])
      return checksOf(told, 'quote').map(({ holds }) => holds)
    }
    expect(judgedOn('2023-03-11')).toEqual([false])
    expect(judgedOn('2024-03-11')).toEqual(['unknown'])
  })

  test('that may be of another occasion is only asked about', () => {
    const checks = between(
      '“We will close the line in May for good.”',
      '“We will close the line when it pays no more, not before.”',
    )
    expect(checks).toMatchObject([{ holds: 'unknown' }])
  })
})

describe('nothing is wrong with', () => {
  test.each([
    [
      'the same words in other type',
      '“We’ve organised it: 1,204 tests!”',
      '"we have organized it – 1204 tests."',
    ],
    [
      'a number in digits',
      '“We lost twenty-one boats and nobody came.”',
      '“We lost 21 boats and nobody came.”',
    ],
    [
      '“and” as a sign',
      '“We sold it to Smith & Sons last year.”',
      '“We sold it to Smith and Sons last year.”',
    ],
    ['per cent as a sign', '“We lost 20 per cent of our boats.”', '“We lost 20% of our boats.”'],
    [
      'words joined or apart',
      '“We have long-term plans for health care in the U.S. and beyond.”',
      '“We have long term plans for healthcare in the US and beyond.”',
    ],
    ...[
      ['neighbours', 'neighbors'],
      ['centre', 'center'],
      ['defence', 'defense'],
      ['programme', 'program'],
      ['travelling', 'traveling'],
      ['analysed', 'analyzed'],
    ].map(([british, other]): [string, string, string] => [
      `American spelling: ${other}`,
      `“We will speak of ${british} again before the winter comes.”`,
      `“We will speak of ${other} again before the winter comes.”`,
    ]),
    [
      'a word that the end of a line parts',
      '“We have re-\ntired every\nold boat.”',
      '“We have retired every old boat.”',
    ],
    [
      'an excerpt that is no sentence',
      '“We will close the line if the council wants it closed.”',
      'She said she would “close the line”, and soon.',
    ],
    [
      'an ellipsis',
      '“We will close the line, but only if the council wants it closed.”',
      '“We will close the line … if the council wants it closed.”',
    ],
    [
      'an ellipsis at the end',
      '“We will close the line if the council wants it closed.”',
      '“We will close the line …”',
    ],
    [
      'a word in brackets',
      '“We told them that it would close the line.”',
      '“We told them that [the fault] would close the line.”',
    ],
    [
      'words between two pieces',
      '“We will close the line. Nobody doubts it. We close it in May.”',
      '“We will close the line,” she said. “We close it in May.”',
    ],
    [
      'more of the same speech',
      '“We will close the line. Nobody doubts it.”',
      '“We will close the line. It rains in.”',
    ],
    ['other words', '“We will close the line in May.”', '“Nobody was hurt on the night bus.”'],
    [
      'words of which the mark stands outside of the passage',
      '“We will close the line if the council wants it closed.”',
      'We will close the line.',
    ],
  ])('%s', (_what, first, second) => {
    expect(between(first, second)).toEqual([])
  })

  test('a quotation of which the claim says that it is cut', () => {
    const [whole, cut] = ['“We will close the line if they want it closed.”', '“We will close the line.”']
    expect(between(whole, cut, direct(), direct(halloran, { truncated: true }))).toEqual([])
  })

  test('the same words of one who may be the same, or is not known', () => {
    const words = '“We will never close the line.”'
    for (const speaker of [
      { name: 'Halloran' },
      { name: 'Ms Ingrid Halloran' },
      { name: 'Ingrid T. Halloran' },
      { name: 'Íngrid Hallorán' },
      { name: 'Halloran Ingrid' },
      { name: 'Inga Halloran' },
      { name: 'Fen Railway Company' },
      { description: 'the chief inspector' },
    ])
      expect(between(words, words, direct(), direct(speaker))).toEqual([])
  })

  test('a copy of a quotation that is wrong already: that is told once', () => {
    const said = (passage: string, n: number): Article => ({
      publisher: `Paper ${n}`,
      published: `2023-03-1${n}`,
      passages: [{ passage, claim: direct() }],
    })
    const [good, bad] = ['“I do not dismay easily, as you know.”', '“I do not dismay simply, as you know.”']
    expect(checksOf(articles([said(good, 1), said(bad, 2), said(bad, 3)]), 'quote')).toHaveLength(1)
  })

  test('two quotations of one source', () => {
    const passages = ['“We will close the line in May.”', '“We will close the line in June.”']
    const source = {
      publisher: 'The Post',
      passages: passages.map((passage) => ({ passage, claim: direct() })),
    }
    expect(checksOf(articles([source]), 'quote')).toEqual([])
  })
})

test('many quotations of the same words take no longer than their number', () => {
  const many = Array.from({ length: 3000 }, (_, n): Article => ({
    publisher: `Paper ${n}`,
    passages: [
      { passage: `“We will close the line in May, whatever number ${n} says of it.”`, claim: direct() },
    ],
  }))
  expect(checksOf(articles(many), 'quote').length).toBeLessThan(3000)
})
