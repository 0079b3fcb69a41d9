// Finding in a text: what counts as the same, and that a hit is where the text has it, whatever was folded away.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOfLines } from '../../../src/core/text/document'
import {
  findAll,
  firstBehind,
  hitAt,
  hitFrom,
  jointsOf,
  type Question,
} from '../../../src/renderer/reader/finding/find'
import { groundOf, originOf } from '../../../src/renderer/reader/finding/ground'

const plain = { matchCase: false, wholeWord: false, diacritics: false, expression: false }

const spans = (text: string, query: string, ways: Partial<Question> = {}): [number, number][] => {
  const question = { ...plain, query, ...ways }
  const hits = findAll(groundOf(text, question, jointsOf(documentOfLines(text).blocks)), question)
  return Array.from({ length: hits.length / 2 }, (_, n) => [hits[n * 2] ?? -1, hits[n * 2 + 1] ?? -1])
}
const find = (text: string, query: string, ways: Partial<Question> = {}): string[] =>
  spans(text, query, ways).map(([start, end]) => text.slice(start, end))

const composed = 'Café'
const apart = composed.normalize('NFD')

describe('words', () => {
  it('are found whatever their case, accents, quotation marks and spaces', () => {
    expect(find('Café CAFE cafés', 'cafe')).toEqual(['Café', 'CAFE', 'café'])
    expect(find('the “sign” of Bo’s', '"sign" of bo\'s')).toEqual(['“sign” of Bo’s'])
    expect(find('100\u00a0boats', '100 boats')).toEqual(['100\u00a0boats'])
    expect(find('ΟΔΥΣΣΕΥΣ οδυσσευς', 'οδυσσευς')).toHaveLength(2)
    expect(find('co\u00adoper\u00adate', 'cooperate')).toEqual(['co\u00adoper\u00adate'])
  })

  it('are found with their marks, however those are written, and where the text has them', () => {
    const text = `${apart} and ${composed}, cafe`
    expect(find(text, 'cafe')).toEqual([apart, composed, 'cafe'])
    expect(spans(text, 'and')).toEqual([[6, 9]])
    expect(find(text, composed, { diacritics: true })).toEqual([apart, composed])
    expect(find(text, apart, { diacritics: true })).toEqual([apart, composed])
    expect(find(text, 'cafe', { diacritics: true })).toEqual(['cafe'])
    expect(find(text, composed)).toHaveLength(3)
    // A letter that has no form in one with its marks is no less whole.
    expect(spans('x\u0302 x', 'x', { diacritics: true })).toEqual([[3, 4]])
    expect(find('x\u0302 x', 'x')).toEqual(['x\u0302', 'x'])
  })

  it('are kept apart by case where that was asked', () => {
    expect(find('Boat boat BOAT', 'boat', { matchCase: true })).toEqual(['boat'])
  })

  it('keep the letters of other scripts whole', () => {
    expect(find('한국 한', '하')).toEqual([])
    expect(find('がか', 'か')).toEqual(['か'])
    expect(find('की का', 'क ')).toEqual([])
    expect(find('Ёлка елка', 'елка')).toEqual(['Ёлка', 'елка'])
    expect(find('شُكْرًا', 'شكرا')).toEqual(['شُكْرًا'])
    expect(find('𐐔𐐯 👩🏽‍🚒', '𐐼𐐯')).toEqual(['𐐔𐐯'])
  })

  it('are whole where that was asked', () => {
    const ways = { wholeWord: true }
    expect(spans('boats boat boat’s unboat', 'boat', ways)).toEqual([
      [6, 10],
      [11, 15],
    ])
    expect(find('éboat boaté 𐐔boat boat𐐔', 'boat', ways)).toEqual([])
    expect(find('£40 (£40) £400', '£40', ways)).toEqual(['£40', '£40'])
  })

  it('are nothing without letters, and never lie in two blocks', () => {
    expect(find('a b', '')).toEqual([])
    expect(find('a b', ' ')).toEqual([])
    expect(find('one\ntwo one two', 'one two')).toEqual(['one two'])
  })
})

describe('an expression', () => {
  const ways = { expression: true }

  it('is tried block by block, and its hits are where the text has them', () => {
    expect(find('12 boats\n40 boats', '^\\d+', ways)).toEqual(['12', '40'])
    expect(find('a\nb', 'a\\sb|[^x]{3}', ways)).toEqual([])
    expect(find(`${apart} 1 ${apart} 2`, 'cafe \\d', ways)).toEqual([`${apart} 1`, `${apart} 2`])
    expect(find('ab ab', 'x*', ways)).toEqual([])
  })

  it('regards case, marks and whole words as words do', () => {
    expect(find('Boat boat', 'b\\w+', { ...ways, matchCase: true })).toEqual(['boat'])
    expect(find('café cafe', 'caf[é]', { ...ways, diacritics: true })).toEqual(['café'])
    expect(find('cat concat cat', 'c?at|con', { ...ways, wholeWord: true })).toEqual(['cat', 'cat'])
  })

  it('that is none says so', () => {
    for (const query of ['(', 'a)(b', '[', '*', '\\'])
      expect(() => find('a', query, { ...ways, wholeWord: true })).toThrow(SyntaxError)
  })
})

describe('a ground', () => {
  const ways = fc.record({ matchCase: fc.boolean(), diacritics: fc.boolean() })
  const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 })

  it('knows the place of each of its own, in order, within the blocks of the text', () => {
    fc.assert(
      fc.property(lines, ways, (parts, way) => {
        const text = parts.map((part) => part.replaceAll('\n', ' ')).join('\n')
        const ground = groundOf(text, way, jointsOf(documentOfLines(text).blocks))
        const origins = Array.from({ length: ground.text.length + 1 }, (_, n) => originOf(ground, n))
        expect(origins.every((origin, n) => n === 0 || origin >= (origins[n - 1] ?? 0))).toBe(true)
        expect(origins.at(-1)).toBe(text.length)
        const feeds = indexesOf(ground.text, '\n').map((at) => origins[at])
        expect(feeds).toEqual(indexesOf(text, '\n'))
      }),
    )
  })

  it('finds every letter of a text where it stands', () => {
    fc.assert(
      fc.property(lines, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), (parts, query) => {
        fc.pre(query.trim() !== '' && !/[\s\p{M}\p{Cf}]/u.test(query) && query === query.normalize('NFC'))
        const text = parts.join(query).replaceAll('\n', ' ')
        const exact = { matchCase: true, diacritics: true }
        for (const [start, end] of spans(text, query, exact))
          expect(groundOf(text.slice(start, end), exact).text).toBe(groundOf(query, exact).text)
      }),
    )
  })
})

describe('hits', () => {
  const question = { ...plain, query: 'a' }
  const hits = findAll(groundOf('a b a b a', question), question)

  it('begin with the next one after the caret, and at the start after the last', () => {
    expect([hitFrom(hits, 0), hitFrom(hits, 1), hitFrom(hits, 9)]).toEqual([0, 1, 0])
  })

  it('are found by position', () => {
    expect([0, 1, 4, 5, 9].map((position) => firstBehind(hits, position))).toEqual([0, 1, 1, 2, 3])
    expect([hitAt(hits, 1), hitAt(hits, 3)]).toEqual([{ start: 4, end: 5 }, undefined])
  })
})

const indexesOf = (text: string, wanted: string): number[] =>
  Array.from(text.matchAll(new RegExp(wanted, 'g')), ({ index }) => index)
