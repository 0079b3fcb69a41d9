// Which lines are taken for what: the rules at work on documents as readers hand them over, and what they never do.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOfLines } from '../../../src/core/text/document'
import { guessRegions } from '../../../src/core/text/regions'
import { guess, guessPage, prose } from './guessing'
import { anyText } from './texts'

describe('a copied article', () => {
  test('has a headline, a byline, pictures and the lines of its page', () => {
    expect(
      guess(
        'News',
        'Sport',
        'Lamps in the park dark since storms',
        'By Nell Garstang',
        '25 April 2023',
        '',
        prose(12),
        '',
        'READ MORE: Underpass flooded again',
        '',
        'A lamp in the park last week. Photograph: Owen Root',
        '',
        prose(14),
        '',
        'Comments (214)',
        'Join the conversation',
        'Most read',
        'Dog rescued from roof',
        'Baker, 94, retires',
      ),
    ).toEqual([
      ['furniture', 'News\nSport'],
      ['headline', 'Lamps in the park dark since storms'],
      ['byline', 'By Nell Garstang\n25 April 2023'],
      ['furniture', 'READ MORE: Underpass flooded again'],
      ['caption', 'A lamp in the park last week. Photograph: Owen Root'],
      [
        'furniture',
        'Comments (214)\nJoin the conversation\nMost read\nDog rescued from roof\nBaker, 94, retires',
      ],
    ])
  })

  test('a notice above the headline is not the headline', () => {
    expect(
      guess(
        'We are currently experiencing technical problems with this site. We hope to mend them as soon as possible.',
        '',
        'Lamps dark since storms',
        '',
        prose(3),
        '',
        prose(4),
      ),
    ).toEqual([
      [
        'furniture',
        'We are currently experiencing technical problems with this site. We hope to mend them as soon as possible.',
      ],
      ['headline', 'Lamps dark since storms'],
    ])
  })

  test('titles of other pieces between its paragraphs are found, its own list is not', () => {
    const teasers = [
      'I sold my house to live on a boat and never looked back',
      "I'm the only woman in the village who mends clocks",
    ]
    const items = ['the mayor, who was away', 'her deputy, who was not']
    expect(
      guess('Lamps in the park dark', '', prose(1), '', ...teasers, '', prose(2), '', ...items, '', prose(3)),
    ).toEqual([
      ['headline', 'Lamps in the park dark'],
      ['furniture', teasers.join('\n')],
    ])
  })

  test('a line under a picture that repeats the text in fewer words is a caption', () => {
    const long =
      'In one of the cases the report tells of a keeper who had eleven complaints against him, for noise, smoke and worse things.'
    const short = 'In one of the cases a keeper had eleven complaints against him'
    expect(guess('Keepers of the park', '', prose(1), '', long, '', short, '', prose(2))).toContainEqual([
      'caption',
      short,
    ])
  })
})

describe('running text is left alone', () => {
  test.each([
    'Read more books, the minister told the children of the school at the end of her long visit.',
    'Cookies were served by the mayor, who had baked them, and nobody asked what they had cost the town.',
    'Share prices fell by 3 per cent.',
    'Follow the money, she said.',
    '“Sign up for what?” he asked.',
    'By the end of 2021 nothing had been repaired.',
    'Subscribers of the water company paid £9 million too much, the regulator found on Monday after three years.',
    'Related parties held 40 per cent of the shares.',
    'Comments by the judge were struck out.',
    'The picture that emerges is of a council which did not count.',
    'He left a comment.',
    'Advertisement of the post began in May, according to the three members of the panel who were asked.',
  ])('%s', (line) => {
    expect(guess('Lamps in the park dark since storms', '', prose(1), '', line, '', prose(2))).toEqual([
      ['headline', 'Lamps in the park dark since storms'],
    ])
  })
})

describe('a page', () => {
  test('is told by its elements', () => {
    expect(
      guessPage(
        ['div.masthead', 'The Mercury'],
        ['nav+', 'Home'],
        ['main article h1', 'Lamps dark since storms'],
        ['main article p.byline', 'Nell Garstang'],
        ['main article', prose(1)],
        [
          'main article aside.newsletter-signup',
          'The day in your inbox, at seven in the morning, and nothing else, ever.',
        ],
        ['main article figure figcaption', 'A lamp'],
        ['main article', prose(2)],
        ['main div.comments-area', `${prose(3)} I saw it myself.`],
        ['footer', 'Imprint'],
      ),
    ).toEqual([
      ['furniture', 'The Mercury\nHome'],
      ['headline', 'Lamps dark since storms'],
      ['byline', 'Nell Garstang'],
      ['furniture', 'The day in your inbox, at seven in the morning, and nothing else, ever.'],
      ['caption', 'A lamp'],
      ['furniture', `${prose(3)} I saw it myself.\nImprint`],
    ])
  })

  test('that calls its text by the name of a menu keeps its text', () => {
    const path = 'div.menu-content div.sidebar'
    expect(guessPage([`${path} h1`, 'Lamps dark since storms'], [path, prose(1)], [path, prose(2)])).toEqual([
      ['headline', 'Lamps dark since storms'],
    ])
    expect(
      guessPage(
        ['div h1', 'Lamps dark since storms'],
        ['div div.related', prose(1)],
        ['div div.related', prose(2)],
        ['div', prose(3)],
      ),
    ).toEqual([['headline', 'Lamps dark since storms']])
  })

  test('a line of links between paragraphs is not part of them', () => {
    expect(
      guessPage(
        ['article h1', 'Lamps dark'],
        ['article', prose(1)],
        ['article+', 'The keeper who left'],
        ['article', prose(2)],
      ),
    ).toContainEqual(['furniture', 'The keeper who left'])
  })
})

test('regions of any text are in order, of whole blocks, and by rule', () => {
  const lines = [
    'News',
    'By Nell Garstang',
    'Comments (3)',
    'Share',
    prose(5),
    'Photo: A. Root',
    '',
    '1',
    'https://x.example/ Lamps',
  ]
  const any = fc
    .array(fc.oneof(fc.constantFrom(...lines), anyText), { maxLength: 20 })
    .map((all) => all.join('\n'))
  fc.assert(
    fc.property(any, (text) => {
      const document = documentOfLines(text.replaceAll('\r', ''))
      const starts = new Set(document.blocks.map(({ start }) => start))
      const ends = new Set(document.blocks.map(({ end }) => end))
      let last = -1
      for (const { start, end, by } of guessRegions(document)) {
        expect([starts.has(start), ends.has(end), start > last, end > start, by]).toEqual([
          true,
          true,
          true,
          true,
          'rule',
        ])
        last = end
      }
    }),
  )
})
