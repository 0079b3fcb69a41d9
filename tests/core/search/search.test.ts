// Words, queries and snippets: every word of any text is found by itself, and its mark spells it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery } from '../../../src/core/search/query'
import { snippetOf } from '../../../src/core/search/snippet'
import { expressionOf, indexed } from '../../../src/core/search/terms'
import { wordsOf } from '../../../src/core/search/words'

const keys = (text: string) => [...wordsOf(text)].map(({ key }) => key)

test.each([
  ['Café CAFÉ cafe\u0301', ['cafe', 'cafe', 'cafe']],
  ['Łódź, Straße, Œuvre, ﬁnd', ['lodz', 'strasse', 'oeuvre', 'find']],
  ["don’t l'eau", ['don', 't', 'l', 'eau']],
  ['مُحَمَّد', ['محمد']],
  ['Σίσυφος', ['σισυφοσ']],
  ['１２３ ＡＢ', ['123', 'ab']],
  ['東京都 x', ['東', '京', '都', 'x']],
  ['がぎ', ['が', 'ぎ']],
  ['ไม้', ['ไ', 'ม้']],
  ['boats🛶️boats', ['boats', 'boats']],
  ['हिन्दी', ['हिन्दी']],
])('the words of %s', (text, expected) => {
  expect(keys(text)).toEqual(expected)
})

test('no letter loses or gains what makes it one', () => {
  const isWord = /^[\p{L}\p{N}\p{M}\p{Co}]*$/u
  const wrong: string[] = []
  for (let point = 1; point < 0x110000; point += 1) {
    const character = String.fromCodePoint(point)
    if (!/^[\p{L}\p{N}\p{Co}]$/u.test(character)) continue
    const [word, more] = wordsOf(character)
    if (more || (word && (!isWord.test(word.key) || word.key === ''))) wrong.push(character)
  }
  expect(wrong).toEqual([])
})

test.each([
  ['boats harbour', '("boats") AND ("harbour" *)'],
  ['boats harbour ', '("boats") AND ("harbour")'],
  ['“no licence” boats ', '("no licence") AND ("boats")'],
  ['"no lic', '("no lic" *)'],
  ['boats -"no licence" -fish ', '(("boats")) NOT ("no licence" OR "fish")'],
  ['boats OR ships harbour ', '("boats" OR "ships") AND ("harbour")'],
  ['OR boats OR ', '("boats")'],
  ['don’t ', '("don t")'],
  ["don't ", '("don t")'],
  ['1,234 ', '("1 234" OR "1234")'],
  ['1234 ', '("1234" OR "1 234")'],
  ['2.5 ', '("2 5")'],
  ['a', '("a")'],
  ['水', '("水" *)'],
  ['東京都', '("東京 京都")'],
  ['"東京都 x" ', '("東京 京都 都 x")'],
  ['-boats', undefined],
  ['🛶 — … ', undefined],
  ['NEAR(a b) AND {x}: ^y* ', '("near a") AND ("b") AND ("and") AND ("x") AND ("y")'],
])('%s is asked as %s', (text, expected) => {
  expect(expressionOf(readQuery(text))).toBe(expected)
})

test('a text is fed to the index as words, characters without spaces as pairs', () => {
  expect(indexed('The 40 boats.')).toBe('The 40 boats.')
  expect(indexed('“Zoë” 東京都')).toBe('zoe 東京 京都 都')
})

const character = fc.oneof(
  fc.constantFrom(
    ' ',
    ' ',
    '\n',
    'a',
    'B',
    'é',
    'e\u0301',
    '’',
    '-',
    '1',
    '東',
    '京',
    'が',
    'م',
    'ُ',
    '🛶',
    '👩‍👩‍👧',
    'ß',
    'ﬁ',
    '가',
    'ไ',
    'ม้',
    '\u0000',
    'İ',
    '𝔘',
    '𠀀',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
)
const anyText = fc.array(character, { maxLength: 300 }).map((parts) => parts.join(''))

describe('whatever the text', () => {
  test('each of its words is found by itself, and what is marked spells it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, pick) => {
        const words = [...wordsOf(text)]
        const word = words[pick % Math.max(1, words.length)]
        if (!word) return
        const spelled = text.slice(word.start, word.end)
        const { snippet, marks, first } = snippetOf(text, readQuery(`${spelled} `))
        expect(keys(text.slice(first?.start, first?.end))).toEqual([word.key])
        expect(marks.length).toBeGreaterThan(0)
        for (const { start, end } of marks) expect(keys(snippet.slice(start, end))).toEqual([word.key])
        expect(/\p{Surrogate}/u.test(snippet)).toBe(false)
        expect(text).toContain(snippet.replace(/^…/, '').replace(/…$/, ''))
      }),
      { numRuns: 1000 },
    )
  })

  test('it is a query', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = readQuery(text)
        expect(expressionOf(query) === undefined).toBe(query.all.length === 0)
        snippetOf('The council counted 40 boats.', query)
      }),
      { numRuns: 500 },
    )
  })
})

test('a snippet shows as many parts of the query as stand together, and leads to the first of them', () => {
  const filler = 'Nothing of note was said about it that day. '.repeat(20)
  const text = `Boats came. ${filler}The harbour had forty boats. ${filler}`
  const { snippet, marks, first, shows } = snippetOf(text, readQuery('boats harbour '))
  expect(snippet).toMatch(/^….*…$/)
  expect(marks.map(({ start, end }) => snippet.slice(start, end))).toEqual(['harbour', 'boats'])
  expect(text.slice(first?.start, first?.end)).toBe('harbour')
  expect(shows).toBe(2)
  expect(snippetOf('Nothing here', readQuery('boats '))).toEqual({
    snippet: 'Nothing here',
    marks: [],
    first: undefined,
    shows: 0,
  })
})
